/** The land as one sees it from the hill: a village, a school, a river, and a day that passes over it. The middle stays calm: the board stands there. */
import { house, school, type HouseLook } from "../buildings.ts";
import { bird, bough, bush, cloud, flowers, moon, poplar, ripples, stars, sun, tree, tufts } from "../nature.ts";
import { again, boxes, disc, line, mix, path, picture, polygon, ridge, times, turn } from "../shapes.ts";

export type Hour = "dawn" | "morning" | "day" | "evening" | "night";

interface Light {
  /** The air at its top, and above the land. */
  readonly sky: readonly [top: string, low: string];
  /** What the light does to every colour, and how much. */
  readonly tint: string;
  readonly strength: number;
  /** Colour of the distance. */
  readonly haze: string;
  readonly cloud: string;
  readonly inTheSky: string;
  readonly water: string;
  /** Windows in which there is light, of the houses from left to right and of the school. */
  readonly lit: readonly (readonly number[])[];
}

const hours: Readonly<Record<Hour, Light>> = {
  dawn: { water: "#e3c9d8", sky: ["#a9b6e0", "#fde0c4"], tint: "#dfa0b4", strength: 0.2, haze: "#f8d5c8", cloud: "#fbe3e0", inTheSky: sun(548, 316, 58, "#fff3d8", "#ffe3b8"), lit: [[2], [], [], []] },
  morning: { water: "#bfe3ec", sky: ["#b3def2", "#fff0d2"], tint: "#fff0c4", strength: 0.16, haze: "#e3f1ea", cloud: "#ffffff", inTheSky: sun(470, 150, 52, "#fff6dc", "#fff0c0"), lit: [[], [], [], []] },
  day: { water: "#9ed8ef", sky: ["#93d2f0", "#e2f4f6"], tint: "#ffffff", strength: 0, haze: "#d3ecf2", cloud: "#ffffff", inTheSky: sun(1150, 86, 50, "#fff3c4", "#fff3c4"), lit: [[], [], [], []] },
  evening: { water: "#f2bd9c", sky: ["#9c8fca", "#ffd49a"], tint: "#8a4f6a", strength: 0.2, haze: "#fdbb8a", cloud: "#f7c3a6", inTheSky: sun(1110, 300, 66, "#fff0c8", "#ffcf86"), lit: [[0], [3], [1], [6]] },
  night: { water: "#4a6798", sky: ["#14203c", "#3f5788"], tint: "#182750", strength: 0.76, haze: "#3a5186", cloud: "#40588a", inTheSky: `${stars(64, 330, "#fff3cf")}${moon(470, 120, 46, "#fdf0c8")}`, lit: [[0, 3], [1], [0, 2], [2, 5]] },
};

/** Share of the haze on each plane, from the farthest to the nearest. */
const planes = { far: 0.62, back: 0.4, middle: 0.2, front: 0.06, near: 0 } as const;
type Plane = keyof typeof planes;

const brick: HouseLook = { wall: "#cf8468", roof: "#8e5f58", frame: "#fbf3e3", glass: "#9fcbdc", door: "#4f8f86" };
const ochre: HouseLook = { wall: "#e9c68d", roof: "#b9694f", frame: "#fbf3e3", glass: "#9fcbdc", door: "#a65f4b" };
const chalk: HouseLook = { wall: "#f4e8d2", roof: "#7d8291", frame: "#ffffff", glass: "#9fcbdc", door: "#5f87a8" };
const rose: HouseLook = { wall: "#dfa08e", roof: "#94695f", frame: "#fbf3e3", glass: "#9fcbdc", door: "#6e9a6a" };

/** A windmill of today, its foot at `x`, `y`. */
const turbine = (x: number, y: number, h: number, fill: string, from: number): string =>
  `${path(`M${x - 3} ${y}L${x - 1} ${y - h}h2L${x + 3} ${y}Z`, fill)}${times(3, (i) => turn(x, y - h, from + i * 120, path(`M-2 0L0 ${-h * 0.56}L4 0Z`, fill)))}${disc(x, y - h, 3, fill)}`;

