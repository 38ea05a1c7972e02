/**
 * The one function that keeps secrets: what each kind of viewer may know of a class.
 * Nothing of an option's effects, of which signals are real, or of another device's answer is ever in a view.
 */
import { beatOf } from "../content/beats.ts";
import type { ContentPack } from "../content/pack.ts";
import type { Language } from "../content/languages.ts";
import type { PlanId } from "../content/plan-ids.ts";
import type { TimerMode } from "../protocol/wire.ts";
import { crewSpread, newlyTied, seatOptions } from "./choose.ts";
import { hostGame, pupilGame, type HostGame, type PupilGame } from "./games/views.ts";
import { afterView, isOver, type AfterView } from "./after.ts";
import { signalsToFind } from "./meet.ts";
import type { Animal, Colour } from "./names.ts";
import { lanternCandidates } from "./night.ts";
import { crewsProgress, notesView, type NotesView } from "./notes.ts";
import { paceOf, type PaceView } from "./pace.ts";
import { progressOf } from "./progress.ts";
import { pulseDirection, type Direction } from "./pulse.ts";
import { crewSeats, openNewcomers, planOf, presentSeats, ringOf, spreadFrom, storyOf, tally, visitOf } from "./select.ts";
import type { ClassState, Counts, CrewId, Deed, NightEvent, PhaseName, Seat, SeatId, Topic } from "./state.ts";
import { isBinding } from "./timer.ts";
import { unfoldSteps } from "./unfold.ts";
import { holderOf, turnsOf, type Voices } from "./voices.ts";

/** What everybody in the class sees: it is synchronised to every device. */
export interface SharedView {
  readonly phase: PhaseName;
  /** Part of the phase: "before", "clues", "set" …; empty where a phase has no parts. */
  readonly stage: string;
  readonly step: number;
  readonly round: number;
  readonly rounds: number;
  readonly plan: PlanId;
  readonly paused: boolean;
  readonly eyesUp: boolean;
  readonly calm: boolean;
  readonly locked: boolean;
  readonly hostHere: boolean;
  readonly timerMode: TimerMode;
  /** Whether the clock itself will move the class on. */
  readonly timerBinding: boolean;
  /** Milliseconds since 1970; 0 while there is no running clock. */
  readonly endsAt: number;
  /** Milliseconds left while the clock stands still; 0 otherwise. */
  readonly left: number;
  readonly lanterns: number;
  /** Of those who are here and are asked now, how many answered: children where each has a choice of its own, else devices. */
  readonly answered: number;
  readonly asked: number;
  /** Devices that are here. */
  readonly present: number;
  readonly newcomers: Readonly<Record<string, NewcomerView>>;
  readonly seats: Readonly<Record<SeatId, SeatView>>;
  readonly crews: Readonly<Record<string, { readonly newcomer: string }>>;
}

export interface NewcomerView {
  /** Place in the row, from 0. */
  readonly order: number;
  /** 1 the red edge … 5 the green centre. */
  readonly ring: number;
  readonly safe: boolean;
  /** Wants to leave: the class searches. */
  readonly leaving: boolean;
}

export interface SeatView {
  readonly animal: Animal;
  readonly colour: Colour;
  /** Empty before crews are formed. */
  readonly crew: string;
  readonly here: boolean;
  readonly children: number;
}

/** The scene that a pupil or the projector plays for a newcomer: ids that lead to texts. */
export interface VisitView {
  readonly newcomer: string;
  readonly beat: string;
  readonly flags: readonly string[];
  readonly again: boolean;
}

export interface DeedView extends VisitView {
  readonly options: readonly string[];
  readonly fromRing: number;
  readonly toRing: number;
}

export type Tone = "bright" | "warm" | "open";

export interface FinaleView {
  readonly tone: Tone;
  /** What moved the board, told as deeds: for each newcomer the newest that brought in people. */
  readonly deeds: readonly DeedView[];
}

/**
 * What one pupil's device gets beside the shared view: its own part of the story, its own answers.
 * `done` and a list of `mine` have an entry for each child at the device. `holder` is the child who taps where a shared
 * device answers once; null for a child alone.
 */
