/** What stands on stage in a mini-game, as pure data: Phaser and the plain stage put the same things at the same places. CSS pixels. */
import type { GameShapeName, ShapeName } from "../../../art/art.ts";
import type { Animal } from "../../../../shared/rules/names.ts";
import type { Actor } from "../../picture.ts";

/** What a thing looks like: an icon, an animal, a shape, somebody's face in a round frame, or a disc of one colour with a paper rim. */
export type Look =
  | { readonly as: "icon"; readonly name: string }
  | { readonly as: "animal"; readonly name: Animal }
  | { readonly as: "shape"; readonly name: GameShapeName | ShapeName }
  | { readonly as: "face"; readonly actor: Actor }
  | { readonly as: "disc"; readonly fill: string };

export interface Thing {
  /** The same as long as it is the same thing: it then moves instead of coming anew. */
  readonly key: string;
  readonly look: Look;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height as a share of the width. */
  readonly tall: number;
  /** What is higher lies in front. */
  readonly depth: number;
  readonly alpha: number;
  /** Sparks when it comes. */
  readonly joy: boolean;
  /** Stirs a little by itself. */
  readonly alive: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** From 0 to 1. */
  readonly strength: number;
}

export interface Scenery {
  readonly things: readonly Thing[];
  readonly lines: readonly Line[];
}

type Rest = Partial<Pick<Thing, "alpha" | "alive" | "depth" | "joy" | "tall">>;

export const thing = (key: string, look: Look, { x, y }: Point, width: number, rest: Rest = {}): Thing => ({ key, look, x, y, width, tall: 1, depth: 3, alpha: 1, joy: false, alive: false, ...rest });
export const icon = (name: string): Look => ({ as: "icon", name });
export const shape = (name: GameShapeName | ShapeName): Look => ({ as: "shape", name });
export const disc = (fill: string): Look => ({ as: "disc", fill });

/** Width and height of the shapes that are not square (client/art/draw/game-shapes.ts draws them so). */
export const tallOf = { "traffic-light": 3, safe: 300 / 270, "notice-board": 370 / 300, "ask-bubble": 200 / 260, table: 150 / 260, house: 190 / 160, lantern: 128 / 96 } as const;
