/** Outside: the school and its surroundings, the street, green places. */
import { bush, cloud, disc, ground, hill, house, line, oval, path, picture, polygon, rect, times, tones, tree, windowPane } from "../shapes.ts";

const sunAt = (x: number, y: number): string => `${disc(x, y, 86, "#fdf1cf", 0.7)}${disc(x, y, 56, "#fbe3a4")}`;

/** The school: a long low building with a red roof. */
const schoolBuilding = (x: number, y: number, w: number): string =>
  `${rect(x, y - 220, w, 220, "#f7e3c8")}${path(`M${x - 30} ${y - 220} L${x + 40} ${y - 300} H${x + w - 40} L${x + w + 30} ${y - 220} Z`, tones.red)}${times(Math.floor(w / 150), (i) => windowPane(x + 34 + i * 150, y - 180, 100, 90))}${rect(x + w / 2 - 50, y - 130, 100, 130, "#d98f74", 10)}${path(`M${x + w / 2 - 110} ${y - 220} L${x + w / 2} ${y - 350} L${x + w / 2 + 110} ${y - 220} Z`, "#eda48c")}${disc(x + w / 2, y - 262, 34, tones.paper)}${line(`M${x + w / 2} ${y - 262} v-20 M${x + w / 2} ${y - 262} h14`, tones.ink, 5)}`;

export const playground = (): string =>
  picture(tones.skyDeep, tones.sand, sunAt(1300, 130), cloud(260, 130, 1.1), cloud(980, 90, 0.8), hill(-200, 380, 900, "#d9ecd0"), hill(700, 400, 1900, "#cfe6c4"),
    schoolBuilding(420, 560, 760), ground(540, "#f0e2c2"), tree(170, 590, 1.35), tree(1450, 580, 1.2), bush(330, 556, 0.8), bush(1270, 556, 0.8),
    line("M320 760 h220 M430 690 v150 M540 760 h160 M620 690 v150", tones.white, 8), disc(1180, 640, 34, tones.orange), line("M1146 640 h68", "#eab184", 4), rect(1330, 520, 14, 130, tones.greyDeep), rect(1500, 520, 14, 130, tones.greyDeep), rect(1326, 514, 194, 14, "#e4a08a", 7), line("M1390 528 v76 M1450 528 v76", tones.greyDeep, 5), rect(1382, 602, 76, 12, tones.blueDeep, 6));

export const schoolGate = (): string =>
  picture(tones.skyDeep, tones.sand, sunAt(250, 150), cloud(1200, 110, 1.1), cloud(640, 80, 0.7), schoolBuilding(470, 520, 660), ground(520, "#efe1c3"), polygon("640,520 960,520 1240,900 360,900", "#e6d2ac"),
    tree(120, 570, 1.4), tree(1500, 570, 1.35), times(9, (i) => rect(20 + i * 46, 400, 14, 200, tones.blueDeep, 7)), rect(10, 430, 420, 14, tones.blueDeep, 7), rect(10, 540, 420, 14, tones.blueDeep, 7), times(9, (i) => rect(1186 + i * 46, 400, 14, 200, tones.blueDeep, 7)), rect(1176, 430, 420, 14, tones.blueDeep, 7), rect(1176, 540, 420, 14, tones.blueDeep, 7),
    rect(430, 350, 44, 270, "#f3c9a7", 10), rect(1130, 350, 44, 270, "#f3c9a7", 10), disc(452, 340, 30, "#f3c9a7"), disc(1152, 340, 30, "#f3c9a7"), line("M1290 660 a40 40 0 1 0 1 0 M1420 660 a40 40 0 1 0 1 0 M1290 700 l50 -70 h56 l24 70", tones.teal, 10));

export const street = (): string =>
  picture(tones.skyDeep, "#f6f0df", cloud(800, 110, 1), cloud(300, 70, 0.6),
    house(-40, 590, 230, 330, "#f4d6bd", "#e3a98c"), house(190, 590, 210, 280, "#f8ecd2", "#dcb98e"), house(400, 590, 230, 350, "#dfeadf", "#a9c9b3"), house(980, 590, 230, 320, "#f3dccd", "#d99c86"), house(1210, 590, 210, 360, "#e6e4f1", "#b7b1d3"), house(1420, 590, 240, 290, "#f8ecd2", "#dcb98e"),
    rect(630, 430, 350, 160, "#d5e8cf"), tree(720, 590, 0.9), tree(890, 590, 0.8), ground(590, "#eadfca"), rect(0, 690, 1600, 210, "#cfd4d4"), times(9, (i) => rect(40 + i * 190, 780, 110, 14, tones.white, 7)), rect(0, 680, 1600, 16, "#dcd3c0"), rect(562, 420, 12, 190, tones.greyDeep, 6), disc(568, 410, 24, tones.yellow));

