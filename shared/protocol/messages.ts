/** What pages may ask of the room, checked before anything reads it. Every request is answered. */
import { z } from "zod";
import { languages } from "../content/languages.ts";
import { lights } from "../content/lights.ts";
import { miniGameIds } from "../content/plan.ts";
import { chainMoves } from "../content/roles.ts";
import { planIds } from "../content/plan-ids.ts";
import { fewestBots, mostBots, mostChildren } from "../rules/size.ts";
import { pairingNumbers, pairingOrders, resumeCodeLength, timerModes } from "./wire.ts";

/** Never a name that every object has: the rules look things up by their ids. */
const id = z.string().min(1).max(40).refine((name) => !(name in {}));
const step = z.int().min(0);
const on = z.boolean();
/** Whose answer it is, of the children at the device: the number of its turn, from 1. */
const child = z.int().min(1).max(mostChildren);

/** What a pupil's device may say. `step` says to which moment it is an answer. */
export const pupilAnswerSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("pulse"), step, child, answers: z.tuple([z.int().min(1).max(3), z.int().min(1).max(3)]) }),
  z.strictObject({ do: z.literal("gather"), step, newcomer: id }),
  z.strictObject({ do: z.literal("signals"), step, perspective: id, signals: z.array(id).max(4) }),
  z.strictObject({ do: z.literal("option"), step, child, option: id }),
  z.strictObject({ do: z.literal("lantern"), step, newcomer: id }),
  z.strictObject({ do: z.literal("search"), step, clue: z.int().min(0).max(5) }),
  z.strictObject({ do: z.literal("light"), step, light: z.enum(lights), reason: z.int().min(1).max(3) }),
  /** What a device says of its part in *Keep or share*, *Who helps with what* and *Circle of people*. */
  z.strictObject({ do: z.literal("sort"), step, choices: z.array(id).max(8) }),
  z.strictObject({ do: z.literal("chain"), step, node: z.int().min(0).max(99), move: z.enum(chainMoves) }),
  z.strictObject({ do: z.literal("children"), count: z.int().min(1).max(mostChildren) }),
]);
export type PupilAnswer = z.infer<typeof pupilAnswerSchema>;

/** What the host may order. `secret` is checked on every single command. */
export const hostCommandSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("next"), step }),
  z.strictObject({ do: z.literal("skip"), step }),
  /** Plays the mini-game that is on once more, or another in its place. */
  z.strictObject({ do: z.literal("replay"), step, game: z.enum(miniGameIds) }),
  /** How far the projector is within what it unfolds of this step. */
  z.strictObject({ do: z.literal("unfold"), step, at: z.int().min(0).max(40) }),
  /** Shows the last talk again, screens resting meanwhile. */
  z.strictObject({ do: z.literal("recall"), on }),
  /** Leaves out the mini-games that are still to come. */
  z.strictObject({ do: z.literal("withoutGames"), on }),
  /** Lets the round that is on be the last. */
  z.strictObject({ do: z.literal("lastRound"), on }),
  z.strictObject({ do: z.literal("pause"), on }),
  z.strictObject({ do: z.literal("eyesUp"), on }),
  z.strictObject({ do: z.literal("calm"), on }),
  z.strictObject({ do: z.literal("lock"), on }),
  z.strictObject({ do: z.literal("timer"), mode: z.enum(timerModes) }),
  z.strictObject({ do: z.literal("moreTime") }),
  z.strictObject({ do: z.literal("topic"), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ do: z.literal("move"), seat: id, crew: id }),
  z.strictObject({ do: z.literal("kick"), seat: id }),
  z.strictObject({ do: z.literal("swap"), out: id, in: id }),
  z.strictObject({ do: z.literal("end") }),
]);
export type HostCommand = z.infer<typeof hostCommandSchema>;

const secret = z.string().min(16).max(128);

export const hostRequestSchema = z.strictObject({ secret, command: hostCommandSchema });

/** Body of `POST /api/classes`. */
export const newClassSchema = z.strictObject({
  plan: z.enum(planIds),
  language: z.enum(languages),
  /** As the host prepared it; the plan's own where left out. */
  newcomers: z.array(id).max(9).optional(),
  miniGames: z.array(z.enum(miniGameIds)).max(9).optional(),
  timer: z.enum(timerModes).optional(),
  /** Devices that the server itself plays: a host practises alone. */
  practice: z.int().min(fewestBots).max(mostBots).optional(),
});
export type NewClassRequest = z.infer<typeof newClassSchema>;

/** Body of `POST /api/classes/resume`: a class that stopped for the day goes on. */
export const resumeSchema = z.strictObject({ resumeCode: z.string().length(resumeCodeLength), language: z.enum(languages) });
export type ResumeRequest = z.infer<typeof resumeSchema>;

/** What a host orders about phones that host along. */
export const pairingRequestSchema = z.strictObject({ secret, do: z.enum(pairingOrders) });

/**
 * With what a socket comes in. A pupil without a secret asks for a new seat. A host with `notes` is not on a projector.
 * A phone that scanned a pairing code brings a secret of its own making, and a number that the host compares; it is let in when the host agrees.
 */
export const joinOptionsSchema = z.discriminatedUnion("role", [
  z.object({ role: z.literal("host"), secret, notes: z.boolean().optional() }),
  z.object({ role: z.literal("pair"), token: secret, secret, number: z.int().min(pairingNumbers[0]).max(pairingNumbers[1]) }),
  z.object({ role: z.literal("pupil"), secret: secret.optional() }),
]);
export type JoinOptions = z.infer<typeof joinOptionsSchema>;
