/** `npm run content:check`: everything under content/ is complete, fits, and can be played to a good end. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { helplinesSchema } from "../../shared/content/helplines.ts";
import { storyKeys } from "../../shared/content/keys.ts";
import { languages } from "../../shared/content/languages.ts";
import { miniGameTextLimit, storyTextLimit } from "../../shared/content/limits.ts";
import { trafficLightKeys } from "../../shared/content/minigames.ts";
import { contentFolder, loadContent } from "../../server/content.ts";
import { storyFaults } from "./story-check.ts";
import { uiFaults } from "./ui-check.ts";

const faults: string[] = [];
const fault = (where: string, what: string) => void faults.push(`${where}: ${what}`);
const readTexts = (path: string): Record<string, string> => JSON.parse(readFileSync(join(contentFolder, path), "utf8")) as Record<string, string>;

/** A set of texts has exactly these keys, none empty, none longer than its place. */
const checkTexts = (path: string, keys: readonly string[], limit: (key: string) => number | undefined): void => {
  const texts = readTexts(path);
  for (const key of keys) {
    const text = texts[key];
    if (typeof text !== "string" || text.trim() === "") fault(path, `${key} is missing`);
    else if (text.length > (limit(key) ?? Infinity)) fault(path, `${key} has ${text.length} characters, its place holds ${limit(key)}`);
  }
  for (const key of Object.keys(texts)) if (!keys.includes(key)) fault(path, `${key} is used nowhere`);
};

const content = loadContent();
const services = helplinesSchema.parse(readTexts("helplines.json")).services.map(({ id }) => id);
for (const story of Object.values(content.stories)) {
  for (const what of storyFaults(story, services)) fault(`newcomers/${story.id}/story.json`, what);
  for (const language of languages) checkTexts(`newcomers/${story.id}/${language}.json`, storyKeys(story), storyTextLimit);
}
for (const language of languages) checkTexts(`minigames/trafficLight.${language}.json`, trafficLightKeys(content.trafficLight), miniGameTextLimit);
for (const [id, plan] of Object.entries(content.plans))
  for (const newcomer of plan?.newcomers ?? []) if (!content.stories[newcomer]) fault("plans.json", `${id} asks for ${newcomer}, who has no story`);
const hostKeys = Object.keys(readTexts("hosts/nl.json"));
for (const language of languages) checkTexts(`hosts/${language}.json`, hostKeys, () => undefined);
faults.push(...uiFaults());

// A number of a help service stands in the data file and nowhere else: there it can be kept right.
const numbers = helplinesSchema.parse(readTexts("helplines.json")).services.flatMap(({ phone }) => phone ?? []);
for (const id of readdirSync(join(contentFolder, "newcomers")))
  for (const language of languages)
    for (const [key, text] of Object.entries(readTexts(`newcomers/${id}/${language}.json`)))
      for (const number of numbers) if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)) fault(`newcomers/${id}/${language}.json`, `${key} holds the number ${number}`);

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n${faults.length} faults in the content\n`);
  process.exit(1);
}
process.stdout.write(`Content is complete: ${Object.keys(content.stories).length} newcomers, ${content.trafficLight.situations.length} situations, ${languages.length} languages\n`);
