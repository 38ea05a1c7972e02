/** What a pupil's device may answer in each phase, for each of its children where each has a choice of its own. A later answer replaces an earlier one until the phase ends. */
import type { ContentPack } from "../content/pack.ts";
import { lights } from "../content/lights.ts";
import { keepings } from "../content/roles.ts";
import { beatOf } from "../content/beats.ts";
import type { PupilAnswer } from "../protocol/messages.ts";
import { seatOptions } from "./choose.ts";
import { arrangeCrews } from "./crews.ts";
import { moveAt } from "./games/breakTheChain.ts";
import { cardsOf, isPair } from "./games/circleOfPeople.ts";
import { allSorted, playOn } from "./games/game.ts";
import { sideOf } from "./games/keepOrShare.ts";
import { rolesOf } from "./games/whoHelps.ts";
import { signalsToFind } from "./meet.ts";
import { lanternCandidates } from "./night.ts";
import { advance } from "./phases.ts";
import { openNewcomers, storyOf, visitOf } from "./select.ts";
import type { Reason } from "./reasons.ts";
import type { ClassDraft, GameAnswerDraft, PhaseDraftOf, Seat, SeatId } from "./state.ts";
import { hasVoice, shareAmong } from "./voices.ts";

type AnswerOf<Do extends PupilAnswer["do"]> = Extract<PupilAnswer, { do: Do }>;

const signals = (content: ContentPack, draft: ClassDraft, seat: SeatId, answer: AnswerOf<"signals">): Reason | null => {
  const { phase } = draft;
  const visit = visitOf(content, draft, seat);
  if (phase.name !== "meet" || !visit) return "wrongPhase";
  const perspective = beatOf(storyOf(content, visit.newcomer.id), visit.beat.id).perspectives.find(({ id }) => id === answer.perspective);
  if (!perspective || !phase.sees[seat]?.includes(perspective.id)) return "unknownOption";
  const chosen = [...new Set(answer.signals)];
  const known = perspective.signals.map(({ id }) => id);
  if (chosen.length > signalsToFind(perspective) || chosen.some((id) => !known.includes(id))) return "unknownOption";
  const mine = (phase.found[seat] ??= {});
  if (chosen.length === signalsToFind(perspective)) mine[perspective.id] = chosen;
  else delete mine[perspective.id];
  return null;
};

const option = (content: ContentPack, draft: ClassDraft, seat: Seat, answer: AnswerOf<"option">): Reason | null => {
  const { phase } = draft;
  if (phase.name !== "choose" && phase.name !== "agree") return "wrongPhase";
  if (!hasVoice(seat, answer.child)) return "unknownChild";
  if (!seatOptions(content, draft, phase, seat.id).some(({ id }) => id === answer.option)) return "unknownOption";
  (phase.picks[seat.id] ??= {})[answer.child] = answer.option;
  return null;
};

/** Keeps what a device said in a mini-game; the last one moves the class on. */
const keepSorted = (content: ContentPack, draft: ClassDraft, phase: PhaseDraftOf<"miniGame">, seat: SeatId, answer: GameAnswerDraft, now: number): null => {
  phase.answers[seat] = answer;
  if (allSorted(draft, phase)) advance(content, draft, now);
  return null;
};

const light = (content: ContentPack, draft: ClassDraft, seat: SeatId, answer: AnswerOf<"light">, now: number): Reason | null => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.game !== "trafficLight" || phase.stage !== "set") return "wrongPhase";
  const situation = content.trafficLight.situations.find(({ id }) => id === phase.situations[phase.at]);
  if (!situation || answer.reason > situation.reasons || !lights.includes(answer.light)) return "unknownOption";
  return keepSorted(content, draft, phase, seat, { choices: [answer.light], reason: answer.reason }, now);
};

/** Whether a device may say this of the part that it holds. */
const fitsPart = (content: ContentPack, phase: PhaseDraftOf<"miniGame">, seat: SeatId, choices: readonly string[]): boolean => {
  switch (phase.game) {
    case "keepOrShare":
      return choices.length === 1 && keepings.some((one) => one === choices[0]) && sideOf(phase, seat) !== null;
    case "whoHelps":
      return choices.every((choice) => rolesOf(phase, seat).some((role) => role === choice));
    case "circleOfPeople":
      return phase.situations[phase.at] === "pick" ? isPair(content, phase, choices) : choices.every((choice) => cardsOf(phase, seat).some(({ id }) => id === choice));
    default:
      return false;
  }
};

const sort = (content: ContentPack, draft: ClassDraft, seat: SeatId, answer: AnswerOf<"sort">, now: number): Reason | null => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.stage !== "set") return "wrongPhase";
  const choices = [...new Set(answer.choices)];
  if (!fitsPart(content, phase, seat, choices)) return "unknownOption";
  return keepSorted(content, draft, phase, seat, { choices, reason: 0 }, now);
};

const chain = (content: ContentPack, draft: ClassDraft, seat: SeatId, { node, move }: AnswerOf<"chain">, now: number): Reason | null => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.stage !== "set" || !phase.chain) return "wrongPhase";
  const reason = moveAt(content, phase.chain, seat, node, move, now);
  if (reason) return reason;
  if (playOn(content, draft, now)) advance(content, draft, now);
  return null;
};

/** Takes a device's answer, or says why not. Nothing is taken while the class is paused, looks up or is calm. */
export const answerOf = (content: ContentPack, draft: ClassDraft, seatId: SeatId, answer: PupilAnswer, now: number): Reason | null => {
  const { phase } = draft;
  const seat = draft.seats[seatId];
  if (!seat) return "unknownSeat";
  if (phase.name === "ended") return "ended";
  if (answer.do === "children") {
    shareAmong(draft, seatId, answer.count);
    if (phase.name === "lobby") arrangeCrews(content, draft);
    return null;
  }
  if (answer.step !== draft.step) return "stale";
  if (draft.calm) return "calm";
  if (draft.eyesUp || draft.recall !== null) return "eyesUp";
  if (draft.paused) return "paused";
  if (!draft.hostHere) return "hostAway";
  switch (answer.do) {
    case "pulse":
      if (phase.name !== "pulse") return "wrongPhase";
      if (!hasVoice(seat, answer.child)) return "unknownChild";
      (phase.answers[seatId] ??= {})[answer.child] = answer.answers;
      return null;
    case "gather":
      if (phase.name !== "gather") return "wrongPhase";
      if (!openNewcomers(draft).some(({ id }) => id === answer.newcomer)) return "unknownNewcomer";
      phase.votes[seatId] = answer.newcomer;
      return null;
    case "signals":
      return signals(content, draft, seatId, answer);
    case "option":
      return option(content, draft, seat, answer);
    case "lantern":
      if (phase.name !== "night" || phase.stage !== "lantern") return "wrongPhase";
      if (!lanternCandidates(draft).includes(answer.newcomer)) return "unknownNewcomer";
      phase.votes[seatId] = answer.newcomer;
      return null;
    case "search":
      if (phase.name !== "search" || phase.stage !== "clues") return "wrongPhase";
      if (answer.clue >= storyOf(content, phase.newcomer).search.clues.length) return "unknownOption";
      phase.votes[seatId] = answer.clue;
      return null;
    case "light":
      return light(content, draft, seatId, answer, now);
    case "sort":
      return sort(content, draft, seatId, answer, now);
    case "chain":
      return chain(content, draft, seatId, answer, now);
    default:
      return answer satisfies never;
  }
};
