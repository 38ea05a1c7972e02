/** Questions about a class that more than one rule asks. */
import type { ContentPack } from "../content/pack.ts";
import type { Plan } from "../content/plan.ts";
import { beatOf, epilogueBeat } from "../content/beats.ts";
import type { Beat, NewcomerId } from "../content/story.ts";
import type { ClassState, Counts, CrewId, Newcomer, NewcomerDraft, Seat, SeatId } from "./state.ts";

/** Wellbeing runs from 0 to this. */
export const mostWellbeing = 10;
export const startWellbeing = 5;
/** Where everybody is weeks later. */
export const epilogueWellbeing = 8;
/** Where a newcomer who wanted to leave comes back. */
export const foundWellbeing = 3;
/** Below this many answers no spread is shown to anybody (GAME.md, phase 6). */
export const fewestForSpread = 5;
/** Below this many answers the host's own notes hold no counts: fewer would be somebody's. */
export const fewestForNotes = 3;
/** Below this many answers no pulse is shown or kept (GAME.md, Pulse). */
export const fewestForPulse = 8;

export const planOf = (content: ContentPack, state: ClassState): Plan => {
  const plan = content.plans[state.plan];
  if (!plan) throw new Error(`no plan ${state.plan} in the content`);
  return plan;
};

export const storyOf = (content: ContentPack, newcomer: NewcomerId) => {
  const story = content.stories[newcomer];
  if (!story) throw new Error(`no story of ${newcomer} in the content`);
  return story;
};

/** The five rings of the board: 1 is the red edge, 5 the green centre. */
export const ringOf = (wellbeing: number): number => Math.min(5, Math.max(1, Math.ceil(wellbeing / 2)));

export const seatsOf = (state: ClassState): Seat[] => Object.values(state.seats);
export const presentSeats = (state: ClassState): Seat[] => seatsOf(state).filter((seat) => seat.connected);
export const crewSeats = (state: ClassState, crew: CrewId): Seat[] => seatsOf(state).filter((seat) => seat.crew === crew);

/** Newcomers whose story is still open; weeks later, those whom nobody has seen again yet. */
export const openNewcomers = (state: ClassState): Newcomer[] =>
  Object.values(state.newcomers).filter(({ safe, beat, lastVisit }) => !safe || (beat === epilogueBeat && lastVisit === 0));

/** Whether a story is told in two visits: where there are too few for the beats between the first and the last. */
export const isBrief = (content: ContentPack, state: ClassState): boolean => {
  const { rounds } = planOf(content, state);
  return rounds < 3 || Object.keys(state.crews).length * rounds < 3 * Object.keys(state.newcomers).length;
};

/** The newcomer and the beat that this seat's crew is with; null for a seat without one. */
export const visitOf = (content: ContentPack, state: ClassState, seatId: SeatId): { newcomer: Newcomer; beat: Beat; crew: CrewId } | null => {
  const crewId = state.seats[seatId]?.crew;
  const newcomerId = crewId ? state.crews[crewId]?.newcomer : null;
  const newcomer = newcomerId ? state.newcomers[newcomerId] : undefined;
  if (!crewId || !newcomer) return null;
  return { newcomer, beat: beatOf(storyOf(content, newcomer.id), newcomer.beat), crew: crewId };
};

/** Moves a newcomer over the board, within its bounds, to a tenth of a step. */
export const shift = (newcomer: NewcomerDraft, by: number): void => {
  newcomer.wellbeing = Math.min(mostWellbeing, Math.max(0, Math.round((newcomer.wellbeing + by) * 10) / 10));
};

export const tally = (votes: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const vote of votes) counts[vote] = (counts[vote] ?? 0) + 1;
  return counts;
};

/** A spread of counts, or null when too few answered for it to hide who they were. */
export const spreadFrom = (counts: Readonly<Counts>): Readonly<Counts> | null =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) < fewestForSpread ? null : counts;
