/** The order of a lesson: what follows what, and what is made ready on the way. */
import type { ContentPack } from "../content/pack.ts";
import type { MiniGameId } from "../content/plan.ts";
import { newlyTied } from "./choose.ts";
import { layToRest } from "./rest.ts";
import { arrangeCrews, balanceCrews, layOut } from "./crews.ts";
import { sendCrews } from "./gather.ts";
import { startHappens } from "./happens.ts";
import { crewsThatFoundAll, startMeet } from "./meet.ts";
import { fallNight, startNight } from "./night.ts";
import { countPulse } from "./pulse.ts";
import { foundWellbeing, openNewcomers, planOf } from "./select.ts";
import type { ClassDraft, PhaseDraft, PhaseOf, TopicDraft } from "./state.ts";
import { noteTalk } from "./talk.ts";
import { startClock } from "./timer.ts";
import { advanceGame, miniGameAfter, startGame, takeBack } from "./games/game.ts";

const enter = (content: ContentPack, draft: ClassDraft, phase: PhaseDraft, now: number): void => {
  draft.phase = phase;
  renew(content, draft, now);
};

/** What is asked has changed: answers to what was asked before are stale, the clock starts anew. */
const renew = (content: ContentPack, draft: ClassDraft, now: number): void => {
  draft.step += 1;
  draft.at = 0;
  startClock(content, draft, now);
};

const nobodyLeft = (draft: ClassDraft): boolean => openNewcomers(draft).length === 0;

/** A newcomer who wants to leave stops play: the class searches. Answers whether it does. */
const searchIfNeeded = (content: ContentPack, draft: ClassDraft, topics: TopicDraft[] | null, now: number): boolean => {
  const leaving = Object.values(draft.newcomers).find((newcomer) => newcomer.wellbeing === 0);
  if (!leaving) return false;
  draft.searches += 1;
  enter(content, draft, { name: "search", stage: "clues", newcomer: leaving.id, votes: {}, topics }, now);
  return true;
};

const startRound = (content: ContentPack, draft: ClassDraft, now: number): void => {
  if (nobodyLeft(draft) || draft.round >= draft.rounds) {
    draft.resumeCode = null;
    return enter(content, draft, { name: "finale" }, now);
  }
  draft.round += 1;
  balanceCrews(content, draft);
  for (const crew of Object.values(draft.crews)) crew.newcomer = null;
  enter(content, draft, { name: "gather", votes: {} }, now);
};

const afterHappens = (content: ContentPack, draft: ClassDraft, topics: TopicDraft[], now: number): void => {
  if (searchIfNeeded(content, draft, topics, now)) return;
  if (topics.length === 0) return afterTalk(content, draft, now);
  enter(content, draft, { name: "talk", topics, at: 0 }, now);
  noteTalk(draft);
};

const afterTalk = (content: ContentPack, draft: ClassDraft, now: number): void => {
  if (planOf(content, draft).epilogue) return playIfPlanned(content, draft, now);
  enter(content, draft, startNight(content, draft), now);
};

const afterNight = (content: ContentPack, draft: ClassDraft, now: number): void => {
  if (searchIfNeeded(content, draft, null, now)) return;
  if (nobodyLeft(draft)) return startRound(content, draft, now);
  playIfPlanned(content, draft, now);
};

const playIfPlanned = (content: ContentPack, draft: ClassDraft, now: number): void => {
  const game = miniGameAfter(draft);
  if (game) return enter(content, draft, startGame(content, draft, game), now);
  afterRound(content, draft, now);
};

const afterRound = (content: ContentPack, draft: ClassDraft, now: number): void => {
  if (planOf(content, draft).breakAfterRound !== draft.round || !draft.resumeCode || nobodyLeft(draft)) return startRound(content, draft, now);
  layToRest(draft, now);
  enter(content, draft, { name: "break" }, now);
};

const isOver = ({ stage }: PhaseOf<"miniGame">): boolean => stage === "done";

