/** How a plan's minutes lie one after the other. */
import type { MiniGameId, Plan, TimedPhase } from "../../shared/content/plan.ts";

export type Block =
  | { readonly kind: "start" | "stop" | "end" | "spare"; readonly seconds: number }
  | { readonly kind: "day"; readonly seconds: number; readonly day: number }
  | { readonly kind: "game"; readonly seconds: number; readonly day: number; readonly game: MiniGameId };

/** The phases of one day, in their order. */
export const dayPhases = ({ epilogue }: Plan): readonly TimedPhase[] =>
  epilogue ? ["gather", "meet", "choose", "agree", "happens", "talk"] : ["gather", "meet", "choose", "agree", "happens", "talk", "night"];

/** Advised seconds of some phases together. */
export const secondsOf = ({ seconds }: Plan, phases: readonly TimedPhase[]): number => phases.reduce((sum, phase) => sum + seconds[phase], 0);

const days = (plan: Plan, from: number, to: number): Block[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((day): Block[] => [
    { kind: "day", day, seconds: secondsOf(plan, dayPhases(plan)) },
    ...plan.miniGames.filter(({ afterRound }) => afterRound === day).map(({ game }): Block => ({ kind: "game", day, game, seconds: plan.seconds.miniGame })),
  ]);

/** The blocks of each lesson of a plan: two lessons for one with a break. What the advised times leave free is the last block. */
export const lessonsOf = (plan: Plan): readonly (readonly Block[])[] => {
  const start: Block = { kind: "start", seconds: plan.seconds.pulse };
  const end: Block = { kind: "end", seconds: secondsOf(plan, ["finale", "maxKit", "pulse", "goodbye"]) };
  const stop = plan.breakAfterRound;
  const lessons = stop
    ? [[start, ...days(plan, 1, stop), { kind: "stop", seconds: plan.seconds.break } as const], [...days(plan, stop + 1, plan.rounds), end]]
    : [[start, ...days(plan, 1, plan.rounds), end]];
  const whole = (plan.minutes * 60) / lessons.length;
  return lessons.map((blocks) => [...blocks, { kind: "spare", seconds: Math.max(0, whole - blocks.reduce((sum, { seconds }) => sum + seconds, 0)) }]);
};

/** Seconds as minutes to the nearest half, at least a half: "½", "2", "2½". */
export const halfMinutes = (seconds: number): string => {
  const halves = Math.max(1, Math.round(seconds / 30));
  const whole = Math.floor(halves / 2);
  return `${whole || ""}${halves % 2 ? "½" : ""}`;
};
