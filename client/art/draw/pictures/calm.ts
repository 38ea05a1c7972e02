/** A still lake in the evening, and a light in a window. Nothing else: this picture rests a whole class. */
import { poplar, ripples, stars, tree, tufts } from "../nature.ts";
import { again, boxes, disc, move, path, picture, ridge } from "../shapes.ts";

const leaves = { dark: "#36507a", light: "#3e5a85", trunk: "#33496f" };

export const calm = (): string =>
  picture("#3f5f8c", "#f6d2ac", [
    stars(27, 230, "#fff6dd"), disc(890, 300, 190, "#fbdfb3", 0.2), disc(890, 300, 130, "#fbdfb3", 0.3), disc(890, 300, 78, "#fdebc8"),
    ridge([[0, 470], [220, 360], [470, 430], [760, 330], [1040, 430], [1300, 350], [1600, 450]], "#9a97b8"), ridge([[0, 520], [300, 450], [640, 500], [900, 452], [1240, 500], [1600, 440]], "#7384a8"),
    boxes([[0, 560, 1600, 350]], "#97a9c6"), boxes([[0, 560, 1600, 46]], "#b9b7c6"), ripples(890, 584, 190, 7, 30, "#fdebc8", 0.85), ripples(420, 640, 120, 3, 70, "#b3c0d8"), ripples(1300, 660, 120, 3, 64, "#b3c0d8"),
    // The near shore with its little house.
    ridge([[0, 590], [200, 560], [420, 566], [640, 600], [760, 680], [800, 900]], "#4a638c"), again("p", poplar(0, 0, 0.62, leaves), ["translate(470 578)", "translate(510 584)scale(1.14)", "translate(560 590)scale(.9)"]), tree(300, 586, 0.7, leaves), tree(150, 590, 0.9, leaves),
    move(650, 600, `${disc(0, -34, 74, "#ffd98c", 0.16)}${boxes([[-46, -66, 92, 72]], "#40577f")}${boxes([[20, -104, 14, 34]], "#33496f")}${path("M-60-62L0-108L60-62z", "#33496f")}${boxes([[-18, -48, 36, 32]], "#ffd98c")}${boxes([[-2, -48, 4, 32], [-18, -34, 36, 4]], "#40577f")}`),
    ridge([[0, 700], [260, 690], [520, 760], [700, 900]], "#3c5378"), ridge([[960, 900], [1180, 780], [1400, 740], [1600, 750]], "#3c5378"), tufts([[120, 706], [340, 730], [1440, 756], [1540, 762]], "#4a638c"),
  ], 560);

