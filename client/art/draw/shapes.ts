/** Flat shapes for backdrops: 1600 × 900, no outline, a few quiet tones. */
export const wide = 1600;
export const high = 900;

export const tones = {
  sky: "#dff1fb", skyDeep: "#c6e4f5", sand: "#fdf6e6", sandDeep: "#f3e6c8", paper: "#fffdf7", ink: "#22304a",
  red: "#f3b49f", orange: "#f8cfae", yellow: "#fae3b0", green: "#cfe6bf", greenDeep: "#b4d6a3", teal: "#a9d8c6", blue: "#a9cddb", blueDeep: "#7fb0c4",
  wood: "#e3c9a3", woodDeep: "#cfae82", grey: "#dfe4e6", greyDeep: "#c3ccd1", lilac: "#d9d3ee", white: "#ffffff",
} as const;

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;
export const disc = (x: number, y: number, r: number, fill: string, opacity = 1): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
export const line = (d: string, stroke: string, width: number): string => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const polygon = (points: string, fill: string): string => `<polygon points="${points}" fill="${fill}"/>`;
export const times = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join("");
export const move = (x: number, y: number, body: string, scale = 1): string => `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`;

/** A whole picture: a sky that fades from top to bottom, and what stands in it. */
export const picture = (top: string, bottom: string, ...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}"><defs><linearGradient id="air" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="${wide}" height="${high}" fill="url(#air)"/>${parts.join("")}</svg>`;

export const cloud = (x: number, y: number, scale = 1, fill: string = tones.white): string =>
  move(x, y, `<g opacity=".85">${oval(0, 0, 90, 34, fill)}${oval(-45, -18, 50, 38, fill)}${oval(30, -30, 60, 46, fill)}</g>`, scale);

export const hill = (from: number, top: number, to: number, fill: string): string =>
  path(`M${from} ${high} C${from + (to - from) * 0.25} ${top} ${from + (to - from) * 0.7} ${top - 20} ${to} ${high} Z`, fill);

export const ground = (y: number, fill: string): string => rect(0, y, wide, high - y, fill);

export const tree = (x: number, y: number, scale = 1, leaf: string = tones.greenDeep, leafLight: string = tones.green, trunk: string = tones.woodDeep): string =>
  move(x, y, `${rect(-13, -120, 26, 130, trunk, 10)}${disc(0, -190, 95, leaf)}${disc(-62, -140, 62, leaf)}${disc(66, -146, 60, leaf)}${disc(-24, -214, 52, leafLight)}${disc(38, -176, 34, leafLight)}`, scale);

export const bush = (x: number, y: number, scale = 1, fill: string = tones.greenDeep): string =>
  move(x, y, `${disc(-60, -30, 46, fill)}${disc(0, -48, 60, fill)}${disc(62, -30, 48, fill)}${rect(-104, -32, 210, 34, fill, 17)}`, scale);

/** A window with panes; `light` is what is behind it. */
export const windowPane = (x: number, y: number, w: number, h: number, light: string = tones.skyDeep, frame: string = tones.white): string =>
  `${rect(x, y, w, h, frame, 12)}${rect(x + 12, y + 12, w / 2 - 18, h - 24, light, 6)}${rect(x + w / 2 + 6, y + 12, w / 2 - 18, h - 24, light, 6)}`;

export const book = (x: number, y: number, h: number, fill: string): string => rect(x, y - h, 22, h, fill, 4);

/** A shelf with books and a few things. */
export const shelf = (x: number, y: number, w: number, seed = 0): string => {
  const fills = [tones.red, tones.teal, tones.yellow, tones.blue, tones.lilac, tones.orange];
  const books = times(Math.floor(w / 34), (i) => ((i + seed) % 5 === 4 ? "" : book(x + 14 + i * 30, y, 62 + ((i * 37 + seed * 13) % 34), fills[(i + seed) % fills.length] ?? tones.red)));
  return `${books}${rect(x, y, w, 16, tones.woodDeep, 8)}`;
};

export const lamp = (x: number, length: number, fill: string = tones.yellow): string =>
  `${rect(x - 3, 0, 6, length, tones.greyDeep)}${path(`M${x - 70} ${length + 56} Q${x - 60} ${length - 10} ${x} ${length - 14} Q${x + 60} ${length - 10} ${x + 70} ${length + 56} Z`, fill)}${disc(x, length + 60, 20, tones.paper)}`;

export const plant = (x: number, y: number, scale = 1): string =>
  move(x, y, `${oval(-38, -120, 26, 70, tones.greenDeep)}${oval(36, -126, 26, 74, tones.greenDeep)}${oval(0, -150, 28, 88, tones.green)}${path("M-52 -70 L52 -70 L38 0 L-38 0 Z", tones.orange)}`, scale);

/** A terrace house with a stepped gable. */
export const house = (x: number, y: number, w: number, h: number, wall: string, roof: string, lit: string = tones.skyDeep, frame: string = tones.white): string => {
  const top = y - h;
  const steps = `M${x} ${top} L${x} ${top - 30} L${x + w * 0.18} ${top - 30} L${x + w * 0.18} ${top - 66} L${x + w * 0.36} ${top - 66} L${x + w * 0.36} ${top - 100} L${x + w * 0.64} ${top - 100} L${x + w * 0.64} ${top - 66} L${x + w * 0.82} ${top - 66} L${x + w * 0.82} ${top - 30} L${x + w} ${top - 30} L${x + w} ${top} Z`;
  return `${rect(x, top - 1, w, h + 1, wall)}${path(steps, roof)}${windowPane(x + w * 0.14, top + 40, w * 0.3, 100, lit, frame)}${windowPane(x + w * 0.56, top + 40, w * 0.3, 100, lit, frame)}${rect(x + w * 0.38, y - 150, w * 0.26, 150, roof, 8)}`;
};
