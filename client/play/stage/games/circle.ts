/** Circle of people: a newcomer in the middle of its circles; those who could be its Max come in. */
import type { SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { disc, icon, shape, thing, type Scenery } from "./things.ts";

/** How far from the newcomer somebody stands, as a share of the side. */
const distance = { out: 0.42, in: 0.27 } as const;

export const circleScenery = ({ newcomer, people }: SightOf<"circle">, { x, y, width, height }: Area): Scenery => {
  const side = Math.min(width, height);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const besides = people.filter(({ stands }) => stands === "beside");
  const placeOf = (id: string, stands: "beside" | "in" | "out", i: number) => {
    if (stands === "beside") {
      const side2 = besides.findIndex((one) => one.id === id) % 2 === 0 ? 1 : -1;
      return { x: middle.x + side2 * side * 0.235, y: middle.y + side * 0.03 };
    }
    const angle = ((i + 0.5) / people.length) * 2 * Math.PI - Math.PI / 2;
    const stretch = stands === "out" ? Math.min(1.3, width / side) : 1;
    return { x: middle.x + Math.cos(angle) * side * distance[stands] * stretch, y: middle.y + Math.sin(angle) * side * distance[stands] };
  };
  return {
    lines: [],
    things: [
      thing("circles", shape("circles"), middle, side * 0.96, { depth: 2, alpha: 0.94 }),
      thing("glow", shape("glow"), middle, side * 0.42, { depth: 2 }),
      thing("newcomer", { as: "face", actor: newcomer }, middle, side * (besides.length > 0 ? 0.24 : 0.27), { depth: 4, alive: true }),
      ...people.flatMap(({ id, actor, icon: sign, stands }, i) => {
        const at = placeOf(id, stands, i);
        const wide = side * (stands === "beside" ? 0.22 : 0.155);
        const joy = stands === "beside";
        return actor
          ? [thing(`card ${id}`, { as: "face", actor }, at, wide, { depth: 5, joy })]
          : [thing(`card ${id}`, disc("#fffdf7"), at, wide, { depth: 5 }), thing(`sign ${id}`, icon(sign), at, wide * 0.62, { depth: 6 })];
      }),
    ],
  };
};
