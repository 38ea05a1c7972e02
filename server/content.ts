/** Reads everything under content/ that the rules need, and says in words what is wrong with it. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { breakTheChainSchema, circleOfPeopleSchema, keepOrShareSchema, trafficLightSchema, whoHelpsSchema } from "../shared/content/minigames.ts";
import type { ContentPack } from "../shared/content/pack.ts";
import { plansSchema } from "../shared/content/plan.ts";
import { storySchema, type Story } from "../shared/content/story.ts";

export const contentFolder = join(import.meta.dirname, "..", "content");

const parse = <S extends z.ZodType>(schema: S, path: string): z.infer<S> => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} is no readable JSON: ${(error as Error).message}`, { cause: error });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(`${path}: ${first?.path.join(".") ?? ""} ${first?.message ?? "does not fit its schema"}`);
};

/** One newcomer's story, from its folder, whose name is its id. Throws in words, like `loadContent`. */
export const loadStory = (folder: string): Story => {
  const story = parse(storySchema, join(folder, "story.json"));
  if (story.id !== basename(folder)) throw new Error(`${join(folder, "story.json")} has the id ${story.id}`);
  return story;
};

/** The whole pack. Throws with the file and the field when something does not fit. */
export const loadContent = (folder: string = contentFolder): ContentPack => {
  const { $schema: _, ...plans } = parse(plansSchema, join(folder, "plans.json"));
  const newcomers = readdirSync(join(folder, "newcomers"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const stories: Record<string, Story> = {};
  for (const { name } of newcomers) {
    stories[name] = loadStory(join(folder, "newcomers", name));
  }
  const game = (name: string) => join(folder, "minigames", `${name}.json`);
  return {
    stories,
    plans,
    trafficLight: parse(trafficLightSchema, game("trafficLight")),
    keepOrShare: parse(keepOrShareSchema, game("keepOrShare")),
    whoHelps: parse(whoHelpsSchema, game("whoHelps")),
    circleOfPeople: parse(circleOfPeopleSchema, game("circleOfPeople")),
    breakTheChain: parse(breakTheChainSchema, game("breakTheChain")),
  };
};
