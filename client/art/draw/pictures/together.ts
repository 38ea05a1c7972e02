/** The school's steps in the late sun, hung with flags and lanterns. The steps are empty: the newcomers stand there. */
import { bunting, windows } from "../buildings.ts";
import { blob, boxes, disc, line, mix, path, picture, ridge, times, turnOf } from "../shapes.ts";
import { cloud, tree } from "../nature.ts";
import { rings } from "../../../board/geometry.ts";

/** A paper lantern with its light, hung at `x`, `y`. */
const paperLantern = (x: number, y: number, r: number, fill: string): string =>
  `${disc(x, y + r, r * 2.1, "#fff0c0", 0.22)}${line(`M${x} ${y - 14}v14`, "#a8705a", 3)}${disc(x, y + r, r, fill)}${line(`M${x - r * 0.5} ${Math.round(y + r * 0.2)}q${-r * 0.5} ${r * 0.8} 0 ${Math.round(r * 1.6)}M${x + r * 0.5} ${Math.round(y + r * 0.2)}q${r * 0.5} ${r * 0.8} 0 ${Math.round(r * 1.6)}`, "#fffaf0", 3, 0.5)}${boxes([[x - r * 0.4, y - 3, r * 0.8, 6], [x - r * 0.4, y + 2 * r - 3, r * 0.8, 6]], "#a8705a")}`;

const cords = [[0, 96, 400, 64, 70], [400, 64, 800, 44, 74], [800, 44, 1200, 64, 74], [1200, 64, 1600, 96, 70]] as const;

export const together = (): string => {
  const leaves = { dark: "#b9a05a", light: "#d3ba6c", trunk: "#a3765c" };
  const steps = [330, 356, 388, 426, 470, 520, 580, 650] as const;
  return picture("#f2a98a", "#ffe2b0", [
    disc(1380, 210, 190, "#fff0c8", 0.3), disc(1380, 210, 120, "#fff0c8", 0.5), disc(1380, 210, 70, "#fff8e0"), cloud(220, 90, 0.8, "#fbd3b4"), cloud(1240, 90, 0.5, "#fbd3b4"),
    ridge([[0, 300], [300, 270], [800, 290], [1300, 262], [1600, 290]], "#e3b58a"), tree(130, 380, 1, leaves), tree(1490, 384, 0.9, leaves), tree(300, 350, 0.6, { dark: "#cbaf6c", light: "#dcc684", trunk: "#b98a6b" }), tree(1330, 350, 0.6, { dark: "#cbaf6c", light: "#dcc684", trunk: "#b98a6b" }),
    // The school.
    boxes([[380, 120, 840, 212]], "#f2cb9c"), path("M350 122l56-84h788l56 84Z", "#c8694f"), path("M350 122h900l-8-14H358Z", "#ad5847"), windows([[420, 160, 76, 110], [530, 160, 76, 110], [994, 160, 76, 110], [1104, 160, 76, 110]], "#ffe6ae", "#fff6e6"),
    path("M650 332V96L800-10L950 96V332Z", "#f7d9b0"), line("M640 100L800-14L960 100", "#c8694f", 22), disc(800, 76, 34, "#fffaf0"), line("M800 76V58M800 76h13", "#8a5a50", 6),
    path("M700 332V222a100 88 0 0 1 200 0V332Z", "#fff6e6"), path("M716 332V224a84 74 0 0 1 168 0V332Z", "#ffe9ac"), path("M716 332V224q0-24 14-40l26 16V332ZM884 332V224q0-24-14-40l-26 16V332Z", "#6f9a94"), disc(760, 270, 4, "#fffaf0"), disc(840, 270, 4, "#fffaf0"),
    // The yard and the steps, each broader than the one above.
    boxes([[0, 332, 1600, 570]], "#e0bb88"),
    steps.map((y, i) => { const out = i * 62; return boxes([[420 - out, y, 760 + 2 * out, (steps[i + 1] ?? 900) - y]], mix("#f3dcb8", "#e6c79c", i / 8)) + boxes([[420 - out, y - 1, 760 + 2 * out, 5]], "#fff3da") + boxes([[420 - out, (steps[i + 1] ?? 900) - 9 - i, 760 + 2 * out, 9 + i]], "#c99c78", 0.55); }).join(""),
    // Pots on both sides, cords above.
    ...[[350, 430, 0.8], [1250, 430, 0.8], [176, 540, 1.1], [1424, 540, 1.1]].map(([x = 0, y = 0, s = 1], i) => `${blob(x, y - 76 * s, 58 * s, 44 * s, 9, i % 2 ? "#8fa46a" : "#9cae70")}${line(`M${x - 30 * s} ${y - 92 * s}h0m${34 * s}-${14 * s}h0m${26 * s} ${22 * s}h0m-${40 * s} ${8 * s}h0`, "#f6c9b0", 18 * s)}${path(`M${x - 46 * s} ${y - 46 * s}h${92 * s}l${-10 * s} ${54 * s}h${-72 * s}Z`, "#b9694f")}`),
    bunting(0, 150, 660, 60, 60, 14, "#b98a6b", ["#fbe3a4", "#f6b9a4", "#b9cfae", "#fff6e6"], 30), bunting(940, 60, 1600, 150, 60, 14, "#b98a6b", ["#f6b9a4", "#b9cfae", "#fbe3a4", "#fff6e6"], 30),
    ...cords.map(([x, y, toX, toY, sag], k) => `${line(`M${x} ${y - 60}Q${(x + toX) / 2} ${(y + toY) / 2 - 60 + sag * 2} ${toX} ${toY - 60}`, "#a8705a", 3)}${times(3, (i) => { const t = (i + 0.5) / 3; return paperLantern(Math.round(x + (toX - x) * t), Math.round(y - 60 + (toY - y) * t + sag * 4 * t * (1 - t) + 14), 20, turnOf([rings[1].colour, rings[2].colour, rings[4].colour, rings[3].colour], i + k)); })}`),
  ]);
};
