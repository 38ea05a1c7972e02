/** Who helps with what: every device holds a help service; those that fit must answer together. */
import type { ContentPack } from "../../content/pack.ts";
import { roles, type Role } from "../../content/roles.ts";
import type { ClassDraft, ClassState, PhaseDraftOf, PhaseOf, SeatId } from "../state.ts";
import { answeredHolders, mostSay, partsOf } from "./parts.ts";

/** The services that a device holds. */
export const rolesOf = ({ order }: Pick<PhaseOf<"miniGame">, "order">, seat: SeatId): Role[] => partsOf(order, seat, roles.length).flatMap((part) => roles[part] ?? []);

/** The services that answer now: those of which most that hold them and spoke, say that they help. */
export const rolesThatAnswer = (phase: PhaseOf<"miniGame">): Role[] =>
  roles.filter((role, part) => mostSay(answeredHolders(phase, part, roles.length), (seat) => phase.answers[seat]?.choices.includes(role) ?? false));

/** Services that a device which is here holds: only these can be missed. */
const held = (state: ClassState, phase: PhaseOf<"miniGame">): Role[] => roles.filter((role) => phase.order.some((seat) => state.seats[seat]?.connected && rolesOf(phase, seat).includes(role)));

/** Each service that is needed and somebody holds counts, and one more for calling nobody who cannot help here. */
export const scoreHelp = (content: ContentPack, draft: ClassDraft, phase: PhaseDraftOf<"miniGame">): void => {
  const situation = content.whoHelps.situations.find(({ id }) => id === phase.situations[phase.at]);
  if (!situation) return;
  const answer = rolesThatAnswer(phase);
  const needed = situation.needs.filter((role) => held(draft, phase).includes(role));
  phase.of += needed.length + 1;
  phase.got += needed.filter((role) => answer.includes(role)).length;
  if (answer.length > 0 && answer.every((role) => situation.needs.includes(role) || situation.fine.includes(role))) phase.got += 1;
};

