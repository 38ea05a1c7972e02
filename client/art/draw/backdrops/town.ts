/** In town: the street, the bus, a shop, a room where somebody listens. */
import { bike, house, lampPost, type HouseLook } from "../buildings.ts";
import { board, books, floor, framed, pendant, planks, plant, rug, standingLamp, sunlight, view } from "../furniture.ts";
import { cloud, poplar, sun, tree, tufts } from "../nature.ts";
import { again, blob, boxes, disc, line, mix, move, oval, path, picture, polygon, rect, ridge, times, turnOf } from "../shapes.ts";

const look = (wall: string, roof: string, door: string): HouseLook => ({ wall, roof, frame: "#fff8ec", glass: "#b5d8e4", door });
/** A few bricks in a wall, below each other along a line. */
const bricks = (d: string, fill: string): string => `<path d="${d}" stroke="${fill}" stroke-width="20" stroke-dasharray="6 48"/>`;
/** The same house further away. */
const away = (of: HouseLook, share: number): HouseLook => {
  const pale = (fill: string): string => mix(fill, "#e6eef2", share);
  return { wall: pale(of.wall), roof: pale(of.roof), frame: pale(of.frame), glass: pale(of.glass), door: pale(of.door) };
};

/** Terrace houses on both sides, a tower at the end. */
export const street = (): string => {
  const brick = look("#cf9379", "#a3736a", "#5f8f8a");
  const ochre = look("#ecd0a0", "#bd8468", "#b0705c");
  const chalk = look("#f5ebda", "#8f94a6", "#7a98b8");
  const rose = look("#e0ac9a", "#a37b72", "#86a878");
  return picture("#abdaf1", "#f9f1dd", [
    sun(930, 150, 40, "#fff8dc", "#fff0c0"), cloud(690, 120, 0.6, "#ffffff"), cloud(1060, 60, 0.5, "#ffffff", 0.8),
    path("M776 420V252l8-10v-18h6v-16l12-30l12 30v16h6v18l8 10V420Z", "#d8cdd6"), path("M786 208l16-52l16 52Z", "#b9bccb"), disc(802, 274, 11, "#fffaf0"),
    again("r", path("M0 0v-46l26-24l26 24V0ZM52 0v-60h48V0Z", "#dcd2d6"), ["translate(620 424)", "translate(872 424)", "translate(930 424)"]), blob(720, 404, 44, 40, 7, "#b9d9b4"), blob(880, 410, 38, 34, 7, "#b9d9b4"),
    boxes([[0, 424, 1600, 480]], "#eadfc9"), path("M700 424H900L1330 900H270Z", "#cfd2d0"), line("M800 432V450M800 470v26M800 522v40", "#f4f4ee", 10), path("M700 424L270 900H130L664 424ZM900 424L1330 900H1470L936 424Z", "#e0d2b8"),
    house(560, 430, 86, 150, "point", away(ochre, 0.5)), house(954, 430, 86, 140, "steps", away(brick, 0.5)), tree(668, 436, 0.34, { dark: "#a3cda2", light: "#bbdcb4", trunk: "#b9a088" }), tree(936, 436, 0.34, { dark: "#a3cda2", light: "#bbdcb4", trunk: "#b9a088" }),
    house(414, 448, 152, 214, "steps", away(rose, 0.28)), house(1038, 448, 152, 230, "eaves", away(chalk, 0.2)), lampPost(620, 452, 0.72, "#8fa0ac", "#fff6dc"), lampPost(980, 452, 0.72, "#8fa0ac", "#fff6dc"),
    house(216, 476, 204, 300, "point", away(chalk, 0.08)), house(1184, 476, 204, 280, "point", away(ochre, 0.08)),
    house(-72, 520, 296, 480, "eaves", brick), house(1380, 520, 296, 470, "eaves", rose), bricks("M76 96V500M210 122V500", "#c08369"), bricks("M1396 116V500M1532 142V500", "#d29b88"),
    // Flower boxes, bikes, a tree in the pavement.
    ...[[-36, 184], [100, 184], [1418, 194], [1554, 194]].map(([x = 0, y = 0]) => `${blob(x + 44, y - 4, 46, 16, 9, "#86b98c")}${line(`M${x + 20} ${y - 10}h0m28-4h0m26 6h0`, "#f3a99a", 13)}${boxes([[x - 4, y, 96, 16]], "#b9775f")}`),
    bike(318, 548, 1.1, "#5f93b5", "#51607a"), bike(1290, 546, 1.1, "#d98a72", "#51607a"),
  ]);
};

