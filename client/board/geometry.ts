/** Where everything stands on the board. Pure numbers, shared by the console's SVG and the pupils' Phaser stage. */
import type { Mood } from "../../shared/content/story.ts";

/** The board is a square of this side with its centre in the middle; scale it as you like. */
export const boardSize = 1000;

/** Rings from the red edge (1) to the green centre (5): outer radius, colour, shape of its mark. */
export const rings = [
  { ring: 1, radius: 490, colour: "#e4572e", shape: "triangle" },
  { ring: 2, radius: 400, colour: "#f18f5b", shape: "diamond" },
  { ring: 3, radius: 310, colour: "#f6c667", shape: "square" },
  { ring: 4, radius: 220, colour: "#a9d18e", shape: "hexagon" },
  { ring: 5, radius: 130, colour: "#4fae8d", shape: "circle" },
] as const;

/** The face that goes with a ring, on its tokens. */
export const ringMood = (ring: number): Mood => (["fear", "concerned", "serious", "smile", "laugh"] as const)[Math.min(5, Math.max(1, ring)) - 1] ?? "serious";

/** Radius of a newcomer's round token. */
export const tokenRadius = 58;

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Distance from the centre at which tokens of a ring stand: the middle of its band; near the centre for the last. */
const distance = (ring: number): number => {
  const outer = rings[ring - 1]?.radius ?? 0;
  const inner = rings[ring]?.radius ?? 0;
  return ring === 5 ? 72 : (outer + inner) / 2;
};

/**
 * Places tokens: each newcomer keeps its own direction, so that a step is always straight outward or home.
 * `order` counts from 0; directions are shared evenly, starting at the upper left.
 */
export const placeTokens = (tokens: readonly { readonly id: string; readonly order: number; readonly ring: number }[]): Placed[] => {
  const most = Math.max(1, tokens.length);
  return tokens.map(({ id, order, ring }) => {
    const angle = ((order + 0.5) / most) * 2 * Math.PI - Math.PI * 0.85;
    const r = most === 1 && ring === 5 ? 0 : distance(ring);
    return { id, x: boardSize / 2 + r * Math.cos(angle), y: boardSize / 2 + r * Math.sin(angle) };
  });
};
