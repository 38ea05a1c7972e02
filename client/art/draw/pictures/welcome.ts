/** The school in the morning. The door is open. */
import { bike, bunting, house, school } from "../buildings.ts";
import { bush, cloud, flowers, sun, tree, tufts } from "../nature.ts";
import { again, boxes, disc, line, move, path, picture, ridge } from "../shapes.ts";

const leaves = { dark: "#6fb082", light: "#93cb92", trunk: "#94725a" };
const far = { frame: "#f6f3ea", glass: "#b9d8e4" };

/** A balloon in the colours of the board. */
const balloon = (x: number, y: number, scale: number): string =>
  move(x, y, `${path("M0-74a62 62 0 0 1 62 62c0 34-36 52-46 76h-32c-10-24-46-42-46-76a62 62 0 0 1 62-62z", "#f18f5b")}${path("M0-74c22 0 30 30 30 62c0 34-16 52-20 76h-20c-4-24-20-42-20-76c0-32 8-62 30-62z", "#f6c667")}${path("M0-74c8 0 10 30 10 62c0 34-6 52-7 76h-6c-1-24-7-42-7-76c0-32 2-62 10-62z", "#a9d18e")}${line("M-14 66l4 20M14 66l-4 20", "#94725a", 3)}${boxes([[-13, 84, 26, 18]], "#b98a63")}`, scale);

export const welcome = (): string =>
  picture("#9bd5f1", "#fdf1d8", [
    sun(1190, 130, 54, "#fff8dc", "#fff0c0"), cloud(240, 210, 1, "#ffffff"), cloud(1430, 190, 0.8, "#ffffff"), cloud(620, 90, 0.5, "#ffffff", 0.8), balloon(410, 130, 0.9),
    ridge([[0, 372], [260, 330], [560, 360], [900, 322], [1280, 340], [1600, 320]], "#c5e3c6"),
    house(90, 430, 96, 104, "steps", { wall: "#e3b8a0", roof: "#b98f84", door: "#8fb5ad", ...far }), house(190, 430, 90, 88, "point", { wall: "#f3e6d0", roof: "#b3aab4", door: "#9fb5cc", ...far }), house(1340, 424, 92, 96, "eaves", { wall: "#efd6a8", roof: "#c99a80", door: "#c09080", ...far }), house(1436, 424, 100, 116, "steps", { wall: "#e0b3a3", roof: "#b38f88", door: "#9fb8a0", ...far }),
    ridge([[0, 440], [300, 414], [800, 420], [1300, 410], [1600, 436]], "#b3dba0"),
    again("t", tree(0, 0, 1, leaves), ["translate(330 470)scale(.84)", "translate(1278 468)scale(-.8 .8)", "translate(70 600)scale(1.5)", "translate(1560 590)scale(-1.3 1.3)"]),
    school(800, 456, 1.06, { wall: "#f6dcb6", roof: "#dd775a", frame: "#fffaf0", glass: "#a9d6e6", door: "#ffe6ae", clock: "#fffdf7", flag: "#4fae8d" }, [1, 6]),
    path("M756 456h-24v-60l24-16zM844 456h24v-60l-24-16z", "#5f9a94"),
    ridge([[0, 520], [300, 476], [560, 470], [800, 462], [1040, 470], [1300, 476], [1600, 516]], "#97cd88"), path("M758 458h84Q880 520 1000 600T1210 900H390Q420 700 600 600T758 458z", "#f6e5bf"), path("M758 458h84l12 18H746z", "#e3cfa4"),
    again("b", bush(0, 0, 0.5, leaves), ["translate(520 468)", "translate(1080 468)scale(-1 1)", "translate(620 462)scale(.7)", "translate(980 462)scale(-.7 .7)"]), bunting(330, 246, 704, 300, 46, 10, "#d8c8a8", ["#f18f5b", "#f6c667", "#a9d18e", "#8fbfd6"], 28), bunting(896, 300, 1278, 252, 46, 10, "#d8c8a8", ["#f6c667", "#a9d18e", "#8fbfd6", "#f18f5b"], 28),
    bike(420, 520, 0.9, "#5f9a94", "#51607a"), bike(520, 530, 0.9, "#e08a72", "#51607a"), disc(1060, 524, 18, "#f18f5b"), line("M1042 524h36", "#cf7444", 3),
    ridge([[0, 580], [240, 556], [470, 640], [560, 780], [590, 900]], "#83c07c"), ridge([[1010, 900], [1040, 780], [1140, 630], [1400, 560], [1600, 580]], "#83c07c"),
    flowers([[120, 640], [300, 600], [1480, 620], [1330, 650]], "#fbe3a4", "#6aa86c", 9), flowers([[210, 580], [380, 660], [1400, 590], [1540, 660]], "#f6b9a4", "#6aa86c", 9), flowers([[60, 590], [1260, 610]], "#ffffff", "#6aa86c", 9), tufts([[180, 620], [340, 640], [1440, 610], [1290, 680]], "#6aa86c"),
  ], 470);