export type PupilTask =
  | { readonly kind: "wait" }
  | { readonly kind: "pulse"; readonly when: "before" | "after"; readonly mine: readonly number[] | null; readonly done: readonly boolean[] }
  | { readonly kind: "gather"; readonly open: readonly string[]; readonly mine: string | null; readonly holder: number | null }
  | { readonly kind: "meet"; readonly visit: VisitView; readonly sees: readonly { readonly id: string; readonly pick: number; readonly mine: readonly string[] }[]; readonly crewDone: number; readonly crewSize: number }
  | { readonly kind: "choose"; readonly visit: VisitView; readonly options: readonly string[]; readonly extra: string | null; readonly mine: string | null; readonly done: readonly boolean[]; readonly crewDone: number; readonly crewSize: number }
  | { readonly kind: "agree"; readonly visit: VisitView; readonly options: readonly string[]; readonly spread: Readonly<Counts>; readonly first: string | null; readonly mine: readonly (string | null)[]; readonly tied: boolean; readonly crewDone: number; readonly crewSize: number }
  | { readonly kind: "happens"; readonly deed: DeedView | null; readonly option: string | null }
  | { readonly kind: "night"; readonly stage: "lantern" | "morning"; readonly open: readonly string[]; readonly mine: string | null; readonly holder: number | null; readonly events: readonly NightView[] }
  | { readonly kind: "search"; readonly stage: "clues" | "found"; readonly newcomer: string; readonly clues: number; readonly mine: number | null; readonly holder: number | null }
  | PupilGame
  | { readonly kind: "finale"; readonly finale: FinaleView };

export interface PupilView {
  readonly role: "pupil";
  readonly seat: SeatId;
  readonly task: PupilTask;
}

export interface NightView {
  readonly newcomer: string;
  readonly why: NightEvent["why"];
  readonly fromRing: number;
  readonly toRing: number;
}

export interface TopicView {
  readonly newcomer: string;
  readonly beat: string;
  readonly prompt: string;
  readonly followUps: number;
  /** Counts per option; null below five answers. */
  readonly spread: Readonly<Counts> | null;
}

/** What the projector shows beside the shared view: class level only. */
export type HostTask =
  | { readonly kind: "plain" }
  | { readonly kind: "gather"; readonly votes: Readonly<Counts> | null }
  | { readonly kind: "agree"; readonly tied: number }
  | { readonly kind: "happens"; readonly deeds: readonly DeedView[] }
  | { readonly kind: "talk"; readonly topic: TopicView; readonly at: number; readonly of: number }
  | { readonly kind: "night"; readonly stage: "lantern" | "morning"; readonly votes: Readonly<Counts> | null; readonly events: readonly NightView[] }
  | { readonly kind: "search"; readonly stage: "clues" | "found"; readonly newcomer: string; readonly clues: number; readonly votes: Readonly<Counts> | null }
  | HostGame
  | { readonly kind: "finale"; readonly finale: FinaleView }
  | { readonly kind: "goodbye"; readonly pulse: readonly [Direction, Direction] | null }
  /** Stopped for the day: with what, and until when (milliseconds since 1970), it is taken up again. */
  | { readonly kind: "rest"; readonly code: string; readonly until: number };

export interface HostView {
  readonly role: "host";
  readonly language: Language;
  /** Ended now, the class is kept and can be taken up again. */
  readonly resumable: boolean;
  readonly task: HostTask;
  /** How far the projector is within what it unfolds of this step, from 0, and of how many. */
  readonly at: number;
  readonly of: number;
  /** The last talk is shown again; and whether there is one to show. */
  readonly recall: boolean;
  readonly canRecall: boolean;
  /** The server plays most devices: a host practises. */
  readonly practice: boolean;
  readonly pace: PaceView | null;
  readonly withoutGames: boolean;
  /** The host lets this round be the last, though the plan has more. */
  readonly lastRound: boolean;
  /** Whether a crew is ready with what is asked; only crews of several devices, where nobody is meant. Empty where crews do not work by themselves. */
  readonly crews: Readonly<Record<CrewId, boolean>>;
  /** Null while the lesson goes on. */
  readonly after: AfterView | null;
  /** Null on the console: it stands on the projector. */
  readonly notes: NotesView | null;
}

const visitView = (content: ContentPack, state: ClassState, seat: SeatId): VisitView | null => {
  const visit = visitOf(content, state, seat);
  if (!visit) return null;
  const { newcomer, beat } = visit;
  return { newcomer: newcomer.id, beat: beat.id, flags: newcomer.flags, again: newcomer.visited.includes(beat.id) };
};

const deedView = (deed: Deed): DeedView => ({
  newcomer: deed.newcomer,
  beat: deed.beat,
  flags: deed.flags,
  again: deed.again,
  options: deed.options.map(({ option }) => option),
  fromRing: ringOf(deed.from),
  toRing: ringOf(deed.to),
});

const nightView = ({ newcomer, why, from, to }: NightEvent): NightView => ({ newcomer, why, fromRing: ringOf(from), toRing: ringOf(to) });

/** Whether an action is one to be told of at the end: it brought people together. What tempted stepped inward too, for a day. */
const helped = (content: ContentPack, { newcomer, beat, options }: Deed): boolean =>
  options.every(({ option }) => ["people", "tell"].includes(beatOf(storyOf(content, newcomer), beat).options.find(({ id }) => id === option)?.kind ?? ""));

