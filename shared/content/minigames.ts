/** The shapes of `content/minigames/*.json`: situations without sentences. */
import { z } from "zod";
import { lights } from "./lights.ts";

const situationSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  icon: z.string().regex(/^[a-z0-9-]+$/),
  /** Every light that a sensible child could set: limits are seldom black and white. */
  sensible: z.array(z.enum(lights)).min(1).max(2),
  /** How many reasons a child can pick from; texts `<id>.reason.<n>`. */
  reasons: z.int().min(2).max(3),
});

export const trafficLightSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Situations in one game. */
  perGame: z.int().min(2).max(8),
  /** Seconds for each: to set a light, and to look at it together. */
  answerSeconds: z.int().min(10).max(60),
  situations: z.array(situationSchema).min(8),
});
export type TrafficLightContent = z.infer<typeof trafficLightSchema>;

/** Every text key of a language file of *Traffic light*. */
export const trafficLightKeys = (content: TrafficLightContent): string[] =>
  content.situations.flatMap((situation) => [
    situation.id,
    ...Array.from({ length: situation.reasons }, (_, index) => `${situation.id}.reason.${index + 1}`),
    `${situation.id}.prompt`,
  ]);
