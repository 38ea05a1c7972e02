/** What stands and hangs in rooms. Light falls from the upper left. */
import { boxes, disc, line, mix, move, oval, path, polygon, rect, times, turnOf } from "./shapes.ts";

/** A floor from `y` down, with its skirting board. */
export const floor = (y: number, fill: string, skirting: string): string => `${boxes([[0, y, 1600, 900 - y]], fill)}${boxes([[0, y - 14, 1600, 14]], skirting)}`;

/** Planks in a floor: quiet lines towards the eye. */
export const planks = (y: number, fill: string): string => line(Array.from({ length: 9 }, (_, i) => `M${i * 200} ${y}L${(i - 4) * 330 + 800} 900`).join(""), fill, 4);

/** A patch of sunlight on a wall or a floor. */
export const sunlight = (corners: readonly (readonly [number, number])[], opacity = 0.4): string => polygon(corners, "#fffaf0", opacity);

/** A rug that lies on the floor. */
export const rug = (x: number, y: number, rx: number, fill: string, inner: string): string => `${oval(x, y, rx, rx * 0.16, fill)}${oval(x, y, rx * 0.8, rx * 0.12, inner)}`;

/** Books on a board: `count` of them from `x`, standing on `y`. */
export const books = (x: number, y: number, count: number, fills: readonly [string, ...string[]], seed = 0, size = 1): string =>
  fills.map((fill, k) => boxes(Array.from({ length: count }, (_, i) => i).filter((i) => (i * 3 + seed) % fills.length === k && (i + seed) % 6 !== 5).map((i) => {
    const h = (54 + ((i * 37 + seed * 13) % 30)) * size;
    return [x + i * 22 * size, y - h, (18 + (i % 2) * 3) * size, h] as const;
  }), fill)).join("");

/** A picture in a frame; `inside` is drawn from its upper left corner. */
export const framed = (x: number, y: number, w: number, h: number, frame: string, ground: string, inside: string): string =>
  `${rect(x + 5, y + 7, w, h, mix(frame, "#22304a", 0.5), 4, 0.14)}${rect(x, y, w, h, frame, 4)}${rect(x + 9, y + 9, w - 18, h - 18, ground)}${move(x, y, inside)}`;

/** A pot plant with broad leaves, 200 high. */
export const plant = (x: number, y: number, scale: number, leaf: string, light: string, pot: string): string =>
  move(x, y, `${path("M-4-60C-60-70-104-120-96-176C-50-160-14-120-2-70ZM4-60C50-80 96-140 84-200C40-176 6-130 0-70Z", leaf)}${path("M0-64C-34-120-36-190-4-232C34-190 34-120 4-64ZM-10-58C-50-60-88-80-104-110C-60-116-24-96-8-66Z", light)}${path("M-46-64H46L36 0H-36Z", pot)}${boxes([[-52, -70, 104, 16]], mix(pot, "#ffffff", 0.2))}`, scale);

/** A lamp that hangs from the ceiling. */
export const pendant = (x: number, length: number, scale: number, shade: string, bulb: string, cord: string): string =>
  `${line(`M${x} 0V${length}`, cord, 4)}${move(x, length, `${disc(0, 48, 15, bulb)}${path("M-12-8H12L24 6Q62 14 66 48H-66Q-62 14-24 6Z", shade)}`, scale)}`;

/** A lamp on a foot, `h` high, with the light that it gives. */
export const standingLamp = (x: number, y: number, h: number, shade: string, pole: string): string =>
  `${boxes([[x - 3, y - h + 60, 6, h - 60]], pole)}${oval(x, y, 34, 7, pole)}${disc(x, y - h + 40, 120, "#fff3cf", 0.35)}${path(`M${x - 34} ${y - h}h68l26 84h-120Z`, shade)}`;

/** A window with a view: `outside` is drawn within it. Has a sill. */
export const view = (id: string, x: number, y: number, w: number, h: number, sky: string, frame: string, outside: string): string =>
  `<clipPath id="${id}"><path d="M${x} ${y}h${w}v${h}h${-w}z"/></clipPath><g clip-path="url(#${id})">${boxes([[x, y, w, h]], sky)}${outside}</g><path d="M${x} ${y}h${w}v${h}h${-w}zm${w / 2} 0v${h}" fill="none" stroke="${frame}" stroke-width="14"/>${boxes([[x - 22, y + h, w + 44, 16]], frame)}${boxes([[x - 14, y + h + 16, w + 28, 6]], "#22304a", 0.08)}`;

