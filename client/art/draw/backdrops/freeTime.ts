/** After school. */
import { lampPost } from "../buildings.ts";
import { floor, lights, planks, rug, sofa } from "../furniture.ts";
import { ball, bird, bush, cloud, flowers, poplar, ripples, sun, tree, tufts } from "../nature.ts";
import { again, blob, boxes, disc, hoop, line, move, oval, path, picture, rect, ridge, turn, turnOf } from "../shapes.ts";

/** A goal, a stand, stripes in the grass. */
export const sportsField = (): string =>
  picture("#93d0f0", "#eaf6ea", [
    sun(1120, 110, 44, "#fff6d4", "#fff3c4"), cloud(300, 130, 0.9, "#ffffff"), cloud(900, 84, 0.5, "#ffffff", 0.8), bird(520, 120, 14, "#8fb3c4"), bird(560, 100, 10, "#8fb3c4"),
    ridge([[0, 330], [400, 300], [900, 316], [1600, 300]], "#bcdcc0"), again("p", poplar(0, 0, 0.74, { dark: "#8fc29a", light: "#a9d2a6", trunk: "#a88b70" }), Array.from({ length: 9 }, (_, i) => `translate(${30 + i * 62} ${372 - (i % 3) * 4})`)),
    // Floodlights, the club house with its terrace.
    ...[330, 1210].map((x) => `${boxes([[x - 5, 80, 10, 290]], "#a9b7bd")}${rect(x - 52, 44, 104, 44, "#8fa0ac", 6)}${line(`M${x - 34} 58h0m34 0h0m34 0h0m-68 18h0m34 0h0m34 0h0`, "#fffaf0", 15)}`),
    boxes([[1250, 250, 350, 124]], "#f0d9bd"), path("M1220 250l50-54H1600v54Z", "#cf8a70"), boxes([[1276, 276, 70, 60], [1366, 276, 70, 60], [1516, 276, 70, 60]], "#b5dcea"), boxes([[1456, 276, 42, 98]], "#7fa793"), boxes([[1250, 340, 190, 10]], "#fffaf0"), line("M1262 350v24M1300 350v24M1340 350v24M1380 350v24M1420 350v24", "#fffaf0", 6), path("M1240 196v-76h6v76ZM1246 124l56 16l-56 18Z", "#e3a957"),
    boxes([[0, 366, 1600, 540]], "#9ccf8c"), path([0, 2, 4, 6].map((i) => `M${i * 228} 366h228l${(i + 1 - 3.5) * 260} 534h-${228 + 260}z`).join(""), "#8fc57f"), boxes([[0, 366, 1600, 8]], "#fffdf7"),
    line("M420 430H1180M420 430L250 560M1180 430L1350 560", "#fffdf7", 8), oval(800, 470, 8, 3, "#fffdf7"),
    // The goal.
    path("M560 196H1040L1000 330H600Z", "#ffffff", 0.22), line("M600 330H1000M560 196L600 330V376M1040 196L1000 330V376M640 196L664 330M720 196L732 330M800 196V330M880 196L868 330M960 196L936 330M574 240H1026M588 286H1012", "#ffffff", 3, 0.75), line("M560 430V196H1040V430", "#fffdf7", 15),
    // The nearest plane: a corner flag, balls, bottles.
    line("M92 560V360", "#fffdf7", 9), path("M96 362l96 30l-96 34Z", "#e8935f"), ball(1420, 530, 34, "#fffdf7", "#a9b7bd"), ball(1360, 548, 24, "#f0c35f", "#cf9f3d"), tufts([[180, 556], [300, 540], [1520, 548]], "#6faa6a"),
  ]);

