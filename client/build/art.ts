/** The drawn pictures as pages fetch them: single files, and packs of what is needed together. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pulseFaces } from "../play/pulse-faces.ts";
import { contentFolder, loadContent } from "../../server/content.ts";
import { gameShapes } from "../art/draw/game-shapes.ts";
import { iconsIn, namedIcons } from "../art/draw/icons.ts";
import { gameMarks } from "../art/marks.ts";
import type { Files } from "./files.ts";

/** Where `art/draw.ts` draws. */
export const drawn = join(import.meta.dirname, "..", ".drawn");
const names = (): string[] =>
  readdirSync(drawn, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(".svg"))
    .map((entry) => relative(drawn, join(entry.parentPath, entry.name)).replace(/\.svg$/, ""));
const svg = (name: string): string => readFileSync(join(drawn, `${name}.svg`), "utf8");

/** A layer of a person without its frame: the page puts several into one. */
const layer = (name: string): string => svg(name).replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");

/** A path of so many characters is worth a place of its own when nearly everybody has it: the shoulders, drawn once and coloured by each. */
const longPath = 400;
const outlines = / d="([^"@]+)"/g;

/** What at least half of all people have in common. */
const commonPaths = (people: readonly string[]): string[] => {
  const count = new Map<string, number>();
  for (const name of people) for (const path of new Set(Array.from(layer(name).matchAll(outlines), ([, d]) => d ?? ""))) count.set(path, (count.get(path) ?? 0) + 1);
  return [...count].filter(([path, times]) => path.length >= longPath && times * 2 >= people.length).map(([path]) => path);
};

/** Pictures in one file, by their names. In layers of people `@0`, `@1` … stand for the paths of `people.json`. */
export type Pack = Readonly<Record<string, string>>;

const packOf = (list: readonly string[], draw: (name: string) => string): Pack => Object.fromEntries(list.map((name) => [name, draw(name)]));
const icons = (list: Iterable<string>): Pack => packOf([...new Set(list)].map((name) => `icons/${name}`), svg);

/** Icons of the pupils' pages: those of the Max kit come last and travel apart. */
const pageIcons = (): { readonly kit: readonly string[]; readonly pupil: readonly string[] } => {
  const helplines = iconsIn(JSON.parse(readFileSync(join(contentFolder, "helplines.json"), "utf8")));
  const ofKit = (path: string): boolean => path.includes(join("play", "kit"));
  const kit = namedIcons("play", ofKit);
  const pupil = new Set([...namedIcons("play", (path) => !ofKit(path)), ...pulseFaces, ...helplines]);
  return { pupil: [...pupil], kit: kit.filter((name) => !pupil.has(name)) };
};

export const artFiles = (): Files => {
  const all = new Map<string, () => string>();
  const every = names();
  const people = every.filter((name) => name.startsWith("people/"));
  const paths = commonPaths(people.filter((name) => !name.endsWith(".top")));
  const person = (name: string): string => layer(name).replaceAll(outlines, (whole, path: string) => (paths.includes(path) ? ` d="@${paths.indexOf(path)}"` : whole));
  const add = (path: string, pack: () => Pack) => all.set(path, () => JSON.stringify(pack()));
  const { stories, trafficLight, keepOrShare, whoHelps, circleOfPeople } = loadContent();

  for (const name of every) if (!/^(people|faces)\//.test(name)) all.set(`${name}.svg`, () => svg(name));
  add("people.json", () => ({ ...Object.fromEntries(paths.map((path, i) => [`@${i}`, path])), ...packOf(every.filter((name) => name.startsWith("faces/")), layer) }));
  for (const [id, story] of Object.entries(stories)) {
    const isNewcomer = (name: string): boolean => name === `people/${id}` || name === `people/${id}.top`;
    add(`newcomers/${id}.json`, () => packOf(people.filter(isNewcomer), person));
    add(`casts/${id}.json`, () => ({ ...packOf(people.filter((name) => name.startsWith(`people/${id}.`) && !isNewcomer(name)), person), ...icons(iconsIn(story)) }));
  }
  const isOfGames = (name: string): boolean => Object.keys(gameShapes).some((shape) => name === `shapes/${shape}`) || ["crossing", "dusk", "hall"].some((picture) => name === `pictures/${picture}`);
  const isOfBoard = (name: string): boolean => (/^(board|shapes\/)/.test(name) && !isOfGames(name)) || ["morning", "day", "evening", "night"].some((hour) => name === `pictures/${hour}`);
  add("board.json", () => packOf(every.filter(isOfBoard), svg));
  // The quiet picture is among them: it must be there the moment that somebody asks for calm.
  add("places.json", () => packOf(every.filter((name) => name.startsWith("backdrops/") || ["calm", "search", "together", "workshop"].some((moment) => name === `pictures/${moment}`)), svg));
  add("minigames.json", () => packOf(every.filter(isOfGames), svg));
  add("icons/pupil.json", () => icons(pageIcons().pupil));
  add("icons/kit.json", () => icons(pageIcons().kit));
  add("icons/games.json", () => icons([...iconsIn([trafficLight, keepOrShare, whoHelps, circleOfPeople]), ...gameMarks]));
  return all;
};
