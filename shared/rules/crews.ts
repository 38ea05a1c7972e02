/** Crews: how many, who is in which, and keeping them even when devices come and go. */
import type { ContentPack } from "../content/pack.ts";
import { epilogueBeat } from "../content/beats.ts";
import type { Plan } from "../content/plan.ts";
import { crewSeats, epilogueWellbeing, planOf, presentSeats, seatsOf, startWellbeing, storyOf } from "./select.ts";
import type { ClassDraft, ClassState, CrewId, NewcomerDraft } from "./state.ts";
import { childrenOf } from "./voices.ts";
import type { NewcomerId } from "../content/story.ts";

/** From so many devices on a class makes two crews at least, unless its plan is for a small group. */
const fewestForTwo = 4;
/** Children that a crew needs to talk. */
const fewestInCrew = 2;

/** How many crews so many children at so many devices make. */
export const crewCount = (devices: number, children: number, { crewSize, mostCrews }: Pick<Plan, "crewSize" | "mostCrews">): number => {
  const least = devices >= fewestForTwo && mostCrews > 2 ? 2 : 1;
  return Math.max(1, Math.min(devices, mostCrews, Math.max(least, Math.round(children / crewSize))));
};

/** A newcomer as a plan begins with it: in the middle of the board, or, weeks later, with a Max and nearly home. */
export const freshNewcomer = (content: ContentPack, plan: Plan, id: NewcomerId): NewcomerDraft => {
  const { beats, people } = storyOf(content, id);
  const later = plan.epilogue === true;
  return {
    id,
    wellbeing: later ? epilogueWellbeing : startWellbeing,
    beat: later ? epilogueBeat : (beats[0]?.id ?? ""),
    visited: [],
    flags: [],
    maxes: later ? Object.keys(people).filter((person) => people[person]?.max).slice(0, 1) : [],
    professional: later,
    safe: later,
    later: 0,
    lastVisit: 0,
  };
};

/** Children of a crew whose device is here. */
const weight = (state: ClassState, crew: CrewId): number => childrenOf(crewSeats(state, crew).filter((seat) => seat.connected));

/** The crew with the fewest children at its devices; who is away counts half, since it may come back. */
const smallestCrew = (state: ClassState): CrewId | null => {
  const sizes = new Map(Object.keys(state.crews).map((crew) => [crew, 0]));
  for (const { crew, connected, children } of seatsOf(state)) if (crew !== null && sizes.has(crew)) sizes.set(crew, (sizes.get(crew) ?? 0) + (connected ? children : 0.5));
  const [smallest] = [...sizes].toSorted(([a, sizeA], [b, sizeB]) => sizeA - sizeB || a.localeCompare(b));
  return smallest?.[0] ?? null;
};

/** Puts a seat in the smallest crew; does nothing before crews exist. */
export const joinSmallestCrew = (draft: ClassDraft, seatId: string): void => {
  const seat = draft.seats[seatId];
  if (seat) seat.crew = smallestCrew(draft);
};

/** Moves devices from the largest crew to the smallest for as long as that makes them more even; not those that the host put there. */
const even = (draft: ClassDraft): void => {
  for (;;) {
    const crews = Object.keys(draft.crews).toSorted((a, b) => weight(draft, a) - weight(draft, b) || a.localeCompare(b));
    const [smallest, largest] = [crews[0], crews.at(-1)];
    if (!smallest || !largest) return;
    const gap = weight(draft, largest) - weight(draft, smallest);
    const mover = crewSeats(draft, largest).findLast((seat) => seat.connected && !seat.placed && seat.children < gap);
    if (!mover) return;
    draft.seats[mover.id]!.crew = smallest;
  }
};

/** Before a round: crews that others left are filled up or dissolved, crews that grew too large give birth to another. */
export const balanceCrews = (content: ContentPack, draft: ClassDraft): void => {
  const plan = planOf(content, draft);
  const present = presentSeats(draft);
  const wanted = crewCount(present.length, childrenOf(present), plan);
  even(draft);
  while (Object.keys(draft.crews).length > wanted) {
    const smallest = smallestCrew(draft);
    if (!smallest || weight(draft, smallest) >= fewestInCrew) break;
    const seats = crewSeats(draft, smallest).map(({ id }) => id);
    delete draft.crews[smallest];
    for (const id of seats) joinSmallestCrew(draft, id);
    even(draft);
  }
  while (Object.keys(draft.crews).length < wanted && Object.keys(draft.crews).some((crew) => weight(draft, crew) > plan.crewSize + 1)) {
    addCrew(draft);
    even(draft);
  }
};

const addCrew = (draft: ClassDraft): void => {
  let number = 1;
  while (draft.crews[`crew${number}`]) number += 1;
  draft.crews[`crew${number}`] = { id: `crew${number}`, newcomer: null };
};

/**
 * Splits the class in crews while it is in its lobby, anew after each change of who is here:
 * the largest groups of children at a device first, so that crews come out even. Whom the host placed stays.
 */
export const arrangeCrews = (content: ContentPack, draft: ClassDraft): void => {
  const seats = presentSeats(draft);
  const count = crewCount(seats.length, childrenOf(seats), planOf(content, draft));
  const kept = new Set(seatsOf(draft).filter(({ placed }) => placed).map(({ crew }) => crew));
  for (const crew of Object.keys(draft.crews).toReversed()) if (Object.keys(draft.crews).length > count && !kept.has(crew)) delete draft.crews[crew];
  while (Object.keys(draft.crews).length < count) addCrew(draft);
  for (const { id, placed, crew } of seatsOf(draft)) if (!placed || !draft.crews[crew ?? ""]) draft.seats[id]!.crew = null;
  const free = (connected: boolean) => seatsOf(draft).filter((seat) => seat.crew === null && seat.connected === connected);
  for (const { id } of free(true).toSorted((a, b) => b.children - a.children)) joinSmallestCrew(draft, id);
  for (const { id } of free(false)) joinSmallestCrew(draft, id);
};

/** Lays out as many newcomers as the crews can help: a small class begins with fewer. Weeks later all are there, and doing well. */
export const layOut = (content: ContentPack, draft: ClassDraft): void => {
  const plan = planOf(content, draft);
  if (plan.epilogue) return;
  const most = Math.max(1, Math.floor((Object.keys(draft.crews).length * plan.rounds) / plan.visitsEach));
  for (const id of Object.keys(draft.newcomers).slice(most)) delete draft.newcomers[id];
};