/** A room of one's own making: a painted wall, lamps on a cord, table football. */
export const youthClub = (): string =>
  picture("#cdbfe6", "#e9dff0", [
    // The painted wall.
    rect(540, 56, 520, 330, "#f6ead2", 14), `<clipPath id="m"><rect x="540" y="56" width="520" height="330" rx="14"/></clipPath><g clip-path="url(#m)">${disc(800, 250, 120, "#f6cf8a")}${disc(800, 250, 82, "#f3b58e")}${path("M520 250q70-70 140 0t140 0t140 0t140 0V400H520Z", "#8fc4bb")}${path("M520 300q60-50 120 0t120 0t120 0t120 0t120 0V400H520Z", "#6fa9b5")}${path("M520 350q80-40 160 0t160 0t160 0t160 0v60H520Z", "#7f8fc4")}${line("M610 120l0 0M980 130l0 0M700 96l0 0", "#e8a08a", 20)}</g>`,
    lights(0, 20, 540, 30, 36, 9, "#8f7fb0", ["#ffe3a0", "#f6b9a4", "#b5e0d6"], 12), lights(540, 30, 1070, 26, 30, 9, "#8f7fb0", ["#b5e0d6", "#ffe3a0", "#f6b9a4"], 12), lights(1070, 26, 1600, 16, 36, 9, "#8f7fb0", ["#ffe3a0", "#f6b9a4", "#b5e0d6"], 12),
    floor(488, "#c9a382", "#a98bb8"), planks(488, "#bd9675"), rug(520, 590, 400, "#8f83c0", "#a398cf"),
    // Sofa, guitar, posters on the left.
    turn(150, 180, -4, boxes([[-56, -70, 112, 140]], "#f0c879") + path("M-30 40l20-90l40 20l-26 18l20 10l-44 60l14-38Z", "#e08a72")), turn(300, 190, 5, boxes([[-50, -64, 100, 128]], "#8fc4bb") + hoop(0, 0, 30, "#fffaf0", 9) + disc(0, 0, 8, "#fffaf0")),
    sofa(20, 560, 420, "#d98a86", "#e5a29c", ["#f0c879", "#7f8fc4"]), move(486, 540, turn(0, 0, 8, `${boxes([[-6, -230, 12, 120]], "#8a5f4a")}${boxes([[-12, -250, 24, 30]], "#6b4a3c")}${blob(0, -84, 34, 34, 6, "#d99a5b")}${blob(0, -38, 48, 44, 6, "#d99a5b")}${disc(0, -66, 17, "#8a5f4a")}`)),
    // The bar on the right.
    boxes([[1200, 120, 340, 14], [1200, 220, 340, 14]], "#8a6a82"), boxes([[1220, 76, 26, 44], [1256, 66, 26, 54], [1420, 176, 30, 44], [1460, 166, 26, 54]], "#8fc4bb"), boxes([[1300, 72, 26, 48], [1240, 170, 30, 50], [1500, 172, 26, 48]], "#f0c879"), boxes([[1340, 80, 30, 40], [1282, 180, 26, 40], [1330, 168, 26, 52]], "#f3b58e"),
    boxes([[1140, 360, 460, 24]], "#8a5f6a"), boxes([[1164, 384, 440, 180]], "#b07f96"), boxes([[1184, 404, 124, 140], [1324, 404, 124, 140], [1464, 404, 124, 140]], "#bd8fa5"), move(1240, 360, `${path("M-22-64h44l-6 64h-32Z", "#ffffff", 0.7)}${path("M-19-40h38l-3 40h-32Z", "#f3a97c")}${line("M6-64l12-30", "#8fc4bb", 6)}`), move(1500, 360, `${rect(-50, -70, 100, 70, "#6b6488", 8)}${disc(-22, -32, 20, "#a398cf")}${disc(24, -32, 20, "#a398cf")}${disc(-22, -32, 8, "#6b6488")}${disc(24, -32, 8, "#6b6488")}`),
    // Table football in the middle, low.
    rect(600, 418, 420, 70, "#6f9f7f", 8), boxes([[590, 410, 440, 16]], "#8a5f4a"), line("M640 396v40M720 396v40M800 396v40M880 396v40M960 396v40", "#d9d3de", 7), boxes([[632, 398, 16, 24], [792, 398, 16, 24], [952, 398, 16, 24]], "#e08a72"), boxes([[712, 398, 16, 24], [872, 398, 16, 24]], "#7f8fc4"), boxes([[620, 488, 20, 100], [980, 488, 20, 100]], "#8a5f4a"),
  ]);

