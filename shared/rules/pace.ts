/** Where a lesson is in its minutes, and what it could leave out to end on time. */
import type { ContentPack } from "../content/pack.ts";
import type { Plan, TimedPhase } from "../content/plan.ts";
import { planOf } from "./select.ts";
import type { ClassState } from "./state.ts";

const round: readonly TimedPhase[] = ["gather", "meet", "choose", "agree", "happens", "talk", "night"];
const ending: readonly TimedPhase[] = ["finale", "maxKit", "pulse", "goodbye"];

/** Weeks later nobody is left alone overnight. */
export const roundPhases = ({ epilogue }: Plan): readonly TimedPhase[] => (epilogue ? round.slice(0, -1) : round);

/** Advised seconds of these phases together. */
export const advised = (plan: Plan, phases: readonly TimedPhase[]): number => phases.reduce((sum, phase) => sum + plan.seconds[phase], 0);

/** The round with which this lesson ends: the one before the break, or the last. */
const lastRound = (plan: Plan, { round: at, rounds, resumeCode }: ClassState): number =>
  plan.breakAfterRound !== undefined && resumeCode !== null && at <= plan.breakAfterRound ? Math.min(plan.breakAfterRound, rounds) : rounds;

/** Advised seconds of whole rounds from one on, with their mini-games, and of how the lesson ends. */
const fromRound = (content: ContentPack, state: ClassState, first: number, last: number): number => {
  const plan = planOf(content, state);
  const rounds = Math.max(0, last - first + 1) * advised(plan, roundPhases(plan));
  return rounds + gamesBetween(content, state, first, last) + (last === plan.breakAfterRound && state.resumeCode !== null ? plan.seconds.break : advised(plan, ending));
};

const gamesBetween = (content: ContentPack, { miniGames, withoutGames, plan }: ClassState, first: number, last: number): number =>
  withoutGames ? 0 : miniGames.filter(({ afterRound }) => afterRound >= first && afterRound <= last).length * (content.plans[plan]?.seconds.miniGame ?? 0);

/** Advised seconds of everything in this lesson that comes after the phase that is on. */
const secondsAhead = (content: ContentPack, state: ClassState, last: number): number => {
  const plan = planOf(content, state);
  const { phase, round: at } = state;
  const after = (phases: readonly TimedPhase[], name: TimedPhase) => advised(plan, phases.slice(phases.indexOf(name) + 1));
  const restOfRound = (name: TimedPhase) => after(roundPhases(plan), name) + gamesBetween(content, state, at, at) + fromRound(content, state, at + 1, last);
  switch (phase.name) {
    case "lobby":
      return (at === 0 ? plan.seconds.pulse : 0) + fromRound(content, state, at + 1, last);
    case "pulse":
      return phase.when === "before" ? fromRound(content, state, 1, last) : after(ending, "pulse");
    case "gather":
    case "meet":
    case "choose":
    case "agree":
    case "happens":
    case "talk":
    case "night":
      return restOfRound(phase.name);
    case "search":
      return restOfRound(phase.topics ? "happens" : "night");
    case "miniGame":
      return fromRound(content, state, at + 1, last);
    case "finale":
    case "maxKit":
    case "goodbye":
      return after(ending, phase.name);
    case "break":
    case "ended":
      return 0;
    default:
      return phase satisfies never;
  }
};

export interface PaceView {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Length of this lesson, seconds. */
  readonly length: number;
  /** Advised seconds of the whole lesson: what is left of its length is room for talk. */
  readonly planned: number;
  /** Advised seconds of everything after the phase that is on. */
  readonly ahead: number;
  /** Seconds that it saves to leave out the mini-games that are still to come, and to let this round be the last; 0 where that is not possible. */
  readonly saves: { readonly games: number; readonly rounds: number };
}

/** Whether the host can let the round that is on be the last: not before a break, which is an end of its own. */
export const canShorten = (content: ContentPack, state: ClassState): boolean => {
  const plan = planOf(content, state);
  const beforeBreak = plan.breakAfterRound !== undefined && state.resumeCode !== null && state.round <= plan.breakAfterRound;
  return state.round > 0 && !beforeBreak && state.phase.name !== "finale" && state.round < plan.rounds;
};

/** Null while there is nothing to keep time of: in the lobby, and when the lesson is over. */
export const paceOf = (content: ContentPack, state: ClassState): PaceView | null => {
  const { startedAt, phase, round: at } = state;
  if (startedAt === null || phase.name === "lobby" || phase.name === "ended") return null;
  const plan = planOf(content, state);
  const last = lastRound(plan, state);
  const firstEnds = plan.breakAfterRound ?? 0;
  const secondLesson = firstEnds > 0 && at > firstEnds;
  const first = secondLesson ? firstEnds + 1 : 1;
  return {
    startedAt,
    length: (plan.minutes * 60) / (plan.breakAfterRound === undefined ? 1 : 2),
    planned: (secondLesson ? 0 : plan.seconds.pulse) + fromRound(content, state, first, last),
    ahead: secondsAhead(content, state, last),
    saves: {
      games: gamesBetween(content, state, phase.name === "miniGame" ? at + 1 : at, last),
      rounds: canShorten(content, state) && last > at ? secondsAhead(content, state, last) - secondsAhead(content, { ...state, rounds: at }, at) : 0,
    },
  };
};
