/** Behind the mini-games: a crossing in town, a room with much floor, a town at dusk. What the game is played with is put in front by the stage. */
import { house, lampPost, type HouseLook } from "../buildings.ts";
import { floor, lights, planks, plant, rug, view } from "../furniture.ts";
import { cloud, moon, stars, sun, tree } from "../nature.ts";
import { blob, boxes, disc, line, mix, path, picture, polygon, ridge, times } from "../shapes.ts";

const look = (wall: string, roof: string, door: string, share = 0): HouseLook => {
  const pale = (fill: string): string => mix(fill, "#dfeef4", share);
  return { wall: pale(wall), roof: pale(roof), frame: pale("#fff8ec"), glass: pale("#b5d8e4"), door: pale(door) };
};

/** Where two streets meet: houses behind, the stripes lead over to the child. */
export const crossing = (): string =>
  picture("#a3d8f2", "#f9f1dd", [
    sun(1010, 150, 44, "#fff8dc", "#fff0c0"), cloud(620, 150, 0.6, "#ffffff"), cloud(1180, 110, 0.7, "#ffffff", 0.8), cloud(380, 120, 0.8, "#ffffff"),
    house(500, 420, 110, 190, "eaves", look("#e0ac9a", "#a37b72", "#86a878", 0.4)), house(610, 420, 96, 160, "point", look("#f5ebda", "#8f94a6", "#7a98b8", 0.4)), house(706, 420, 104, 200, "steps", look("#ecd0a0", "#bd8468", "#b0705c", 0.4)), house(810, 420, 92, 150, "eaves", look("#cf9379", "#a3736a", "#5f8f8a", 0.4)), house(902, 420, 108, 190, "point", look("#e9d9b8", "#9d7f78", "#7a98b8", 0.4)), house(1010, 420, 100, 170, "steps", look("#e0ac9a", "#a37b72", "#86a878", 0.4)),
    house(250, 470, 220, 330, "steps", look("#cf9379", "#a3736a", "#5f8f8a", 0.08)), house(1130, 470, 220, 310, "point", look("#ecd0a0", "#bd8468", "#b0705c", 0.08)), house(20, 520, 240, 440, "eaves", look("#f5ebda", "#8f94a6", "#7a98b8")), house(1340, 520, 260, 450, "eaves", look("#e0ac9a", "#a37b72", "#86a878")),
    tree(560, 446, 0.5, { dark: "#8fc391", light: "#abd6a2", trunk: "#a58a70" }), tree(1060, 446, 0.5, { dark: "#8fc391", light: "#abd6a2", trunk: "#a58a70" }),
    boxes([[0, 420, 1600, 480]], "#eadfc9"), boxes([[0, 448, 1600, 130]], "#b9c0c4"), boxes([[0, 440, 1600, 10], [0, 576, 1600, 12]], "#f3ead6"), line("M40 512h130M1430 512h130M230 512h130M1240 512h130", "#f4f4ee", 8),
    polygon([[610, 450], [990, 450], [1080, 576], [520, 576]], "#b9c0c4"), times(5, (i) => { const [left, right] = [-178 + i * 80, -142 + i * 80]; return polygon([[800 + left, 452], [800 + right, 452], [800 + right * 1.42, 574], [800 + left * 1.42, 574]], "#fffdf4"); }),
    lampPost(470, 452, 0.72, "#8fa0ac", "#fff6dc"), lampPost(1130, 452, 0.72, "#8fa0ac", "#fff6dc"),
    ridge([[0, 620], [260, 598], [520, 640], [640, 900]], "#a9d19a"), ridge([[960, 900], [1080, 640], [1340, 598], [1600, 620]], "#a9d19a"),
  ], 470);

/** A light room where everything has its place. */
export const hall = (): string =>
  picture("#fbe7cd", "#fdf3df", [
    boxes([[0, 330, 1600, 66]], "#f0d3b0"), boxes([[0, 326, 1600, 8]], "#fff8ea"), ...[420, 1020].map((x, i) => view(`w${i}`, x, 90, 160, 170, "#c6e8f4", "#fffdf7", `${disc(x + 110, 136, 20, "#fff6d4")}${blob(x + 30, 262, 60, 50, 8, "#a5d19a")}${blob(x + 140, 276, 60, 40, 8, "#8cc49a")}`)),
    line(Array.from({ length: 9 }, (_, i) => `M${622 + i * 44} ${i % 2 ? 130 : 190}h0M${622 + i * 44} ${i % 2 ? 250 : 300}h0`).join(""), "#f6d6ae", 12),
    lights(300, 60, 800, 40, 30, 9, "#b98a6b", ["#f18f5b", "#f6c667", "#4fae8d", "#8fbfd6"]), lights(800, 40, 1300, 60, 30, 9, "#b98a6b", ["#f6c667", "#4fae8d", "#8fbfd6", "#f18f5b"]),
    floor(396, "#e2c39b", "#fff8ea"), planks(396, "#d8b68b"), rug(800, 520, 470, "#9fc7c0", "#b7d8d1"), rug(800, 760, 620, "#e9b79a", "#f0c8ae"),
    plant(340, 470, 1, "#7fb98a", "#a0cf9b", "#cf9379"), plant(1270, 470, 1, "#7fb98a", "#a0cf9b", "#cf9379"),
  ]);

/** Evening over the roofs: quiet, so that lights and lines stand out. */
export const dusk = (): string => {
  const roofs = (y: number, step: number, fill: string, salt: number): string =>
    path(`M-20 900${Array.from({ length: Math.ceil(1660 / step) }, (_, i) => { const h = 24 + ((i * 37 + salt * 13) % 46); const x = -20 + i * step; return `V${y - h}L${x + step / 2} ${y - h - 30}L${x + step} ${y - h}`; }).join("")}V900Z`, fill);
  const panes = Array.from({ length: 26 }, (_, i) => [20 + i * 61 + ((i * 17) % 23), 470 + ((i * 29) % 60), 9, 12] as const);
  return picture("#262a57", "#b0748f", [
    stars(72, 380, "#fff3cf"), moon(1130, 150, 40, "#fdf0c8"), times(4, (i) => disc(800, 500, 460 - i * 80, "#f0a98c", 0.05)),
    ridge([[0, 400], [300, 366], [700, 396], [1100, 360], [1600, 396]], "#5b4a7c"), roofs(470, 58, "#4a4175", 1), path("M560 470V330l10-16v-30l16-34l16 34v30l10 16V470Z", "#4a4175"), roofs(560, 92, "#3a3768", 4),
    boxes(panes, "#ffd98c", 0.75), ridge([[0, 640], [400, 600], [800, 640], [1200, 606], [1600, 640]], "#302f5c"), ridge([[0, 740], [500, 720], [900, 760], [1600, 720]], "#2a2a54"),
  ], 520);
};
