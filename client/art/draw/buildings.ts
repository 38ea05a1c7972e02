/** What people have built: houses, the school, lamps, fences. */
import { boxes, disc, line, mix, move, path, rect } from "./shapes.ts";

type Box = readonly [x: number, y: number, w: number, h: number];

/** Windows, each a cross of wood before its glass. `lit` are those with light behind them. */
export const windows = (list: readonly Box[], glass: string, frame: string, lit: readonly number[] = [], light = "#ffd98c"): string => {
  const draw = (some: readonly Box[], fill: string): string =>
    some.length === 0
      ? ""
      : `<path d="${some.map(([x, y, w, h]) => `M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}v${Math.round(h)}h${-Math.round(w)}zm${Math.round(w / 2)} 0v${Math.round(h)}m${-Math.round(w / 2)}-${Math.round(h * 0.6)}h${Math.round(w)}`).join("")}" fill="${fill}" stroke="${frame}" stroke-width="${Math.round((some[0]?.[2] ?? 0) * 1.2) / 10}"/>`;
  return draw(list.filter((_, i) => !lit.includes(i)), glass) + draw(list.filter((_, i) => lit.includes(i)), light);
};

export interface HouseLook {
  readonly wall: string;
  readonly roof: string;
  readonly frame: string;
  readonly glass: string;
  readonly door: string;
}

/** How the top of a terrace house ends: the stepped gable of old towns, a plain pointed one, or a roof with its eaves to the street. */
export type Gable = "steps" | "point" | "eaves";

/** A terrace house of two windows across; `x`, `y` is its lower left corner, `h` the height of its wall. `lit` windows are given by their number, from the upper left; the one beside the door is the last. */
export const house = (x: number, y: number, w: number, h: number, gable: Gable, { wall, roof, frame, glass, door }: HouseLook, lit: readonly number[] = []): string => {
  const top = y - h;
  const s = w / 10;
  const r = Math.round;
  const walls = `M${x} ${y}V${r(top)}`;
  const tops: Record<Gable, string> = {
    steps: path(`${walls}v${-r(s * 1.2)}h${r(s * 1.6)}v${-r(s * 1.4)}h${r(s * 1.6)}v${-r(s * 1.4)}h${r(w - 4 * r(s * 1.6))}v${r(s * 1.4)}h${r(s * 1.6)}v${r(s * 1.4)}h${r(s * 1.6)}V${y}Z`, wall),
    point: path(`${walls}L${r(x + w / 2)} ${r(top - s * 4)}L${x + w} ${r(top)}V${y}Z`, wall) + line(`M${x} ${r(top)}L${r(x + w / 2)} ${r(top - s * 4.2)}L${x + w} ${r(top)}`, roof, r(s)),
    eaves: boxes([[x + s * 6.8, top - s * 4.2, s * 1.4, s * 2.4]], wall) + path(`M${r(x - s * 0.3)} ${r(top)}l${r(s)} ${-r(s * 3)}h${r(w - s * 1.4)}l${r(s)} ${r(s * 3)}Z`, roof) + boxes([[x, top, w, h]], wall),
  };
  const floors = Math.max(1, Math.floor((h - s * 6) / (s * 5)));
  const panes = Array.from({ length: floors * 2 }, (_, i): Box => [x + s * (1.2 + (i % 2) * 4.6), top + s * (1.2 + Math.floor(i / 2) * 5), s * 3, s * 3.4]);
  return `${tops[gable]}${boxes([[x, y - s, w, s]], mix(wall, roof, 0.4))}${boxes([[x + s * 5.9, y - s * 5, s * 2.8, s * 5]], door)}${windows([...panes, [x + s * 1.2, y - s * 4.8, s * 3.4, s * 3]], glass, frame, lit)}`;
};

export interface SchoolLook extends HouseLook {
  readonly clock: string;
  readonly flag: string;
}