/** At the edge of town: a shelter, a bus that comes. */
export const busStop = (): string =>
  picture("#9fd3ee", "#fbf0d8", [
    cloud(260, 150, 0.9, "#ffffff"), cloud(1180, 84, 0.6, "#ffffff", 0.8), sun(420, 300, 50, "#fff6d4", "#ffe9b4"),
    ridge([[0, 352], [300, 316], [700, 340], [1100, 306], [1600, 340]], "#bfdcc0"), ridge([[0, 384], [400, 356], [900, 372], [1600, 350]], "#b5d8a0"), polygon([[0, 392], [260, 374], [420, 384], [120, 420]], "#eedd98"), polygon([[1130, 372], [1420, 364], [1600, 384], [1240, 392]], "#eedd98"),
    again("p", poplar(0, 0, 1, { dark: "#8cbf95", light: "#a8d0a2", trunk: "#a88b70" }), Array.from({ length: 7 }, (_, i) => `translate(${20 + i * (74 - i * 4)} ${470 - i * 13})scale(${(1.3 - i * 0.16).toFixed(2)})`)),
    boxes([[0, 430, 1600, 480]], "#e6d8bc"), boxes([[0, 484, 1600, 420]], "#c3c9cc"), boxes([[0, 476, 1600, 12]], "#f3ead6"), line(Array.from({ length: 8 }, (_, i) => `M${40 + i * 220} 536h110`).join(""), "#f4f4ee", 10),
    // The shelter.
    boxes([[540, 120, 520, 300]], "#ffffff", 0.42), polygon([[600, 120], [700, 120], [560, 420], [540, 420], [540, 250]], "#ffffff", 0.4), polygon([[760, 120], [800, 120], [660, 420], [620, 420]], "#ffffff", 0.4), boxes([[532, 110, 14, 350], [1054, 110, 14, 350], [540, 250, 520, 6]], "#5f8fa0"), rect(500, 84, 600, 34, "#5f8fa0", 10), rect(500, 84, 600, 12, "#86b0bd", 6), boxes([[590, 396, 420, 18]], "#b98a63"), boxes([[620, 414, 14, 44], [966, 414, 14, 44]], "#8a6a52"),
    rect(866, 150, 116, 160, "#fffdf7", 8), line("M886 190q34-26 44 14t36 44", "#7fb299", 7), line("M888 276h70M888 292h46", "#c9d3d6", 7), line("M886 190h0M930 206h0M966 250h0", "#e08a72", 16),
    // The sign, and the bus.
    boxes([[1166, 150, 12, 330]], "#8fa0ac"), disc(1172, 140, 54, "#fffdf7"), disc(1172, 140, 46, "#e3a957"), path("M1144 118q0-8 8-8h40q8 0 8 8v36q0 6-6 6v8h-10v-8h-24v8h-10v-8q-6 0-6-6Z", "#fffdf7"), boxes([[1150, 118, 44, 20]], "#e3a957"), line("M1154 148h0M1190 148h0", "#e3a957", 8),
    oval(1430, 524, 150, 14, "#a3abb0"), rect(1300, 190, 262, 322, "#f0c35f", 40), rect(1300, 330, 262, 182, "#fffaf0", 30), boxes([[1300, 330, 262, 60]], "#fffaf0"), rect(1322, 232, 218, 146, "#9cc9dc", 22), polygon([[1340, 232], [1400, 232], [1340, 350], [1322, 350], [1322, 260]], "#ffffff", 0.4), rect(1370, 202, 122, 22, "#7d6a4a", 8), line("M1384 213h0M1404 213h40", "#ffe3a0", 8), line("M1334 440h18M1510 440h18", "#ffe9b4", 26), boxes([[1376, 430, 110, 26]], "#dcd8cc"), rect(1316, 496, 52, 34, "#51607a", 10), rect(1494, 496, 52, 34, "#51607a", 10), line("M1296 260h-22v50M1566 260h22v50", "#7d8fa0", 10),
    bike(130, 486, 0.9, "#e08a72", "#51607a"), tufts([[60, 478], [330, 480], [440, 478]], "#8cbf7c"),
  ]);

