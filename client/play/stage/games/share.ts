/** Keep or share: a thing on a table, between a safe, a question and a notice board. */
import type { Keeping } from "../../../../shared/content/roles.ts";
import type { SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { icon, shape, tallOf, thing, type Point, type Scenery } from "./things.ts";

export const shareScenery = ({ icon: about, kept }: SightOf<"share">, { x, y, width, height }: Area): Scenery => {
  const unit = Math.min(width, height * 1.12);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const safe = { at: { x: middle.x - unit * 0.315, y: middle.y + unit * 0.1 }, wide: unit * 0.34 };
  const board = { at: { x: middle.x + unit * 0.3, y: middle.y + unit * 0.075 }, wide: unit * 0.36 };
  const bubble = { at: { x: middle.x, y: middle.y - unit * 0.24 }, wide: unit * 0.34 };
  const table = { at: { x: middle.x, y: middle.y + unit * 0.3 }, wide: unit * 0.32 };
  const spots: Readonly<Record<Keeping | "table", Point>> = {
    keep: { x: safe.at.x + safe.wide * 0.085, y: safe.at.y - safe.wide * 0.06 },
    share: { x: board.at.x, y: board.at.y - board.wide * 0.2 },
    ask: { x: bubble.at.x - bubble.wide * 0.15, y: bubble.at.y - bubble.wide * 0.11 },
    table: { x: table.at.x, y: table.at.y - table.wide * 0.42 },
  };
  const glows: Readonly<Record<Keeping, Point & { readonly wide: number }>> = { keep: { ...safe.at, wide: safe.wide }, share: { x: board.at.x, y: board.at.y - board.wide * 0.2, wide: board.wide }, ask: { ...bubble.at, wide: bubble.wide } };
  const glow = kept && glows[kept];
  return {
    lines: [],
    things: [
      ...(glow ? [thing(`glow ${kept}`, shape("glow"), glow, glow.wide * 1.7, { depth: 2 })] : []),
      thing("safe", shape("safe"), safe.at, safe.wide, { tall: tallOf.safe }),
      thing("board", shape("notice-board"), board.at, board.wide, { tall: tallOf["notice-board"] }),
      thing("bubble", shape("ask-bubble"), bubble.at, bubble.wide, { tall: tallOf["ask-bubble"], alive: true }),
      thing("table", shape("table"), table.at, table.wide, { tall: tallOf.table }),
      ...(about ? [thing(`about ${about}`, icon(about), spots[kept ?? "table"], kept ? unit * 0.115 : unit * 0.2, { depth: 5, alive: !kept })] : []),
    ],
  };
};
