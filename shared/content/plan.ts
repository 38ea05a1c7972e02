/** The shape of `content/plans.json`: how long each lesson plan is and what is in it. */
import { z } from "zod";

/** Phases whose length a plan advises, in seconds. */
export const timedPhases = ["pulse", "gather", "meet", "choose", "agree", "happens", "talk", "night", "search", "miniGame", "finale", "maxKit", "goodbye"] as const;
export type TimedPhase = (typeof timedPhases)[number];

export const miniGameIds = ["trafficLight"] as const;
export type MiniGameId = (typeof miniGameIds)[number];

const planSchema = z.strictObject({
  /** Whole lesson, minutes. */
  minutes: z.int().min(10).max(120),
  newcomers: z.array(z.string()).min(1).max(9),
  rounds: z.int().min(1).max(7),
  /** Children a crew aims at. */
  crewSize: z.int().min(2).max(6),
  /** Discussion prompts a round. */
  talks: z.int().min(1).max(3),
  /** "brief" skips the middle beat when the class helped at once: a plan of two rounds has no time for three. */
  pace: z.enum(["brief", "full"]),
  /** After which rounds (counted from 1) which mini-game is played. */
  miniGames: z.array(z.strictObject({ afterRound: z.int().min(1), game: z.enum(miniGameIds) })),
  /** Advised length of each phase, seconds. */
  seconds: z.record(z.enum(timedPhases), z.int().min(10).max(900)),
});
export type Plan = z.infer<typeof planSchema>;

export const plansSchema = z.strictObject({ $schema: z.string().optional() }).catchall(planSchema);
