/** Who helps with what: seven houses around a call, each with the sign of its help; the lines to those of this device are laid. */
import { roleMarks } from "../../../art/marks.ts";
import { roles } from "../../../../shared/content/roles.ts";
import type { SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { disc, icon, shape, tallOf, thing, type Scenery } from "./things.ts";

export const helpsScenery = ({ icon: about, own, needs }: SightOf<"helps">, { x, y, width, height }: Area): Scenery => {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const unit = Math.min(width, height);
  const reach = { x: Math.min(width * 0.385, unit * 0.46), y: height * 0.36 };
  const houses = roles.map((role, i) => {
    const angle = (i / roles.length) * 2 * Math.PI - Math.PI / 2;
    return { role, mine: own.includes(role), needed: needs?.includes(role) ?? false, at: { x: middle.x + reach.x * Math.cos(angle), y: middle.y + reach.y * Math.sin(angle) } };
  });
  return {
    lines: houses.map(({ mine, needed, at }) => ({ from: middle, to: at, strength: needed ? 1 : mine ? 0.6 : 0.15 })),
    things: [
      ...houses.flatMap(({ role, mine, needed, at }) => {
        const lit = mine || needed;
        const wide = unit * (mine ? 0.25 : 0.205);
        return [
          ...(lit ? [thing(`glow ${role}`, shape("glow"), at, wide * (needed ? 1.9 : 1.6), { depth: 2, alpha: needed ? 1 : 0.7 })] : []),
          thing(`house ${role}`, shape(lit ? "house-lit" : "house-dark"), at, wide, { tall: tallOf.house }),
          thing(`sign ${role}`, icon(roleMarks[role]), { x: at.x, y: at.y - wide * 0.05 }, wide * 0.36, { depth: 4, alpha: lit ? 1 : 0.8 }),
          ...(needed ? [thing(`lantern ${role}`, shape("lantern"), { x: at.x + wide * 0.46, y: at.y + wide * 0.3 }, wide * 0.34, { depth: 5, tall: tallOf.lantern, joy: true, alive: true })] : []),
        ];
      }),
      ...(about ? [thing("call glow", shape("glow"), middle, unit * 0.34, { depth: 2, alpha: 0.8 }), thing("call", disc("#fffdf7"), middle, unit * 0.23), thing(`about ${about}`, icon(about), middle, unit * 0.14, { depth: 4, alive: true })] : []),
    ],
  };
};
