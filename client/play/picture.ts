/** What the stage shows: the presenter makes it, Phaser draws it. No Phaser in here, and no text. */
import type { PictureName } from "../art/art.ts";
import type { Mood, Place } from "../../shared/content/story.ts";
import type { Light } from "../../shared/content/lights.ts";
import type { Keeping, Role } from "../../shared/content/roles.ts";
import type { NetworkView } from "../../shared/rules/games/views.ts";
import type { Animal, Colour } from "../../shared/rules/names.ts";
import type { NewcomerView } from "../../shared/rules/view.ts";
import type { Frame } from "./stage/layout.ts";

export type Daytime = "morning" | "day" | "evening" | "night";

export interface Token extends NewcomerView {
  readonly id: string;
  /** Votes and answers mark a token: chosen by this device, lit by a lantern. */
  readonly chosen: boolean;
  readonly lantern: boolean;
}

export interface Actor {
  readonly newcomer: string;
  /** Null for the newcomer itself. */
  readonly person: string | null;
  readonly mood: Mood;
}

/** Somebody in *Circle of people*: a person of the newcomer's story, or a sign for whoever is in none. */
export interface CirclePerson {
  readonly id: string;
  readonly actor: Actor | null;
  readonly icon: string;
  /** Outside the circles, within them, or chosen to stand beside the newcomer. */
  readonly stands: "out" | "in" | "beside";
}

/** What a mini-game shows. Icons are empty where there is nothing to show. */
export type GameSight =
  | { readonly of: "light"; readonly icon: string; readonly light: Light | null; readonly explains: boolean }
  | { readonly of: "share"; readonly icon: string; readonly kept: Keeping | null }
  | { readonly of: "helps"; readonly icon: string; readonly own: readonly Role[]; readonly needs: readonly Role[] | null }
  | { readonly of: "circle"; readonly newcomer: Actor; readonly people: readonly CirclePerson[] }
  /** `count` nodes, of which `own` are this device's; it is known by its animal and colour. */
  | { readonly of: "chain"; readonly count: number; readonly own: readonly number[]; readonly network: Pick<NetworkView, "acts" | "envelopes">; readonly animal: Animal; readonly colour: Colour };

export type SightOf<Kind extends GameSight["of"]> = Extract<GameSight, { of: Kind }>;

/** Something on stage, and where the page's sheet lies in front of it. */
export type StagePicture = { readonly frame: Frame } & (
  | { readonly kind: "picture"; readonly name: PictureName }
  | { readonly kind: "board"; readonly tokens: readonly Token[]; readonly daytime: Daytime }
  | {
      readonly kind: "scene";
      /** Changes when another scene begins: actors walk in anew. */
      readonly key: string;
      readonly place: Place;
      readonly daytime: Daytime;
      readonly actors: readonly Actor[];
      /** Index of who speaks now; null for the narrator. */
      readonly speaking: number | null;
      /** How much this child noticed in it: grows with each signal, and the stage answers. */
      readonly noticed: number;
    }
  /** The way to somebody who left, with a lamp for what the class knows: `lit` from 0 to 1. */
  | { readonly kind: "search"; readonly lit: number }
  /** Everybody together at the end. */
  | { readonly kind: "together"; readonly people: readonly Actor[]; readonly joy: boolean }
  | { readonly kind: "game"; readonly game: GameSight }
);

export type PictureOf<Kind extends StagePicture["kind"]> = Extract<StagePicture, { kind: Kind }>;

export interface Stage {
  readonly show: (picture: StagePicture) => void;
  /** Rests the stage (paused loop) while screens rest or the tab is hidden. */
  readonly rest: (on: boolean) => void;
  readonly destroy: () => void;
}
