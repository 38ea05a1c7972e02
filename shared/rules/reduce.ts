/**
 * The whole game: `reduce(content, state, action)`.
 * Pure: the time comes inside the action and chance inside the state, so a lesson is its seed and its list of actions.
 */
import { produce } from "immer";
import type { Language } from "../content/languages.ts";
import type { ContentPack } from "../content/pack.ts";
import type { MiniGameId } from "../content/plan.ts";
import type { PlanId } from "../content/plan-ids.ts";
import type { NewcomerId } from "../content/story.ts";
import type { HostCommand, PupilAnswer } from "../protocol/messages.ts";
import type { TimerMode } from "../protocol/wire.ts";
import { arrangeCrews, freshNewcomer, joinSmallestCrew } from "./crews.ts";
import { command } from "./host.ts";
import { joinGame, playOn } from "./games/game.ts";
import { dealLate } from "./meet.ts";
import { animals, colours } from "./names.ts";
import { advance } from "./phases.ts";
import { answerOf } from "./pupil.ts";
import type { Reason } from "./reasons.ts";
import type { RestedClass } from "./rest.ts";
import { rollBelow } from "./rng.ts";
import { seatsOf } from "./select.ts";
import { fewestNewcomers, mostDevices } from "./size.ts";
import type { ClassDraft, ClassState, SeatId } from "./state.ts";
import { hasRunOut, holdClock } from "./timer.ts";

/** What can happen to a class. `now` is in milliseconds since 1970. */
export type Action = { readonly now: number } & (
  /** `bot`: a device that the server itself plays. */
  | { readonly type: "join"; readonly seat: SeatId; readonly bot?: boolean }
  | { readonly type: "back"; readonly seat: SeatId }
  | { readonly type: "leave"; readonly seat: SeatId }
  | { readonly type: "hostHere" }
  | { readonly type: "hostAway" }
  | { readonly type: "tick" }
  | { readonly type: "host"; readonly command: HostCommand }
  | { readonly type: "pupil"; readonly seat: SeatId; readonly answer: PupilAnswer }
);

export type Outcome = { readonly state: ClassState } | { readonly rejected: Reason };

export interface NewClass {
  readonly id: string;
  readonly plan: PlanId;
  readonly language: Language;
  /** Seed of all chance in this class: 0 … 2³²−1. */
  readonly seed: number;
  /** For a plan with a break: with which the class is taken up again. */
  readonly resumeCode?: string;
  /** Who is on the board, which mini-games are played, and how the clock works; the plan's own when left out. */
  readonly newcomers?: readonly NewcomerId[] | undefined;
  readonly miniGames?: readonly MiniGameId[] | undefined;
  readonly timer?: TimerMode | undefined;
}

/** Whether a class can be made so: newcomers there are, no more than the plan has, and a mini-game for each of its places. */
export const canStart = (content: ContentPack, { plan, newcomers, miniGames }: Pick<NewClass, "plan" | "newcomers" | "miniGames">): boolean => {
  const chosen = content.plans[plan];
  if (!chosen) return false;
  if (newcomers && (newcomers.length < fewestNewcomers || newcomers.length > chosen.newcomers.length || new Set(newcomers).size < newcomers.length || newcomers.some((id) => !content.stories[id]))) return false;
  return !miniGames || miniGames.length === chosen.miniGames.length;
};

/** A class in its lobby. Throws when the content has no such plan. */
export const startClass = (content: ContentPack, { id, plan, language, seed, resumeCode, newcomers, miniGames, timer }: NewClass): ClassState => {
  const chosen = content.plans[plan];
  if (!chosen) throw new Error(`no plan ${plan} in the content`);
  return {
    id,
    plan,
    resumeCode: chosen.breakAfterRound && resumeCode ? resumeCode : null,
    restsUntil: null,
    language,
    rng: seed >>> 0,
    step: 0,
    phase: { name: "lobby" },
    at: 0,
    round: 0,
    rounds: chosen.rounds,
    miniGames: chosen.miniGames.map(({ afterRound, game }, place) => ({ afterRound, game: miniGames?.[place] ?? game })),
    withoutGames: false,
    startedAt: null,
    bots: [],
    paused: false,
    eyesUp: false,
    calm: false,
    recall: null,
    locked: false,
    hostHere: true,
    timer: { mode: timer ?? "soft", endsAt: null, left: null },
    seats: {},
    crews: {},
    newcomers: Object.fromEntries((newcomers ?? chosen.newcomers).map((newcomer) => [newcomer, freshNewcomer(content, chosen, newcomer)])),
    lanterns: 0,
    played: [],
    pulse: { before: null, after: null },
    deeds: [],
    lastTalk: [],
    talked: [],
    gamesPlayed: [],
    searches: 0,
  };
};

