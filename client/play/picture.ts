/** What the stage shows: the presenter makes it, Phaser draws it. No Phaser in here, and no text. */
import type { Mood, Place } from "../../shared/content/story.ts";
import type { NewcomerView } from "../../shared/rules/view.ts";

export type Daytime = "day" | "evening" | "night";

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

export type StagePicture =
  | { readonly kind: "picture"; readonly name: "welcome" | "calm" | "night" }
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
    };

export interface Stage {
  readonly show: (picture: StagePicture) => void;
  /** Rests the stage (paused loop) while screens rest or the tab is hidden. */
  readonly rest: (on: boolean) => void;
  readonly destroy: () => void;
}
