/** Where everything stands on the board. Pure numbers, shared by the console's SVG and the pupils' Phaser stage. */
import type { Mood } from "../../shared/content/story.ts";

/** The board is a square of this side with its centre in the middle; scale it as you like. */
export const boardSize = 1000;

/** Rings from the red edge (1) to the green centre (5): outer radius, colour, shape of its mark. */
export const rings = [
  { ring: 1, radius: 490, colour: "#e4572e", shape: "triangle" },
  { ring: 2, radius: 415, colour: "#f18f5b", shape: "diamond" },
  { ring: 3, radius: 340, colour: "#f6c667", shape: "square" },
  { ring: 4, radius: 265, colour: "#a9d18e", shape: "hexagon" },
  { ring: 5, radius: 190, colour: "#4fae8d", shape: "circle" },
] as const;

/** Outline of each ring's mark as an SVG path around the origin, about 40 units wide. */
export const ringShapes: Readonly<Record<(typeof rings)[number]["shape"], string>> = {
  triangle: "M0 -20L20 16H-20Z",
  diamond: "M0 -22L20 0L0 22L-20 0Z",
  square: "M-13 -17H13A4 4 0 0 1 17 -13V13A4 4 0 0 1 13 17H-13A4 4 0 0 1 -17 13V-13A4 4 0 0 1 -13 -17Z",
  hexagon: "M-11 -19H11L22 0L11 19H-11L-22 0Z",
  circle: "M-20 0A20 20 0 1 0 20 0A20 20 0 1 0 -20 0Z",
};

/** The face that goes with a ring, on its tokens. */
export const ringMood = (ring: number): Mood => (["fear", "concerned", "serious", "smile", "laugh"] as const)[Math.min(5, Math.max(1, ring)) - 1] ?? "serious";

/** Radius of a newcomer's round token on a board of so many: the fewer, the larger. */
export const tokenRadius = (most: number): number => Math.max(50, Math.min(68, 74 - most * 3));

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Distance from the centre at which `most` tokens of a ring stand: the middle of its band; at home just far enough to stand around the hearth. */
const distance = (ring: number, most: number): number => {
  const outer = rings[ring - 1]?.radius ?? 0;
  const inner = rings[ring]?.radius ?? 0;
  return ring === 5 ? Math.min(outer - tokenRadius(most) - 6, Math.max(100, (tokenRadius(most) * 1.06) / Math.sin(Math.PI / Math.max(2, most)))) : (outer + inner) / 2;
};

/**
 * Places tokens: each newcomer keeps its own direction, so that a step is always straight outward or home.
 * `order` counts from 0; directions are shared evenly, starting at the upper left.
 */
export const placeTokens = (tokens: readonly { readonly id: string; readonly order: number; readonly ring: number }[]): Placed[] => {
  const most = Math.max(1, tokens.length);
  return tokens.map(({ id, order, ring }) => {
    const angle = ((order + 0.5) / most) * 2 * Math.PI - Math.PI * 0.85;
    const r = distance(ring, most);
    return { id, x: boardSize / 2 + r * Math.cos(angle), y: boardSize / 2 + r * Math.sin(angle) };
  });
};
