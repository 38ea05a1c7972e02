/** Whole pictures: the calm screen, the night, the welcome. */
import { bush, cloud, disc, ground, hill, house, oval, path, picture, polygon, rect, times, tones, tree, windowPane } from "../shapes.ts";

/** A number from 0 to 1 that looks like chance and is the same every time. */
const scatter = (i: number, salt: number): number => {
  const value = Math.sin((i + 1) * salt) * 43758.5453;
  return value - Math.floor(value);
};

/** Stars on a fixed scatter: the same sky every night. */
const stars = (count: number, below: number, fill: string): string =>
  times(count, (i) => disc(scatter(i, 12.9898) * 1600, scatter(i, 78.233) * below, 2 + ((i * 7) % 3), fill, 0.5 + ((i * 13) % 5) / 10));

/** A still lake in the evening, and a light in a window. */
const calm = (): string =>
  picture("#40608a", "#f5cfa8", stars(26, 240, "#fff6dd"), disc(1130, 300, 150, "#fbdfb3", 0.35), disc(1130, 300, 84, "#fdebc8"),
    path("M0 470 C180 330 330 350 470 420 C620 300 800 320 960 430 C1120 340 1330 330 1600 460 V620 H0 Z", "#7f8fae"), path("M0 530 C260 420 420 440 640 500 C860 430 1160 440 1600 520 V640 H0 Z", "#5d7397"),
    rect(0, 590, 1600, 310, "#8fa6c0"), rect(0, 590, 1600, 90, "#b9b7bf"), times(8, (i) => oval(1130 + ((i * 37) % 60) - 30, 616 + i * 30, 130 - i * 10, 5, "#fdebc8")), times(10, (i) => oval((i * 331) % 1600, 640 + ((i * 61) % 220), 90, 3, "#a9bccf")),
    path("M0 900 V640 C140 600 300 620 420 690 C520 750 470 840 420 900 Z", "#3c5474"), rect(150, 520, 130, 110, "#33496a"), path("M130 522 L215 450 L300 522 Z", "#2a3d5b"), rect(196, 556, 40, 44, "#ffd98c", 6), disc(216, 578, 60, "#ffd98c", 0.18), tree(70, 640, 0.9, "#2f4767", "#3a5476", "#2a3a55"), tree(350, 660, 0.7, "#2f4767", "#3a5476", "#2a3a55"), path("M1600 900 V700 C1480 680 1330 730 1260 800 C1220 840 1230 880 1240 900 Z", "#3c5474"), bush(1460, 760, 1, "#2f4767"));

/** A village under the stars; somebody is awake. */
const night = (): string =>
  picture("#16233f", "#3c5480", stars(70, 560, "#fff3cf"), disc(1280, 170, 70, "#fdf0c8"), disc(1312, 150, 62, "#1d2c4b"), hill(-300, 420, 900, "#24375a"), hill(500, 400, 2000, "#20314f"),
    house(80, 700, 200, 220, "#2f4468", "#263858", "#f6c667", "#47608c"), house(300, 700, 190, 270, "#354b72", "#2a3d60", "#223455", "#47608c"), house(510, 700, 210, 200, "#2f4468", "#263858", "#223455", "#47608c"), house(760, 700, 190, 250, "#354b72", "#2a3d60", "#f6c667", "#47608c"), house(980, 700, 220, 210, "#2f4468", "#263858", "#223455", "#47608c"), house(1230, 700, 190, 260, "#354b72", "#2a3d60", "#f6c667", "#47608c"), ground(700, "#1b2a47"), tree(1510, 710, 1, "#1d2f4d", "#26395b", "#2a3a55"), tree(30, 710, 0.9, "#1d2f4d", "#26395b", "#2a3a55"), path("M700 700 Q800 780 660 900 L960 900 Q900 790 800 700 Z", "#25375a"));

/** The school in the morning, seen from the hill. */
const welcome = (): string =>
  picture("#cfe9f7", "#fdf3df", disc(1250, 180, 110, "#fdf1cf", 0.8), disc(1250, 180, 70, "#fbe3a4"), cloud(280, 150, 1.3), cloud(760, 90, 0.9), cloud(1500, 260, 0.8), hill(-400, 400, 900, "#d9ecd0"), hill(500, 380, 2100, "#cfe6c4"),
    rect(560, 420, 480, 150, "#f7e3c8"), path("M530 422 L590 350 H1010 L1070 422 Z", tones.red), times(3, (i) => windowPane(584 + i * 60, 450, 50, 60)), times(3, (i) => windowPane(846 + i * 60, 450, 50, 60)), rect(768, 470, 64, 100, "#d98f74", 8), path("M720 422 L800 320 L880 422 Z", "#eda48c"), disc(800, 384, 22, tones.paper), rect(797, 250, 6, 80, tones.greyDeep), polygon("803,254 880,272 803,294", "#4fae8d"),
    house(180, 600, 130, 130, "#f4d6bd", "#e3a98c"), house(320, 596, 120, 110, "#f8ecd2", "#dcb98e"), house(1180, 600, 130, 120, "#e6e4f1", "#b7b1d3"), house(1320, 600, 130, 140, "#f3dccd", "#d99c86"),
    path("M0 640 C300 560 600 570 800 600 C1040 560 1340 570 1600 640 V900 H0 Z", "#c4e1b2"), path("M740 590 Q900 690 760 760 Q640 820 700 900 L1020 900 Q960 820 1010 760 Q1060 680 860 590 Z", "#f3e4c2"), tree(120, 700, 1.3), tree(1480, 700, 1.4), bush(420, 690, 0.9), bush(1220, 700, 0.8), times(12, (i) => disc(60 + i * 135, 780 + ((i * 71) % 90), 9, [tones.red, tones.yellow, tones.lilac, tones.white][i % 4] ?? tones.red)));

export const pictures: Readonly<Record<"calm" | "night" | "welcome", () => string>> = { calm, night, welcome };