export const land = (hour: Hour): string => {
  const { water, sky, tint, strength, haze, cloud: cloudFill, inTheSky, lit } = hours[hour];
  const tone = (fill: string, plane: Plane): string => mix(mix(fill, tint, strength), haze, planes[plane]);
  const look = ({ wall, roof, frame, glass, door }: HouseLook, plane: Plane): HouseLook => ({ wall: tone(wall, plane), roof: tone(roof, plane), frame: tone(frame, plane), glass: tone(glass, plane), door: tone(door, plane) });
  const leaves = (dark: string, light: string, plane: Plane) => ({ dark: tone(dark, plane), light: tone(light, plane), trunk: tone("#8a6a52", plane) });
  const night = hour === "night";
  const stem = tone("#57935f", "near");
  return picture(sky[0], sky[1], [
    inTheSky,
    night ? "" : `${cloud(210, 120, 0.9, cloudFill)}${cloud(720, 84, 0.6, cloudFill, 0.7)}${cloud(1390, 170, 0.8, cloudFill)}${bird(560, 190, 14, tone("#8fa9b8", "back"))}${bird(604, 170, 10, tone("#8fa9b8", "back"))}`,
    ridge([[0, 352], [180, 318], [420, 336], [700, 306], [980, 340], [1240, 300], [1600, 340]], tone("#86bcae", "far")),
    turbine(1216, 306, 92, tone("#ffffff", "back"), 20), turbine(1290, 312, 70, tone("#ffffff", "back"), 65), turbine(660, 312, 62, tone("#ffffff", "far"), 40),
    ridge([[0, 376], [300, 356], [600, 372], [860, 350], [1150, 372], [1400, 352], [1600, 372]], tone("#8cc39a", "back")),
    again("p", poplar(0, 0, 0.17, leaves("#5f9a7a", "#78b088", "back")), Array.from({ length: 9 }, (_, i) => `translate(${888 + i * 19} ${364 - i})`)),
    polygon([[620, 372], [840, 364], [960, 392], [700, 400]], tone("#f0dd8c", "back")), polygon([[980, 378], [1140, 374], [1160, 396], [1000, 398]], tone("#cfe08f", "back")),
    ridge([[0, 420], [260, 402], [560, 404], [800, 392], [1060, 400], [1320, 394], [1600, 416]], tone("#a6d292", "middle")),
    // A lake, into which a brook flows.
    path("M826 394C790 402 884 410 852 424C760 436 560 448 520 492C490 524 560 580 700 586H980C1080 560 1110 500 1060 470C1000 440 900 446 890 424C880 410 860 404 842 394Z", water), ripples(700, 500, 170, 2, 34, mix(water, "#ffffff", 0.5)), ripples(980, 486, 110, 2, 26, mix(water, "#ffffff", 0.5)),
    // The village, around its belfry.
    path("M214 420V190l10-14v-24h8v-22l14-34l14 34v22h8v24l10 14V420Z", tone("#d9b48a", "middle")), path("M222 176l24-80l24 80Z", tone("#7d8291", "middle")), disc(246, 226, 17, tone("#fbf3e3", "middle")), line("M246 226v-11M246 226h8", tone("#7d8291", "middle"), 3), boxes([[232, 262, 10, 26], [250, 262, 10, 26]], night ? "#ffd98c" : tone("#8a6a52", "middle")),
    house(132, 446, 96, 96, "steps", look(brick, "middle"), lit[0]), house(300, 446, 92, 84, "point", look(chalk, "middle"), lit[1]), house(222, 456, 86, 112, "steps", look(ochre, "front"), lit[2]), house(390, 458, 96, 92, "eaves", look(rose, "front"), lit[0]), house(48, 460, 92, 84, "point", look(rose, "front"), lit[1]),
    // The school, on the other bank.
    again("q", poplar(0, 0, 0.5, leaves("#5fa06e", "#86bb7d", "middle")), ["translate(1118 452)", "translate(1150 456)scale(1.16)"]),
    school(1340, 452, 0.56, { ...look({ wall: "#f3d9b4", roof: "#d3694e", frame: "#fffaf0", glass: "#9fcbdc", door: "#4f8f86" }, "front"), clock: tone("#fffdf7", "front"), flag: tone("#4fae8d", "front") }, lit[3]),
    again("t", tree(0, 0, 0.5, leaves("#5fa06e", "#86bb7d", "front")), ["translate(506 468)", "translate(104 452)scale(-.8 .8)", "translate(1534 460)scale(-1.25 1.25)"]),
    again("b", bush(0, 0, 0.4, leaves("#5fa06e", "#86bb7d", "front")), ["translate(30 472)scale(1.4)", "translate(352 476)", "translate(1184 462)scale(-1 1)", "translate(1482 462)"]),
    // The hill under one's feet, and a path that leads down.
    ridge([[0, 492], [200, 478], [430, 506], [700, 556], [900, 560], [1180, 512], [1400, 480], [1600, 486]], tone("#84bd7c", "near")), path("M1340 452C1330 480 1230 500 1140 530C1010 576 890 620 870 760H1160C1130 690 1180 620 1250 560C1310 520 1370 490 1364 452Z", tone("#ecd9ae", "front")),
    ridge([[0, 530], [160, 524], [360, 580], [640, 660], [960, 676], [1240, 600], [1430, 540], [1600, 522]], tone("#6fab72", "near")),
    ...(night ? [] : [flowers([[60, 556], [330, 604], [1470, 590], [1300, 604]], tone("#fbe3a4", "near"), stem), flowers([[130, 590], [1392, 566], [1530, 552]], tone("#f6b9a4", "near"), stem), flowers([[250, 566], [1580, 580]], tone("#ffffff", "near"), stem)]),
    tufts([[90, 548], [210, 560], [1440, 556], [1556, 546]], stem),
    bough(false, tone("#4f8f64", "near"), tone("#6fab72", "near")),
  ], 460);
};
