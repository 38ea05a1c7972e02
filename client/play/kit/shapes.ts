/** Outlines of the tags, each in a square of 200 units and the same on its left and right: a tag can be folded. */
import type { TagShape } from "./model.ts";

interface Outline {
  /** Parts may overlap: the tag is all of them together. All run clockwise, else one would cut a hole into another. */
  readonly path: string;
  /** Height of the hole, on the middle line. */
  readonly hole: number;
  /** Where the picture sits on the middle line, and how wide it is. */
  readonly charm: { readonly y: number; readonly size: number };
}

const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

const round2 = (value: number): number => Math.round(value * 100) / 100;
/** Points around a middle, alternately near and far. */
const starPath = (cx: number, cy: number, points: number, outer: number, inner: number): string =>
  `M${Array.from({ length: points * 2 }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const r = i % 2 === 0 ? outer : inner;
    return `${round2(cx + r * Math.cos(angle))} ${round2(cy + r * Math.sin(angle))}`;
  }).join("L")}Z`;

const petals = Array.from({ length: 6 }, (_, i) => {
  const angle = (Math.PI * i) / 3 - Math.PI / 2;
  return circle(round2(100 + 56 * Math.cos(angle)), round2(100 + 56 * Math.sin(angle)), 38);
}).join("");

export const outlines: Readonly<Record<TagShape, Outline>> = {
  round: { path: circle(100, 100, 90), hole: 32, charm: { y: 112, size: 110 } },
  heart: { path: "M100 190C40 148 8 112 8 68C8 34 32 12 60 12C78 12 92 20 100 30C108 20 122 12 140 12C168 12 192 34 192 68C192 112 160 148 100 190Z", hole: 50, charm: { y: 110, size: 96 } },
  star: { path: starPath(100, 106, 5, 102, 64), hole: 38, charm: { y: 112, size: 92 } },
  flower: { path: `${petals}${circle(100, 100, 60)}`, hole: 30, charm: { y: 106, size: 104 } },
  square: { path: "M46 14H154A34 34 0 0 1 188 48V154A34 34 0 0 1 154 188H46A34 34 0 0 1 12 154V48A34 34 0 0 1 46 14Z", hole: 36, charm: { y: 113, size: 114 } },
  cloud: { path: `${circle(100, 80, 62)}${circle(50, 124, 44)}${circle(150, 124, 44)}M50 96H150V168H50Z`, hole: 40, charm: { y: 112, size: 96 } },
  drop: { path: "M100 8C108 38 178 78 178 122A78 70 0 0 1 22 122C22 78 92 38 100 8Z", hole: 46, charm: { y: 124, size: 98 } },
  house: { path: "M100 8L190 82Q194 90 186 92H178V172A18 18 0 0 1 160 190H40A18 18 0 0 1 22 172V92H14Q6 90 10 82Z", hole: 42, charm: { y: 126, size: 102 } },
  cat: { path: "M24 22Q25 5 40 15L76 42Q100 35 124 42L160 15Q175 5 176 22L184 92C192 152 148 190 100 190C52 190 8 152 16 92Z", hole: 58, charm: { y: 124, size: 98 } },
  bear: { path: `${circle(42, 46, 34)}${circle(158, 46, 34)}M12 110A88 80 0 0 1 188 110A88 80 0 0 1 12 110Z`, hole: 50, charm: { y: 120, size: 100 } },
};