export const busStop = (): string =>
  picture(tones.skyDeep, "#f7f1e0", cloud(330, 120, 1), cloud(1250, 90, 0.8), hill(-200, 420, 1000, "#d9ecd0"), hill(600, 400, 1900, "#cfe6c4"), house(1180, 580, 210, 260, "#f8ecd2", "#dcb98e"), house(1390, 580, 230, 300, "#f4d6bd", "#e3a98c"), tree(140, 590, 1.3), ground(580, "#eadfca"), rect(0, 690, 1600, 210, "#cfd4d4"), times(9, (i) => rect(40 + i * 190, 790, 110, 14, tones.white, 7)),
    rect(450, 230, 700, 34, tones.blueDeep, 17), rect(480, 260, 16, 350, tones.greyDeep), rect(1104, 260, 16, 350, tones.greyDeep), rect(496, 270, 608, 220, "#ffffff88"), rect(560, 510, 420, 26, tones.wood, 13), rect(600, 536, 18, 74, tones.greyDeep), rect(924, 536, 18, 74, tones.greyDeep), rect(1010, 300, 76, 150, tones.yellow, 10),
    rect(1220, 300, 14, 320, tones.greyDeep, 7), rect(1180, 250, 94, 94, tones.orange, 20), rect(1200, 276, 54, 36, tones.white, 8), disc(1212, 318, 8, tones.white), disc(1242, 318, 8, tones.white));

export const sportsField = (): string =>
  picture(tones.skyDeep, "#eef6e3", sunAt(1340, 130), cloud(420, 110, 1), hill(-300, 380, 1000, "#d3e8c9"), hill(600, 370, 2000, "#c7e1bb"), tree(90, 520, 1), tree(250, 510, 0.8), tree(1510, 520, 1.1),
    ground(500, "#bfe0ab"), times(6, (i) => (i % 2 ? "" : polygon(`${i * 266},500 ${(i + 1) * 266},500 ${(i + 1) * 300 - 80},900 ${i * 300 - 80},900`, "#b3d89e"))), line("M0 690 H1600", tones.white, 8), `<ellipse cx="800" cy="700" rx="280" ry="60" fill="none" stroke="${tones.white}" stroke-width="8"/>`,
    line("M560 500 V320 H1040 V500", tones.white, 14), times(11, (i) => rect(600 + i * 40, 328, 3, 170, "#ffffffaa")), times(4, (i) => rect(566, 360 + i * 40, 470, 3, "#ffffffaa")), rect(1180, 420, 260, 80, "#f3dccd", 6), path("M1160 420 L1310 360 L1460 420 Z", "#e3a98c"), disc(1130, 640, 30, tones.white), disc(1130, 640, 12, tones.greyDeep));

export const park = (): string =>
  picture(tones.skyDeep, "#f2f7e4", sunAt(300, 140), cloud(1100, 110, 1.1), cloud(700, 70, 0.7), hill(-300, 360, 900, "#d9ecd0"), hill(500, 340, 2000, "#cbe4bf"), oval(1120, 590, 380, 66, tones.skyDeep), oval(1120, 584, 350, 54, "#d6ecf7"),
    ground(600, "#c9e3b6"), path("M620 600 Q760 700 640 900 L1000 900 Q920 720 760 600 Z", "#f1e3c4"), tree(180, 640, 1.6), tree(1480, 620, 1.4, "#a5cf9b"), bush(420, 620, 0.9), bush(1320, 640, 0.7),
    rect(470, 560, 300, 20, tones.wood, 10), rect(470, 500, 300, 18, tones.wood, 9), rect(470, 530, 300, 18, tones.wood, 9), rect(500, 576, 16, 66, tones.greyDeep), rect(724, 576, 16, 66, tones.greyDeep), times(8, (i) => disc(60 + i * 210, 720 + (i % 3) * 40, 9, [tones.red, tones.yellow, tones.lilac][i % 3] ?? tones.red)), oval(1040, 576, 30, 14, tones.white), disc(1066, 562, 11, tones.white), polygon("1076,560 1092,564 1076,568", "#f1a24b"));