/** The school: long and low, a red roof, a clock over the door and a flag. `x` is its middle, `y` its foot; 644 wide, 338 high. `lit` windows count from the left. */
export const school = (x: number, y: number, scale: number, { wall, roof, frame, glass, door, clock, flag }: SchoolLook, lit: readonly number[] = []): string => {
  const porch = mix(wall, frame, 0.4);
  const shade = mix(wall, roof, 0.35);
  return move(x, y, [
    boxes([[-300, -150, 600, 150]], wall), boxes([[-300, -18, 600, 18], [-200, -262, 30, 50]], shade), path("M-322-148l52-74h540l52 74Z", roof), path("M-322-148h644l-8-12h-628Z", mix(roof, wall, 0.3)),
    windows(Array.from({ length: 8 }, (_, i): Box => [-278 + i * 54 + (i > 3 ? 142 : 0), -124, 42, 66]), glass, frame, lit),
    path("M-76 0v-166L0-236l76 70V0Z", porch), line("M-86-166L0-242L86-166", roof, 18), disc(0, -184, 23, frame), disc(0, -184, 17, clock), line("M0-184v-11M0-184h8", roof, 4),
    path("M-42 0v-84a42 42 0 0 1 84 0v84Z", frame), path("M-32 0v-84a32 32 0 0 1 30-32V0ZM2 0v-116a32 32 0 0 1 30 32V0Z", door), boxes([[-54, -6, 108, 8]], shade), boxes([[-2, -338, 5, 90]], frame), path("M3-336q22-10 40 0t34 0v38q-18 10-36 0t-38 0Z", flag),
  ].join(""), scale);
};

/** A slim lamp post, 210 high; `x`, `y` is its foot. */
export const lampPost = (x: number, y: number, scale: number, post: string, glass: string): string =>
  move(x, y, `${path("M-4 0V-166h8V0Z", post)}${rect(-11, -8, 22, 10, post, 3)}${path("M-14-166L-19-204H19L14-166Z", glass)}${path("M-24-202L0-222L24-202Z", post)}${rect(-16, -169, 32, 6, post)}`, scale);

/** A row of pickets from `x`, each `gap` apart; `y` is the foot. */
export const fence = (x: number, y: number, count: number, gap: number, h: number, fill: string): string =>
  `${path(Array.from({ length: count }, (_, i) => `M${x + i * gap} ${y}V${y - h + 6}l6-8l6 8V${y}Z`).join(""), fill)}${rect(x - 6, y - h * 0.76, count * gap, 8, fill)}${rect(x - 6, y - h * 0.28, count * gap, 8, fill)}`;

/** A bicycle, 150 wide; `x`, `y` is the middle between its wheels on the ground. */
export const bike = (x: number, y: number, scale: number, frame: string, tyre: string): string =>
  move(x, y, `<g fill="none" stroke="${tyre}" stroke-width="6"><circle cx="-46" cy="-30" r="28"/><circle cx="46" cy="-30" r="28"/></g>${line("M-46-30L-20-76H30L46-30M-20-76L0-32L30-76M-46-30H0M-24-88L-20-76M30-76L26-92L44-96", frame, 7)}${rect(-38, -94, 26, 7, tyre, 3)}`, scale);

/** A string of flags from one point to another that hangs `sag` low. */
export const bunting = (fromX: number, fromY: number, toX: number, toY: number, sag: number, flags: number, cord: string, fills: readonly string[], size = 26): string => {
  const flag = (i: number): string => {
    const t = (i + 0.5) / flags;
    return `M${Math.round(fromX + (toX - fromX) * t - size / 2)} ${Math.round(fromY + (toY - fromY) * t + sag * 4 * t * (1 - t))}h${size}l${-size / 2} ${Math.round(size * 1.2)}z`;
  };
  return `${line(`M${fromX} ${fromY}Q${(fromX + toX) / 2} ${(fromY + toY) / 2 + sag * 2} ${toX} ${toY}`, cord, 4)}${fills.map((fill, k) => path(Array.from({ length: flags }, (_, i) => (i % fills.length === k ? flag(i) : "")).join(""), fill)).join("")}`;
};
