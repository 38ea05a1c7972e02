/** Things and animals: Fluent Emoji, flat (Microsoft, MIT). */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { contentFolder } from "../../../server/content.ts";
import type { Animal } from "../../../shared/rules/names.ts";
import { kitPictures } from "../../play/kit/model.ts";
import { pulseFaces } from "../../play/pulse-faces.ts";
import { gameMarks } from "../marks.ts";

interface IconSet {
  readonly width: number;
  readonly height: number;
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}
const set = createRequire(import.meta.url)("@iconify-json/fluent-emoji-flat/icons.json") as IconSet;

/** An icon of the set. Throws when it is not there. */
export const iconSvg = (name: string): string => {
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ""];
  if (!icon) throw new Error(`no icon is called "${name}"`);
  const { body, width = set.width, height = set.height } = icon;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
};

/** Every value of a field "icon" anywhere in a piece of JSON. */
export const iconsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(iconsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "icon" && typeof part === "string" ? [part] : iconsIn(part)));
};

/** The icons that the content asks for. */
export const contentIcons = (): Set<string> =>
  new Set(
    readdirSync(contentFolder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .flatMap((entry) => iconsIn(JSON.parse(readFileSync(join(entry.parentPath, entry.name), "utf8")))),
  );

/** The animal of a seat, by its name in the rules. */
export const animalIcons: Record<Animal, string> = {
  owl: "owl", fox: "fox", hedgehog: "hedgehog", penguin: "penguin", otter: "otter", rabbit: "rabbit-face", tiger: "tiger-face",
  panda: "panda", koala: "koala", frog: "frog", unicorn: "unicorn", dolphin: "dolphin", octopus: "octopus", turtle: "turtle",
  butterfly: "butterfly", lion: "lion", bear: "bear", wolf: "wolf", swan: "swan", duck: "duck", flamingo: "flamingo",
  parrot: "parrot", whale: "spouting-whale", zebra: "zebra",
};

const client = join(import.meta.dirname, "..", "..");

/** Icons that the pages name: every `icon("…")` and `iconUrl("…")` in their code, or in that of one folder and its folders that count. */
export const namedIcons = (folder = ".", counts: (path: string) => boolean = () => true): string[] =>
  readdirSync(join(client, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.parentPath.includes(".drawn") && counts(entry.parentPath))
    .flatMap((entry) => Array.from(readFileSync(join(entry.parentPath, entry.name), "utf8").matchAll(/\bicon(?:Url)?\("([a-z0-9-]+)"/g), ([, name]) => name ?? ""));

/** Icons that the pages choose by value: the faces of the two questions, and the marks of the mini-games. */
export const chosenIcons: readonly string[] = [...pulseFaces, ...gameMarks];

/** What is inside each picture of the Max kit, in 32 by 32 units, by its name. Throws when one is not there, or is drawn with ids: two of it on a page would meet. */
export const kitBodies = (): Record<string, string> =>
  Object.fromEntries(Array.from(kitPictures, (name) => {
    const body = iconSvg(name).replace(/^<svg[^>]*>|<\/svg>$/g, "");
    if (body.includes(" id=")) throw new Error(`the Max kit's picture "${name}" has ids in it`);
    return [name, body];
  }));
