/** Rooms: at home, at school, and where children go after it. */
import { book, disc, ground, lamp, line, move, oval, path, picture, plant, polygon, rect, shelf, times, tones, tree, windowPane } from "../shapes.ts";

const floor = (y: number, fill: string, skirting: string): string => `${ground(y, fill)}${rect(0, y - 14, 1600, 14, skirting)}`;
const view = (x: number, y: number, w: number, h: number): string =>
  `${windowPane(x, y, w, h)}${disc(x + w * 0.28, y + h * 0.72, h * 0.13, tones.green)}${disc(x + w * 0.74, y + h * 0.7, h * 0.15, tones.green)}${rect(x - 16, y + h, w + 32, 18, tones.white, 9)}`;
const rug = (x: number, y: number, rx: number, fill: string, inner: string): string => `${oval(x, y, rx, rx * 0.16, fill)}${oval(x, y, rx * 0.74, rx * 0.11, inner)}`;

export const bedroom = (): string =>
  picture("#e9eef8", "#f4eef6",
    times(9, (i) => disc(90 + i * 180, 90 + (i % 2) * 70, 10, "#dbe2f2")),
    view(610, 90, 380, 300),
    path("M560 70 Q600 260 570 440 L640 440 Q650 240 622 70 Z", tones.lilac), path("M1040 70 Q1000 260 1030 440 L960 440 Q950 240 978 70 Z", tones.lilac), rect(540, 58, 520, 18, tones.woodDeep, 9),
    floor(610, "#ecdcc4", "#dcc7a7"), rug(800, 740, 420, tones.blue, "#bfdbe6"),
    rect(40, 400, 430, 60, tones.wood, 20), rect(40, 480, 470, 150, tones.teal, 30), rect(40, 470, 470, 60, tones.white, 28), rect(70, 430, 170, 80, tones.paper, 34), rect(26, 350, 34, 300, tones.woodDeep, 14),
    shelf(1130, 260, 380, 2), rect(1130, 470, 400, 26, tones.woodDeep, 12), rect(1150, 496, 24, 150, tones.wood), rect(1486, 496, 24, 150, tones.wood),
    rect(1200, 408, 130, 62, tones.greyDeep, 10), rect(1210, 416, 110, 46, tones.skyDeep, 6), disc(1440, 440, 32, tones.orange), polygon("250,170 330,150 350,250 270,270", tones.yellow), polygon("120,190 200,200 190,290 112,280", tones.red));

export const livingRoom = (): string =>
  picture("#fbf1e2", "#fdf6e6",
    view(80, 110, 330, 270), lamp(800, 90, tones.yellow), floor(600, "#e9d6b8", "#d8c19c"), rug(800, 740, 520, tones.red, "#f7cbbb"),
    rect(460, 400, 680, 150, tones.blueDeep, 46), rect(430, 460, 120, 180, tones.blue, 44), rect(1050, 460, 120, 180, tones.blue, 44), rect(520, 500, 560, 120, tones.blue, 30),
    rect(580, 430, 120, 110, tones.yellow, 26), rect(900, 430, 120, 110, tones.orange, 26),
    shelf(1220, 230, 300, 1), shelf(1220, 380, 300, 4), plant(1480, 640, 1.3), rect(520, 140, 170, 130, tones.paper, 10), path("M540 250 L590 190 L630 230 L650 210 L676 250 Z", tones.green), rect(930, 150, 130, 160, tones.paper, 10), disc(995, 220, 40, tones.orange));

export const kitchen = (): string =>
  picture("#eef6ee", "#fbf7ea",
    times(16, (i) => rect(i * 100 + 4, 330, 92, 80, i % 2 ? "#e3f0e6" : "#f3f8ef", 6)), times(16, (i) => rect(i * 100 + 4, 418, 92, 80, i % 2 ? "#f3f8ef" : "#e3f0e6", 6)),
    view(600, 60, 400, 250), rect(60, 60, 420, 200, tones.teal, 16), rect(268, 76, 4, 168, "#93c9b4"), rect(1120, 60, 420, 200, tones.teal, 16), rect(1328, 76, 4, 168, "#93c9b4"),
    floor(640, "#ead9bb", "#d8c3a0"), rect(0, 496, 1600, 34, tones.woodDeep), rect(0, 530, 1600, 110, tones.teal), times(5, (i) => rect(300 + i * 300, 540, 4, 96, "#93c9b4")),
    rect(160, 400, 150, 96, tones.red, 20), rect(140, 430, 24, 20, tones.red, 10), rect(306, 430, 24, 20, tones.red, 10), rect(150, 388, 170, 18, "#e79d86", 9), disc(235, 380, 12, "#e79d86"),
    times(3, (i) => `<g opacity=".5">${disc(200 + i * 36, 350 - i * 22, 16 + i * 4, tones.white)}</g>`), plant(1430, 496, 0.8), disc(1180, 470, 26, tones.orange), disc(1230, 474, 22, tones.yellow), rect(1130, 486, 160, 14, tones.wood, 7));

