/** How far a class, or a crew of it, is with what is asked now. */
import { hasMet } from "./meet.ts";
import type { ClassState, Seat, SeatId } from "./state.ts";
import { answersAt, childrenOf, voicesAsked } from "./voices.ts";

/** Counts voices where each child answers, else devices. */
export interface Progress {
  readonly answered: number;
  readonly asked: number;
}

/** Whether a device has answered, where it answers once. */
const hasAnswered = ({ phase }: ClassState, seat: SeatId): boolean => {
  switch (phase.name) {
    case "gather":
    case "search":
      return seat in phase.votes;
    case "night":
      return phase.stage === "lantern" && seat in phase.votes;
    case "meet":
      return hasMet(phase, seat);
    case "miniGame":
      return phase.stage === "set" && seat in phase.answers;
    default:
      return false;
  }
};

/** How many of those at these devices have answered. */
export const progressOf = (state: ClassState, seats: readonly Seat[]): Progress => {
  const voices = voicesAsked(state);
  if (voices) return { answered: seats.reduce((sum, { id }) => sum + answersAt(voices, id).length, 0), asked: childrenOf(seats) };
  return { answered: seats.filter(({ id }) => hasAnswered(state, id)).length, asked: seats.length };
};
