/**
 * `npm run content:check`: everything under content/ is complete, fits, reads easily, and can be played to a good end.
 * `npm run content:check -- <folder> …` checks only these newcomers, wherever their folders lie.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { faceSvgs, personSvgs } from "../../client/art/draw/people.ts";
import { iconSvg, iconsIn } from "../../client/art/draw/icons.ts";
import { contentFolder, loadContent, loadStory } from "../../server/content.ts";
import { helplinesSchema } from "../../shared/content/helplines.ts";
import { storyKeys } from "../../shared/content/keys.ts";
import { languages, type Language } from "../../shared/content/languages.ts";
import { miniGameTextLimit, printTextLimit, storyTextLimit } from "../../shared/content/limits.ts";
import { breakTheChainKeys, circleOfPeopleKeys, keepOrShareKeys, trafficLightKeys, whoHelpsKeys } from "../../shared/content/minigames.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import type { MiniGameId } from "../../shared/content/plan.ts";
import { planIds } from "../../shared/content/plan-ids.ts";
import { roles } from "../../shared/content/roles.ts";
import type { Story } from "../../shared/content/story.ts";
import { lixFault, lixOf, readingOf, textFaults, type Reading } from "./language-check.ts";
import { lengthsOf, minuteFaults, wordsAMinute, type AllTexts } from "./minutes.ts";
import { schemaFiles } from "./schema-files.ts";
import { storyFaults } from "./story-check.ts";
import { uiFaults } from "./ui-check.ts";

type Texts = Readonly<Record<string, string>>;

const faults: string[] = [];
const fault = (where: string, what: string) => void faults.push(`${where}: ${what}`);
/** Reports what a piece of work throws as a fault, and goes on. */
const orFault = <T>(where: string, work: () => T): T | null => {
  try {
    return work();
  } catch (error) {
    fault(where, (error as Error).message);
    return null;
  }
};
const readTexts = (path: string): Texts => orFault(path, () => JSON.parse(readFileSync(path, "utf8")) as Texts) ?? {};

const { services } = helplinesSchema.parse(JSON.parse(readFileSync(join(contentFolder, "helplines.json"), "utf8")));
// A number of a help service stands in the data file and nowhere else: there it can be kept right.
const numbers = services.flatMap(({ phone }) => phone ?? []);

const isForHost = (key: string) => key.startsWith("host.");
/** What a child holds in its hands; all other sheets are for adults. */
const isForChildOnPaper = (key: string) => /^sheet\.(crew|kit|talk)\./.test(key) && key !== "sheet.talk.host";

/** A set of texts has exactly these keys, none empty, none longer than its place, all well written. */
const checkTexts = (path: string, language: Language, keys: readonly string[], limit: (key: string) => number | undefined, readerOf: (key: string) => "child" | "host"): Reading => {
  const texts = readTexts(path);
  const where = path.slice(path.indexOf("content/") + 1);
  for (const key of keys) {
    const text = texts[key];
    if (typeof text !== "string" || text.trim() === "") {
      fault(where, `${key} is missing`);
      continue;
    }
    if (text.length > (limit(key) ?? Infinity)) fault(where, `${key} has ${text.length} characters, its place holds ${limit(key)}`);
    for (const what of textFaults(language, text, readerOf(key))) fault(where, `${key} ${what}`);
    if (readerOf(key) === "child")
      for (const number of numbers) if (new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)) fault(where, `${key} holds the number ${number}`);
  }
  const known = new Set(keys);
  for (const key of Object.keys(texts)) if (!known.has(key)) fault(where, `${key} is used nowhere`);
  const reading = readingOf(keys.filter((key) => readerOf(key) === "child").map((key) => texts[key] ?? ""));
  const tooHard = lixFault(reading);
  if (tooHard) fault(where, tooHard);
  return reading;
};

const totals = new Map<Language, Reading>();
const count = (language: Language, { words, sentences, long }: Reading): void => {
  const sum = totals.get(language) ?? { words: 0, sentences: 0, long: 0 };
  totals.set(language, { words: sum.words + words, sentences: sum.sentences + sentences, long: sum.long + long });
};

const checkStory = (folder: string, story: Story): void => {
  const where = `${basename(folder)}/story.json`;
  for (const what of storyFaults(story, services)) fault(where, what);
  orFault(where, () => personSvgs(story));
  for (const icon of new Set(iconsIn(story))) orFault(where, () => iconSvg(icon));
  for (const language of languages)
    count(language, checkTexts(join(folder, `${language}.json`), language, storyKeys(story), storyTextLimit, (key) => (isForHost(key) ? "host" : "child")));
};

/** Every text key of each mini-game. */
const gameKeys = (content: ContentPack): Readonly<Record<MiniGameId, string[]>> => ({
  trafficLight: trafficLightKeys(content.trafficLight),
  keepOrShare: keepOrShareKeys(content.keepOrShare),
  whoHelps: whoHelpsKeys(content.whoHelps),
  circleOfPeople: circleOfPeopleKeys(content.circleOfPeople),
  breakTheChain: breakTheChainKeys(content.breakTheChain),
});