export const classroom = (): string =>
  picture("#f7f3e4", "#fdf6e6",
    rect(430, 90, 740, 330, tones.woodDeep, 14), rect(446, 106, 708, 298, "#8fbfa9", 8), line("M500 180 L720 180 M500 240 L660 240", "#dff0e7", 10), line("M860 300 Q930 180 1010 300", "#dff0e7", 10), disc(1060, 190, 34, "#b5dac8"), rect(560, 404, 200, 14, tones.wood, 7),
    view(60, 110, 290, 260), view(1250, 110, 290, 260), floor(600, "#ead7b6", "#d9c39b"),
    times(4, (i) => `${rect(90 + i * 390, 560, 270, 26, tones.wood, 12)}${rect(120 + i * 390, 586, 20, 120, tones.greyDeep)}${rect(310 + i * 390, 586, 20, 120, tones.greyDeep)}`),
    times(12, (i) => polygon(`${430 + i * 64},40 ${474 + i * 64},40 ${452 + i * 64},78`, [tones.red, tones.yellow, tones.teal, tones.blue][i % 4] ?? tones.red)), disc(1190, 520, 40, tones.blue), rect(1186, 556, 8, 30, tones.woodDeep), book(180, 560, 50, tones.red), book(206, 560, 62, tones.blue));

export const corridor = (): string =>
  picture("#eaf2f4", "#f5f1e6",
    path("M0 0 L560 180 L560 560 L0 800 Z", "#dbe9ec"), path("M1600 0 L1040 180 L1040 560 L1600 800 Z", "#dbe9ec"), rect(560, 180, 480, 380, "#f3f6f2"), polygon("0,800 560,560 1040,560 1600,800 1600,900 0,900", "#e8d8bb"), polygon("560,560 1040,560 1160,900 440,900", "#efe3cc"),
    rect(690, 280, 220, 280, tones.blue, 8), rect(714, 304, 76, 110, tones.sky, 6), rect(810, 304, 76, 110, tones.sky, 6), disc(880, 440, 8, tones.ink, 0.5),
    times(4, (i) => line(`M${90 + i * 120} ${300 - i * 12} l0 30`, tones.greyDeep, 10)), times(4, (i) => rect(66 + i * 118, 330 - i * 14, 58, 120 - i * 10, [tones.red, tones.yellow, tones.teal, tones.lilac][i] ?? tones.red, 22)),
    times(3, (i) => rect(1100 + i * 160, 210 - i * 30, 120, 150, [tones.yellow, tones.green, tones.orange][i] ?? tones.red, 8)), times(3, (i) => rect(620 + i * 130, 200, 100, 18, tones.paper, 9)));

export const office = (): string =>
  picture("#f4efe9", "#fbf6ec",
    view(560, 80, 480, 300), shelf(80, 230, 360, 3), shelf(80, 390, 360, 0), floor(610, "#e6d5bb", "#d3bf9f"), rug(800, 730, 460, tones.teal, "#c4e4d8"),
    rect(1140, 400, 280, 140, tones.orange, 44), rect(1110, 460, 90, 170, "#f3b98c", 36), rect(1360, 460, 90, 170, "#f3b98c", 36), rect(1180, 500, 200, 110, "#f9dcc0", 26), rect(160, 400, 280, 140, tones.green, 44), rect(130, 460, 90, 170, tones.greenDeep, 36), rect(380, 460, 90, 170, tones.greenDeep, 36), rect(200, 500, 200, 110, "#dcedd0", 26),
    plant(1500, 620, 1.2), oval(800, 590, 150, 26, tones.wood), rect(788, 590, 24, 90, tones.woodDeep), rect(760, 540, 44, 40, tones.white, 10), rect(830, 548, 70, 32, tones.lilac, 8), lamp(1280, 70, tones.yellow));

