/** Crews: how many, who is in which, and keeping them even when devices come and go. */
import type { ContentPack } from "../content/pack.ts";
import { startWellbeing, crewSeats, planOf, presentSeats, seatsOf, storyOf } from "./select.ts";
import { shuffled } from "./rng.ts";
import type { ClassDraft, ClassState, CrewId, NewcomerDraft } from "./state.ts";
import type { NewcomerId } from "../content/story.ts";

/** Fewer devices than this stay together in one crew. */
const fewestForTwo = 4;
const mostCrews = 9;

/** How many crews a class of so many devices makes. */
export const crewCount = (devices: number, crewSize: number): number =>
  devices < fewestForTwo ? 1 : Math.min(mostCrews, Math.max(2, Math.round(devices / crewSize)));

export const freshNewcomer = (content: ContentPack, id: NewcomerId): NewcomerDraft => ({
  id,
  wellbeing: startWellbeing,
  beat: storyOf(content, id).beats[0]?.id ?? "early",
  visited: [],
  flags: [],
  maxes: [],
  professional: false,
  safe: false,
  later: 0,
  lastVisit: 0,
});

/** The crew with the fewest children at its devices. */
const smallestCrew = (state: ClassState): CrewId | null => {
  const size = (crew: CrewId) => crewSeats(state, crew).reduce((sum, seat) => sum + (seat.connected ? seat.children : 0.5), 0);
  return Object.keys(state.crews).toSorted((a, b) => size(a) - size(b) || a.localeCompare(b))[0] ?? null;
};

/** Puts a seat in the smallest crew; does nothing before crews exist. */
export const joinSmallestCrew = (draft: ClassDraft, seatId: string): void => {
  const seat = draft.seats[seatId];
  if (seat) seat.crew = smallestCrew(draft);
};

/**
 * Splits the class in crews and lays out as many newcomers as these can help:
 * every story needs two visits or more, so a small class starts with fewer.
 */
export const formCrews = (content: ContentPack, draft: ClassDraft): void => {
  const plan = planOf(content, draft);
  const count = crewCount(presentSeats(draft).length, plan.crewSize);
  draft.crews = Object.fromEntries(Array.from({ length: count }, (_, i) => [`crew${i + 1}`, { id: `crew${i + 1}`, newcomer: null }]));
  for (const seat of seatsOf(draft)) if (seat.connected) draft.seats[seat.id]!.crew = null;
  const present = shuffled(draft, presentSeats(draft).map((seat) => seat.id)).toSorted(
    (a, b) => (draft.seats[b]?.children ?? 1) - (draft.seats[a]?.children ?? 1),
  );
  for (const id of present) joinSmallestCrew(draft, id);
  for (const seat of seatsOf(draft)) if (!seat.connected) joinSmallestCrew(draft, seat.id);
  const visits = count * plan.rounds;
  const visitsNeeded = plan.pace === "brief" ? 2 : 3;
  const most = Math.max(1, Math.floor(visits / visitsNeeded));
  for (const id of Object.keys(draft.newcomers).slice(most)) delete draft.newcomers[id];
};
