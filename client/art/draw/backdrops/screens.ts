/** Where much of a child's day happens too: a chat and a game. Nobody's app, nobody's game. */
import { cloud, disc, picture, polygon, rect, times, tones } from "../shapes.ts";

const bubble = (x: number, y: number, w: number, h: number, fill: string, left: boolean): string =>
  `${rect(x, y, w, h, fill, h / 2)}${polygon(left ? `${x + 40},${y + h - 6} ${x + 10},${y + h + 26} ${x + 80},${y + h - 6}` : `${x + w - 40},${y + h - 6} ${x + w - 10},${y + h + 26} ${x + w - 80},${y + h - 6}`, fill)}`;

export const chat = (): string =>
  picture("#dcecf2", "#e9e6f4",
    times(7, (i) => disc(60 + i * 260, 90 + ((i * 97) % 420), 50 + ((i * 31) % 60), "#ffffff", 0.28)),
    bubble(70, 110, 320, 84, "#ffffffb0", true), bubble(150, 260, 240, 84, "#cfe3ecb0", true), bubble(60, 420, 360, 84, "#ffffffb0", true), bubble(1210, 170, 320, 84, "#c9e4d9b0", false), bubble(1270, 330, 250, 84, "#ffffffb0", false), bubble(1180, 480, 340, 84, "#c9e4d9b0", false),
    rect(500, 24, 600, 940, "#4a5f80", 66), rect(520, 46, 560, 900, "#f4f8fa", 50), rect(710, 60, 180, 22, "#4a5f80", 11), rect(520, 46, 560, 110, "#e0eef3", 50), rect(520, 110, 560, 46, "#e0eef3"), disc(590, 116, 26, tones.blue), rect(632, 106, 180, 20, "#c4dbe4", 10));

export const game = (): string =>
  picture("#cfe7f3", "#e8f3e4", cloud(240, 140, 1), cloud(1320, 110, 0.9), disc(1230, 170, 70, "#fbe3a4"),
    times(9, (i) => polygon(`${i * 220 - 140},560 ${i * 220},${330 + ((i * 53) % 90)} ${i * 220 + 140},560`, i % 2 ? "#c7dfe4" : "#d5e8ea")),
    times(20, (i) => rect(i * 80, 540 + ((i * 7) % 3) * 20, 78, 400, i % 2 ? "#bfe0ab" : "#cbe7ba", 8)), times(20, (i) => rect(i * 80, 600 + ((i * 7) % 3) * 20, 78, 340, i % 2 ? "#e0cba6" : "#e8d6b6", 8)),
    times(4, (i) => rect(330 + i * 84, 330 - (i % 2) * 40, 76, 40, tones.orange, 8)), times(3, (i) => rect(1020 + i * 84, 380, 76, 40, tones.lilac, 8)), times(5, (i) => disc(380 + i * 84, 260 - (i % 2) * 40, 18, "#f6d27a")), rect(1180, 440, 26, 110, tones.greyDeep, 8), polygon("1206,440 1300,470 1206,500", tones.red),
    rect(40, 36, 300, 34, "#ffffffb0", 17), rect(40, 36, 210, 34, "#8fd0b3", 17), rect(1300, 36, 260, 34, "#ffffffb0", 17), disc(1326, 53, 12, "#f6d27a"));
