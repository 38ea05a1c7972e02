/** The JSON schemas beside the content, made from the zod schemas that the game itself reads with. */
import { z } from "zod";
import { helplinesSchema } from "../../shared/content/helplines.ts";
import { breakTheChainSchema, circleOfPeopleSchema, keepOrShareSchema, trafficLightSchema, whoHelpsSchema } from "../../shared/content/minigames.ts";
import { plansSchema } from "../../shared/content/plan.ts";
import { storySchema } from "../../shared/content/story.ts";

/** Text of each schema file, by its path under content/. */
export const schemaFiles = (): Readonly<Record<string, string>> => {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 1)}\n`;
  return {
    "newcomers/story.schema.json": text(storySchema),
    "minigames/trafficLight.schema.json": text(trafficLightSchema),
    "minigames/keepOrShare.schema.json": text(keepOrShareSchema),
    "minigames/whoHelps.schema.json": text(whoHelpsSchema),
    "minigames/circleOfPeople.schema.json": text(circleOfPeopleSchema),
    "minigames/breakTheChain.schema.json": text(breakTheChainSchema),
    "plans.schema.json": text(plansSchema),
    "helplines.schema.json": text(helplinesSchema),
  };
};
