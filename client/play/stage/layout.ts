/** Where things stand on the stage, in CSS pixels. Pure numbers: the page and Phaser agree by asking here. */

import type { Place } from "../../../shared/content/story.ts";

/** Places that are a screen: their lines stay, one under the other. */
export const isScreen = (place: Place): boolean => place === "chat" || place === "game";

export interface Head {
  /** Middle of the head. */
  readonly x: number;
  readonly y: number;
  /** Side of the person's whole picture. */
  readonly size: number;
}

export interface SceneLayout {
  readonly heads: readonly Head[];
  /** From here down the page's sheet may cover the stage. */
  readonly sheetTop: number;
}

export interface BoardLayout {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A phone held upright gives the sheet half of its height, a wide screen a little over a third. */
const sheetFrom = (width: number, height: number): number => height * (width < height ? 0.5 : 0.62);

/** Share of the person's picture that shows above the sheet. */
const shown = 0.84;
/** Where in the person's picture the middle of the head is. */
const headAt = { x: 0.5, y: 0.39 } as const;

/** Beside a screen people stand small and aside: what is written on it is what there is to see. */
const aside = (width: number, sheetTop: number, actors: number): Head[] => {
  const size = Math.min(sheetTop * 0.52, width * 0.4);
  const edge = Math.max(size * 0.42, width / 2 - 520);
  const place = (i: number): number => (actors === 1 ? edge : edge + (i / (actors - 1)) * (width - 2 * edge));
  return Array.from({ length: actors }, (_, i) => ({ x: place(i), y: sheetTop - size * shown + size * headAt.y, size }));
};

/** Where up to three people stand: side by side, as large as the place above the sheet lets them; beside a screen in a chat. */
export const sceneLayout = (width: number, height: number, actors: number, place?: Place): SceneLayout => {
  const sheetTop = sheetFrom(width, height);
  if (place && isScreen(place)) return { heads: aside(width, sheetTop, actors), sheetTop };
  const size = Math.min(sheetTop * 0.76, (width * 0.96) / Math.max(actors, width < height ? 1.55 : 2));
  const top = sheetTop - size * shown;
  const gap = Math.min(size * 1.02, (width * 0.96) / Math.max(1, actors));
  const heads = Array.from({ length: actors }, (_, i) => ({ x: width / 2 + (i - (actors - 1) / 2) * gap, y: top + size * headAt.y, size }));
  return { heads, sheetTop };
};

/** The left upper corner of a person's picture, from its head. */
export const cornerOf = ({ x, y, size }: Head): { readonly x: number; readonly y: number } => ({ x: x - size * headAt.x, y: y - size * headAt.y });

/** The board's square: whole, above the sheet, below the bar at the top. */
export const boardLayout = (width: number, height: number): BoardLayout => {
  const top = 66;
  const side = Math.min(width * 0.96, sheetFrom(width, height) - top - 8);
  return { x: (width - side) / 2, y: top, side };
};
