/** At school: inside, and around it. */
import { bike, bunting, fence, school, windows, type SchoolLook } from "../buildings.ts";
import { bag, books, floor, globe, planks, plant, sunlight, view } from "../furniture.ts";
import { ball, cloud, sun, tree } from "../nature.ts";
import { again, blob, boxes, disc, hoop, line, move, oval, path, picture, polygon, rect, ridge, turnOf, type Point } from "../shapes.ts";

const brickSchool: SchoolLook = { wall: "#f0cfae", roof: "#d98a72", frame: "#fff8ec", glass: "#b5dcea", door: "#6ea79c", clock: "#fffdf7", flag: "#6fbf9f" };

/** A wide green board, windows to the yard, tables in front. */
export const classroom = (): string =>
  picture("#f8ebcb", "#fbf3de", [
    view("w", 70, 76, 270, 262, "#bfe3f2", "#ffffff", `${ridge([[40, 280], [200, 262], [360, 280]], "#a5d19a")}${blob(280, 210, 76, 80, 9, "#8cc49a")}${boxes([[274, 270, 14, 80]], "#a07c5f")}${cloud(150, 150, 0.5, "#ffffff")}`),
    sunlight([[420, 90], [560, 120], [800, 470], [560, 470]], 0.5),
    bunting(0, 14, 1600, 14, 24, 22, "#d8c8a8", ["#e8a48f", "#f3d58e", "#9fcdbb", "#a9c3de"], 34),
    rect(478, 84, 644, 258, "#b98f68", 6), boxes([[492, 98, 616, 230]], "#7fb299"), path("M492 98h616v230q-300-200-616 0Z", "#86b99f"),
    line("M540 150h120M540 180h80", "#dcefe2", 8, 0.8), hoop(1010, 190, 44, "#dcefe2", 6), path("M1010 190v-44a44 44 0 0 1 38 66Z", "#dcefe2", 0.7), line("M752 220v-50l40-34l40 34v50ZM782 220v-28h22v28M880 140l0 0M872 148a20 20 0 1 0 1 0", "#dcefe2", 6, 0.8),
    boxes([[478, 342, 644, 12]], "#a67c57"), boxes([[600, 334, 40, 8], [660, 336, 22, 6]], "#fffdf7"),
    // Map, cupboard, globe.
    rect(1222, 82, 306, 168, "#bfe0e8", 4), boxes([[1216, 76, 318, 10], [1216, 248, 318, 10]], "#a67c57"), path("M1246 116q40-20 74 0t20 30q-30 2-34 34q-26 2-30-26q-26-6-30-38ZM1388 110q50-14 108 2q10 34-24 44q-10 24-34 12q-8 34-28 28q-16-18-6-42q-26-14-16-44ZM1474 196q24-8 34 6t-16 18q-20-4-18-24Z", "#b9d8a0"),
    floor(484, "#e2c193", "#fff8ec"), planks(484, "#d6b384"), boxes([[1212, 330, 330, 162]], "#c2976d"), boxes([[1226, 346, 146, 132], [1384, 346, 146, 132]], "#cfa67c"), boxes([[1356, 402, 8, 22], [1392, 402, 8, 22]], "#a67c57"), boxes([[1204, 320, 346, 12]], "#a67c57"), globe(1290, 320, "#8fc3d6", "#a5d19a", "#a67c57"), books(1380, 320, 5, ["#e3917b", "#8cc0b4", "#f0c879"], 3, 0.9), plant(1506, 320, 0.42, "#7fb98a", "#a0cf9b", "#e3917b"),
    // Tables and chairs, the nearest plane.
    again("d", `${boxes([[40, 470, 16, 120], [284, 470, 16, 120]], "#7d93a0")}${boxes([[-20, 452, 340, 22]], "#b5855c")}${rect(96, 424, 130, 28, "#d9b48c", 4)}${rect(110, 408, 110, 18, "#8fa9c8", 3)}${rect(60, 500, 190, 110, "#6d98a8", 26)}`, ["", "translate(1310 14)"]), move(268, 452, `${boxes([[-16, -44, 34, 44]], "#e3917b")}${line("M-8-44v-26M2-44v-34M12-44v-22", "#f0c879", 7)}`),
  ]);

/** One wall of the corridor, seen towards its end: `x` runs along it, `v` from the floor (0) to the ceiling (1). */
const leftWall = (x: number, v: number): Point => {
  const low = 700 - (700 - 408) * (x / 640);
  const high = -190 + (190 + 116) * (x / 640);
  return [x, Math.round(low + (high - low) * v)];
};
const rightWall = (x: number, v: number): Point => [1600 - x, leftWall(x, v)[1]];

