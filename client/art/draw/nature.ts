/** Sky, leaves and grass. Light falls from the upper left. */
import { blob, disc, line, move, path, rect, scatter, times } from "./shapes.ts";

/** A cloud with a flat base, 220 wide; `x`, `y` is the middle of the base. */
export const cloud = (x: number, y: number, scale: number, fill: string, opacity = 0.9): string =>
  move(x, y, path("M-92 0a30 30 0 0 1-6-58a44 44 0 0 1 70-34a56 56 0 0 1 98 16a40 40 0 0 1 26 76Z", fill, opacity), scale);

export const sun = (x: number, y: number, r: number, fill: string, halo: string): string => `${disc(x, y, r * 2.1, halo, 0.3)}${disc(x, y, r * 1.5, halo, 0.5)}${disc(x, y, r, fill)}`;

/** A waxing moon; `sky` is the colour around it. */
export const moon = (x: number, y: number, r: number, fill: string): string =>
  `${disc(x, y, r * 1.9, fill, 0.08)}${path(`M${x - r * 0.5} ${y - r * 0.86}a${r} ${r} 0 1 0 ${r * 1.4} ${r * 1.1}a${r * 0.86} ${r * 0.86} 0 0 1 ${-r * 1.4} ${-r * 1.1}Z`, fill)}`;

/** Stars between the upper edge and `below`, the same every night; three sizes. */
export const stars = (count: number, below: number, fill: string): string =>
  times(3, (size) => line(Array.from({ length: Math.floor(count / 3) }, (_, i) => `M${Math.round(scatter(i * 3 + size, 12.9898) * 1600)} ${Math.round(scatter(i * 3 + size, 78.233) ** 1.4 * below)}h0`).join(""), fill, 3 + size * 1.6, 0.5 + size * 0.2));

export interface Leaves {
  /** The side in the shade. */
  readonly dark: string;
  /** The side in the light. */
  readonly light: string;
  readonly trunk: string;
}

/** A broad tree, 260 wide and 330 high; `x`, `y` is its foot. */
export const tree = (x: number, y: number, scale: number, { dark, light, trunk }: Leaves): string =>
  move(x, y, `${path("M-16 4L-11-150L-52-196L-40-206L-6-178L2-230L14-182L44-206L54-196L12-146L18 4Z", trunk)}${blob(6, -212, 104, 88, 9, dark)}${blob(-10, -226, 80, 66, 8, light, 0.4)}${line("M-52-216q14-22 36-24M-8-190q18 4 30-8", dark, 7)}`, scale);

/** A slim tree as along a Flemish road, 64 wide and 300 high. */
export const poplar = (x: number, y: number, scale: number, { dark, light, trunk }: Leaves): string =>
  move(x, y, `${rect(-5, -60, 10, 64, trunk)}${path("M0-304C36-250 42-130 28-70Q0-44-28-70C-42-130-36-250 0-304Z", dark)}${path("M-3-292C12-240 14-130 2-72Q-16-58-26-76C-38-134-30-244-3-292Z", light)}`, scale);

/** A bush, 220 wide; `x`, `y` is the middle of its foot. */
export const bush = (x: number, y: number, scale: number, { dark, light }: Pick<Leaves, "dark" | "light">): string =>
  move(x, y, `${path("M-104 4a44 44 0 0 1 8-70a60 60 0 0 1 88-40a62 62 0 0 1 88 34a40 40 0 0 1 24 76Z", dark)}${path("M-92-8a36 36 0 0 1 10-48a48 48 0 0 1 74-34a52 52 0 0 1 56 22q-22 0-32 18q-24-8-40 8q-30-2-34 24q-18-4-34 10Z", light)}`, scale);

/** Blades of grass at a few places. */
export const tufts = (places: readonly (readonly [number, number])[], fill: string): string =>
  path(places.map(([x, y]) => `M${x - 18} ${y}q2-18-8-26q18 6 18 22q2-24 8-32q2 16 2 30q6-16 18-20q-8 12-6 26z`).join(""), fill);

/** Flowers of one colour: round heads on stems, `r` large. */
export const flowers = (places: readonly (readonly [number, number])[], fill: string, stem: string, r = 8): string =>
  `${line(places.map(([x, y]) => `M${x} ${y}v${r * 2.6}`).join(""), stem, 3)}${line(places.map(([x, y]) => `M${x} ${y}h0`).join(""), fill, r * 2)}`;

/** Leaves that hang into the picture from an upper corner: the nearest plane. */
export const bough = (mirror: boolean, dark: string, light: string): string =>
  move(mirror ? 1600 : 0, 0, `${blob(20, 20, 210, 120, 11, dark)}${blob(-20, 120, 110, 110, 8, dark)}${blob(0, 10, 160, 78, 9, light, 0.5)}`, 1, mirror);

/** A bird, far away. */
export const bird = (x: number, y: number, size: number, stroke: string): string => line(`M${x - size} ${y}q${size * 0.5} ${-size * 0.6} ${size} 0q${size * 0.5} ${-size * 0.6} ${size} 0`, stroke, size * 0.22);

/** Light on still water. */
export const ripples = (x: number, y: number, across: number, count: number, gap: number, fill: string, opacity = 0.6): string =>
  line(Array.from({ length: count }, (_, i) => `M${Math.round(x + (scatter(i, 3.7) - 0.5) * across * 0.5 - across * (0.4 - 0.25 * (i / count)))} ${y + i * gap}h${Math.round(across * (0.8 - 0.5 * (i / count)))}`).join(""), fill, 5, opacity);

export const ball = (x: number, y: number, r: number, fill: string, seam: string): string => `${disc(x, y, r, fill)}${line(`M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`, seam, r * 0.1)}`;
