/** Small shapes that the stage moves: light, sparks, confetti. Each has its middle in the middle of its box. */
import type { ShapeName } from "../art.ts";
import { boxes, disc, line, oval, path, rect, svg } from "./shapes.ts";

export const stageShapes: Readonly<Record<ShapeName, () => string>> = {
  /** Soft round light, to be added to what is there. */
  glow: () => svg(256, 256, `<defs><radialGradient id="g"><stop stop-color="#ffe9b8"/><stop offset=".35" stop-color="#ffdf9e" stop-opacity=".6"/><stop offset="1" stop-color="#ffd98c" stop-opacity="0"/></radialGradient></defs><circle cx="128" cy="128" r="128" fill="url(#g)"/>`),
  spark: () => svg(64, 64, path("M32 0Q35 29 64 32Q35 35 32 64Q29 35 0 32Q29 29 32 0z", "#fff1c2")),
  "confetti-a": () => svg(48, 48, rect(8, 14, 32, 20, "#f18f5b", 4)),
  "confetti-b": () => svg(48, 48, disc(24, 24, 13, "#4fae8d")),
  "confetti-c": () => svg(48, 48, line("M8 34q8-22 16-10t16-10", "#f6c667", 9)),
  footstep: () => svg(64, 64, path("M20 10c10-6 22 0 22 16c0 10-6 12-6 20h-14c0-8-8-12-8-22c0-6 2-11 6-14z", "#22304a") + oval(29, 54, 8, 7, "#22304a")),
  /** The lit glass of a lamp post, with its light; its middle goes where the glass is. */
  "lamp-lit": () => svg(128, 128, disc(64, 64, 62, "#ffd98c", 0.22) + disc(64, 64, 40, "#ffd98c", 0.34) + path("M50 84L45 46H83L78 84z", "#fff1c2") + path("M40 48L64 28L88 48z", "#3a4a78")),
  lantern: () => svg(96, 128, [
    disc(48, 72, 47, "#ffd98c", 0.25), line("M48 4V20", "#7a4a3c", 5), boxes([[34, 18, 28, 9], [34, 113, 28, 9]], "#7a4a3c"), path("M34 27h28q24 14 24 43t-24 43H34Q10 99 10 70t24-43z", "#f18f5b"), path("M40 27h16q12 14 12 43t-12 43H40Q28 99 28 70t12-43z", "#ffc56e"), oval(48, 72, 12, 26, "#fff1c2"),
  ].join("")),
};
