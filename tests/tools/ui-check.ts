/** Texts that pages ask for by key, of the interface and of the printed sheets: the same keys in every language, every key used, every used key there, arguments alike. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { TYPE } from "@formatjs/icu-messageformat-parser";
import { contentFolder } from "../../server/content.ts";
import { languages } from "../../shared/content/languages.ts";

const pages = ["common", "pupil", "console", "prints"] as const;
const clientFolder = join(contentFolder, "..", "client");

const fileOf = (language: string, page: string): string => (page === "prints" ? `prints/${language}.json` : `ui/${language}/${page}.json`);

const read = (language: string, page: string): Record<string, string> =>
  JSON.parse(readFileSync(join(contentFolder, fileOf(language, page)), "utf8")) as Record<string, string>;

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.parentPath.includes(".drawn"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

/** Names of the arguments in a parsed message, also inside its choices. */
const namesIn = (ast: Ast): string[] =>
  ast.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return namesIn(element.children);
    const inner = element.type === TYPE.select || element.type === TYPE.plural ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...inner];
  });

/** A message's arguments, to compare with another language's; what is wrong with it when it is no ICU message. */
const argumentsOf = (message: string): string => {
  try {
    return [...new Set(namesIn(new IntlMessageFormat(message, "en").getAst()))].toSorted((a, b) => a.localeCompare(b)).join(" ");
  } catch (error) {
    return `no ICU message: ${(error as Error).message}`;
  }
};

export const uiFaults = (): string[] => {
  const faults: string[] = [];
  const code = sources(clientFolder).join("\n");
  // A key is used when it stands in the code whole, or its scope is asked for by id: tId("reason", …) or `reason.${…}`.
  const scopes = new Set([...code.matchAll(/tId\(\s*"([a-zA-Z.]+)"/g), ...code.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map(([, scope]) => scope));
  const isUsed = (key: string) => code.includes(`"${key}"`) || key.split(".").some((_, i, parts) => i > 0 && scopes.has(parts.slice(0, i).join(".")));
  const all = new Set(pages.flatMap((page) => Object.keys(read("nl", page))));
  for (const [, key] of code.matchAll(/\bt\(\s*"([^"]+)"/g)) if (key && !all.has(key)) faults.push(`ui: ${key} is used and has no text`);
  for (const page of pages) {
    const source = read("nl", page);
    for (const key of Object.keys(source)) if (!isUsed(key)) faults.push(`${fileOf("nl", page)}: ${key} is used nowhere`);
    for (const language of languages) {
      const texts = read(language, page);
      for (const [key, message] of Object.entries(source)) {
        if (!texts[key]) faults.push(`${fileOf(language, page)}: ${key} is missing`);
        // ICU's own signs stand close to their words; what a reader sees does not.
        else if (language === "fr" && / [!?;:»]|« /.test(texts[key])) faults.push(`${fileOf("fr", page)}: ${key} needs a no-break space`);
        else if (argumentsOf(texts[key]) !== argumentsOf(message)) faults.push(`${fileOf(language, page)}: ${key} has other arguments than the Dutch`);
      }
      for (const key of Object.keys(texts)) if (!(key in source)) faults.push(`${fileOf(language, page)}: ${key} is not in the Dutch`);
    }
  }
  return faults;
};