export const shop = (): string =>
  picture("#fdf2e4", "#fbf5e8",
    times(3, (row) => rect(60, 180 + row * 150, 430, 16, tones.woodDeep, 8) + times(8, (i) => rect(76 + i * 52, 96 + row * 150 + ((i * 17) % 22), 40, 84 - ((i * 17) % 22), [tones.red, tones.yellow, tones.teal, tones.blue, tones.lilac][(i + row) % 5] ?? tones.red, 10))),
    times(3, (row) => rect(1110, 180 + row * 150, 430, 16, tones.woodDeep, 8) + times(8, (i) => disc(1140 + i * 52, 152 + row * 150, 24, [tones.orange, tones.green, tones.yellow, tones.red][(i + row) % 4] ?? tones.red))),
    rect(560, 110, 480, 330, tones.sky, 14), rect(792, 110, 16, 330, tones.white), times(8, (i) => path(`M${540 + i * 65} 60 h65 v60 q-32 44 -65 0 Z`, i % 2 ? tones.white : tones.red)), floor(620, "#ead8ba", "#d9c39b"),
    rect(520, 520, 560, 40, tones.wood, 12), rect(540, 560, 520, 110, tones.orange, 8), rect(880, 450, 120, 74, tones.greyDeep, 10), rect(894, 462, 92, 36, tones.skyDeep, 6), disc(640, 506, 20, tones.red), disc(684, 508, 18, tones.green));

export const sportsHall = (): string =>
  picture("#eaf3ee", "#f6f2e2",
    times(5, (i) => rect(80 + i * 310, 50, 220, 110, tones.skyDeep, 10)), rect(0, 220, 1600, 200, "#d9eadd"), times(11, (i) => rect(20 + i * 28, 240, 8, 330, tones.woodDeep)), times(6, (i) => rect(10, 260 + i * 50, 310, 10, tones.wood, 5)),
    floor(560, "#edd3a6", "#d9bb88"), line("M0 700 H1600", tones.white, 8), `<ellipse cx="800" cy="720" rx="300" ry="70" fill="none" stroke="${tones.white}" stroke-width="8"/>`,
    rect(1180, 180, 240, 160, tones.white, 8), `<rect x="1240" y="230" width="120" height="80" fill="none" stroke="${tones.red}" stroke-width="10"/>`, rect(1250, 338, 100, 12, "#e4572e", 6), line("M1258 350 L1276 420 M1300 350 V424 M1342 350 L1324 420", tones.greyDeep, 5),
    rect(700, 300, 14, 280, tones.greyDeep), rect(1090, 300, 14, 280, tones.greyDeep), rect(714, 310, 376, 90, "#eef4f4"), times(9, (i) => rect(744 + i * 40, 310, 3, 90, tones.greyDeep)), rect(714, 306, 376, 8, tones.white), rect(420, 520, 230, 50, tones.blueDeep, 16), disc(500, 640, 40, tones.orange), line("M460 640 H540 M500 600 V680", "#e7b184", 4));

export const youthClub = (): string =>
  picture("#f3eef8", "#fbf4e8",
    times(14, (i) => `${line(`M${i * 120} ${60 + (i % 2) * 16} q60 46 120 ${i % 2 ? -16 : 16}`, "#cfc6e4", 4)}${disc(60 + i * 120, 96, 13, [tones.yellow, tones.red, tones.teal][i % 3] ?? tones.red)}`),
    rect(80, 190, 360, 220, tones.yellow, 14), move(180, 300, disc(0, 0, 60, tones.orange) + disc(140, 10, 40, tones.red)), view(1180, 170, 340, 230), floor(600, "#e5d3b6", "#d3bd98"), rug(800, 740, 480, tones.green, "#e2f0d8"),
    rect(560, 460, 480, 40, "#7fbf9f", 14), rect(540, 440, 520, 26, tones.woodDeep, 13), times(4, (i) => line(`M${600 + i * 130} 420 V470`, tones.greyDeep, 8)), rect(570, 500, 26, 130, tones.wood), rect(1004, 500, 26, 130, tones.wood),
    rect(130, 480, 330, 120, tones.red, 44), rect(110, 520, 380, 110, "#eda48c", 36), rect(1220, 470, 110, 150, tones.blue, 16), disc(1275, 520, 34, tones.blueDeep), disc(1275, 586, 22, tones.blueDeep), tree(1450, 640, 0.5));