/** A pond with ducks, a bridge, a kite. */
export const park = (): string =>
  picture("#a3daf0", "#f3f6df", [
    cloud(1010, 100, 0.8, "#ffffff"), cloud(420, 80, 0.5, "#ffffff", 0.8), move(690, 130, turn(0, 0, 24, `${path("M0-46L34 0L0 62L-34 0Z", "#f0c35f")}${path("M0-46L34 0H-34Z", "#e8935f")}`) + line("M-26 56q-30 40 10 70t-20 70", "#ffffff", 4)),
    ridge([[0, 290], [260, 268], [640, 300], [1000, 280], [1320, 262], [1600, 286]], "#c5e0c0"), ...[40, 210, 480, 900, 1090, 1400].map((x, i) => blob(x, 300 + (i % 3) * 14, 120, 62, 9, turnOf(["#b3d6ad", "#a8d0a6", "#bcdcb2"], i))),
    ridge([[0, 352], [300, 336], [800, 350], [1200, 336], [1600, 350]], "#acd69a"),
    // The pond, the bridge.
    path("M470 392Q600 352 860 360T1240 388Q1330 420 1180 448Q900 486 640 462Q420 440 470 392Z", "#9fd6e8"), path("M470 392Q600 352 860 360T1240 388Q1100 366 860 370T470 392Z", "#c9b98f"), ripples(840, 404, 200, 2, 26, "#d3eef6"), ripples(600, 428, 120, 1, 20, "#d3eef6"),
    path("M1056 392q94-86 210 4l-18 6q-84-64-174-2Z", "#c2976d"), line("M1066 366q94-80 194 4M1086 356v28M1126 332v30M1166 326v28M1206 336v30M1240 358v32", "#a67c57", 7),
    ...[[706, 420, 1], [770, 438, 0.7], [812, 446, 0.6]].map(([x = 0, y = 0, s = 1]) => move(x, y, `${path("M-34-12q4 26 32 26h22q26 0 26-26q-18 8-34-2q-20-10-46 2Z", "#fffdf7")}${path("M-30-10q-10-34 12-34q20 0 16 22q-2 12 2 18Z", "#fffdf7")}${path("M-32-34l-18 8l16 4Z", "#efa24f")}${disc(-20, -34, 2.6, "#51607a")}`, s)),
    ridge([[0, 452], [300, 440], [700, 480], [1100, 476], [1600, 446]], "#9ccb88"), path("M1600 470Q1300 470 1130 520T820 900H1180Q1240 640 1330 580T1600 520Z", "#efdfbb"),
    tree(1430, 462, 0.98, { dark: "#7fb98a", light: "#9fce98", trunk: "#94725a" }), boxes([[1180, 418, 180, 14], [1180, 442, 180, 14], [1170, 470, 200, 14]], "#b98a63"), boxes([[1192, 418, 10, 86], [1338, 418, 10, 86]], "#7d8f8a"), lampPost(1120, 486, 0.9, "#7d9490", "#fff6dc"),
    // The nearest plane: a willow and flowers.
    move(110, 560, path("M-30 0C-10-120-20-260-50-420H30C10-300 20-120 50 0Z", "#94725a")), blob(80, 70, 260, 110, 11, "#8fc490"), ...[-60, 20, 90, 160, 230, 296].map((x, i) => path(`M${x} 60q46 ${150 + (i % 3) * 60} 16 ${270 + (i % 2) * 90}q-26-${30 + i * 4}-30-${90 + (i % 3) * 40}q-30-80-20-180Z`, turnOf(["#8fc490", "#a6d3a0"], i))),
    bush(1560, 560, 0.9, { dark: "#7fb98a", light: "#9fce98" }), flowers([[250, 530], [380, 548], [1290, 560]], "#fbe3a4", "#6faa6a"), flowers([[310, 556], [450, 526]], "#f6b9a4", "#6faa6a"), tufts([[220, 556], [420, 560]], "#6faa6a"),
  ]);