/** The class is over: who was with whom, and which crew did what, is forgotten at once. */
const end = (content: ContentPack, draft: ClassDraft, now: number): void => {
  draft.crews = {};
  for (const seat of Object.values(draft.seats)) seat.crew = null;
  for (const deed of draft.deeds) for (const option of deed.options) option.crews = [];
  draft.recall = null;
  enter(content, draft, { name: "ended" }, now);
};

/** Moves the class on from where it is: the host's *next*, or a binding clock. */
export const advance = (content: ContentPack, draft: ClassDraft, now: number): void => {
  const { phase } = draft;
  switch (phase.name) {
    case "lobby":
      arrangeCrews(content, draft);
      draft.startedAt = now;
      // Taken up again after a break: the board and the first two questions are as they were.
      if (draft.round > 0) return startRound(content, draft, now);
      layOut(content, draft);
      return enter(content, draft, { name: "pulse", when: "before", answers: {} }, now);
    case "pulse":
      draft.pulse[phase.when] = countPulse(phase);
      if (phase.when === "before") return startRound(content, draft, now);
      return enter(content, draft, { name: "goodbye" }, now);
    case "gather":
      sendCrews(draft, phase.votes);
      return enter(content, draft, startMeet(content, draft), now);
    case "meet":
      return enter(content, draft, { name: "choose", extra: crewsThatFoundAll(content, draft, phase), picks: {} }, now);
    case "choose":
      return enter(content, draft, { name: "agree", extra: phase.extra, first: phase.picks, picks: {}, tied: [] }, now);
    case "agree": {
      const tied = newlyTied(draft, phase);
      if (tied.length > 0) {
        phase.tied.push(...tied);
        return renew(content, draft, now);
      }
      return enter(content, draft, startHappens(content, draft, phase), now);
    }
    case "happens":
      return afterHappens(content, draft, phase.topics, now);
    case "talk":
      draft.lastTalk = phase.topics;
      return afterTalk(content, draft, now);
    case "night":
      if (phase.stage === "morning") return afterNight(content, draft, now);
      fallNight(content, draft, phase);
      return renew(content, draft, now);
    case "search": {
      const found = draft.newcomers[phase.newcomer];
      if (phase.stage === "clues") {
        if (found) found.wellbeing = foundWellbeing;
        phase.stage = "found";
        return renew(content, draft, now);
      }
      if (phase.topics) return afterHappens(content, draft, phase.topics, now);
      return afterNight(content, draft, now);
    }
    case "miniGame":
      if (phase.stage === "done") return afterRound(content, draft, now);
      advanceGame(content, draft, phase, now);
      if (isOver(phase)) draft.gamesPlayed.push(phase.game);
      return renew(content, draft, now);
    case "finale":
      return enter(content, draft, { name: "maxKit" }, now);
    case "maxKit":
      return enter(content, draft, { name: "pulse", when: "after", answers: {} }, now);
    case "goodbye":
    case "break":
      return end(content, draft, now);
    case "ended":
      return;
    default:
      return phase satisfies never;
  }
};

/** Leaves a mini-game or a talk at once. */
export const skip = (content: ContentPack, draft: ClassDraft, now: number): void => {
  if (draft.phase.name === "miniGame") return afterRound(content, draft, now);
  advance(content, draft, now);
};

/** The mini-game that is on once more, or another in its place: from its explanation. Answers false where none is on. */
export const replay = (content: ContentPack, draft: ClassDraft, game: MiniGameId, now: number): boolean => {
  if (draft.phase.name !== "miniGame") return false;
  takeBack(draft, draft.phase);
  enter(content, draft, startGame(content, draft, game), now);
  return true;
};

/** The round starts over at *meet*: after a swap the crew that lost its newcomer has another to get to know. */
export const meetAgain = (content: ContentPack, draft: ClassDraft, now: number): void => enter(content, draft, startMeet(content, draft), now);

/** Ends the class at once. One that can be taken up again another day is kept for that. */
export const finish = (content: ContentPack, draft: ClassDraft, now: number): void => {
  layToRest(draft, now);
  end(content, draft, now);
};