/** Coats and bags along the wall, a door to the light at the end. */
export const corridor = (): string => {
  const strip = (wall: typeof leftWall, from: number, to: number, low: number, top: number, fill: string): string => polygon([wall(from, low), wall(to, low), wall(to, top), wall(from, top)], fill);
  const hooks = [60, 205, 325, 425, 507, 572] as const;
  return picture("#f6f3e8", "#f6f3e8", [
    strip(leftWall, 0, 640, 0, 1, "#c3e0dc"), strip(rightWall, 0, 640, 0, 1, "#d5ebe6"), boxes([[640, 116, 320, 292]], "#e4f2ee"), path("M0 700L640 408H960L1600 700V900H0Z", "#e8cfa6"), polygon([[728, 408], [872, 408], [1180, 900], [420, 900]], "#f1dfbd"),
    strip(leftWall, 0, 640, 0, 0.3, "#7fb8b4"), strip(rightWall, 0, 640, 0, 0.3, "#93c6c0"), boxes([[640, 330, 320, 78]], "#a9d3cd"), strip(leftWall, 0, 640, 0, 0.035, "#f6f3e8"), strip(rightWall, 0, 640, 0, 0.035, "#f6f3e8"),
    // Lamps, and the door to the yard.
    oval(800, 96, 60, 8, "#ffffff"), oval(800, 46, 110, 15, "#ffffff"),
    boxes([[694, 172, 212, 236]], "#5f9a94"), boxes([[706, 184, 90, 200], [804, 184, 90, 200]], "#d3effa"), path("M706 384V320q50-30 90-8v72ZM804 384v-72q50-20 90 10v62Z", "#a8d8a2"), boxes([[784, 280, 6, 40], [810, 280, 6, 40]], "#fffaf0"), path("M694 172a106 70 0 0 1 212 0Z", "#5f9a94"), path("M708 166a92 56 0 0 1 184 0Z", "#d3effa"),
    // Windows, and the light that falls through them.
    ...([[70, 250], [310, 430], [478, 562]] as const).map(([from, to]) => `${strip(rightWall, from - 8, to + 8, 0.4, 0.86, "#fffaf0")}${strip(rightWall, from, to, 0.42, 0.84, "#c4e7f5")}${strip(rightWall, from, to, 0.42, 0.54, "#a8d8a2")}${strip(rightWall, (from + to) / 2 - 3, (from + to) / 2 + 3, 0.4, 0.86, "#fffaf0")}`),
    polygon([[1010, 440], [1078, 470], [900, 474], [860, 440]], "#fffaf0", 0.5), polygon([[1130, 496], [1240, 548], [960, 560], [920, 500]], "#fffaf0", 0.5),
    // Hooks with coats and bags; a bench under them.
    strip(leftWall, 0, 620, 0.58, 0.61, "#fff8ec"),
    ...hooks.map((x, i) => { const [, y] = leftWall(x, 0.59); const size = 1.75 - i * 0.26; return i % 2 ? move(x, y, path("M0-6q-34 8-38 40q-8 50-10 84h96q-2-34-10-84q-4-32-38-40Z", turnOf(["#e8b25e", "#7f97c4", "#e3917b"], i >> 1)) + line("M0 24v90", "#fffaf0", 4, 0.7), size * 0.86) : bag(x, y + 12 * size, size, turnOf(["#e08a72", "#6d9a7f", "#d9a648"], i >> 1)); }),
    polygon([leftWall(0, 0.15), leftWall(600, 0.15), leftWall(600, 0.12), leftWall(0, 0.115)], "#c2976d"), boxes([[190, 570, 14, 60], [430, 474, 8, 40]], "#a67c57"),
  ]);
};

