/** Traffic light: every device sets green, orange or red; the class looks where it disagrees. It earns lanterns. */
import type { ContentPack } from "../content/pack.ts";
import { planOf } from "./select.ts";
import { shuffled } from "./rng.ts";
import type { ClassDraft, PhaseDraftOf } from "./state.ts";

/** From these shares of sensible answers on, a lantern each. */
const lanternShares = [0.4, 0.75] as const;

/** A new game, with situations that this class has not had yet while there are any. */
export const startTrafficLight = (content: ContentPack, draft: ClassDraft): PhaseDraftOf<"miniGame"> => {
  const { perGame } = content.trafficLight;
  const fresh = shuffled(draft, content.trafficLight.situations.map(({ id }) => id)).toSorted((a, b) => Number(draft.played.includes(a)) - Number(draft.played.includes(b)));
  const situations = fresh.slice(0, perGame);
  draft.played.push(...situations);
  return { name: "miniGame", game: "trafficLight", situations, at: 0, stage: "set", answers: {}, answered: 0, sensible: 0, earned: 0 };
};

/** Moves the game on: look together, the next situation, or done. */
export const advanceTrafficLight = (content: ContentPack, draft: ClassDraft, phase: PhaseDraftOf<"miniGame">): void => {
  if (phase.stage === "set") {
    const situation = content.trafficLight.situations.find(({ id }) => id === phase.situations[phase.at]);
    const answers = Object.values(phase.answers);
    phase.answered += answers.length;
    phase.sensible += answers.filter((answer) => situation?.sensible.includes(answer.light)).length;
    phase.stage = "look";
  } else if (phase.at + 1 < phase.situations.length) {
    phase.at += 1;
    phase.answers = {};
    phase.stage = "set";
  } else {
    phase.answers = {};
    phase.stage = "done";
    const share = phase.answered === 0 ? 0 : phase.sensible / phase.answered;
    phase.earned = lanternShares.filter((bound) => share >= bound).length;
    draft.lanterns += phase.earned;
  }
};

/** The mini-game that follows the round that just ended, if the plan has one there. */
export const miniGameAfter = (content: ContentPack, draft: ClassDraft) =>
  planOf(content, draft).miniGames.find((entry) => entry.afterRound === draft.round)?.game ?? null;