const finaleView = (content: ContentPack, state: ClassState): FinaleView => {
  const all = Object.values(state.newcomers);
  const safe = all.filter((newcomer) => newcomer.safe).length;
  const tone: Tone = safe === all.length && state.searches === 0 ? "bright" : safe * 2 >= all.length ? "warm" : "open";
  const deeds = all.flatMap(({ id }) => state.deeds.findLast((deed) => deed.newcomer === id && helped(content, deed)) ?? []);
  return { tone, deeds: deeds.map(deedView) };
};

const stageOf = ({ phase }: ClassState): string => ("stage" in phase ? phase.stage : "when" in phase ? phase.when : "");

export const sharedView = (state: ClassState): SharedView => ({
  phase: state.phase.name,
  stage: stageOf(state),
  step: state.step,
  round: state.round,
  rounds: state.rounds,
  plan: state.plan,
  paused: state.paused,
  eyesUp: state.eyesUp || state.recall !== null,
  calm: state.calm,
  locked: state.locked,
  hostHere: state.hostHere,
  timerMode: state.timer.mode,
  timerBinding: isBinding(state),
  endsAt: state.timer.endsAt ?? 0,
  left: state.timer.left ?? 0,
  lanterns: state.lanterns,
  ...progressOf(state, presentSeats(state)),
  present: presentSeats(state).length,
  newcomers: Object.fromEntries(
    Object.values(state.newcomers).map(({ id, wellbeing, safe }, order) => [id, { order, ring: ringOf(wellbeing), safe, leaving: wellbeing === 0 }]),
  ),
  seats: Object.fromEntries(
    Object.values(state.seats).map(({ id, animal, colour, crew, connected, children }) => [id, { animal, colour, crew: crew ?? "", here: connected, children }]),
  ),
  crews: Object.fromEntries(Object.values(state.crews).map(({ id, newcomer }) => [id, { newcomer: newcomer ?? "" }])),
});

/** How far a seat's crew is. */
const crewProgress = (state: ClassState, seat: Seat) => {
  const { answered, asked } = progressOf(state, seat.crew ? crewSeats(state, seat.crew).filter(({ connected }) => connected) : []);
  return { crewDone: answered, crewSize: asked };
};

/** What a child chose hidden. It comes back to a device of its own; where children share one, nobody finds it there again. */
const hidden = <Answer>(answers: Voices<Answer>, seat: Seat) => ({
  mine: seat.shared ? null : (answers[seat.id]?.[1] ?? null),
  done: turnsOf(seat).map((child) => answers[seat.id]?.[child] !== undefined),
});

const pupilTask = (content: ContentPack, state: ClassState, seat: Seat): PupilTask => {
  const { phase } = state;
  const visit = visitView(content, state, seat.id);
  switch (phase.name) {
    case "pulse":
      return { kind: "pulse", when: phase.when, ...hidden(phase.answers, seat) };
    case "gather":
      return { kind: "gather", open: openNewcomers(state).map(({ id }) => id), mine: phase.votes[seat.id] ?? null, holder: holderOf(seat, state.round - 1) };
    case "meet": {
      const beat = visitOf(content, state, seat.id)?.beat;
      if (!visit || !beat) return { kind: "wait" };
      const sees = (phase.sees[seat.id] ?? []).flatMap((id) => {
        const perspective = beat.perspectives.find((candidate) => candidate.id === id);
        return perspective ? [{ id, pick: signalsToFind(perspective), mine: phase.found[seat.id]?.[id] ?? [] }] : [];
      });
      return { kind: "meet", visit, sees, ...crewProgress(state, seat) };
    }
    case "choose":
    case "agree": {
      if (!visit) return { kind: "wait" };
      const cards = seatOptions(content, state, phase, seat.id);
      const common = { visit, options: cards.map(({ id }) => id), ...crewProgress(state, seat) };
      if (phase.name === "choose") return { kind: "choose", extra: cards.find(({ extra }) => extra)?.id ?? null, ...hidden(phase.picks, seat), ...common };
      const tied = seat.crew !== null && phase.tied.includes(seat.crew) && newlyTied(state, { ...phase, tied: [] }).includes(seat.crew);
      return { kind: "agree", spread: seat.crew ? crewSpread(state, seat.crew, phase.first) : {}, first: hidden(phase.first, seat).mine, mine: turnsOf(seat).map((child) => phase.picks[seat.id]?.[child] ?? null), tied, ...common };
    }
    case "happens": {
      const deed = phase.deeds.find(({ options }) => options.some(({ crews }) => seat.crew !== null && crews.includes(seat.crew)));
      const option = deed?.options.find(({ crews }) => seat.crew !== null && crews.includes(seat.crew))?.option ?? null;
      return { kind: "happens", deed: deed ? deedView(deed) : null, option };
    }
    case "night":
      return { kind: "night", stage: phase.stage, open: lanternCandidates(state), mine: phase.votes[seat.id] ?? null, holder: holderOf(seat, state.round), events: phase.events.map(nightView) };
    case "search":
      return { kind: "search", stage: phase.stage, newcomer: phase.newcomer, clues: storyOf(content, phase.newcomer).search.clues.length, mine: phase.votes[seat.id] ?? null, holder: holderOf(seat, state.round + 1) };
    case "miniGame":
      return pupilGame(content, state, phase, seat);
    case "finale":
    case "maxKit":
    case "goodbye":
      return { kind: "finale", finale: finaleView(content, state) };
    case "lobby":
    case "talk":
    case "break":
    case "ended":
      return { kind: "wait" };
    default:
      return phase satisfies never;
  }
};