/** The yard from within: a chestnut tree, painted games, a roof to shelter under. */
export const playground = (): string =>
  picture("#a6dbf2", "#f1f6e8", [
    sun(1090, 90, 46, "#fff6d4", "#fff3c4"), cloud(560, 110, 0.8, "#ffffff"), cloud(1440, 130, 0.7, "#ffffff", 0.8),
    again("h", `${path("M0 0v-70l44-40l44 40V0Z", "#e9c9b4")}${path("M88 0v-86h96V0Z", "#dfe3ea")}${path("M82-84l14-30h76l14 30Z", "#c3a79c")}`, ["translate(520 356)", "translate(716 356)", "translate(912 360)", "translate(1120 356)", "translate(1330 358)"]), ridge([[0, 340], [400, 330], [900, 326], [1300, 334], [1600, 330]], "#b9dcab"),
    boxes([[0, 352, 1600, 54]], "#e3b89c"), boxes([[0, 344, 1600, 10]], "#f3ddc8"), line(Array.from({ length: 14 }, (_, i) => `M${40 + i * 118} ${366 + (i % 2) * 16}h46`).join(""), "#d9a98c", 6),
    boxes([[0, 406, 1600, 500]], "#ecd9b8"), path("M0 406H1600V424Q800 440 0 424Z", "#dcc59e"),
    // The school with its open shelter, on the right.
    boxes([[1180, 190, 420, 226]], "#efc9a4"), path("M1150 196l60-66H1600v66Z", "#d98a72"), boxes([[1150, 190, 450, 14]], "#c4765f"), windows([[1410, 240, 80, 96], [1516, 240, 80, 96]], "#b5dcea", "#fff8ec"), boxes([[1206, 204, 170, 212]], "#c69c80"), boxes([[1226, 204, 130, 206]], "#8d7a78"), boxes([[1232, 214, 56, 196], [1294, 214, 56, 196]], "#6ea79c"), boxes([[1240, 226, 40, 70], [1302, 226, 40, 70]], "#b5dcea"),
    // Climbing frame and games on the ground.
    line("M884 420L924 268H1064L1104 420M924 268L964 420M1064 268L1024 420", "#7f97c4", 10), line("M908 330H1080M896 376H1092", "#a9bcd9", 8), path("M924 272Q860 300 800 420h-26q50-130 140-160Z", "#f0c879"),
    line("M520 470h84l-10 30h-86ZM604 470h84l-6 30h-88M688 470h84v30h-90M562 500l-12 36M640 500l-6 36h-96l10-36", "#fffaf0", 7), oval(1240, 490, 150, 30, "#f0c879", 0.5), oval(1240, 490, 96, 19, "#ecd9b8"),
    // The tree, with a bench around it: the nearest plane.
    oval(210, 516, 240, 34, "#cfb58b"), move(190, 530, `${path("M-38 0C-22-60-24-140-30-240L-90-330H-50L0-270L60-340H96L34-240C28-140 30-60 44 0Z", "#94725a")}${blob(0, -400, 300, 170, 12, "#7fb98a")}${blob(-40, -430, 230, 120, 11, "#a0cf9b", 0.4)}${line("M-150-350q34 26 76 12M60-360q40 20 84-8M-30-500q30 14 60 0", "#7fb98a", 9)}`), boxes([[70, 470, 270, 20]], "#c2976d"), boxes([[92, 490, 16, 54], [300, 490, 16, 54]], "#a67c57"), ball(404, 520, 28, "#f0a67c", "#d98b60"),
  ]);

/** The open gate in the morning; bikes are already in the rack. */
export const schoolGate = (): string =>
  picture("#b9e3f3", "#fdf3dc", [
    sun(300, 110, 44, "#fff8dc", "#fff0c0"), cloud(1180, 110, 0.8, "#ffffff"), cloud(470, 80, 0.5, "#ffffff", 0.8),
    ridge([[0, 350], [300, 320], [800, 330], [1300, 316], [1600, 350]], "#bcdcae"), tree(360, 420, 0.7, { dark: "#93c79c", light: "#b1d9aa", trunk: "#b59478" }), tree(1262, 420, 0.74, { dark: "#93c79c", light: "#b1d9aa", trunk: "#b59478" }),
    school(800, 412, 0.92, brickSchool), boxes([[0, 408, 1600, 500]], "#c3dfae"), path("M752 410h96L1090 620V900H510V620Z", "#efdfbe"), path("M752 410h96l14 12H738Z", "#dcc8a2"),
    // Wall, pillars, the two wings of the gate.
    fence(24, 500, 15, 27, 150, "#5f8fa0"), fence(1176, 500, 15, 27, 150, "#5f8fa0"), boxes([[0, 470, 430, 60], [1170, 470, 430, 60]], "#cf9a80"), boxes([[0, 462, 430, 12], [1170, 462, 430, 12]], "#f3ddc8"), line(Array.from({ length: 9 }, (_, i) => `M${20 + (i % 5) * 84 + (i > 4 ? 40 : 0)} ${488 + (i > 4 ? 20 : 0)}h44M${1190 + (i % 5) * 84 + (i > 4 ? 40 : 0)} ${488 + (i > 4 ? 20 : 0)}h44`).join(""), "#c08a70", 6),
    again("g", `${boxes([[424, 246, 74, 330]], "#c98f75")}${boxes([[414, 232, 94, 18], [414, 520, 94, 60]], "#f3ddc8")}${disc(461, 208, 26, "#f3ddc8")}${line("M440 290h34M452 326h40M436 362h30M456 398h36M440 434h34M454 470h36", "#b97e66", 6)}`, ["", "translate(678 0)"]),
    ...([false, true] as const).map((mirror) => move(mirror ? 1104 : 496, 0, line("M4 300Q60 262 116 300M4 540V300M116 520V300M4 330H116M4 500L116 486M26 296V530M48 286V526M70 284V524M92 292V520", "#5f8fa0", 8), 1, mirror)),
    bunting(460, 196, 1140, 196, 40, 13, "#d8c8a8", ["#e8a48f", "#f3d58e", "#9fcdbb", "#a9c3de"], 34),
    // The nearest plane: bikes and a pot of flowers.
    bike(110, 560, 1.2, "#4f9a8b", "#51607a"), bike(290, 566, 1.2, "#e08a72", "#51607a"), bike(1500, 562, 1.2, "#d9a648", "#51607a"), move(1316, 560, `${blob(0, -66, 60, 42, 9, "#6aa57c")}${line("M-34-80h0M6-96h0M36-70h0", "#f6b9a4", 22)}${line("M-8-66h0M-46-58h0", "#fbe3a4", 18)}${path("M-52-44H52L40 20H-40Z", "#b97e66")}`),
  ]);

