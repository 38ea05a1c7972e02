/** What a screen reader is told when a pupil's page changes. Pure. */
import type { Over } from "./over.ts";

/** What is on the page, in words. */
export interface Said {
  readonly step: number;
  /** Where the class is: its day and phase. */
  readonly where: string;
  readonly over: Over | null;
  readonly overWords: string;
  /** The line of a scene that stands there now; the key changes with the line, not with its language. */
  readonly line: { readonly key: string; readonly text: string } | null;
}

export interface Words {
  /** Interrupts: the screen rests, the line broke, or that is over. */
  readonly assertive: "over" | "line is back" | "go on" | null;
  readonly where: boolean;
  /** The sheet's heading: where the focus moves to it, that says it already. */
  readonly heading: boolean;
  readonly line: boolean;
}

/** Where there was nobody to say "go on" to. */
const isStart = (over: Over): boolean => over === "connecting" || over === "refused";

/**
 * What is new since the last time, each thing once: a step's phase and its first line, then each next line.
 * `before` is null at the start; counts, answers and other languages are no news.
 */
export const whatToSay = (before: Said | null, now: Said, focusMoves: boolean): Words => {
  const nothing: Words = { assertive: null, where: false, heading: false, line: false };
  if (now.over) return { ...nothing, assertive: now.over === before?.over ? null : "over" };
  const was = before?.over ?? null;
  const back = was === null || isStart(was) ? null : was === "away" ? "line is back" : "go on";
  const fresh = now.step !== before?.step;
  return {
    assertive: back,
    where: fresh && now.where !== before?.where,
    heading: fresh && !focusMoves,
    line: now.line !== null && (fresh || now.line.key !== before?.line?.key),
  };
};
