/** Circle of people: a newcomer in the middle of its circles; those who could be its Max come in. */
import type { CirclePerson, SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { disc, icon, shape, thing, type Scenery } from "./things.ts";

/** How far from the newcomer somebody stands, as a share of the side. */
const distance = { out: 0.415, in: 0.225, beside: 0.235 } as const;
/** Side of the drawn circles: who stands outside is clear of them. */
const circles = 0.68;

export const circleScenery = ({ newcomer, people }: SightOf<"circle">, { x, y, width, height }: Area): Scenery => {
  const side = Math.min(width, height);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const besides = people.filter(({ stands }) => stands === "beside");
  const within = people.filter(({ stands }) => stands === "in");
  const around = (angle: number, stands: CirclePerson["stands"]) => {
    const stretch = stands === "out" ? Math.min(1.2, width / side) : 1;
    return { x: middle.x + Math.cos(angle) * side * distance[stands] * stretch, y: middle.y + Math.sin(angle) * side * distance[stands] };
  };
  const placeOf = (person: CirclePerson) => {
    if (person.stands === "beside") return around(besides.indexOf(person) % 2 === 0 ? 0 : Math.PI, "beside");
    // The sides belong to those who were chosen.
    if (person.stands === "in" && besides.length > 0) return around(Math.PI / 2 + (within.indexOf(person) - (within.length - 1) / 2) * 0.9, "in");
    return around(((people.indexOf(person) + 0.5) / people.length) * 2 * Math.PI - Math.PI / 2, person.stands);
  };
  return {
    lines: [],
    things: [
      thing("circles", shape("circles"), middle, side * circles, { depth: 2, alpha: 0.94 }),
      thing("glow", shape("glow"), middle, side * 0.42, { depth: 2 }),
      thing("newcomer", { as: "face", actor: newcomer }, middle, side * (besides.length > 0 ? 0.22 : 0.25), { depth: 4, alive: true }),
      ...people.flatMap((person) => {
        const { id, actor, icon: sign, stands } = person;
        const at = placeOf(person);
        const wide = side * (stands === "beside" ? 0.22 : 0.165);
        const joy = stands === "beside";
        return actor
          ? [thing(`card ${id}`, { as: "face", actor }, at, wide, { depth: 5, joy })]
          : [thing(`card ${id}`, disc("#fffdf7"), at, wide, { depth: 5 }), thing(`sign ${id}`, icon(sign), at, wide * 0.62, { depth: 6 })];
      }),
    ],
  };
};
