/** Everything a class is at one moment: plain data, so that it can be kept, replayed and compared. */
import type { Immutable } from "immer";
import type { Language } from "../content/languages.ts";
import type { MiniGameId } from "../content/plan.ts";
import type { PlanId } from "../content/plan-ids.ts";
import type { NewcomerId, OptionId } from "../content/story.ts";
import type { TimerMode } from "../protocol/wire.ts";
import type { Animal, Colour } from "./names.ts";

export type SeatId = string;
export type CrewId = string;

/** One device: one child, or two to four who share it, each with a voice (voices.ts). */
export interface SeatDraft {
  id: SeatId;
  animal: Animal;
  colour: Colour;
  /** Null until crews are formed. */
  crew: CrewId | null;
  /** Children at this device, 1-4. */
  children: number;
  /** Several children have played at it: what one of them chose hidden never comes back to it. */
  shared: boolean;
  connected: boolean;
  /** The host put it in its crew: nothing but the host moves it again. */
  placed: boolean;
}

export interface CrewDraft {
  id: CrewId;
  /** Whom the crew is with this round. */
  newcomer: NewcomerId | null;
}

export interface NewcomerDraft {
  id: NewcomerId;
  /** 0 (wants to leave) … 10 (feels at home), in tenths. */
  wellbeing: number;
  /** The beat that a crew meets on its next visit. */
  beat: string;
  /** Beats that a crew has visited. */
  visited: string[];
  /** What happened so far, for lines that ask for it. */
  flags: string[];
  /** The people who were told and became a Max. */
  maxes: string[];
  /** Whether a professional helper came in. */
  professional: boolean;
  safe: boolean;
  /** Effects that are still to land, summed; they land in the night. */
  later: number;
  /** The last round somebody visited; 0 for never. */
  lastVisit: number;
}

/** What the crews did at one newcomer in one round. */
export interface DeedDraft {
  round: number;
  newcomer: NewcomerId;
  beat: string;
  /** Distinct actions, each with the crews that took it. */
  options: { option: OptionId; crews: CrewId[] }[];
  /** Flags as they were before, and whether this beat had been visited before: they choose the lines. */
  flags: string[];
  again: boolean;
  from: number;
  to: number;
}

export type Counts = Record<string, number>;

export interface TopicDraft {
  newcomer: NewcomerId;
  beat: string;
  prompt: string;
  /** First choices of everybody who was with this newcomer. */
  spread: Counts;
}

/** A discussion prompt that stood on the projector. */
export interface TalkedDraft {
  newcomer: NewcomerId;
  beat: string;
  prompt: string;
  /** The class saw it differently: no card had most of its first choices. Never from fewer answers than a spread is shown from. */
  divided: boolean;
}

export interface PlannedGameDraft {
  /** Counted from 1. */
  afterRound: number;
  game: MiniGameId;
}

export interface NightEventDraft {
  newcomer: NewcomerId;
  why: "drift" | "later" | "lantern";
  from: number;
  to: number;
}

/** What a device said in a mini-game in which the class sorts: one thing or several, and in *Traffic light* why. */
export interface GameAnswerDraft {
  choices: string[];
  /** From 1; 0 where no reason is asked. */
  reason: number;
}

/** A card of *Circle of people*: somebody of the newcomer's story, or one of the others. */
export interface CircleCardDraft {
  id: string;
  /** What the card is. Kept from devices until the class looks. */
  kind: "max" | "child" | "online" | "other";
  /** Numbers of its two clues. */
  clues: [number, number];
}

/** *Break the chain*: envelopes on a network in which each node is a device's. Times are milliseconds since 1970. */
export interface ChainDraft {
  /** Whose each node is. */
  owners: SeatId[];
  /** Nodes that an envelope has been at. */
  reached: boolean[];
  envelopes: { node: number; leavesAt: number; holds: number; stopped: boolean }[];
  /** What somebody does at a node, since when and until when. */
  acts: ({ move: "stand" | "tell"; since: number; until: number } | null)[];
  startsAt: number;
  /** Waves of envelopes that have started. */
  waves: number;
  /** Since when the class's screens rest; null while it plays. */
  stoodStill: number | null;
}

/** Answers of children: a device, then the number of a child there, from 1. */
type ByVoice<Answer> = Record<SeatId, Record<number, Answer>>;

