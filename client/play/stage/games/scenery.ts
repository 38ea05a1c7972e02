/** From what a mini-game shows to where each of its things stands. */
import type { PictureName } from "../../../art/art.ts";
import type { GameSight, PictureOf } from "../../picture.ts";
import { freeArea, type Area } from "../layout.ts";
import { chainScenery, followLetters, type Letter } from "./chain.ts";
import { circleScenery } from "./circle.ts";
import { helpsScenery } from "./helps.ts";
import { lightScenery } from "./light.ts";
import { shareScenery } from "./share.ts";
import type { Scenery, Thing } from "./things.ts";

export const backdropOf = { light: "crossing", share: "hall", helps: "dusk", circle: "morning", chain: "dusk" } as const satisfies Record<GameSight["of"], PictureName>;

export interface Staged extends Scenery {
  /** Envelopes of *Break the chain*: the next picture knows them again by these. */
  readonly letters: readonly Letter[];
}

const sceneryOf = (game: GameSight, letters: readonly Letter[], area: Area): Scenery => {
  switch (game.of) {
    case "light":
      return lightScenery(game, area);
    case "share":
      return shareScenery(game, area);
    case "helps":
      return helpsScenery(game, area);
    case "circle":
      return circleScenery(game, area);
    case "chain":
      return chainScenery(game, letters, area);
    default:
      return game satisfies never;
  }
};

/** Light may reach beyond the free area; all else is moved into it. */
const inside = (thing: Thing, { x, y, width, height }: Area): Thing => {
  if (thing.look.as === "shape" && thing.look.name === "glow") return thing;
  const within = (at: number, half: number, from: number, room: number): number => Math.max(from + half, Math.min(from + room - half, at));
  return { ...thing, x: within(thing.x, thing.width / 2, x, width), y: within(thing.y, (thing.width * thing.tall) / 2, y, height) };
};

/** `before` are the letters of the picture that this one follows. */
export const staged = ({ game, frame }: PictureOf<"game">, width: number, height: number, before: readonly Letter[] = []): Staged => {
  const area = freeArea(width, height, frame);
  const letters = game.of === "chain" ? followLetters(before, game.network.envelopes) : [];
  const { things, lines } = sceneryOf(game, letters, area);
  return { things: things.map((thing) => inside(thing, area)), lines, letters };
};
