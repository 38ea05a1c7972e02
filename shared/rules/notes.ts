/** What the host alone may know, on a phone that no projector shows: how far each crew is, and counts of the class. */
import type { Immutable } from "immer";
import type { ContentPack } from "../content/pack.ts";
import { saidOn } from "./games/keepOrShare.ts";
import { progressOf, type Progress } from "./progress.ts";
import { mayBeKept } from "./pulse.ts";
import { crewSeats, fewestForNotes, tally, visitOf } from "./select.ts";
import type { ClassState, Counts, CrewId, PulseCounts, Topic } from "./state.ts";

/** Counts by what they are of: ids that lead to texts. */
export type CountView =
  | { readonly of: "newcomers"; readonly counts: Readonly<Counts> }
  | { readonly of: "clues"; readonly newcomer: string; readonly counts: Readonly<Counts> }
  | { readonly of: "options"; readonly newcomer: string; readonly beat: string; readonly counts: Readonly<Counts> }
  | { readonly of: "lights"; readonly counts: Readonly<Counts> }
  | { readonly of: "keepings"; readonly side: "a" | "b"; readonly counts: Readonly<Counts> };

export interface NotesView {
  /** For each crew that has a device here, how far it is with what is asked. */
  readonly crews: Readonly<Record<CrewId, Progress>>;
  /** From three answers up: fewer would be somebody's. */
  readonly counts: readonly CountView[];
  /** From eight answers up. */
  readonly pulse: { readonly before: Immutable<PulseCounts> | null; readonly after: Immutable<PulseCounts> | null };
}

const enough = (counts: Readonly<Counts>): boolean => Object.values(counts).reduce((sum, count) => sum + count, 0) >= fewestForNotes;

const ofTopics = (topics: readonly Topic[]): CountView[] => topics.map(({ newcomer, beat, spread }) => ({ of: "options", newcomer, beat, counts: spread }));

/** First choices at each newcomer, before the class has talked about them. */
const firstChoices = (content: ContentPack, state: ClassState): CountView[] => {
  const { phase } = state;
  if (phase.name !== "agree") return [];
  const at = new Map<string, { beat: string; options: string[] }>();
  for (const [seat, picks] of Object.entries(phase.first)) {
    const visit = visitOf(content, state, seat);
    if (!visit) continue;
    const known = at.get(visit.newcomer.id) ?? { beat: visit.beat.id, options: [] };
    known.options.push(...Object.values(picks));
    at.set(visit.newcomer.id, known);
  }
  return [...at].map(([newcomer, { beat, options }]) => ({ of: "options", newcomer, beat, counts: tally(options) }));
};

const countsOf = (content: ContentPack, state: ClassState): CountView[] => {
  const { phase } = state;
  switch (phase.name) {
    case "gather":
    case "night":
      return [{ of: "newcomers", counts: tally(Object.values(phase.votes)) }];
    case "search":
      return [{ of: "clues", newcomer: phase.newcomer, counts: tally(Object.values(phase.votes).map(String)) }];
    case "agree":
      return firstChoices(content, state);
    case "happens":
    case "talk":
      return ofTopics(phase.topics);
    case "miniGame":
      if (phase.stage !== "look") return [];
      if (phase.game === "trafficLight") return [{ of: "lights", counts: tally(Object.values(phase.answers).flatMap(({ choices }) => choices)) }];
      if (phase.game === "keepOrShare") return (["a", "b"] as const).map((side) => ({ of: "keepings", side, counts: saidOn(phase, side) }));
      return [];
    default:
      return [];
  }
};

/** How far each crew is that has a device here. */
export const crewsProgress = (state: ClassState): Record<CrewId, Progress> =>
  Object.fromEntries(Object.keys(state.crews).flatMap((crew) => {
    const here = crewSeats(state, crew).filter(({ connected }) => connected);
    return here.length > 0 ? [[crew, progressOf(state, here)]] : [];
  }));

export const notesView = (content: ContentPack, state: ClassState): NotesView => {
  const { before, after } = state.pulse;
  return {
    crews: crewsProgress(state),
    counts: countsOf(content, state).filter(({ counts }) => enough(counts)),
    pulse: { before: mayBeKept(before) ? before : null, after: mayBeKept(after) ? after : null },
  };
};
