/** Everything that pages say, as files by language: a page fetches what it needs in its own. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { contentFolder, loadStory } from "../../server/content.ts";
import { languages } from "../../shared/content/languages.ts";
import { publicStory } from "../../shared/content/pack.ts";
import type { Files } from "./files.ts";
import { compiledAll } from "./messages.ts";

type Texts = Readonly<Record<string, string>>;
const read = (...path: string[]): Texts => JSON.parse(readFileSync(join(contentFolder, ...path), "utf8")) as Texts;

const only = (texts: Texts, wanted: (key: string) => boolean): Texts => Object.fromEntries(Object.entries(texts).filter(([key]) => wanted(key)));

/** What only the console shows of a story: notes for the host, and the questions of a talk. */
const isForHost = (key: string): boolean => key.startsWith("host.") || key.includes(".prompt.");

/** Scopes of the interface's texts that a pupil reads up to the lobby, or when something is wrong. The others follow in a file of their own. */
const first: ReadonlySet<string> = new Set([
  "app", "language", "door", "reason", "connecting", "refused", "away", "hostAway", "paused", "eyesUp", "calm",
  "phase", "menu", "reading", "help", "seat", "animal", "lobby", "wait",
]);
const scopeOf = (key: string): string => key.split(".")[0] ?? "";
const isFirst = (key: string): boolean => first.has(scopeOf(key));

/** Scopes that only a host reads: what can be printed. */
const forHosts: ReadonlySet<string> = new Set(["print", "printFor"]);

/** Scopes of the pupils' texts that stand on paper too. */
const onPaper: ReadonlySet<string> = new Set(["kit", "help"]);

/** Newcomers there are, by the folders of the content. */
export const newcomerIds = (): string[] =>
  readdirSync(join(contentFolder, "newcomers"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Mini-games that have texts of their own. */
const gameNames = (): string[] =>
  readdirSync(join(contentFolder, "minigames")).flatMap((file) => (/^(\w+)\.nl\.json$/.exec(file)?.[1] ?? []));

export const textFiles = (): Files => {
  const all = new Map<string, () => string>();
  const add = (path: string, make: () => unknown) => all.set(path, () => JSON.stringify(make()));
  for (const language of languages) {
    const ui = (page: string): Texts => ({ ...read("ui", language, "common.json"), ...read("ui", language, `${page}.json`) });
    add(`ui/console.${language}.json`, () => compiledAll(ui("console")));
    add(`ui/pupil.${language}.json`, () => compiledAll(only(ui("pupil"), isFirst)));
    add(`ui/pupil.more.${language}.json`, () => compiledAll(only(ui("pupil"), (key) => !isFirst(key) && !forHosts.has(scopeOf(key)))));
    add(`ui/prints.${language}.json`, () => compiledAll({ ...ui("console"), ...only(ui("pupil"), (key) => onPaper.has(scopeOf(key))), ...read("prints", `${language}.json`) }));
    for (const id of newcomerIds()) {
      const texts = () => read("newcomers", id, `${language}.json`);
      add(`stories/${id}.${language}.json`, () => ({ story: publicStory(loadStory(join(contentFolder, "newcomers", id))), texts: only(texts(), (key) => !isForHost(key)) }));
      add(`host/${id}.${language}.json`, () => only(texts(), isForHost));
    }
    add(`games.${language}.json`, () => Object.assign({}, ...gameNames().map((game) => read("minigames", `${game}.${language}.json`))) as Texts);
  }
  add("helplines.json", () => read("helplines.json"));
  return all;
};
