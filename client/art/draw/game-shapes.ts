/** What stands on stage in the mini-games: each a thing of its own, so that it can be put where a screen has room. */
import type { GameShapeName } from "../art.ts";
import { boxes, disc, hoop, line, mix, move, oval, path, rect, svg, times } from "./shapes.ts";

/** The marks of the three lights, as on the buttons: square, triangle, disc. */
const marks = { red: "M-17-17h34v34h-34z", orange: "M0-22L22 17H-22z", green: "M0-19a19 19 0 1 1 0 38a19 19 0 1 1 0-38z" } as const;
const lampFills = { red: "#e0532b", orange: "#f3a93c", green: "#3f9d7d" } as const;

const lit = (light: keyof typeof marks) => (): string =>
  svg(180, 180, disc(90, 90, 88, lampFills[light], 0.2), disc(90, 90, 70, lampFills[light], 0.3), disc(90, 90, 51, mix(lampFills[light], "#ffffff", 0.08)), path("M52 76a42 42 0 0 1 40-30q-22 10-28 34z", "#ffffff", 0.5), move(90, 92, path(marks[light], "#fffdf7")));

/** A lamp that is off, with its visor. */
const off = (light: keyof typeof marks, y: number): string => `${disc(100, y, 51, mix(lampFills[light], "#2d4453", 0.72))}${move(100, y + 2, path(marks[light], mix(lampFills[light], "#2d4453", 0.4)))}${line(`M42 ${y}a58 58 0 0 1 116 0`, "#22384a", 9)}`;

const houseOf = (wall: string, roof: string, pane: string, door: string, sign: string): string =>
  svg(160, 190, path("M14 74L80 10L146 74V184H14Z", wall), line("M6 80L80 8L154 80", roof, 12), boxes([[112, 16, 16, 34]], roof), boxes([[26, 138, 30, 30], [104, 138, 30, 30]], pane), boxes([[66, 140, 28, 44]], door), disc(80, 90, 45, "#22304a", 0.16), disc(80, 87, 44, sign));

export const gameShapes: Readonly<Record<GameShapeName, () => string>> = {
  "traffic-light": () => svg(200, 600, boxes([[90, 470, 20, 122]], "#7d8fa0"), rect(58, 578, 84, 22, "#6a7c8e", 10), rect(20, 44, 160, 432, "#fffdf7", 76), rect(30, 54, 140, 412, "#2d4453", 66), off("red", 130), off("orange", 262), off("green", 394), path("M92 44c-6-26 8-40 26-38l16 8l-14 4c2 16-8 26-28 26zM94 34l-22 6l8-14z", "#f18f5b"), disc(118, 14, 3, "#22304a")),
  "lit-red": lit("red"),
  "lit-orange": lit("orange"),
  "lit-green": lit("green"),
  safe: () => svg(270, 300, oval(150, 286, 118, 12, "#22304a", 0.14), boxes([[78, 262, 30, 24], [206, 262, 30, 24]], "#4b6478"), rect(58, 14, 200, 256, "#7c9db3", 26), rect(78, 34, 160, 216, "#3d5468", 14), boxes([[78, 226, 160, 10]], "#55708a"), path("M58 18V266L12 290Q4 292 4 282V50Q4 42 12 38Z", "#96b4c6"), path("M50 46V246L16 264V64Z", "#86a5b8"), move(32, 156, `<ellipse rx="11" ry="26" fill="none" stroke="#fffdf7" stroke-width="6"/>${line("M0-34V34M-15-6L15 6", "#fffdf7", 5)}`), boxes([[252, 70, 10, 34], [252, 180, 10, 34]], "#5f7f95")),
  "notice-board": () => svg(300, 370, oval(150, 358, 130, 10, "#22304a", 0.12), line("M78 230L50 356M222 230L250 356", "#8a6a52", 13), rect(4, 18, 292, 216, "#a67c57", 14), rect(18, 32, 264, 188, "#ecc992", 6), rect(30, 46, 54, 62, "#bfdcf5", 3), rect(34, 130, 60, 48, "#fbd0ab", 3), rect(216, 44, 56, 48, "#c9e6b8", 3), rect(214, 126, 58, 66, "#dccbf2", 3), rect(98, 58, 104, 122, "#fffdf7", 4), times(4, (i) => disc(i % 2 ? 243 : 58, i < 2 ? 50 : 132, 5, i % 2 ? "#4fae8d" : "#e4572e")), line("M40 68h34M40 82h24M226 64h36M226 78h22M46 152h36M226 150h36M226 164h26", "#22304a", 4, 0.25), line("M4 12Q150 46 296 12", "#a8705a", 3), times(6, (i) => path(`M${22 + i * 46} ${18 + (i % 5 ? 6 : 0)}h26l-13 22z`, i % 3 === 0 ? "#f18f5b" : i % 3 === 1 ? "#f6c667" : "#4fae8d"))),
  "ask-bubble": () => svg(260, 200, path("M60 8H200a52 52 0 0 1 0 136H150L128 190L112 144H60a52 52 0 0 1 0-136z", "#22304a", 0.12), path("M58 2H202a52 52 0 0 1 0 136H150L128 184L112 138H58a52 52 0 0 1 0-136z", "#fffdf7"), line("M178 48q2-20 22-20t22 20q0 13-13 20q-9 5-9 15", "#3b7a8f", 11), disc(200, 107, 7.5, "#3b7a8f")),
  table: () => svg(260, 150, oval(130, 140, 110, 9, "#22304a", 0.12), line("M54 40L40 138M206 40L220 138", "#8a6a52", 13), boxes([[46, 70, 168, 10]], "#a67c57"), rect(8, 22, 244, 26, "#b98a63", 13), rect(8, 18, 244, 20, "#dcb88c", 10), path("M70 18H190V42l-15 12l-15-12l-15 12l-15-12l-15 12l-15-12l-15 12l-15-12z", "#fffaf0")),
  "house-dark": () => houseOf("#6a6f9c", "#474c7a", "#3a4070", "#474c7a", "#c3c9e4"),
  "house-lit": () => houseOf("#f7dcb0", "#e0785a", "#ffd98c", "#3b7a8f", "#fffdf7"),
  circles: () => svg(600, 600, disc(300, 306, 292, "#22304a", 0.1), [["#a9d18e", 292], ["#c9e6b8", 236], ["#e6f2cf", 178], ["#fff6dc", 118]].map(([fill, r]) => `${disc(300, 300, Number(r), String(fill))}${hoop(300, 300, Number(r) - 4, "#fffdf7", 4)}`).join(""), times(28, (i) => disc(300 + 264 * Math.cos(i * 0.2244), 300 + 264 * Math.sin(i * 0.2244), 4, "#fffdf7"))),
};
