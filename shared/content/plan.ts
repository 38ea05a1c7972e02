/** The shape of `content/plans.json`: how long each lesson plan is and what is in it. */
import { z } from "zod";

/** Phases whose length a plan advises, in seconds. */
export const timedPhases = ["pulse", "gather", "meet", "choose", "agree", "happens", "talk", "night", "search", "miniGame", "break", "finale", "maxKit", "goodbye"] as const;
export type TimedPhase = (typeof timedPhases)[number];

export const miniGameIds = ["trafficLight", "keepOrShare", "whoHelps", "circleOfPeople", "breakTheChain"] as const;
export type MiniGameId = (typeof miniGameIds)[number];

const planSchema = z.strictObject({
  /** Whole lesson, minutes. */
  minutes: z.int().min(10).max(120),
  newcomers: z.array(z.string()).min(1).max(9),
  rounds: z.int().min(1).max(7),
  /** Children a crew aims at, and how many crews there are at the most. */
  crewSize: z.int().min(2).max(6),
  mostCrews: z.int().min(1).max(9),
  /** Discussion prompts a round. */
  talks: z.int().min(1).max(3),
  /** Visits that the crews must be able to pay to each newcomer laid out: with few crews the board begins with fewer. */
  visitsEach: z.number().min(1).max(7),
  /** How much weighs what a night brings (drift, effects below zero): more in a short week, less in a long one. */
  nightWeight: z.number().min(0.25).max(3),
  /** What each newcomer that a small class begins without adds to that weight: fewer to look after, more at stake for each. */
  fewerWeight: z.number().min(-0.2).max(0.5),
  /** The round after which the class stops for the day; it is taken up again from its resume code. */
  breakAfterRound: z.int().min(1).max(6).optional(),
  /** Weeks later: everybody has a Max, crews meet the epilogue, no nights. */
  epilogue: z.boolean().optional(),
  /** After which rounds (counted from 1) which mini-game is played. */
  miniGames: z.array(z.strictObject({ afterRound: z.int().min(1), game: z.enum(miniGameIds) })),
  /** Advised length of each phase, seconds. */
  seconds: z.record(z.enum(timedPhases), z.int().min(10).max(900)),
});
export type Plan = z.infer<typeof planSchema>;

export const plansSchema = z.strictObject({ $schema: z.string().optional() }).catchall(planSchema);
