/** Where much of a child's day happens too: a chat and a game. Nobody's app, nobody's game. People stand beside them; the middle is for what is written. */
import { cloud, sun } from "../nature.ts";
import { again, boxes, disc, hoop, line, move, path, picture, polygon, rect, ridge, times, turnOf } from "../shapes.ts";

/** Small drawings as children send them, one after the other. */
const doodles = [
  path("M0 14c-22-16-18-30-8-30c6 0 8 6 8 6s2-6 8-6c10 0 14 14-8 30Z", "#b9cfe6"),
  path("M0-18l5 12l13 1l-10 9l3 13l-11-7l-11 7l3-13l-10-9l13-1Z", "#b9cfe6"),
  line("M-10 10V-14l20-4V6M-10 10a5 4 0 1 1-1-1M10 6a5 4 0 1 1-1-1", "#b9cfe6", 5),
  path("M-20-2L20-16L8 18L0 6Z", "#b9cfe6"),
  path("M-18-14h36a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6h-22l-12 10v-10h-2a6 6 0 0 1-6-6v-14a6 6 0 0 1 6-6Z", "#b9cfe6"),
  hoop(0, 0, 15, "#b9cfe6", 5) + line("M-6-4h0M6-4h0M-6 4q6 6 12 0", "#b9cfe6", 5),
] as const;

export const chat = (): string =>
  picture("#c3d9ee", "#dfe0f5", [
    ...doodles.map((doodle, k) => again(`d${k}`, doodle, Array.from({ length: 28 }, (_, i) => i).filter((i) => i % 6 === k).map((i) => `translate(${40 + (i % 4) * 92 + (i > 11 ? 0 : 1190) + (Math.floor(i / 4) % 2) * 40} ${60 + Math.floor((i % 12) / 4) * 150 + (i > 23 ? 450 : 0)})rotate(${(i * 47) % 50 - 25})scale(1.3)`))),
    // A device, larger than life.
    rect(372, 26, 872, 960, "#8fa6c8", 62), rect(360, 16, 872, 960, "#5d7599", 62), rect(380, 36, 832, 920, "#f3f8fc", 44), path("M380 128V80a44 44 0 0 1 44-44H1168a44 44 0 0 1 44 44v48Z", "#d3e3f1"), rect(700, 48, 200, 14, "#5d7599", 7),
    line("M430 96l-14-14l14-14", "#7f9abd", 8), disc(486, 88, 25, "#f3c9a0"), disc(520, 88, 25, "#a9d3c0"), disc(554, 88, 25, "#c6b5e0"), line("M606 82h150M606 102h80", "#aac4dd", 12), line("M1140 76h40M1140 90h40M1140 104h40", "#9db8d4", 7),
    times(8, (i) => `<use href="#d${i % 6}" transform="translate(${[470, 620, 760, 920, 1060, 1150, 690, 1010][i] ?? 0} ${[230, 340, 210, 320, 220, 400, 470, 480][i] ?? 0})rotate(${(i * 37) % 50 - 25})" opacity=".45"/>`),
    // Somebody is writing.
    rect(420, 470, 150, 62, "#dbe8f4", 31), path("M440 520l-30 26l50-16Z", "#dbe8f4"), line("M464 501h0M495 501h0M526 501h0", "#8fabca", 17),
  ]);

/** A block of the game's ground with its grass, 80 wide. */
const island = (x: number, y: number, blocks: number): string =>
  `${boxes([[x, y, blocks * 64, 30]], "#93cf9f")}${boxes(Array.from({ length: blocks }, (_, i) => [x + i * 64, y + 22, 32, 16 - (i % 2) * 6] as const), "#93cf9f")}${path(`M${x} ${y + 30}h${blocks * 64}v34h-64v40h-64v30h-${Math.max(1, blocks - 4) * 64}v-30h-64v-40h-64Z`, "#b79fc4")}${path(`M${x} ${y + 30}h64v34h-64ZM${x + 64} ${y + 64}h64v40h-64Z`, "#a78fb8")}${boxes(Array.from({ length: blocks }, (_, i) => [x + i * 64, y + 30, 32, 10] as const), "#7fbf8f")}`;

export const game = (): string =>
  picture("#8fb9ea", "#f3e0ee", [
    sun(1270, 150, 50, "#fff6dc", "#ffeccf"), cloud(640, 210, 0.7, "#ffffff", 0.6), cloud(1030, 300, 0.5, "#ffffff", 0.5), cloud(250, 110, 0.7, "#ffffff", 0.6),
    // Far towers, nearer hills.
    path("M690 420V300h20v-16h14v16h20v-16h14v16h20v-70h16v-20h16v20h16v-20h16v20h16v70h20v-16h14v16h20v-16h14v16h20v120Z", "#cfc9ea"), path("M790 210l44-64l44 64Z", "#bdb4e0"), boxes([[824, 250, 20, 34]], "#f6e6c0"),
    ridge([[0, 400], [200, 330], [420, 400], [700, 380], [1000, 410], [1300, 340], [1600, 400]], "#b9c3ea"), ridge([[0, 470], [300, 400], [640, 452], [900, 430], [1200, 460], [1600, 410]], "#a3c3d9"), boxes(Array.from({ length: 20 }, (_, i) => [i * 80, 490 + ((i * 7) % 3) * 16, 80, 420] as const), "#8fc7ac"), boxes(Array.from({ length: 20 }, (_, i) => [i * 80, 520 + ((i * 7) % 3) * 16, 80, 420] as const), "#a78fb8"),
    // Islands: a gate on the left, a flag on the right.
    island(20, 250, 5), path("M110 250v-90a70 70 0 0 1 140 0v90h-30v-88a40 40 0 0 0-80 0v88Z", "#8c7fb8"), path("M140 250v-88a40 40 0 0 1 80 0v88Z", "#d9f0f3"), path("M160 250v-80a20 20 0 0 1 40 0v80Z", "#ffffff", 0.6), island(1250, 310, 5), boxes([[1480, 180, 10, 130]], "#f6f0e0"), path("M1490 184h84l-20 24l20 24h-84Z", "#e8a08a"), boxes([[1290, 262, 48, 48]], "#e3bd7a"), boxes([[1298, 270, 32, 32]], "#f3d9a0"), disc(1314, 286, 8, "#e3bd7a"),
    // Coins in an arc; hearts and keys as such games show them.
    ...[420, 488, 556, 1010, 1078, 1146].map((x, i) => move(x, [236, 206, 190, 200, 216, 246][i] ?? 0, `${disc(0, 0, 21, "#e5bb62")}${disc(-2, -2, 16, "#f6d88f")}${boxes([[-5, -10, 6, 17]], "#e5bb62")}`)),
    ...[0, 1, 2].map((i) => move(652 + i * 54, 108, path("M0 22l-24-22v-12h8v-8h10v8h12v-8h10v8h8v12Z", turnOf(["#e8918a", "#e8918a", "#d5cfe6"], i)))), rect(856, 88, 120, 40, "#ffffff", 20, 0.5), disc(878, 108, 13, "#f0cf7f"), line("M906 108h48", "#b9aed6", 10),
    polygon([[0, 560], [0, 420], [70, 420], [70, 470], [130, 470], [130, 560]], "#9a84ae"), boxes([[0, 412, 70, 16], [70, 462, 60, 16]], "#7fbf8f"), boxes([[1500, 470, 110, 100]], "#9a84ae"), boxes([[1500, 462, 110, 16]], "#7fbf8f"),
  ]);
