/** A table by the window, with all that a pair of tags needs: cord, beads, paper, a lamp. */
import { view } from "../furniture.ts";
import { blob, boxes, disc, line, mix, move, oval, path, picture, polygon, rect, ridge, times, turn, turnOf } from "../shapes.ts";

const beadFills = ["#e9a98f", "#f0cf8a", "#9fcdbb", "#a9c3de", "#cdbfe6"] as const;

/** A reel of cord. */
const reel = (x: number, y: number, fill: string): string => move(x, y, `${oval(0, 0, 46, 13, "#b98a63")}${boxes([[-34, -56, 68, 56]], fill)}${line("M-34-44l68-6M-34-30l68-6M-34-16l68-6", mix(fill, "#ffffff", 0.35), 4)}${oval(0, -58, 46, 13, "#cfa67c")}${oval(0, -58, 14, 4, "#8a6a52")}`);

/** Two tags on one ring, hung on a nail. */
const tags = (x: number, y: number, a: string, b: string, lean: number): string =>
  move(x, y, `${line("M0 0v22", "#a9896b", 4)}<circle cy="34" r="13" fill="none" stroke="#b9b0a4" stroke-width="5"/>${turn(-4, 44, lean, `${rect(-22, 4, 44, 62, a, 12)}${disc(0, 16, 5, "#fffaf0")}${path("M0 54c-14-10-11-19-5-19c4 0 5 4 5 4s1-4 5-4c6 0 9 9-5 19z", "#fffaf0")}`)}${turn(4, 44, -lean, `${rect(-22, 4, 44, 62, b, 12)}${disc(0, 16, 5, "#fffaf0")}${disc(0, 46, 9, "#fffaf0")}`)}`);

export const workshop = (): string =>
  picture("#f3e7d4", "#faf2e2", [
    view("w", 610, 50, 380, 300, "#c6e6f2", "#fffdf7", `${disc(900, 110, 30, "#fff3cf")}${ridge([[580, 290], [800, 268], [1020, 292]], "#b5d8a6")}${blob(690, 270, 70, 66, 9, "#9cc99a")}${boxes([[684, 320, 12, 40]], "#a9896b")}${path("M850 300v-50l40-34l40 34v50z", "#e6b59c")}`),
    polygon([[640, 366], [880, 366], [1080, 470], [760, 470]], "#fffaf0", 0.5),
    // A board with what others have made.
    rect(120, 70, 360, 250, "#dcc3a0", 10), rect(132, 82, 336, 226, "#ead6b6", 6), tags(190, 100, "#9fcdbb", "#f0cf8a", 16), tags(300, 100, "#e9a98f", "#a9c3de", 18), tags(410, 100, "#cdbfe6", "#9fcdbb", 15), line("M160 250q60 40 120 0t150-4", "#b98a63", 5), times(9, (i) => disc(172 + i * 32, Math.round(258 + Math.sin(i * 0.9) * 12), 10, turnOf(beadFills, i))),
    boxes([[1120, 180, 360, 16]], "#c2976d"), times(4, (i) => rect(1146 + i * 84, 110, 62, 70, turnOf(["#b9d8c6", "#f3d9b0", "#f0c3ae", "#c3d3e6"], i), 10) + boxes([[1140 + i * 84, 102, 74, 14]], "#b98a63")),
    // The table.
    boxes([[0, 440, 1600, 470]], "#d9b48c"), boxes([[0, 430, 1600, 18]], "#e6c69e"), line("M0 500H1600M0 570H1600", "#cfa77e", 4),
    reel(90, 430, "#e08a72"), reel(200, 446, "#6f9fb0"), reel(304, 432, "#7fb299"),
    ...[0, 1, 2].map((i) => move(520 + i * 98, 470 + (i % 2) * 12, `${oval(0, 0, 42, 15, "#fffaf0")}${line("M-20-4h0M-6-8h0M8-4h0M22-6h0M2 2h0M-12 2h0", turnOf(beadFills, i), 15)}${path("M-42 0q6 26 42 26t42-26q-10 14-42 14t-42-14z", "#e9ddcb")}`)),
    turn(938, 476, -6, `${boxes([[-90, -26, 180, 60]], "#fffdf7")}${boxes([[-90, 28, 180, 6]], "#e6dcc8")}${line("M-70-8h70M-70 8h50", "#d3e0e6", 6)}`), turn(1080, 500, 20, `${boxes([[-70, -5, 124, 10]], "#f0c35f")}${path("M54-5l22 5l-22 5z", "#f3dcc0")}${boxes([[-78, -5, 12, 10]], "#e9a98f")}`),
    // The lamp gives its light to the table.
    polygon([[1290, 250], [1390, 300], [1330, 500], [1060, 500]], "#fff3cf", 0.5), line("M1470 440V300L1370 220", "#6f9a94", 12), path("M1276 246l52-62l76 62l-44 58z", "#6f9a94"), oval(1470, 442, 66, 14, "#5f8a84"), path("M1284 252q36 44 76 50", "#fff3cf"),
    move(1560, 440, `${boxes([[-34, -70, 68, 70]], "#a9c3de")}${line("M-18-70v-44M0-70v-56M18-70v-40", "#e08a72", 9)}${line("M-6-70v-34", "#f0c35f", 9)}`),
  ]);
