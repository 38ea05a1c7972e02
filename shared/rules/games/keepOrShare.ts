/** Keep or share: one thing, two audiences. Half of the devices hold it for the one, half for the other, and in turns. */
import type { ContentPack } from "../../content/pack.ts";
import { tally } from "../select.ts";
import type { Counts, PhaseDraftOf, PhaseOf, SeatId } from "../state.ts";

export type Side = "a" | "b";
export const sides: readonly Side[] = ["a", "b"];

/** With whom a device would share now: the other one at every next thing. Null for a device that has no part. */
export const sideOf = ({ order, at }: Pick<PhaseOf<"miniGame">, "order" | "at">, seat: SeatId): Side | null => {
  const place = order.indexOf(seat);
  return place < 0 ? null : (place + at) % 2 === 0 ? "a" : "b";
};

/** What the devices of one side said. */
export const saidOn = (phase: PhaseOf<"miniGame">, side: Side): Counts =>
  tally(Object.entries(phase.answers).flatMap(([seat, { choices }]) => (sideOf(phase, seat) === side ? choices : [])));

/** Each side that answered counts alike, however many devices are on it: what is got is the share of it that says something sensible. */
export const scoreShare = (content: ContentPack, phase: PhaseDraftOf<"miniGame">): void => {
  const situation = content.keepOrShare.situations.find(({ id }) => id === phase.situations[phase.at]);
  if (!situation) return;
  for (const side of sides) {
    const said = saidOn(phase, side);
    const all = Object.values(said).reduce((sum, count) => sum + count, 0);
    if (all === 0) continue;
    phase.of += 1;
    phase.got += situation[side].reduce((sum, one) => sum + (said[one] ?? 0), 0) / all;
  }
};
