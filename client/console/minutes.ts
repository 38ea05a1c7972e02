/** Time as a host reads it: what is left of a phase, and where the lesson is in its minutes. */
import type { PaceView } from "../../shared/rules/pace.ts";
import type { SharedView } from "../../shared/rules/view.ts";

/** Milliseconds left; negative in overtime; null while there is no clock. */
export const timeLeft = (shared: Pick<SharedView, "endsAt" | "left">, now: number): number | null =>
  shared.endsAt > 0 ? shared.endsAt - now : shared.left > 0 ? shared.left : null;

/** Like 1:05. */
export const clockText = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

export type Pace = "ahead" | "onTime" | "behind";

export interface Minutes {
  readonly pace: Pace;
  /** Whole minutes since the lesson started, and of how many. */
  readonly at: number;
  readonly of: number;
  /** Minutes that it would end too late, or, where it is ahead, that there are to spare for talk. */
  readonly by: number;
}

/** Seconds before its plan from which a lesson counts as ahead. */
const clearlyAhead = 120;

/** Where a lesson is at a moment (milliseconds since 1970). */
export const minutesOf = (pace: PaceView, shared: Pick<SharedView, "endsAt" | "left">, now: number): Minutes => {
  const gone = Math.max(0, (now - pace.startedAt) / 1000);
  const end = gone + Math.max(0, timeLeft(shared, now) ?? 0) / 1000 + pace.ahead;
  const late = end - pace.length;
  const early = pace.planned - end;
  const [which, seconds] = late > 0 ? (["behind", late] as const) : early > clearlyAhead ? (["ahead", pace.length - end] as const) : (["onTime", 0] as const);
  return { pace: which, at: Math.floor(gone / 60), of: Math.round(pace.length / 60), by: Math.max(which === "onTime" ? 0 : 1, Math.round(seconds / 60)) };
};
