/** Traffic light: one large friendly light at a crossing. */
import type { Light } from "../../../../shared/content/lights.ts";
import type { SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { disc, icon, shape, tallOf, thing, type Scenery } from "./things.ts";

/** Middle of each lamp on the drawn light, as a share of its width. */
const lampAt: Readonly<Record<Light, number>> = { red: 0.65, orange: 1.31, green: 1.97 };

export const lightScenery = ({ icon: about, light, explains }: SightOf<"light">, { x, y, width, height }: Area): Scenery => {
  const wide = Math.min(width * 0.32, (height * 0.97) / tallOf["traffic-light"]);
  const high = wide * tallOf["traffic-light"];
  const middle = x + width / 2;
  const top = y + (height - high) * 0.7;
  // On the pole, below the lamps.
  const sign = { x: middle, y: top + wide * 2.65 };
  return {
    lines: [],
    things: [
      thing("light", shape("traffic-light"), { x: middle, y: top + high / 2 }, wide, { tall: tallOf["traffic-light"] }),
      ...(Object.keys(lampAt) as Light[]).flatMap((one) => (explains || one === light
        ? [thing(`lamp ${one}`, shape(`lit-${one}`), { x: middle, y: top + wide * lampAt[one] }, wide * (explains ? 0.88 : 1.02), { depth: 4, alpha: explains ? 0.7 : 1, alive: !explains })]
        : [])),
      ...(about
        ? [thing("sign", disc("#fffdf7"), sign, wide * 0.58), thing(`about ${about}`, icon(about), sign, wide * 0.38, { depth: 4, alive: true })]
        : []),
    ],
  };
};
