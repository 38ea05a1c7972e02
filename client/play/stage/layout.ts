/** Where things stand on a pupil's page, in CSS pixels. Pure numbers: the page and Phaser agree by asking here. */
import type { Place } from "../../../shared/content/story.ts";

/** Where the sheet lies: below a scene, beside a board, or over a picture that is background only. */
export type Frame = "below" | "beside" | "over";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places that are a screen: their lines stay, one under the other. */
export const isScreen = (place: Place): boolean => place === "chat" || place === "game";

export interface Head {
  /** Middle of the head. */
  readonly x: number;
  readonly y: number;
  /** Side of the person's whole picture. */
  readonly size: number;
}

/** Height of the bar at the top. */
const bar = 70;
/** Between the sheet and the edge of the screen. */
const gap = 16;
/** A screen that is lower than this has no height to share: its sheet goes beside the stage. */
const low = 520;

/** The frame that a screen of this shape can bear: upright, the sheet is always below; on its side and low, always beside. */
export const frameOn = (wanted: Frame, width: number, height: number): Frame =>
  wanted === "over" ? "over" : width < height ? "below" : height < low ? "beside" : wanted;

/** A phone held upright gives the sheet half of its height, a wide screen a little over a third. */
const sheetFrom = (width: number, height: number): number => height * (width < height ? 0.5 : 0.62);

const besideWidth = (width: number): number => Math.min(640, Math.max(width * 0.44, 340));

/** Where the sheet may lie; beside the stage it is as high as what is in it, up to this. */
export const sheetArea = (width: number, height: number, wanted: Frame): Area => {
  switch (frameOn(wanted, width, height)) {
    case "below": {
      const y = sheetFrom(width, height);
      return { x: 0, y, width, height: height - y };
    }
    case "beside": {
      const own = besideWidth(width);
      return { x: width - own - gap, y: bar + 6, width: own, height: height - bar - 6 - gap };
    }
    default:
      return { x: 0, y: bar, width, height: height - bar };
  }
};

/** What the sheet leaves of the stage, below the bar. */
export const freeArea = (width: number, height: number, wanted: Frame): Area => {
  switch (frameOn(wanted, width, height)) {
    case "below":
      return { x: 0, y: bar, width, height: sheetFrom(width, height) - bar };
    case "beside":
      return { x: 0, y: bar, width: width - besideWidth(width) - 2 * gap, height: height - bar };
    default:
      return { x: 0, y: bar, width, height: height - bar };
  }
};

/** Share of the person's picture that shows above the sheet; the screen's own edge hides less. */
const shownAbove = { below: 0.84, beside: 0.95, over: 0.95 } as const;
/** Where in the person's picture the middle of the head is. */
const headAt = { x: 0.5, y: 0.39 } as const;

/** Beside a screen people stand small and aside: what is written on it is what there is to see. */
const aside = ({ x, y, width, height }: Area, shown: number, actors: number): Head[] => {
  const floor = y + height;
  const size = Math.min(floor * 0.52, width * 0.4);
  const edge = Math.max(size * 0.42, width / 2 - 520);
  const place = (i: number): number => x + (actors === 1 ? edge : edge + (i / (actors - 1)) * (width - 2 * edge));
  return Array.from({ length: actors }, (_, i) => ({ x: place(i), y: floor - size * shown + size * headAt.y, size }));
};

/** Where up to three people stand: side by side, as large as the place lets them; aside in a chat. */
export const sceneHeads = (width: number, height: number, wanted: Frame, actors: number, place: Place): readonly Head[] => {
  const area = freeArea(width, height, wanted);
  const frame = frameOn(wanted, width, height);
  const shown = shownAbove[frame];
  if (isScreen(place) && wanted === "below") return aside(area, shown, actors);
  const floor = area.y + area.height;
  const upright = width < height;
  // In a talk of two the bubbles need the upper part; alone beside its sheet a newcomer may fill the place.
  const size = frame === "beside" ? Math.min(area.height * 0.8, (area.width * 1.02) / Math.max(actors, 1)) : Math.min(floor * 0.7, (area.width * 0.96) / Math.max(actors, upright ? 1.55 : 2));
  const between = Math.min(size * 1.02, (area.width * 0.96) / Math.max(1, actors));
  return Array.from({ length: actors }, (_, i) => ({ x: area.x + area.width / 2 + (i - (actors - 1) / 2) * between, y: floor - size * shown + size * headAt.y, size }));
};

/** The left upper corner of a person's picture, from its head. */
export const cornerOf = ({ x, y, size }: Head): { readonly x: number; readonly y: number } => ({ x: x - size * headAt.x, y: y - size * headAt.y });

/** The board's square: whole, as large as the free area lets it. `shadow` of its side stays below it for its shadow. */
export const boardArea = (width: number, height: number, wanted: Frame): { readonly x: number; readonly y: number; readonly side: number } => {
  const area = freeArea(width, height, wanted);
  const side = Math.max(120, Math.min(area.width * 0.96, area.height - 14));
  return { x: area.x + (area.width - side) / 2, y: area.y + (area.height - side) / 2, side };
};

/** Most people in the front row of a group. */
const inFront = 4;

/** Where a group of up to a dozen stands for its picture: in rows, those behind between the heads of those in front; back row first. */
export const groupHeads = (width: number, height: number, wanted: Frame, people: number): readonly Head[] => {
  const area = freeArea(width, height, wanted);
  const rows = Math.max(1, Math.ceil(people / (inFront + 1)));
  const perRow = Math.ceil(people / rows);
  const size = Math.min((area.width * 1.5) / (perRow + 0.6), area.height / (0.62 + 0.34 * rows), area.height * 0.72);
  const floor = area.y + area.height + size * 0.12;
  return Array.from({ length: people }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, people - row * perRow);
    const step = Math.min(size * 0.8, (area.width * 0.96) / (inRow + 0.3));
    return { x: area.x + area.width / 2 + (i - row * perRow - (inRow - 1) / 2 + (rows > 1 ? (row % 2 ? 0.2 : -0.2) : 0)) * step, y: floor - (rows - 1 - row) * size * 0.4 - size * (1 - headAt.y), size };
  });
};

/** Pixels that a mirror image lies over the picture, so that no line shows between them. */
const seam = 2;

/** Every whole picture and backdrop is drawn on this plane. */
export const pictureWide = 1600;
const pictureHigh = 900;

/**
 * How a picture covers the screen with its middle in the middle of the free area: its scale, its width,
 * and the middles of its copies: the picture itself, and a mirror image where it does not reach the edge.
 */
export const coverOf = (width: number, height: number, wanted: Frame): { readonly scale: number; readonly width: number; readonly centre: readonly number[] } => {
  const area = freeArea(width, height, wanted);
  const middle = area.x + area.width / 2;
  const scale = Math.max(area.width / pictureWide, height / pictureHigh);
  const across = pictureWide * scale;
  return { scale, width: across, centre: middle + across / 2 < width ? [middle, middle + across - seam] : [middle] };
};

/** Where a spot of a picture's plane is on the screen that it covers. */
export const onScreen = ({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number, wanted: Frame): { readonly x: number; readonly y: number } => {
  const { scale, centre } = coverOf(width, height, wanted);
  return { x: (centre[0] ?? width / 2) + (x - pictureWide / 2) * scale, y: height / 2 + (y - pictureHigh / 2) * scale };
};

/** Side of a lit lamp of the Search, at scale 1, on that plane. */
export const litLamp = 128;
