/** The search: a path through village and park by night, its lamps still dark, to a shelter with a bench. It is getting light behind the hill. */
import { searchLamps, searchShelter } from "../../spots.ts";
import { house, lampPost, type HouseLook } from "../buildings.ts";
import { bush, cloud, moon, poplar, stars, tree, tufts } from "../nature.ts";
import { again, boxes, disc, move, path, picture, ridge, smooth, type Point } from "../shapes.ts";

const nightHouse = (wall: string, roof: string): HouseLook => ({ wall, roof, frame: "#6d80b4", glass: "#33487c", door: "#33406e" });
const leaves = { dark: "#2c4a6e", light: "#35587a", trunk: "#2c3a60" };

/** The path swings from lamp to lamp and becomes narrow with the distance: [x, y, half its width]. */
const bends = [[800, 740, 150], [806, 620, 90], [870, 556, 64], [800, 516, 52], [716, 484, 44], [760, 444, 34], [850, 418, 27], [830, 386, 21], [760, 366, 17], [760, 346, 14], [818, 328, 12], [826, 312, 10], [806, 296, 9], [806, 280, 8]] as const;

export const search = (): string => {
  const side = (sign: number): Point[] => bends.map(([x, y, half]) => [x + sign * half, y]);
  return picture("#1a2850", "#8d8fc4", [
    stars(60, 260, "#fff3cf"), moon(652, 104, 34, "#fdf0c8"), cloud(1240, 170, 0.8, "#5a6aa6", 0.6), cloud(340, 120, 0.6, "#4a5a96", 0.6),
    disc(806, 300, 300, "#f3c9b8", 0.14), disc(806, 300, 200, "#f9d8b4", 0.18), disc(806, 300, 116, "#fbe3bd", 0.22),
    ridge([[0, 372], [240, 344], [520, 352], [800, 320], [1100, 350], [1380, 330], [1600, 362]], "#5a6aa4"), again("p", poplar(0, 0, 0.3, { dark: "#435a92", light: "#4c659c", trunk: "#3c4c80" }), [1060, 1090, 1120, 1150, 1180].map((x, i) => `translate(${x} ${360 - i * 2})`)),
    ridge([[0, 430], [300, 404], [560, 360], [700, 296], [806, 274], [920, 296], [1060, 362], [1300, 400], [1600, 420]], "#3f5a86"),
    // The village sleeps, here and there a window is lit.
    house(20, 470, 130, 150, "steps", nightHouse("#41558c", "#2c3c6c"), [1]), house(154, 462, 116, 120, "point", nightHouse("#4d6198", "#2f3f70"), [0, 2]), house(274, 456, 122, 160, "steps", nightHouse("#3c5086", "#2c3c6c")), house(400, 446, 108, 110, "eaves", nightHouse("#4d6198", "#2c3c6c"), [2]),
    again("t", tree(0, 0, 0.6, leaves), ["translate(1130 452)", "translate(1290 462)scale(-1.2 1.2)", "translate(1470 470)scale(1.3)", "translate(534 430)scale(.7)"]),
    boxes([[1340, 440, 90, 8], [1340, 454, 90, 8]], "#5a6aa4"), boxes([[1350, 440, 6, 34], [1414, 440, 6, 34]], "#2c3a60"),
    ridge([[0, 500], [300, 470], [560, 430], [800, 440], [1100, 440], [1400, 474], [1600, 490]], "#345078", 0.6),
    smooth([...side(-1), ...side(1).toReversed()], "#8f97c8"),
    // The shelter.
    move(searchShelter.x, searchShelter.y, `${boxes([[-40, -38, 80, 44]], "#f9dcae", 0.5)}${boxes([[-44, -44, 6, 56], [38, -44, 6, 56]], "#2c3a60")}${path("M-58-42L0-72L58-42Z", "#c9785f")}${path("M-58-42L0-72L12-66L-34-42Z", "#d98f74")}${boxes([[-30, -12, 60, 6], [-30, -2, 60, 6]], "#7d6a72")}${boxes([[-26, 4, 5, 8], [21, 4, 5, 8]], "#2c3a60")}`),
    searchLamps.toReversed().map(({ x, y, scale }) => lampPost(x, y, scale, "#26345e", "#7d8cc0")).join(""),
    ridge([[0, 548], [260, 540], [560, 590], [800, 640], [1040, 590], [1340, 540], [1600, 552]], "#28406a"), again("b", bush(0, 0, 0.8, { dark: "#23395f", light: "#2c4770" }), ["translate(90 570)", "translate(1520 570)scale(-1.1 1.1)", "translate(430 580)scale(.6)"]), tufts([[260, 552], [1240, 560], [1380, 552]], "#345078"),
  ], 400);
};