/** A curtain that hangs from a rod and is held aside; `mirror` for the right one. */
export const curtain = (x: number, y: number, w: number, h: number, fill: string, fold: string, mirror = false): string =>
  move(x, y, `${path(`M0 0h${w}q-4 ${h * 0.5}-${w * 0.5} ${h * 0.62}q${w * 0.2} ${h * 0.2} ${w * 0.1} ${h * 0.38}H0Z`, fill)}${line(`M${w * 0.34} 4q2 ${h * 0.4}-${w * 0.14} ${h * 0.56}M${w * 0.7} 4q0 ${h * 0.36}-${w * 0.36} ${h * 0.54}`, fold, 5)}`, 1, mirror);

/** A sofa; `x`, `y` is its lower left corner. Cushions from left to right. */
export const sofa = (x: number, y: number, w: number, body: string, seat: string, cushions: readonly string[]): string =>
  `${rect(x + 40, y - 210, w - 80, 150, body, 36)}${rect(x + 50, y - 110, w - 100, 70, seat, 20)}${cushions.map((fill, i) => rect(x + 90 + i * (w - 270), y - 176, 96, 88, fill, 22)).join("")}${rect(x, y - 150, 90, 140, mix(body, "#22304a", 0.1), 36)}${rect(x + w - 90, y - 150, 90, 140, mix(body, "#22304a", 0.1), 36)}${boxes([[x + 40, y - 56, w - 80, 46], [x + 60, y - 12, 18, 18], [x + w - 78, y - 12, 18, 18]], mix(body, "#22304a", 0.16))}`;

/** A cat that sits and looks, 90 high. */
export const cat = (x: number, y: number, scale: number, fur: string, light: string): string =>
  move(x, y, `${path("M-26 0C-34-34-22-50-16-54C-24-62-24-78-20-92L-6-82H6L20-92C24-78 24-62 16-54C24-48 34-30 26 0Z", fur)}${line("M24-6c26 2 34-16 26-30", fur, 10)}${path("M-8-2c-6-22 0-36 8-38c8 2 14 16 8 38Z", light)}`, scale);

/** A globe on its foot, 90 high. */
export const globe = (x: number, y: number, sea: string, earth: string, foot: string): string =>
  `${line(`M${x + 28} ${y - 78}a38 38 0 1 1-46 58`, foot, 6)}${boxes([[x - 4, y - 16, 8, 12], [x - 24, y - 6, 48, 6]], foot)}${disc(x, y - 50, 32, sea)}${path(`M${x - 24} ${y - 62}q12-16 24-8t2 18q-14 4-12 16q-16-4-14-26ZM${x + 8} ${y - 44}q14-6 20 2q-4 18-18 22q-8-10-2-24Z`, earth)}`;

/** Coats and bags on hooks, seen from the front. */
export const bag = (x: number, y: number, scale: number, fill: string): string =>
  move(x, y, `${line("M-14 0q14-34 28 0", mix(fill, "#22304a", 0.3), 6)}${rect(-36, -6, 72, 88, fill, 24)}${rect(-24, 36, 48, 34, mix(fill, "#22304a", 0.14), 10)}${boxes([[-24, 46, 48, 4]], fill)}`, scale);

/** A shelf board with what stands on it. */
export const board = (x: number, y: number, w: number, fill: string): string => `${boxes([[x, y, w, 14]], fill)}${boxes([[x + 8, y + 14, w - 16, 6]], "#22304a", 0.1)}`;

/** Lights on a cord between two points. */
export const lights = (fromX: number, fromY: number, toX: number, toY: number, sag: number, count: number, cord: string, fills: readonly [string, ...string[]], r = 9): string => {
  const at = (i: number): readonly [number, number] => {
    const t = (i + 0.5) / count;
    return [Math.round(fromX + (toX - fromX) * t), Math.round(fromY + (toY - fromY) * t + sag * 4 * t * (1 - t)) + r + 3];
  };
  return `${line(`M${fromX} ${fromY}Q${(fromX + toX) / 2} ${(fromY + toY) / 2 + sag * 2} ${toX} ${toY}`, cord, 4)}${times(count, (i) => disc(...at(i), r, turnOf(fills, i)))}`;
};