/** Everything that the mini-games sort. */
const situationsOf = ({ trafficLight, keepOrShare, whoHelps, circleOfPeople }: ContentPack): { readonly id: string; readonly icon: string }[] =>
  [...trafficLight.situations, ...keepOrShare.situations, ...whoHelps.situations, ...circleOfPeople.others];

const checkGames = (content: ContentPack): void => {
  const situations = situationsOf(content);
  for (const { id, icon } of situations) {
    if (situations.filter((one) => one.id === id).length > 1) fault("minigames", `${id} is there more than once: all games share their texts' keys`);
    if (content.stories[id] || Object.values(content.stories).some(({ people }) => people[id])) fault("minigames", `${id} is somebody of a story too`);
    orFault("minigames", () => iconSvg(icon));
  }
  for (const { id, people } of Object.values(content.stories)) {
    const friend = content.circleOfPeople.friends[id];
    if (!friend || !people[friend] || people[friend].max) fault("circleOfPeople.json", `${id} has no friend of the same age among the people of its story`);
    if (new Set(Object.values(people).filter(({ max }) => max).map(({ circle }) => circle)).size < 2) fault("circleOfPeople.json", `${id} has no two possible Maxes of different circles`);
  }
  for (const role of roles) {
    if (!content.whoHelps.situations.some(({ needs }) => needs.includes(role))) fault("whoHelps.json", `${role} is never needed`);
    if (role !== "max" && !services.some((service) => service.roles.includes(role))) fault("helplines.json", `no service is for ${role}`);
  }
};

const checkEverything = (): string => {
  const content = loadContent();
  for (const story of Object.values(content.stories)) checkStory(join(contentFolder, "newcomers", story.id), story);
  for (const language of languages) {
    for (const [game, keys] of Object.entries(gameKeys(content)))
      count(language, checkTexts(join(contentFolder, "minigames", `${game}.${language}.json`), language, keys, miniGameTextLimit, () => "child"));
    const hostKeys = Object.keys(readTexts(join(contentFolder, "hosts", "nl.json")));
    checkTexts(join(contentFolder, "hosts", `${language}.json`), language, hostKeys, () => undefined, () => "host");
    const printKeys = Object.keys(readTexts(join(contentFolder, "prints", "nl.json")));
    checkTexts(join(contentFolder, "prints", `${language}.json`), language, printKeys, printTextLimit, (key) => (isForChildOnPaper(key) ? "child" : "host"));
  }
  for (const [id, plan] of Object.entries(content.plans))
    for (const newcomer of plan?.newcomers ?? []) if (!content.stories[newcomer]) fault("plans.json", `${id} asks for ${newcomer}, who has no story`);
  faults.push(...uiFaults());
  checkGames(content);
  const all: AllTexts = {
    story: (newcomer, language) => readTexts(join(contentFolder, "newcomers", newcomer, `${language}.json`)),
    game: (game, language) => readTexts(join(contentFolder, "minigames", `${game}.${language}.json`)),
    ui: (language) => readTexts(join(contentFolder, "ui", language, "pupil.json")),
  };
  const plans = planIds.flatMap((id) => {
    const plan = content.plans[id];
    return plan ? [{ id, plan }] : [];
  });
  for (const { id, plan } of plans) faults.push(...minuteFaults(id, plan, content, all));
  const minutes = plans.map(({ id, plan }) => `${id} ${lengthsOf(plan).map((length) => (length / 60).toFixed(1)).join(" + ")} of ${plan.minutes}`);
  for (const [path, text] of Object.entries(schemaFiles())) if (orFault(path, () => readFileSync(join(contentFolder, path), "utf8")) !== text) fault(path, "is not what the schemas say now: npm run content:schema");
  const table = languages.map((language) => {
    const reading = totals.get(language) ?? { words: 0, sentences: 0, long: 0 };
    return `  ${language}  ${String(reading.words).padStart(6)} words for children, ${(reading.words / reading.sentences).toFixed(1)} a sentence, LIX ${lixOf(reading).toFixed(1)}`;
  });
  return [`Content is complete: ${Object.keys(content.stories).length} newcomers, ${situationsOf(content).length} situations, ${languages.length} languages, ${faceSvgs().length} moods`, ...table, `  advised minutes, at ${languages.map((language) => `${wordsAMinute[language]} words a minute (${language})`).join(", ")}: ${minutes.join(", ")}`].join("\n");
};

const folders = process.argv.slice(2);
let done = "";
if (folders.length > 0) {
  for (const folder of folders) {
    const story = orFault(folder, () => loadStory(folder));
    if (story) checkStory(folder, story);
  }
  done = `${folders.map((folder) => basename(folder)).join(", ")}: complete`;
} else done = orFault("content", checkEverything) ?? "";

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n${faults.length} faults in the content\n`);
  process.exit(1);
}
process.stdout.write(`${done}\n`);