/** What one seat may know; null when there is no such seat. */
export const pupilView = (content: ContentPack, state: ClassState, seatId: SeatId): PupilView | null => {
  const seat = state.seats[seatId];
  return seat ? { role: "pupil", seat: seatId, task: pupilTask(content, state, seat) } : null;
};

const topicView = (content: ContentPack, topic: Topic): TopicView => ({
  newcomer: topic.newcomer,
  beat: topic.beat,
  prompt: topic.prompt,
  followUps: beatOf(storyOf(content, topic.newcomer), topic.beat).prompts.find(({ id }) => id === topic.prompt)?.followUps ?? 0,
  spread: spreadFrom(topic.spread),
});

const talkTask = (content: ContentPack, topics: readonly Topic[], at: number): HostTask => {
  const topic = topics[at];
  return topic ? { kind: "talk", topic: topicView(content, topic), at, of: topics.length } : { kind: "plain" };
};

const hostTask = (content: ContentPack, state: ClassState): HostTask => {
  const { phase } = state;
  if (state.recall !== null) return talkTask(content, state.lastTalk, state.recall);
  switch (phase.name) {
    case "gather":
      return { kind: "gather", votes: spreadFrom(tally(Object.values(phase.votes))) };
    case "agree":
      return { kind: "agree", tied: newlyTied(state, { ...phase, tied: [] }).filter((crew) => phase.tied.includes(crew)).length };
    case "happens":
      return { kind: "happens", deeds: phase.deeds.map(deedView) };
    case "talk":
      return talkTask(content, phase.topics, phase.at);
    case "night":
      return { kind: "night", stage: phase.stage, votes: spreadFrom(tally(Object.values(phase.votes))), events: phase.events.map(nightView) };
    case "search":
      return {
        kind: "search", stage: phase.stage, newcomer: phase.newcomer,
        clues: storyOf(content, phase.newcomer).search.clues.length,
        votes: spreadFrom(tally(Object.values(phase.votes).map(String))),
      };
    case "miniGame":
      return hostGame(content, phase);
    case "finale":
      return { kind: "finale", finale: finaleView(content, state) };
    case "goodbye":
      return { kind: "goodbye", pulse: pulseDirection(state) };
    case "break":
    case "ended":
      return state.resumeCode !== null && state.restsUntil !== null ? { kind: "rest", code: state.resumeCode, until: state.restsUntil } : { kind: "plain" };
    case "lobby":
    case "pulse":
    case "meet":
    case "choose":
    case "maxKit":
      return { kind: "plain" };
    default:
      return phase satisfies never;
  }
};

/** Phases in which each crew works by itself. */
const crewPhases: readonly PhaseName[] = ["meet", "choose", "agree"];

const crewsReady = (state: ClassState): Record<CrewId, boolean> => {
  if (!crewPhases.includes(state.phase.name)) return {};
  const several = (crew: CrewId) => crewSeats(state, crew).filter(({ connected }) => connected).length > 1;
  return Object.fromEntries(Object.entries(crewsProgress(state)).filter(([crew]) => several(crew)).map(([crew, { answered, asked }]) => [crew, answered >= asked]));
};

/** What a host may know: the console, which stands on the projector, or `withNotes` the phone in the host's hand. */
export const hostView = (content: ContentPack, state: ClassState, withNotes = false): HostView => ({
  role: "host",
  language: state.language,
  resumable: state.resumeCode !== null && state.round > 0,
  task: hostTask(content, state),
  at: state.at,
  of: unfoldSteps(content, state),
  recall: state.recall !== null,
  canRecall: state.lastTalk.length > 0 && state.phase.name !== "talk",
  practice: state.bots.length > 0,
  pace: paceOf(content, state),
  withoutGames: state.withoutGames,
  lastRound: state.rounds < planOf(content, state).rounds,
  crews: crewsReady(state),
  after: isOver(state) ? afterView(state, finaleView(content, state)) : null,
  notes: withNotes ? notesView(content, state) : null,
});
