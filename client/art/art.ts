/** Where a drawn picture is. People come in packs, put together here; everything else is a file of its own, or comes in a pack ahead of its need. */
import base from "virtual:files/art";
import type { Mood, Place } from "../../shared/content/story.ts";
import type { Animal } from "../../shared/rules/names.ts";
import { arrived } from "../net/arrivals.ts";
import { fetchFile, whenFree } from "../net/files.ts";
import { headCrop, personBox, personSize } from "./person.ts";

export { headCrop, personSize };

/** Pictures that came in a pack, by name; people and faces as layers without a frame. */
const drawn = new Map<string, string>();
const addresses = new Map<string, string>();
const loaded = new Set<string>();

const load = async (pack: string): Promise<void> => {
  if (loaded.has(pack)) return;
  const pictures = await fetchFile<Readonly<Record<string, string>>>(`${base}/${pack}.json`);
  loaded.add(pack);
  for (const [name, svg] of Object.entries(pictures)) drawn.set(name, svg);
  arrived();
};

/** An address for a picture that has none of its own on the server; always the same for the same key. */
const addressOf = (key: string, svg: () => string): string => {
  const known = addresses.get(key);
  if (known) return known;
  const made = URL.createObjectURL(new Blob([svg()], { type: "image/svg+xml" }));
  addresses.set(key, made);
  return made;
};

/** From its pack when that is there; a picture that is on screen keeps its address. */
const url = (name: string): string => {
  const svg = drawn.get(name);
  const address = addresses.get(name) ?? (svg ? addressOf(name, () => svg) : `${base}/${name}.svg`);
  addresses.set(name, address);
  return address;
};

const packsOf = (newcomer: string, person: string | null): readonly string[] => ["people", person === null || person === newcomer ? `newcomers/${newcomer}` : `casts/${newcomer}`];

/** Body and head, the face that shows the mood, and what lies over it: one picture of `personSize`. */
const composed = (newcomer: string, person: string | null, mood: Mood): string => {
  const name = `people/${person === null || person === newcomer ? newcomer : `${newcomer}.${person}`}`;
  return addressOf(`${name} ${mood}`, () => {
    const layers = [name, `faces/${mood}`, `${name}.top`].map((layer) => drawn.get(layer) ?? "").join("");
    const { x, y, width, height } = personBox;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" fill="none">${layers.replaceAll(/@\d+/g, (path) => drawn.get(path) ?? "")}</svg>`;
  });
};

/** The address of a newcomer's picture (`person` null) or of somebody's in their story, once it is there. Rejects when the line broke. */
export const personDrawn = async (newcomer: string, person: string | null, mood: Mood): Promise<string> => {
  await Promise.all(packsOf(newcomer, person).map(load));
  return composed(newcomer, person, mood);
};

/** The same, now; null while it is on its way: who draws is told when it arrives. */
export const personUrl = (newcomer: string, person: string | null, mood: Mood): string | null => {
  if (packsOf(newcomer, person).every((pack) => loaded.has(pack))) return composed(newcomer, person, mood);
  // What a broken line kept back is asked for again by the next who draws.
  void personDrawn(newcomer, person, mood).catch(() => undefined);
  return null;
};

/** Pictures that fill the whole stage. `dawn` to `night` are the same place as a day passes. */
export type PictureName = "calm" | "crossing" | "dawn" | "morning" | "day" | "dusk" | "evening" | "hall" | "night" | "search" | "together" | "welcome" | "workshop";
/** Things that the mini-games are played with. */
export type GameShapeName = "ask-bubble" | "circles" | "house-dark" | "house-lit" | "lit-green" | "lit-orange" | "lit-red" | "notice-board" | "safe" | "table" | "traffic-light";
export type ShapeName = "confetti-a" | "confetti-b" | "confetti-c" | "footstep" | "glow" | "lamp-lit" | "lantern" | "spark";

export const iconUrl = (name: string): string => url(`icons/${name}`);
export const animalUrl = (name: Animal): string => url(`animals/${name}`);
export const backdropUrl = (place: Place): string => url(`backdrops/${place}`);
export const pictureUrl = (name: PictureName): string => url(`pictures/${name}`);
export const boardUrl = (part: "board" | "board.home" | "board.home.night" | "board.night"): string => url(part);
/** Small shapes for the stage to move. */
export const shapeUrl = (name: ShapeName | GameShapeName): string => url(`shapes/${name}`);

/** Packs that a page can fetch before it needs them: everybody's faces; one newcomer; who and what is in its story; places; the board under every sky; what mini-games are played with; icons. */
export type ArtPack = "people" | `newcomers/${string}` | `casts/${string}` | "places" | "board" | "minigames" | "icons/pupil" | "icons/kit" | "icons/games";

/** Fetches a pack when the line is free. */
export const wantArt = (pack: ArtPack): void => whenFree(() => load(pack));