/** A corner shop: jars, fruit, warm bread. */
export const shop = (): string => {
  const jars = (x: number, y: number, count: number, fills: readonly [string, ...string[]], w = 34, h = 52): string =>
    fills.map((fill, k) => { const some = Array.from({ length: count }, (_, i) => i).filter((i) => i % fills.length === k); return `${boxes(some.map((i) => [x + i * (w + 9), y - h, w, h] as const), fill)}${boxes(some.map((i) => [x + i * (w + 9) + 5, y - h - 9, w - 10, 9] as const), mix(fill, "#6b5340", 0.4))}`; }).join("");
  return picture("#fbe9c8", "#fcf2dc", [
    view("w", 600, 96, 400, 262, "#c3e6f3", "#7a9a86", `${path("M600 358v-120l50-36l50 36v120ZM860 358v-100h160v100Z", "#e9c3a8")}${path("M850 262l24-46h126v46Z", "#c3a79c")}${blob(780, 330, 60, 56, 8, "#a5d19a")}${boxes([[774, 340, 12, 40]], "#a07c5f")}`),
    times(10, (i) => path(`M${570 + i * 46} 60h46v62a23 20 0 0 1-46 0Z`, i % 2 ? "#fffaf0" : "#e8a08a")), boxes([[560, 46, 480, 18]], "#a67c57"),
    pendant(470, 60, 0.9, "#7fb299", "#fff3cf", "#b9a588"), pendant(1130, 60, 0.9, "#7fb299", "#fff3cf", "#b9a588"),
    // Shelves.
    boxes([[24, 60, 400, 436]], "#b98a63"), boxes([[40, 76, 368, 100], [40, 190, 368, 100], [40, 304, 368, 92]], "#d9b48c"), jars(52, 176, 8, ["#e9a98f", "#f0cf8a", "#a9cfae"]), jars(50, 290, 8, ["#a9c3de", "#f3dcc0", "#e9a98f"], 35, 64), jars(52, 396, 8, ["#c9b7e0", "#a9cfae", "#f0cf8a"], 34, 44),
    floor(496, "#d9b996", "#c9a77f"), line("M0 540H1600M200 496L60 600M600 496L540 600M1000 496L1060 600M1400 496L1540 600", "#cdab85", 4),
    // Fruit, the nearest plane on the left.
    again("c", `${line("M20 0h0M62-6h0M104 0h0M146-4h0M40-26h0M84-30h0M126-26h0", "#f0a15f", 44)}${boxes([[-8, 8, 186, 60]], "#c2976d")}${boxes([[-8, 34, 186, 6]], "#a67c57")}`, ["translate(20 460)"]), move(216, 460, `${line("M20 0h0M62-6h0M104 0h0M146-4h0M40-26h0M84-30h0M126-26h0", "#a5c96f", 44)}${boxes([[-8, 8, 186, 60]], "#c2976d")}${boxes([[-8, 34, 186, 6]], "#a67c57")}`),
    // Bread behind the counter.
    boxes([[1180, 86, 396, 16], [1180, 196, 396, 16]], "#a67c57"), ...[0, 1, 2].map((i) => move(1246 + i * 130, 86, `${path("M-52-34H52L42 0H-42Z", "#c99f6d")}${line("M-30-42l10-34M-4-42v-42M22-42l-8-36M36-40l8-30", turnOf(["#e3b06d", "#d99a5b", "#eac07f"], i), 18)}`)), ...[0, 1, 2].map((i) => move(1246 + i * 130, 196, `${oval(-20, -20, 32, 20, "#d99a5b")}${oval(24, -22, 34, 22, "#e3b06d")}${line("M12-30l10 10M26-34l10 10", "#f6dcae", 4)}`)),
    boxes([[1120, 376, 480, 22]], "#a67c57"), boxes([[1140, 398, 460, 200]], "#7fb299"), boxes([[1160, 420, 200, 150], [1380, 420, 200, 150]], "#8fbfa7"),
    path("M1190 376v-30a60 56 0 0 1 120 0v30Z", "#ffffff", 0.6), line("M1222 362q10-22 28 0M1256 364q10-22 28 0", "#d99a5b", 15), disc(1250, 286, 8, "#a67c57"), path("M1400 376l10-70h120l10 70Z", "#7d8fa0"), polygon([[1424, 314], [1516, 314], [1520, 342], [1420, 342]], "#c9e3d6"), line("M1426 358h84", "#c3ccd1", 8),
  ]);
};

