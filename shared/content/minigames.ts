/** The shapes of `content/minigames/*.json`: situations without sentences. What is sensible in them never reaches a device. */
import { z } from "zod";
import { lights } from "./lights.ts";
import { keepings, roles } from "./roles.ts";

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const icon = z.string().regex(/^[a-z0-9-]+$/);

/** From these shares of what could be got on (0 … 1, rising), a lantern each. */
const lanternShares = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);

const common = {
  $schema: z.string().optional(),
  lanternShares,
  /** Seconds to answer one situation; then the class looks at it together. */
  answerSeconds: z.int().min(10).max(120),
};

/** Situations in one game. */
const perGame = z.int().min(2).max(8);

const lightSchema = z.strictObject({
  id,
  icon,
  /** Every light that a sensible child could set: limits are seldom black and white. */
  sensible: z.array(z.enum(lights)).min(1).max(2),
  /** How many reasons a child can pick from; texts `<id>.reason.<n>`. */
  reasons: z.int().min(2).max(3),
});
export const trafficLightSchema = z.strictObject({ ...common, perGame, situations: z.array(lightSchema).min(20) });
export type TrafficLightContent = z.infer<typeof trafficLightSchema>;

const helpSchema = z.strictObject({
  id,
  icon,
  /** Who must answer. */
  needs: z.array(z.enum(roles)).min(1).max(2),
  /** Who may answer as well. */
  fine: z.array(z.enum(roles)).max(roles.length),
});
export const whoHelpsSchema = z.strictObject({
  ...common,
  perGame,
  /** Seconds in which the class sees who helped, before the next situation comes by itself. */
  lookSeconds: z.int().min(4).max(30),
  situations: z.array(helpSchema).min(20),
});
export type WhoHelpsContent = z.infer<typeof whoHelpsSchema>;

const sensible = z.array(z.enum(keepings)).min(1).max(2);
const shareSchema = z.strictObject({ id, icon, /** What is sensible with the one audience, and with the other. */ a: sensible, b: sensible });
export const keepOrShareSchema = z.strictObject({ ...common, perGame, situations: z.array(shareSchema).min(20) });
export type KeepOrShareContent = z.infer<typeof keepOrShareSchema>;

/** Numbers of clues (texts `circle.clue.<n>`): a card gets one of the first, which could be said of many, and one of the second, which tells. */
const clues = z.tuple([z.array(z.int().min(1)).min(2), z.array(z.int().min(1)).min(2)]);
export const circleOfPeopleSchema = z.strictObject({
  ...common,
  /** Clues that fit a possible Max, a friend of the same age, and somebody known online only. */
  clues: z.strictObject({ fits: clues, child: clues, online: clues }),
  /** For each newcomer, who of its story is a friend of the same age. */
  friends: z.record(z.string(), z.string()),
  /** Discussion prompts; texts `circle.prompt.<n>`. */
  prompts: z.int().min(1).max(9),
  /** Cards beside the newcomer's own people: none of them is a Max. Each has the numbers of its two clues. */
  others: z.array(z.strictObject({ id, icon, clues: z.tuple([z.int().min(1), z.int().min(1)]) })).min(6),
});
export type CircleOfPeopleContent = z.infer<typeof circleOfPeopleSchema>;

export const breakTheChainSchema = z.strictObject({
  ...common,
  /** Seconds that an envelope rests at a node before it goes on, and how much longer one who holds it keeps it. */
  restSeconds: z.int().min(3).max(30),
  holdSeconds: z.int().min(3).max(30),
  /** Seconds that standing by, and asking an adult, last. */
  actSeconds: z.int().min(3).max(30),
  /** Seconds that an adult takes to hear, and how many neighbours must stand by meanwhile. Where devices have several nodes each: one fewer, two seconds more. */
  hearSeconds: z.int().min(1).max(20),
  standBy: z.int().min(2).max(3),
  /** Seconds after which more envelopes start. */
  waveSeconds: z.array(z.int().min(0).max(100)).min(1).max(4),
  /** Nodes for each envelope of a wave. */
  nodesPerEnvelope: z.int().min(3).max(36),
  /** Discussion prompts; texts `chain.prompt.<n>`. */
  prompts: z.int().min(1).max(9),
});
export type BreakTheChainContent = z.infer<typeof breakTheChainSchema>;

const numbered = (scope: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${scope}.${i + 1}`);

/** Every text key of a language file of *Traffic light*. */
export const trafficLightKeys = (content: TrafficLightContent): string[] =>
  content.situations.flatMap(({ id: key, reasons }) => [key, ...numbered(`${key}.reason`, reasons), `${key}.prompt`]);
/** … of *Who helps with what*. */
export const whoHelpsKeys = (content: WhoHelpsContent): string[] => content.situations.flatMap(({ id: key }) => [key, `${key}.why`]);
/** … of *Keep or share*. */
export const keepOrShareKeys = (content: KeepOrShareContent): string[] => content.situations.flatMap(({ id: key }) => [key, `${key}.a`, `${key}.b`, `${key}.why`, `${key}.prompt`]);
/** … of *Circle of people*. */
export const circleOfPeopleKeys = (content: CircleOfPeopleContent): string[] => [
  ...[...content.clues.fits.flat(), ...content.clues.child.flat(), ...content.clues.online.flat(), ...content.others.flatMap(({ clues: own }) => own)].map((n) => `circle.clue.${n}`),
  ...content.others.flatMap(({ id: key }) => [`circle.${key}`, `circle.${key}.why`]),
  "circle.fits.why", "circle.child.why", "circle.online.why",
  ...numbered("circle.prompt", content.prompts),
];
/** … of *Break the chain*. */
export const breakTheChainKeys = (content: BreakTheChainContent): string[] => [...numbered("chain.prompt", content.prompts), "chain.why"];
