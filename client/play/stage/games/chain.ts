/** Break the chain: a network that glows in the dusk, and the envelopes that travel on it. */
import { nodePlaces, nodeRadius, networkSize } from "../../../board/network.ts";
import { envelopeMark, moveMarks } from "../../../art/marks.ts";
import { seatFills } from "../../../art/seat-colours.ts";
import { linesOf, neighboursOf } from "../../../../shared/rules/games/network.ts";
import type { SightOf } from "../../picture.ts";
import type { Area } from "../layout.ts";
import { disc, icon, shape, tallOf, thing, type Scenery, type Thing } from "./things.ts";

/** An envelope on its way, known again from one picture to the next. */
export interface Letter {
  readonly id: number;
  readonly node: number;
}

/** The letters of the next picture: who lay there stays, who is gone from a neighbour has come from there, all others are new. */
export const followLetters = (before: readonly Letter[], envelopes: string): readonly Letter[] => {
  const count = envelopes.length;
  const nodes = [...envelopes].flatMap((letter, node) => (letter === "e" || letter === "h" ? [node] : []));
  const left = before.filter(({ node }) => !nodes.includes(node));
  let newest = Math.max(0, ...before.map(({ id }) => id));
  return nodes.map((node) => {
    const stayed = before.find((letter) => letter.node === node);
    if (stayed) return stayed;
    const from = left.findIndex((letter) => neighboursOf(node, count).includes(letter.node));
    const [moved] = from < 0 ? [] : left.splice(from, 1);
    return { id: moved?.id ?? (newest += 1), node };
  });
};

/** Colours of a node: one that waits, one that an envelope has reached. An envelope and a lantern stand out on the second. */
const waiting = "#aab0ea";
const reached = "#4b4a7a";
/** The class's own share of the area stays clear at its edge. */
const share = 0.95;

export const chainScenery = ({ count, own, network, animal, colour }: SightOf<"chain">, letters: readonly Letter[], { x, y, width, height }: Area): Scenery => {
  const side = Math.min(width, height) * share;
  const scale = side / networkSize;
  const corner = { x: x + (width - side) / 2, y: y + (height - side) / 2 };
  const places = nodePlaces(count).map((place) => ({ x: corner.x + place.x * scale, y: corner.y + place.y * scale }));
  const radius = nodeRadius(count) * scale;
  const stateOf = (node: number): string => network.envelopes[node] ?? ".";
  const actOf = (node: number): string => network.acts[node] ?? ".";
  const sizeOf = (node: number): number => 2 * radius * (own.includes(node) ? 1.32 : 0.92);

  const nodes = places.flatMap((at, node): Thing[] => {
    const state = stateOf(node);
    const mine = own.includes(node);
    const size = sizeOf(node);
    const lies = state === "e" || state === "h" || state === "s";
    return [
      ...(mine && !lies ? [thing(`shine ${node}`, shape("glow"), at, size * 1.5, { depth: 2, alpha: 0.55 })] : []),
      ...(mine || state !== "." ? [] : [thing(`shine ${node}`, shape("glow"), at, size * 1.55, { depth: 2, alpha: 0.3 })]),
      thing(`node ${node}`, disc(mine ? seatFills[colour] : state === "." ? waiting : reached), at, size, { depth: 3, alpha: state === "-" && mine ? 0.75 : 1 }),
      // The device's animal steps aside for what lies at its node.
      ...(mine ? [thing(`own ${node}`, { as: "animal", name: animal }, lies ? { x: at.x - size * 0.4, y: at.y - size * 0.4 } : at, size * (lies ? 0.46 : 0.66), { depth: lies ? 6 : 4 })] : []),
      ...(actOf(node) === "b" ? [thing(`halo ${node}`, shape("glow"), at, size * 2.1, { depth: 2 }), thing(`heart ${node}`, icon(moveMarks.stand), { x: at.x + size * 0.44, y: at.y - size * 0.4 }, size * 0.5, { depth: 7, alive: true })] : []),
      ...(actOf(node) === "t" ? [thing(`tells ${node}`, icon(moveMarks.tell), { x: at.x + size * 0.46, y: at.y - size * 0.46 }, size * 0.66, { depth: 7, alive: true })] : []),
      ...(state === "h" ? [thing(`held ${node}`, icon(moveMarks.hold), { x: at.x + size * 0.34, y: at.y + size * 0.36 }, size * 0.44, { depth: 7 })] : []),
      ...(state === "s" ? [thing(`light ${node}`, shape("glow"), at, size * 1.9, { depth: 4, alpha: 0.9 }), thing(`lantern ${node}`, shape("lantern"), at, size * 0.58, { depth: 5, tall: tallOf.lantern, joy: true, alive: true })] : []),
    ];
  });
  return {
    lines: linesOf(count).flatMap(([a, b]) => {
      const [from, to] = [places[a], places[b]];
      return from && to ? [{ from, to, strength: own.includes(a) || own.includes(b) ? 0.75 : 0.4 }] : [];
    }),
    things: [
      ...nodes,
      ...letters.flatMap(({ id, node }) => {
        const at = places[node];
        return at ? [thing(`letter ${id}`, icon(envelopeMark), at, Math.max(radius * 1.7, sizeOf(node) * 0.72), { depth: 6, alive: true })] : [];
      }),
    ],
  };
};