/** Two armchairs, tissues, time. */
export const office = (): string =>
  picture("#dbe8e4", "#f1efe2", [
    view("w", 630, 70, 340, 250, "#c3e6f3", "#ffffff", `${blob(690, 310, 90, 80, 9, "#a5d19a")}${blob(900, 330, 110, 100, 9, "#8cc49a")}`), boxes(Array.from({ length: 6 }, (_, i) => [622, 62 + i * 17, 356, 12] as const), "#fffaf0"), line("M960 160V226", "#c9bfa8", 4), disc(960, 230, 6, "#c9bfa8"),
    sunlight([[660, 340], [880, 340], [1010, 500], [720, 500]], 0.45),
    framed(1070, 96, 150, 180, "#ffffff", "#f3d9c0", path("M75 132c-60-40-46-82-20-82c14 0 20 14 20 14s6-14 20-14c26 0 40 42-20 82Z", "#e09a86")),
    // Binders, and a bear.
    board(60, 200, 400, "#b98a63"), books(78, 200, 12, ["#7fa7b8", "#e9c27a", "#cf9379", "#8fb79c"], 0, 1.15), board(60, 330, 400, "#b98a63"), books(210, 330, 9, ["#e9c27a", "#8fb79c", "#c9b7e0", "#7fa7b8"], 2), move(126, 330, `${disc(-20, -84, 12, "#c99a6d")}${disc(20, -84, 12, "#c99a6d")}${disc(0, -68, 28, "#c99a6d")}${oval(0, -26, 34, 28, "#c99a6d")}${oval(0, -60, 13, 10, "#f0d9b8")}${line("M-10-74h0M10-74h0M0-64h0", "#6b5340", 6)}`),
    floor(500, "#d8bd98", "#fffaf0"), planks(500, "#ccaf88"), rug(800, 590, 520, "#8fb3ad", "#a9c7c0"),
    // The desk, at the edge.
    boxes([[-20, 430, 330, 22]], "#a67c57"), boxes([[0, 452, 18, 140], [270, 452, 18, 140]], "#8a6a52"), polygon([[60, 430], [40, 340], [190, 340], [204, 430]], "#8795ad"), rect(232, 396, 36, 36, "#e09a86", 6), line("M268 404q18 4 0 20", "#e09a86", 6), line("M240 382q-6-14 4-22M256 382q-6-14 4-22", "#ffffff", 5, 0.8),
    // Armchairs and a small table between.
    rect(1240, 330, 230, 170, "#d9a94f", 50), rect(1270, 430, 170, 80, "#e6bd6b", 24), rect(1216, 400, 62, 130, "#c9973d", 28), rect(1434, 400, 62, 130, "#c9973d", 28),
    rect(380, 340, 200, 160, "#7fa7a0", 50), rect(406, 436, 150, 76, "#93b9b2", 24), rect(356, 408, 58, 120, "#6d958e", 26), rect(546, 408, 58, 120, "#6d958e", 26),
    oval(1130, 440, 90, 16, "#a67c57"), line("M1130 450V540M1090 544h80", "#8a6a52", 10), rect(1096, 402, 70, 36, "#a9c3de", 8), path("M1116 404q6-34 16-22q12-12 16 22Z", "#ffffff"),
    standingLamp(1530, 520, 380, "#fbe3a4", "#7a6a58"), plant(1046, 500, 0.8, "#7fb98a", "#a0cf9b", "#cf9379"),
  ]);
