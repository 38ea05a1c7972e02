/** Nunito and Atkinson Hyperlegible (SIL OFL), cut down to the letters that our texts and pages use. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { contentFolder } from "../../../server/content.ts";

const client = join(import.meta.dirname, "..", "..");
const modules = join(client, "..", "node_modules");

const fonts: Readonly<Record<string, string>> = {
  nunito: "@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2",
  "atkinson-400": "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2",
  "atkinson-700": "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2",
};

/** What can be typed or built from numbers, and every letter of our four languages, used today or not. */
const always = `${String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => i + 0x20))}\u00a0\u202fÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒẞàâäæçèéêëîïôöùûüÿœßáíóúñ’‘“”„«»–—…·€×`;

const lettersIn = (folder: string, ending: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes(".drawn"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("");

/** Each font with only the characters that are used anywhere, as woff2. */
export const letters = async (): Promise<[name: string, font: Buffer][]> => {
  const used = [...new Set(always + lettersIn(contentFolder, ".json") + lettersIn(client, ".ts"))].toSorted().join("");
  return Promise.all(Object.entries(fonts).map(async ([name, file]) => [name, await subsetFont(readFileSync(join(modules, file)), used, { targetFormat: "woff2" })] as [string, Buffer]));
};
