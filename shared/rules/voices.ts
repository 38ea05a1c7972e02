/**
 * Voices. A device is held by one child, or by two to four who share it; each child has a voice of its own.
 *
 * Each child answers in turn where a choice is its own: *pulse* and *choose* hidden from the others at the device,
 * *agree* openly, since the crew talks. There a majority, a tie, a threshold and a count go by voices.
 * Children at one device do together what is done together, and the device answers once: *meet*, where it holds one
 * perspective, and the taps of *gather*, the lantern, *search* and *Traffic light*, where who holds the device changes.
 * Such a tap weighs as one, however many agreed on it: weighed by children, the projector would tell whose it was.
 */
import { mostChildren } from "./size.ts";
import type { ClassDraft, ClassState, Seat, SeatId } from "./state.ts";

/** Answers of voices: a device, then the number of a child's turn there, counted from 1. */
export type Voices<Answer> = Readonly<Record<SeatId, Readonly<Record<number, Answer>>>>;

/** How many children are at these devices: so many voices. */
export const childrenOf = (seats: readonly Pick<Seat, "children">[]): number => seats.reduce((sum, { children }) => sum + children, 0);

/** The numbers of the children at a device, from 1. */
export const turnsOf = ({ children }: Pick<Seat, "children">): number[] => Array.from({ length: children }, (_, i) => i + 1);

/** Whether there is such a child at the device. */
export const hasVoice = ({ children }: Pick<Seat, "children">, child: number): boolean => child >= 1 && child <= children;

/** Everything that one device's children answered. */
export const answersAt = <Answer>(answers: Voices<Answer>, seat: SeatId): Answer[] => Object.values(answers[seat] ?? {});

/** Everything that anybody answered. */
export const allAnswers = <Answer>(answers: Voices<Answer>): Answer[] => Object.values(answers).flatMap((own) => Object.values(own));

/** The answers of voices in the phase that is on; none where devices answer. */
const heard = (state: ClassState): readonly Voices<unknown>[] => {
  const { phase } = state;
  switch (phase.name) {
    case "pulse":
      return [phase.answers];
    case "choose":
      return [phase.picks];
    case "agree":
      return [phase.picks, phase.first];
    default:
      return [];
  }
};

/** Where each child answers: what the voices said to what is asked now. Null where devices answer, or nobody. */
export const voicesAsked = (state: ClassState): Voices<unknown> | null => heard(state)[0] ?? null;

/** Another number of children at a device. A child who has gone takes its answers along; the others keep theirs. */
export const shareAmong = (draft: ClassDraft, seatId: SeatId, children: number): void => {
  const seat = draft.seats[seatId];
  if (!seat) return;
  seat.children = children;
  seat.shared ||= children > 1;
  // These are the draft's own records: its phase is what changes.
  for (const answers of heard(draft) as Record<SeatId, Record<number, unknown>>[])
    for (let gone = children + 1; gone <= mostChildren; gone += 1) delete answers[seatId]?.[gone];
};

/** Who holds a shared device where it answers once: another child each time. `time` counts from 0; null for a child alone. */
export const holderOf = ({ children }: Pick<Seat, "children">, time: number): number | null => (children > 1 ? 1 + (time % children) : null);