/** A class that stopped another day, in a new lobby, with the board as it was. Throws when the content lacks its plan or a newcomer. */
export const resumeClass = (content: ContentPack, rested: RestedClass, made: Omit<NewClass, "plan" | "resumeCode">): ClassState => {
  for (const id of Object.keys(rested.newcomers)) if (!content.stories[id]) throw new Error(`no story of ${id} in the content`);
  return { ...startClass(content, { ...made, plan: rested.plan }), ...rested };
};

/** Every name that a device can have. */
const seatNames = animals.flatMap((animal) => colours.map((colour) => ({ animal, colour, key: `${colour} ${animal}` })));

const join = (content: ContentPack, draft: ClassDraft, id: SeatId, bot: boolean): Reason | null => {
  if (draft.phase.name === "ended") return "ended";
  if (draft.seats[id]) return null;
  if (draft.locked) return "locked";
  if (seatsOf(draft).length >= mostDevices) return "full";
  const taken = new Set(seatsOf(draft).map((seat) => `${seat.colour} ${seat.animal}`));
  // An animal that nobody has yet is easier to recognise across the room than a second owl.
  const used = new Set(seatsOf(draft).map((seat) => seat.animal));
  const free = seatNames.filter(({ key }) => !taken.has(key));
  const fresh = free.filter(({ animal }) => !used.has(animal));
  const from = fresh.length > 0 ? fresh : free;
  const name = from[rollBelow(draft, from.length)];
  if (!name) return "full";
  draft.seats[id] = { id, animal: name.animal, colour: name.colour, crew: null, children: 1, shared: false, connected: true, placed: false };
  if (bot) draft.bots.push(id);
  if (draft.phase.name === "lobby") arrangeCrews(content, draft);
  else joinSmallestCrew(draft, id);
  dealLate(content, draft, id);
  joinGame(draft, id);
  return null;
};

/**
 * The rules on a state that is the caller's own: changes it in place, or answers why not and leaves it as it was.
 * `reduce` is this on a draft. A simulation, which keeps no earlier state, calls it by itself, fifty times as fast.
 */
export const apply = (content: ContentPack, draft: ClassDraft, action: Action): Reason | null => {
  switch (action.type) {
    case "join":
      return join(content, draft, action.seat, action.bot === true);
    case "back":
    case "leave": {
      const seat = draft.seats[action.seat];
      if (!seat) return "unknownSeat";
      seat.connected = action.type === "back";
      if (draft.phase.name === "lobby") arrangeCrews(content, draft);
      // Its crew may have been dissolved meanwhile.
      if (seat.connected && !draft.crews[seat.crew ?? ""]) joinSmallestCrew(draft, seat.id);
      return null;
    }
    case "hostHere":
    case "hostAway":
      draft.hostHere = action.type === "hostHere";
      holdClock(draft, action.now);
      return null;
    case "tick":
      if (hasRunOut(draft, action.now) || playOn(content, draft, action.now)) advance(content, draft, action.now);
      return null;
    case "host":
      return command(content, draft, action.command, action.now);
    case "pupil":
      return answerOf(content, draft, action.seat, action.answer, action.now);
    default:
      return action satisfies never;
  }
};

/**
 * What an action makes of a class: its new state (the same object when nothing changed),
 * or the reason why it was refused, which leaves the state as it was.
 */
export const reduce = (content: ContentPack, state: ClassState, action: Action): Outcome => {
  let rejected: Reason | null = null;
  const next = produce(state, (draft: ClassDraft) => {
    rejected = apply(content, draft, action);
  });
  return rejected ? { rejected } : { state: next };
};