export type PhaseDraft =
  | { name: "lobby" }
  | { name: "pulse"; when: "before" | "after"; answers: ByVoice<[number, number]> }
  | { name: "gather"; votes: Record<SeatId, NewcomerId> }
  | { name: "meet"; sees: Record<SeatId, string[]>; found: Record<SeatId, Record<string, string[]>> }
  | { name: "choose"; extra: CrewId[]; picks: ByVoice<OptionId> }
  | { name: "agree"; extra: CrewId[]; first: ByVoice<OptionId>; picks: ByVoice<OptionId>; tied: CrewId[] }
  | { name: "happens"; deeds: DeedDraft[]; topics: TopicDraft[] }
  | { name: "talk"; topics: TopicDraft[]; at: number }
  | { name: "night"; stage: "lantern" | "morning"; votes: Record<SeatId, NewcomerId>; events: NightEventDraft[] }
  | { name: "search"; stage: "clues" | "found"; newcomer: NewcomerId; votes: Record<SeatId, number>; topics: TopicDraft[] | null }
  | {
      name: "miniGame";
      game: MiniGameId;
      /** It is explained, played (`set`), looked at together, and over. */
      stage: "explain" | "set" | "look" | "done";
      /** What is asked one after the other. */
      situations: string[];
      at: number;
      answers: Record<SeatId, GameAnswerDraft>;
      /** Devices in the order in which parts are dealt; who comes late stands at its end. */
      order: SeatId[];
      /** *Circle of people*: for whom, and with which cards. */
      newcomer: NewcomerId | null;
      cards: CircleCardDraft[];
      /** … and whom the class chose at the end. */
      pair: string[];
      /** *Break the chain*. */
      chain: ChainDraft | null;
      /** A discussion prompt, counted from 1, where the game has some of its own. */
      prompt: number;
      /** What the class got of what it could get. */
      got: number;
      of: number;
      earned: number;
    }
  /** Between the two lessons of a double one. */
  | { name: "break" }
  | { name: "finale" }
  | { name: "maxKit" }
  | { name: "goodbye" }
  | { name: "ended" };
export type PhaseName = PhaseDraft["name"];

/** For each of the two questions: how many children gave answer 1, 2 and 3. */
export type PulseCounts = [[number, number, number], [number, number, number]];

export interface ClassDraft {
  /** The room code. */
  id: string;
  plan: PlanId;
  /** With which a class that stops for the day is taken up again; null where a plan has no break, or it is over. */
  resumeCode: string | null;
  /** Milliseconds since 1970: so long a class that stopped for the day is kept. Null while it has not stopped. */
  restsUntil: number | null;
  /** The console's language. */
  language: Language;
  rng: number;
  /** Counts up at every change of what is asked; an answer to an earlier step is stale. */
  step: number;
  phase: PhaseDraft;
  /** How far the projector is within what it unfolds of this step, from 0 (unfold.ts). */
  at: number;
  /** 0 before the first round. */
  round: number;
  /** Rounds that are played: the plan's, or fewer when the host shortens the lesson. */
  rounds: number;
  /** Mini-games that are planned. */
  miniGames: PlannedGameDraft[];
  /** The host leaves out those that are still to come. */
  withoutGames: boolean;
  /** Milliseconds since 1970: when the class left its lobby; null before. */
  startedAt: number | null;
  /** Devices that the server itself plays: a host practises alone. Empty in a real class. */
  bots: SeatId[];
  paused: boolean;
  eyesUp: boolean;
  calm: boolean;
  /** The last talk is shown again: which of its topics. Screens rest meanwhile. Null while it is not. */
  recall: number | null;
  locked: boolean;
  hostHere: boolean;
  timer: {
    mode: TimerMode;
    /** Milliseconds since 1970; null while the clock stands still. */
    endsAt: number | null;
    /** Milliseconds left while it stands still. */
    left: number | null;
  };
  seats: Record<SeatId, SeatDraft>;
  crews: Record<CrewId, CrewDraft>;
  newcomers: Record<NewcomerId, NewcomerDraft>;
  lanterns: number;
  /** Situations of mini-games that this class has had: none comes twice while there are others. */
  played: string[];
  pulse: { before: PulseCounts | null; after: PulseCounts | null };
  deeds: DeedDraft[];
  /** What the class talked about last, to be shown again. */
  lastTalk: TopicDraft[];
  /** Everything it talked about, in order. */
  talked: TalkedDraft[];
  /** Mini-games that were played to their end. */
  gamesPlayed: MiniGameId[];
  searches: number;
}

export type Seat = Immutable<SeatDraft>;
export type Crew = Immutable<CrewDraft>;
export type Newcomer = Immutable<NewcomerDraft>;
export type Deed = Immutable<DeedDraft>;
export type CircleCard = Immutable<CircleCardDraft>;
export type Topic = Immutable<TopicDraft>;
export type Talked = Immutable<TalkedDraft>;
export type NightEvent = Immutable<NightEventDraft>;
export type Phase = Immutable<PhaseDraft>;
export type ClassState = Immutable<ClassDraft>;
export type PhaseOf<Name extends PhaseName> = Extract<Phase, { name: Name }>;
export type PhaseDraftOf<Name extends PhaseName> = Extract<PhaseDraft, { name: Name }>;
