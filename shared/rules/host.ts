/** What the host may order. */
import type { ContentPack } from "../content/pack.ts";
import type { HostCommand } from "../protocol/messages.ts";
import { arrangeCrews, freshNewcomer } from "./crews.ts";
import { dealLate } from "./meet.ts";
import { advance, finish, meetAgain, replay, skip } from "./phases.ts";
import { canShorten } from "./pace.ts";
import { planOf, presentSeats } from "./select.ts";
import { fewestDevices } from "./size.ts";
import type { Reason } from "./reasons.ts";
import type { ClassDraft, PhaseName, SeatId } from "./state.ts";
import { turnTopic } from "./talk.ts";
import { addTime, holdClock, startClock } from "./timer.ts";
import { unfoldSteps } from "./unfold.ts";

/** Takes a newcomer out, without a reason, and puts another in its place. */
const swap = (content: ContentPack, draft: ClassDraft, out: string, into: string, now: number): Reason | null => {
  if (!draft.newcomers[out] || !content.stories[into] || draft.newcomers[into]) return "unknownNewcomer";
  draft.newcomers = Object.fromEntries(
    Object.entries(draft.newcomers).map(([id, newcomer]) => (id === out ? [into, freshNewcomer(content, planOf(content, draft), into)] : [id, newcomer])),
  );
  draft.deeds = draft.deeds.filter((deed) => deed.newcomer !== out);
  draft.talked = draft.talked.filter(({ newcomer }) => newcomer !== out);
  draft.lastTalk = draft.lastTalk.filter(({ newcomer }) => newcomer !== out);
  if (draft.recall !== null) recall(draft, false, now);
  for (const crew of Object.values(draft.crews)) if (crew.newcomer === out) crew.newcomer = into;
  const { phase } = draft;
  switch (phase.name) {
    case "meet":
    case "choose":
    case "agree":
      meetAgain(content, draft, now);
      break;
    case "gather":
      for (const [seat, vote] of Object.entries(phase.votes)) if (vote === out) delete phase.votes[seat];
      break;
    case "happens":
      phase.deeds = phase.deeds.filter((deed) => deed.newcomer !== out);
      phase.topics = phase.topics.filter((topic) => topic.newcomer !== out);
      break;
    case "talk":
      phase.topics = phase.topics.filter((topic) => topic.newcomer !== out);
      phase.at = 0;
      if (phase.topics.length === 0) advance(content, draft, now);
      break;
    case "night":
      phase.events = phase.events.filter((event) => event.newcomer !== out);
      for (const [seat, vote] of Object.entries(phase.votes)) if (vote === out) delete phase.votes[seat];
      break;
    case "miniGame":
      // It was about whoever is gone.
      if (phase.newcomer === out) replay(content, draft, phase.game, now);
      break;
    case "search":
      if (phase.newcomer === out) {
        phase.stage = "found";
        advance(content, draft, now);
      }
      break;
    default:
  }
  return null;
};

/** Shows the last talk again, or not any more; screens rest meanwhile, and have afterwards exactly what they had. */
const recall = (draft: ClassDraft, on: boolean, now: number): Reason | null => {
  if (on && (draft.lastTalk.length === 0 || draft.phase.name === "talk")) return "wrongPhase";
  draft.recall = on ? (draft.recall ?? 0) : null;
  holdClock(draft, now);
  return null;
};

/** Does what the host orders, or says why not. The secret was checked before. */
export const command = (content: ContentPack, draft: ClassDraft, order: HostCommand, now: number): Reason | null => {
  if (draft.phase.name === "ended") return "ended";
  switch (order.do) {
    case "next":
    case "skip":
      if (order.step !== draft.step) return "stale";
      // Back to where the class was: the talk that was shown again is over.
      if (draft.recall !== null) return recall(draft, false, now);
      if (draft.phase.name === "lobby" && presentSeats(draft).length < fewestDevices) return "tooFewPupils";
      draft.paused = false;
      draft.eyesUp = false;
      draft.calm = false;
      (order.do === "next" ? advance : skip)(content, draft, now);
      return null;
    case "unfold":
      if (order.step !== draft.step || order.at >= unfoldSteps(content, draft)) return "stale";
      draft.at = order.at;
      return null;
    case "recall":
      return recall(draft, order.on, now);
    case "withoutGames":
      draft.withoutGames = order.on;
      return null;
    case "lastRound":
      if (order.on && !canShorten(content, draft)) return "wrongPhase";
      draft.rounds = order.on ? draft.round : planOf(content, draft).rounds;
      return null;
    case "replay":
      if (order.step !== draft.step) return "stale";
      return replay(content, draft, order.game, now) ? null : "wrongPhase";
    case "pause":
      draft.paused = order.on;
      holdClock(draft, now);
      return null;
    case "eyesUp":
      draft.eyesUp = order.on;
      holdClock(draft, now);
      return null;
    case "calm":
      draft.calm = order.on;
      holdClock(draft, now);
      return null;
    case "lock":
      draft.locked = order.on;
      return null;
    case "timer":
      draft.timer.mode = order.mode;
      startClock(content, draft, now);
      return null;
    case "moreTime":
      addTime(draft, now);
      return null;
    case "topic":
      return turnTopic(draft, order.by) ? null : "wrongPhase";
    case "move": {
      const seat = draft.seats[order.seat];
      if (!seat) return "unknownSeat";
      if (!draft.crews[order.crew]) return "unknownCrew";
      if (seat.crew === order.crew) return null;
      seat.crew = order.crew;
      seat.placed = true;
      if (aboutNewcomer.includes(draft.phase.name)) forgetAnswers(draft, seat.id);
      dealLate(content, draft, seat.id);
      return null;
    }
    case "kick":
      if (!draft.seats[order.seat]) return "unknownSeat";
      delete draft.seats[order.seat];
      draft.bots = draft.bots.filter((bot) => bot !== order.seat);
      forgetAnswers(draft, order.seat);
      if (draft.phase.name === "lobby") arrangeCrews(content, draft);
      return null;
    case "swap":
      return swap(content, draft, order.out, order.in, now);
    case "end":
      finish(content, draft, now);
      return null;
    default:
      return order satisfies never;
  }
};

/** Phases whose answers are about a crew's newcomer: they mean nothing at another. */
const aboutNewcomer: readonly PhaseName[] = ["meet", "choose", "agree"];

/** Takes out what a device, with every child at it, answered to what is asked now. */
const forgetAnswers = (draft: ClassDraft, seat: SeatId): void => {
  const { phase } = draft;
  switch (phase.name) {
    case "pulse":
    case "miniGame":
      delete phase.answers[seat];
      break;
    case "gather":
    case "night":
    case "search":
      delete phase.votes[seat];
      break;
    case "meet":
      delete phase.found[seat];
      delete phase.sees[seat];
      break;
    case "agree":
      delete phase.first[seat];
      delete phase.picks[seat];
      break;
    case "choose":
      delete phase.picks[seat];
      break;
    default:
  }
};
