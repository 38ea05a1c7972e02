/** A class that stops for the day, and is taken up again another day by whoever has its resume code. */
import { mayBeKept } from "./pulse.ts";
import { foundWellbeing } from "./select.ts";
import type { ClassDraft, ClassState, PhaseName } from "./state.ts";

/** Milliseconds that a class which stopped is kept: 30 days. */
const restsFor = 30 * 24 * 3_600_000;

/** A round that stops here is played again from its beginning. */
const unfinished: readonly PhaseName[] = ["gather", "meet", "choose", "agree"];

/** Makes a class ready to be kept, where its plan goes on another day; does nothing before the first round or after the last. */
export const layToRest = (draft: ClassDraft, now: number): void => {
  if (!draft.resumeCode || draft.round === 0 || draft.restsUntil !== null) return;
  draft.restsUntil = now + restsFor;
  if (unfinished.includes(draft.phase.name)) draft.round -= 1;
  // Nobody stays lost until another day.
  for (const newcomer of Object.values(draft.newcomers)) if (newcomer.wellbeing === 0) newcomer.wellbeing = foundWellbeing;
};

/** What is kept of a class between its two lessons: the story, and counts. No device, no crew, no code. */
export type RestedClass = Pick<ClassState, "plan" | "round" | "rounds" | "miniGames" | "newcomers" | "lanterns" | "played" | "pulse" | "deeds" | "talked" | "gamesPlayed" | "searches">;

export const restOf = ({ plan, round, rounds, miniGames, newcomers, lanterns, played, pulse, deeds, talked, gamesPlayed, searches }: ClassState): RestedClass => ({
  plan, round, rounds, miniGames, newcomers, lanterns, played, talked, gamesPlayed, searches,
  pulse: { before: mayBeKept(pulse.before) ? pulse.before : null, after: null },
  deeds: deeds.map((deed) => ({ ...deed, options: deed.options.map(({ option }) => ({ option, crews: [] })) })),
});
