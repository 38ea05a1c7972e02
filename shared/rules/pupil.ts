/** What a pupil's device may answer in each phase, for each of its children where each has a choice of its own. A later answer replaces an earlier one until the phase ends. */
import type { ContentPack } from "../content/pack.ts";
import { lights } from "../content/lights.ts";
import { beatOf } from "../content/beats.ts";
import type { PupilAnswer } from "../protocol/messages.ts";
import { seatOptions } from "./choose.ts";
import { signalsToFind } from "./meet.ts";
import { lanternCandidates } from "./night.ts";
import { advance } from "./phases.ts";
import { allAnswered, openNewcomers, storyOf, visitOf } from "./select.ts";
import type { Reason } from "./reasons.ts";
import type { ClassDraft, Seat, SeatId } from "./state.ts";
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

const light = (content: ContentPack, draft: ClassDraft, seat: SeatId, answer: AnswerOf<"light">, now: number): Reason | null => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.stage !== "set") return "wrongPhase";
  const situation = content.trafficLight.situations.find(({ id }) => id === phase.situations[phase.at]);
  if (!situation || answer.reason > situation.reasons || !lights.includes(answer.light)) return "unknownOption";
  phase.answers[seat] = { light: answer.light, reason: answer.reason };
  if (allAnswered(draft, phase.answers)) advance(content, draft, now);
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
    return null;
  }
  if (answer.step !== draft.step) return "stale";
  if (draft.calm) return "calm";
  if (draft.eyesUp) return "eyesUp";
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
    default:
      return answer satisfies never;
  }
};
