/** Choose and agree: each alone, then the crew together; the majority of its children acts. */
import type { ContentPack } from "../content/pack.ts";
import type { Beat, Option, OptionId } from "../content/story.ts";
import { crewSeats, tally, visitOf } from "./select.ts";
import { answersAt, type Voices } from "./voices.ts";
import type { ClassState, CrewId, PhaseOf, SeatId } from "./state.ts";

/** The action cards that lie before a crew; the extra one only when it found all signals. */
export const optionsFor = (beat: Beat, hasExtra: boolean): readonly Option[] => beat.options.filter((option) => hasExtra || !option.extra);

export const seatOptions = (content: ContentPack, state: ClassState, phase: PhaseOf<"choose" | "agree">, seat: SeatId): readonly Option[] => {
  const visit = visitOf(content, state, seat);
  return visit ? optionsFor(visit.beat, phase.extra.includes(visit.crew)) : [];
};

type Picks = Voices<OptionId>;

/** What a crew's children picked, as counts. */
export const crewSpread = (state: ClassState, crew: CrewId, picks: Picks): Record<OptionId, number> =>
  tally(crewSeats(state, crew).flatMap((seat) => answersAt(picks, seat.id)));

/** The options that share the most votes. */
const leaders = (spread: Readonly<Record<OptionId, number>>): OptionId[] => {
  const most = Math.max(0, ...Object.values(spread));
  return most === 0 ? [] : Object.keys(spread).filter((option) => spread[option] === most);
};

/** The votes that decide: what a child chose in *agree*, and its first choice where it did not choose again. */
const decisive = ({ first, picks }: PhaseOf<"agree">): Picks =>
  Object.fromEntries([...new Set([...Object.keys(first), ...Object.keys(picks)])].map((seat) => [seat, { ...first[seat], ...picks[seat] }]));

/** Crews whose vote is a tie and that have not been asked yet to talk once more. */
export const newlyTied = (state: ClassState, phase: PhaseOf<"agree">): CrewId[] =>
  Object.keys(state.crews).filter((crew) => !phase.tied.includes(crew) && leaders(crewSpread(state, crew, decisive(phase))).length > 1);

/** What a crew does: its majority, or among equals the first in the authored order; null when nobody chose. */
export const crewDecision = (content: ContentPack, state: ClassState, phase: PhaseOf<"agree">, crew: CrewId): Option | null => {
  const seat = crewSeats(state, crew)[0];
  const visit = seat ? visitOf(content, state, seat.id) : null;
  if (!visit) return null;
  const best = leaders(crewSpread(state, crew, decisive(phase)));
  return visit.beat.options.find((option) => best.includes(option.id)) ?? null;
};
