/** What all mini-games share: how one begins, how the class moves through it, what it earns. */
import type { ContentPack } from "../../content/pack.ts";
import type { MiniGameId } from "../../content/plan.ts";
import { rollBelow, shuffled } from "../rng.ts";
import { presentSeats, seatsOf } from "../select.ts";
import type { ClassDraft, PhaseDraftOf, PhaseOf, SeatId } from "../state.ts";
import { isBroken, passTime, scoreChain, shareNodes, startChain } from "./breakTheChain.ts";
import { dealCards, scoreCircle } from "./circleOfPeople.ts";
import { scoreShare } from "./keepOrShare.ts";
import { scoreLights } from "./trafficLight.ts";
import { scoreHelp } from "./whoHelps.ts";

type Game = PhaseDraftOf<"miniGame">;

/** The mini-game that follows the round that just ended, if one is planned there. */
export const miniGameAfter = ({ miniGames, round, withoutGames }: ClassDraft): MiniGameId | null =>
  withoutGames ? null : (miniGames.find(({ afterRound }) => afterRound === round)?.game ?? null);

/** Things that this class has not had yet while there are any, in random order. They count as had from now on. */
const fresh = (draft: ClassDraft, ids: readonly string[], count: number): string[] => {
  const chosen = shuffled(draft, ids).toSorted((a, b) => Number(draft.played.includes(a)) - Number(draft.played.includes(b))).slice(0, count);
  draft.played.push(...chosen.filter((id) => !draft.played.includes(id)));
  return chosen;
};

const situationsOf = (content: ContentPack, draft: ClassDraft, game: MiniGameId): string[] => {
  switch (game) {
    case "trafficLight":
    case "keepOrShare":
    case "whoHelps":
      return fresh(draft, content[game].situations.map(({ id }) => id), content[game].perGame);
    case "circleOfPeople":
      return ["judge", "pick"];
    case "breakTheChain":
      return ["chain"];
    default:
      return game satisfies never;
  }
};

/** A new game, with what this class has not had yet; it is explained first. */
export const startGame = (content: ContentPack, draft: ClassDraft, game: MiniGameId): Game => {
  const prompts = game === "circleOfPeople" || game === "breakTheChain" ? content[game].prompts : 0;
  const started: Game = {
    name: "miniGame", game, stage: "explain", situations: situationsOf(content, draft, game), at: 0, answers: {},
    order: shuffled(draft, seatsOf(draft).map(({ id }) => id)),
    newcomer: null, cards: [], pair: [], chain: null,
    prompt: prompts > 0 ? 1 + rollBelow(draft, prompts) : 0,
    got: 0, of: 0, earned: 0,
  };
  if (game === "circleOfPeople") dealCards(content, draft, started, (ids, count) => fresh(draft, ids, count));
  return started;
};

/** A device that comes in during a game gets a part of it. */
export const joinGame = (draft: ClassDraft, seat: SeatId): void => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.order.includes(seat)) return;
  phase.order.push(seat);
  if (phase.chain && phase.stage === "set") shareNodes(draft, phase.chain, seat);
};

/** Lets time pass in a game that moves by itself; answers whether it is over. Nothing moves while screens rest. */
export const playOn = (content: ContentPack, draft: ClassDraft, now: number): boolean => {
  const { phase } = draft;
  if (phase.name !== "miniGame" || phase.stage !== "set" || !phase.chain || phase.chain.stoodStill !== null) return false;
  passTime(content, draft, phase.chain, now);
  return isBroken(content, phase.chain);
};

/** Whether the clock itself moves the game on: while it is played, and through short looks. The last look of a game is for talking. */
export const movesItself = ({ game, stage, situations, at }: PhaseOf<"miniGame">): boolean => stage === "set" || (stage === "look" && game === "whoHelps" && at + 1 < situations.length);

/** Milliseconds after which it does; null where it waits for the host. */
export const lengthOf = (content: ContentPack, phase: PhaseOf<"miniGame">): number | null =>
  movesItself(phase) ? (phase.stage === "set" ? content[phase.game].answerSeconds : content.whoHelps.lookSeconds) * 1000 : null;

const score = (content: ContentPack, phase: Game): void => {
  switch (phase.game) {
    case "trafficLight":
      return scoreLights(content, phase);
    case "keepOrShare":
      return scoreShare(content, phase);
    case "whoHelps":
      return scoreHelp(content, phase);
    case "circleOfPeople":
      return scoreCircle(content, phase);
    case "breakTheChain":
      return scoreChain(content, phase);
    default:
      return phase.game satisfies never;
  }
};

/** Moves the game on: play, look together, the next thing to sort, or done. */
export const advanceGame = (content: ContentPack, draft: ClassDraft, phase: Game, now: number): void => {
  switch (phase.stage) {
    case "explain":
      phase.stage = "set";
      if (phase.game === "breakTheChain") phase.chain = startChain(draft, phase.order, now);
      return;
    case "set":
      score(content, phase);
      phase.stage = "look";
      return;
    case "look":
      phase.answers = {};
      if (phase.at + 1 < phase.situations.length) {
        phase.at += 1;
        phase.stage = "set";
        return;
      }
      phase.stage = "done";
      phase.earned = content[phase.game].lanternShares.filter((bound) => phase.of > 0 && phase.got / phase.of >= bound).length;
      draft.lanterns += phase.earned;
      return;
    case "done":
      return;
    default:
      return phase.stage satisfies never;
  }
};

/** Takes back what a game earned: it is played again, or another in its place. */
export const takeBack = (draft: ClassDraft, phase: Game): void => {
  if (phase.stage === "done") draft.lanterns = Math.max(0, draft.lanterns - phase.earned);
};

/** Whether every device that is here has said what it is asked. */
export const allSorted = (draft: ClassDraft, phase: PhaseOf<"miniGame">): boolean => {
  const present = presentSeats(draft);
  return phase.game !== "breakTheChain" && present.length > 0 && present.every(({ id }) => id in phase.answers);
};

