/** Flat shapes, 1600 × 900, no outline. What is nearer than the page's sheet is rarely seen: what matters stands above y = 560, in a phone's crop between x = 600 and 1000. */
export { mix } from "./colour.ts";

export const wide = 1600;
export const high = 900;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const see = (opacity: number): string => (opacity < 1 ? ` opacity="${Math.round(opacity * 100) / 100}"` : "");

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0, opacity = 1): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${radius > 0 ? ` rx="${n(radius)}"` : ""} fill="${fill}"${see(opacity)}/>`;
export const disc = (x: number, y: number, r: number, fill: string, opacity = 1): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${see(opacity)}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string => `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${see(opacity)}/>`;
export const path = (d: string, fill: string, opacity = 1): string => `<path d="${d}" fill="${fill}"${see(opacity)}/>`;
export const line = (d: string, stroke: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${see(opacity)}/>`;
/** A ring without a filling. */
export const hoop = (x: number, y: number, r: number, stroke: string, width: number): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${stroke}" stroke-width="${n(width)}"/>`;

export type Point = readonly [x: number, y: number];
const joined = (corners: readonly Point[]): string => corners.map(([x, y]) => `${n(x)} ${n(y)}`).join("L");
export const polygon = (corners: readonly Point[], fill: string, opacity = 1): string => path(`M${joined(corners)}Z`, fill, opacity);

/** Many boxes of one colour: `[x, y, width, height]` each. */
export const boxes = (list: readonly (readonly [x: number, y: number, w: number, h: number])[], fill: string, opacity = 1): string =>
  list.length === 0 ? "" : path(list.map(([x, y, w, h]) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`).join(""), fill, opacity);

export const times = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join("");
export const move = (x: number, y: number, body: string, scale = 1, mirror = false): string =>
  `<g transform="translate(${n(x)} ${n(y)})${scale === 1 && !mirror ? "" : ` scale(${mirror ? `${-scale} ${scale}` : scale})`}">${body}</g>`;
export const turn = (x: number, y: number, degrees: number, body: string): string => `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(degrees)})">${body}</g>`;
/** The same again and again: drawn once, placed often. */
export const again = (id: string, body: string, places: readonly string[]): string =>
  `<defs><g id="${id}">${body}</g></defs>${places.map((place) => `<use href="#${id}" transform="${place}"/>`).join("")}`;

/** Takes one of a few in turn. */
export const turnOf = <T>(list: readonly [T, ...T[]], i: number): T => list[((i % list.length) + list.length) % list.length] ?? list[0];
/** A number from 0 to 1 that looks like chance and is the same every time. */
export const scatter = (i: number, salt: number): number => {
  const value = Math.sin((i + 1) * salt) * 43758.5453;
  return value - Math.floor(value);
};

/** A smooth line along points, down to the lower edge: a hill, a shore, a lawn. Between its ends it passes halfway between them. */
export const ridge = (along: readonly [Point, Point, ...Point[]], fill: string, opacity = 1): string => {
  const halfway = (i: number): string => {
    const [[fromX, fromY], [toX, toY]] = [along[i] ?? [0, 0], along[i + 1] ?? [0, 0]];
    return `${Math.round((fromX + toX) / 2)} ${Math.round((fromY + toY) / 2)}`;
  };
  const [first, second] = along;
  const last = along.at(-1) ?? first;
  const curve = along.length === 2 ? "" : `L${halfway(0)}Q${second.join(" ")} ${halfway(1)}${along.slice(2, -1).map((_, i) => `T${halfway(i + 2)}`).join("")}`;
  return path(`M${first[0]} ${high}V${first[1]}${curve}L${last.join(" ")}V${high}z`, fill, opacity);
};

/** A closed shape with round corners: it passes halfway between the points. */
export const smooth = (around: readonly Point[], fill: string, opacity = 1): string => {
  const halfway = (i: number): string => {
    const [[fromX, fromY], [toX, toY]] = [around[i % around.length] ?? [0, 0], around[(i + 1) % around.length] ?? [0, 0]];
    return `${Math.round((fromX + toX) / 2)} ${Math.round((fromY + toY) / 2)}`;
  };
  return path(`M${halfway(0)}Q${(around[1] ?? [0, 0]).map(Math.round).join(" ")} ${halfway(1)}${around.slice(2).map((_, i) => `T${halfway(i + 2)}`).join("")}T${halfway(0)}z`, fill, opacity);
};

/** An oval with a scalloped edge: leaves, bushes. */
export const blob = (x: number, y: number, rx: number, ry: number, bumps: number, fill: string, phase = 0): string => {
  const corner = (i: number): Point => {
    const angle = ((i + phase) / bumps) * 2 * Math.PI;
    return [Math.round(x + rx * Math.cos(angle)), Math.round(y + ry * Math.sin(angle))];
  };
  const arcs = Array.from({ length: bumps }, (_, i) => {
    const [[fromX, fromY], [toX, toY]] = [corner(i), corner(i + 1)];
    const r = Math.round(Math.hypot(toX - fromX, toY - fromY) * 0.56);
    return `a${r} ${r} 0 0 1 ${toX - fromX} ${toY - fromY}`;
  });
  return path(`M${corner(0).join(" ")}${arcs.join("")}z`, fill);
};

export const svg = (width: number, height: number, ...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join("")}</svg>`;

/** A whole picture: air that fades from top to bottom (`horizon` is where it ends), and what stands in it. */
export const picture = (top: string, bottom: string, parts: readonly string[], horizon: number = high): string =>
  svg(wide, high, `<defs><linearGradient id="air" x2="0" y2="${n(horizon / high)}"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><path d="M0 0H${wide}V${high}H0Z" fill="url(#air)"/>`, ...parts);
