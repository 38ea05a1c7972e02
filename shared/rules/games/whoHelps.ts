/** Who helps with what: every device holds a help service; those that fit must answer together. */
import type { ContentPack } from "../../content/pack.ts";
import { roles, type Role } from "../../content/roles.ts";
import type { PhaseDraftOf, PhaseOf, SeatId } from "../state.ts";
import { answeredHolders, partsOf } from "./parts.ts";

/** The services that a device holds. */
export const rolesOf = ({ order }: Pick<PhaseOf<"miniGame">, "order">, seat: SeatId): Role[] => partsOf(order, seat, roles.length).flatMap((part) => roles[part] ?? []);

/**
 * Counts one for the services that are needed and one for the others: what is got is the mean share of those who hold
 * one, spoke, and said rightly whether it helps. Nobody is missed who is not there.
 */
export const scoreHelp = (content: ContentPack, phase: PhaseDraftOf<"miniGame">): void => {
  const situation = content.whoHelps.situations.find(({ id }) => id === phase.situations[phase.at]);
  if (!situation) return;
  const rightly = (role: Role, part: number): number[] => {
    const holders = answeredHolders(phase, part, roles.length);
    if (holders.length === 0 || situation.fine.includes(role)) return [];
    const help = holders.filter((seat) => phase.answers[seat]?.choices.includes(role)).length;
    return [(situation.needs.includes(role) ? help : holders.length - help) / holders.length];
  };
  for (const needed of [true, false]) {
    const shares = roles.flatMap((role, part) => (situation.needs.includes(role) === needed ? rightly(role, part) : []));
    if (shares.length === 0) continue;
    phase.of += 1;
    phase.got += shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }
};
