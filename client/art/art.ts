/** Where a drawn picture is: its address in the build. */
import type { Mood, Place } from "../../shared/content/story.ts";
import type { Animal } from "../../shared/rules/names.ts";
import { headCrop, personSize } from "./person.ts";

export { headCrop, personSize };

const urls = import.meta.glob<string>("../.drawn/**/*.svg", { query: "?url", import: "default", eager: true });
const url = (name: string): string => urls[`../.drawn/${name}.svg`] ?? "";

export interface PersonLayers {
  /** Body and head. */
  readonly base: string;
  readonly face: string;
  /** Beard and glasses lie over the face; null for who has none. */
  readonly top: string | null;
}

/** The layers of a newcomer (`person` null) or of somebody in their story, all in one box of `personSize`. */
export const personLayers = (newcomer: string, person: string | null, mood: Mood): PersonLayers => {
  const name = `people/${person === null || person === newcomer ? newcomer : `${newcomer}.${person}`}`;
  return { base: url(name), face: url(`faces/${mood}`), top: url(`${name}.top`) || null };
};

export const iconUrl = (name: string): string => url(`icons/${name}`);
export const animalUrl = (name: Animal): string => url(`animals/${name}`);
export const backdropUrl = (place: Place): string => url(`backdrops/${place}`);
export const pictureUrl = (name: "calm" | "night" | "welcome"): string => url(`pictures/${name}`);