/** High windows, wall bars, a basket, lines on a wooden floor. */
export const sportsHall = (): string =>
  picture("#e7f0ee", "#f4efdf", [
    boxes([[0, 0, 1600, 34]], "#c9d8d6"), line("M0 34L300 0M400 34L620 0M800 34V0M1200 34L980 0M1600 34L1300 0", "#b3c7c5", 10),
    boxes(Array.from({ length: 4 }, (_, i) => [36 + i * 396 + (i > 1 ? 20 : 0), 64, 320, 96] as const), "#bfe3f2"), `<path d="${Array.from({ length: 4 }, (_, i) => `M${36 + i * 396 + (i > 1 ? 20 : 0)} 64h320v96h-320zm106 0v96m106-96v96`).join("")}" fill="none" stroke="#ffffff" stroke-width="10"/>`,
    boxes([[0, 196, 1600, 240]], "#e0bb8a"), boxes([[0, 186, 1600, 14]], "#c99f6d"), line(Array.from({ length: 15 }, (_, i) => `M${50 + i * 107} 200V434`).join(""), "#d6ae7b", 5),
    sunlight([[150, 200], [400, 200], [560, 436], [310, 436]], 0.3), sunlight([[1000, 200], [1250, 200], [1410, 436], [1160, 436]], 0.3),
    boxes([[0, 436, 1600, 470]], "#c98f62"), boxes([[0, 428, 1600, 12]], "#b07a52"), line("M0 470H1600M0 512H1600M0 566H1600", "#bf8458", 4),
    line("M-40 620L260 470H1340L1640 620", "#fff8ec", 8), `<ellipse cx="800" cy="540" rx="230" ry="44" fill="none" stroke="#fff8ec" stroke-width="8"/>`,
    // Wall bars, ropes, mats.
    boxes([[66, 150, 14, 300], [186, 150, 14, 300], [306, 150, 14, 300]], "#9a7050"), boxes(Array.from({ length: 9 }, (_, i) => [66, 172 + i * 31, 254, 9] as const), "#b98a63"), boxes([[1240, 30, 320, 12]], "#9a7050"), line("M1296 40V470M1396 40V450M1496 40V478", "#d9bf93", 11), line("M1296 462v14M1396 442v14M1496 470v14", "#b3935f", 18),
    rect(1180, 428, 250, 40, "#6d98c0", 12), rect(1166, 462, 280, 44, "#5f86ad", 12), rect(1480, 430, 170, 110, "#e3b25e", 16), boxes([[1480, 466, 170, 8], [1480, 502, 170, 8]], "#c9984a"),
    // The basket.
    boxes([[784, 30, 10, 60], [806, 30, 10, 60]], "#8fa9a9"), rect(694, 78, 212, 140, "#fffdf7", 8), `<path d="M694 86a8 8 0 0 1 8-8h196a8 8 0 0 1 8 8v124a8 8 0 0 1-8 8h-196a8 8 0 0 1-8-8zM762 142h76v56h-76z" fill="none" stroke="#d98a72" stroke-width="8"/>`, line("M758 212h84", "#d9765c", 9), line("M764 218l14 46M836 218l-14 46M786 218l6 46M814 218l-6 46M770 236h60M776 254h48", "#fffdf7", 4),
    ball(440, 520, 30, "#e8935f", "#c4764a"), oval(440, 552, 34, 6, "#a96f49"),
  ]);
