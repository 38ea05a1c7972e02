/** Meet: a jigsaw. Every device of a crew sees other perspectives; together they hold all signals. */
import type { ContentPack } from "../content/pack.ts";
import type { Perspective } from "../content/story.ts";
import { crewSeats, visitOf } from "./select.ts";
import type { ClassDraft, ClassState, CrewId, PhaseDraftOf, PhaseOf, SeatId } from "./state.ts";

const realSignals = (perspective: Perspective): string[] => perspective.signals.filter((signal) => signal.real).map((signal) => signal.id);

/** How many signals a device is asked to find in a perspective. */
export const signalsToFind = (perspective: Perspective): number => realSignals(perspective).length;

/** Hands a crew's perspectives to its devices; with fewer devices than perspectives some hold more than one. */
const deal = (content: ContentPack, draft: ClassDraft, crew: CrewId, sees: Record<SeatId, string[]>): void => {
  const seats = crewSeats(draft, crew);
  const here = seats.filter((seat) => seat.connected);
  const players = here.length > 0 ? here : seats;
  const visit = players[0] ? visitOf(content, draft, players[0].id) : null;
  if (!visit) return;
  const { perspectives } = visit.beat;
  for (const seat of seats) sees[seat.id] = [];
  for (let i = 0; i < Math.max(players.length, perspectives.length); i += 1) {
    const seat = players[i % players.length];
    const perspective = perspectives[i % perspectives.length];
    if (seat && perspective) sees[seat.id]?.push(perspective.id);
  }
  for (const seat of seats) if (sees[seat.id]?.length === 0 && perspectives[0]) sees[seat.id] = [perspectives[0].id];
};

export const startMeet = (content: ContentPack, draft: ClassDraft): PhaseDraftOf<"meet"> => {
  const sees: Record<SeatId, string[]> = {};
  for (const crew of Object.keys(draft.crews)) deal(content, draft, crew, sees);
  return { name: "meet", sees, found: {} };
};

/** A seat that comes into a crew during *meet* gets the perspective that the fewest of the crew see. */
export const dealLate = (content: ContentPack, draft: ClassDraft, seatId: SeatId): void => {
  const { phase } = draft;
  const visit = visitOf(content, draft, seatId);
  if (phase.name !== "meet" || !visit) return;
  const watched = (perspective: string) =>
    crewSeats(draft, visit.crew).filter((seat) => seat.id !== seatId && phase.sees[seat.id]?.includes(perspective)).length;
  const least = visit.beat.perspectives.toSorted((a, b) => watched(a.id) - watched(b.id))[0];
  phase.sees[seatId] = least ? [least.id] : [];
  delete phase.found[seatId];
};

/** Whether a device has answered for everything it sees. */
export const hasMet = (phase: PhaseOf<"meet">, seat: SeatId): boolean =>
  (phase.sees[seat] ?? []).every((perspective) => phase.found[seat]?.[perspective] !== undefined);

/** The crews that together noticed every signal of the beat they met. */
export const crewsThatFoundAll = (content: ContentPack, state: ClassState, phase: PhaseOf<"meet">): CrewId[] =>
  Object.keys(state.crews).filter((crew) => {
    const seats = crewSeats(state, crew);
    const visit = seats[0] ? visitOf(content, state, seats[0].id) : null;
    return visit?.beat.perspectives.every((perspective) => {
      const wanted = realSignals(perspective);
      return seats.some((seat) => {
        const found = phase.found[seat.id]?.[perspective.id];
        return found?.length === wanted.length && wanted.every((signal) => found.includes(signal));
      });
    });
  });
