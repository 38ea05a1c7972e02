/** The class's board: five rings around a home, each with its shape all the way round, and a road that leads away and back. */
import { boardSize, rings } from "../../board/geometry.ts";
import { blob, boxes, disc, mix, move, path, svg, times, turn } from "./shapes.ts";

const middle = boardSize / 2;

/** What each ring is painted in, from the outside: the palette's colours, with the last three moved apart so that neighbours differ in lightness too, whatever colours somebody sees. */
export const bandFills = ["#e0532b", "#f0935f", "#fadb94", "#93c57b", "#3f9d7d"] as const;

/** The same at night: the light of the home reaches as far as the third ring. */
export const nightFills = ["#54304f", "#82505f", "#b7996b", "#55826d", "#276468"] as const;

/** Shapes about 30 wide, pointing outward when turned. */
const shapes: Readonly<Record<(typeof rings)[number]["shape"], string>> = {
  triangle: "M0-17L17 13H-17z",
  diamond: "M0-19L15 0L0 19L-15 0z",
  square: "M-13-13h26v26h-26z",
  hexagon: "M0-16L14-8V8L0 16L-14 8V-8z",
  circle: "M0-12a12 12 0 1 1 0 24a12 12 0 1 1 0-24z",
};

/** How many of its shape go round each ring, from the outside: about as close in all of them. */
const counts = [44, 36, 28, 20, 16] as const;

interface Light {
  readonly bands: readonly [string, string, string, string, string];
  /** What a ring's shapes are mixed from, beside the ring itself. */
  readonly mark: string;
  readonly rim: string;
  readonly stone: string;
  readonly wall: string;
  readonly roof: string;
  readonly wood: string;
  readonly door: string;
  readonly pane: string;
  readonly leaf: string;
  readonly lit: boolean;
}

const lights: Readonly<Record<"day" | "night", Light>> = {
  day: { bands: bandFills, mark: "#fffdf7", rim: "#fffdf7", stone: "#fff3dc", wall: "#fff1d6", roof: "#c9573d", wood: "#9a6b4b", door: "#3b7a8f", pane: "#ffd98c", leaf: "#2f8467", lit: false },
  night: { bands: nightFills, mark: "#d9def2", rim: "#c9d2ee", stone: "#c3bcd0", wall: "#d8bfa6", roof: "#8a4f58", wood: "#3e3a58", door: "#37476e", pane: "#ffe09a", leaf: "#1f4a58", lit: true },
};

/** The middle of a ring's band, where its shapes stand; beyond the tokens in the innermost. */
const markAt = (i: number): number => (i === 4 ? 110 : ((rings[i]?.radius ?? 0) + (rings[i + 1]?.radius ?? 0)) / 2);

const bandOf = (i: number, { bands, mark, rim, lit }: Light): string => {
  const { radius, shape } = rings[i] ?? rings[0];
  const fill = bands[i] ?? bands[0];
  const count = counts[i] ?? 0;
  const marks = times(count, (k) => `<path d="${shapes[shape]}" transform="rotate(${Math.round((k * 3600) / count) / 10})translate(0 -${markAt(i)})${k % 2 ? "scale(.5)" : ""}"/>`);
  return `${disc(middle, middle, radius, fill)}<circle cx="${middle}" cy="${middle}" r="${radius - 3}" fill="none" stroke="${rim}" stroke-width="6" opacity="${lit ? 0.14 : 0.34}"/><g transform="translate(${middle} ${middle})" fill="${mix(fill, mark, lit ? 0.2 : 0.28)}">${marks}</g>`;
};

/** The shadow that an inner ring throws on the one around it. */
const step = (i: number): string => disc(middle, middle + 7, rings[i]?.radius ?? 0, "#22304a", 0.16);

/** The home in the middle: about 90 wide, its door to the road. */
const home = ({ wall, roof, wood, door, pane, leaf, lit }: Light): string =>
  move(middle, middle, [
    lit ? `${disc(0, 4, 92, "#ffd98c", 0.16)}${disc(0, 4, 66, "#ffd98c", 0.3)}` : disc(0, 4, 70, "#8fd0ae", 0.5),
    blob(-44, 34, 17, 14, 6, leaf), blob(46, 34, 20, 16, 6, leaf),
    boxes([[18, -50, 12, 26], [15, -55, 18, 7]], wood), path("M24-70c-9-7-7-15-2-15c2 0 3 3 3 3s1-3 3-3c5 0 7 8-4 15z", lit ? "#ffe09a" : "#fffdf7"),
    boxes([[-38, -12, 76, 58]], wall), path("M-50-8L0-52L50-8L44-2L0-40L-44-2z", roof), path("M-38-8L0-41L38-8z", wall), disc(0, -17, 7, pane),
    boxes([[-29, 2, 26, 24]], "#fffdf7"), boxes([[-26, 5, 9, 18], [-15, 5, 9, 18]], pane), path("M8 46V14a11 11 0 0 1 22 0V46z", door), disc(26, 30, 2, pane), boxes([[-42, 44, 84, 5]], wood),
  ].join(""), 1.1);

/** Stones of the road, from the door to the edge: [x, y, size]. */
const road: readonly (readonly [number, number, number])[] = [[522, 562, 8], [528, 584, 9], [532, 607, 10], [534, 633, 11], [537, 660, 12], [544, 687, 13], [555, 714, 14], [570, 740, 15], [588, 765, 16], [608, 790, 17], [628, 816, 18], [646, 844, 19], [660, 874, 20], [670, 906, 21], [677, 942, 22]];

/** A sign where the road leaves the board; the board with the heart points home. */
const sign = ({ wood, stone, lit }: Light): string =>
  move(742, 892, `${disc(0, 2, 12, "#22304a", 0.16)}${path("M-4 0V-92h8V0z", wood)}${turn(0, -78, -4, path("M22-12H-30L-42 0L-30 12H22z", stone))}${path("M-12-71c-9-7-7-14-2-14c2 0 3 3 3 3s1-3 3-3c5 0 7 7-4 14z", "#e0532b")}${turn(0, -48, 5, path("M-18-10H28L38 0L28 10H-18z", mix(stone, wood, 0.35)))}${lit ? disc(0, -96, 6, "#ffe09a") : ""}`);

const stones = (some: typeof road, { stone, lit }: Light): string => `<g fill="${stone}" opacity="${lit ? 0.6 : 0.85}">${some.map(([x, y, r]) => `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${Math.round(r * 0.62)}"/>`).join("")}</g>`;

const draw = (light: Light): string =>
  svg(boardSize, boardSize, disc(middle, middle + 9, 490, "#22304a", 0.16), ...rings.map((_, i) => `${i > 0 ? step(i) : ""}${bandOf(i, light)}`), stones(road, light), sign(light), home(light));

/** The innermost ring with the home alone: it breathes over the same picture. */
const drawHome = (light: Light): string => svg(boardSize, boardSize, bandOf(4, light), stones(road.slice(0, 4), light), home(light));

export const boards: Readonly<Record<"board" | "board.night" | "board.home" | "board.home.night", () => string>> = {
  board: () => draw(lights.day),
  "board.night": () => draw(lights.night),
  "board.home": () => drawHome(lights.day),
  "board.home.night": () => drawHome(lights.night),
};
