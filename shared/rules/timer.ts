/** The clock of a phase. It advises; only a binding one moves the class on, and never on a sensitive choice. */
import type { ContentPack } from "../content/pack.ts";
import { timedPhases, type TimedPhase } from "../content/plan.ts";
import { holdChain } from "./games/breakTheChain.ts";
import { lengthOf, movesItself } from "./games/game.ts";
import { planOf } from "./select.ts";
import type { ClassDraft, ClassState, PhaseName } from "./state.ts";

/** Milliseconds that "+30 s" adds. */
const extra = 30_000;

/** Phases that a timer may never end: nobody is hurried in a choice about somebody's limits, or in a search. */
const unhurried: readonly PhaseName[] = ["lobby", "pulse", "choose", "agree", "search", "break", "maxKit", "goodbye", "ended"];

export const isFrozen = (state: ClassState): boolean => state.paused || state.eyesUp || state.calm || state.recall !== null || !state.hostHere;

const isTimed = (name: PhaseName): name is TimedPhase => (timedPhases as readonly string[]).includes(name);

/** Sets the clock to a length in milliseconds, or to none. */
const setClock = (draft: ClassDraft, length: number | null, now: number): void => {
  draft.timer.endsAt = length === null || isFrozen(draft) ? null : now + length;
  draft.timer.left = length !== null && isFrozen(draft) ? length : null;
};

/** Starts the clock of the phase that was just entered. */
export const startClock = (content: ContentPack, draft: ClassDraft, now: number): void => {
  const { phase } = draft;
  if (phase.name === "miniGame") setClock(draft, lengthOf(content, phase), now);
  else setClock(draft, isTimed(phase.name) && draft.timer.mode !== "none" ? planOf(content, draft).seconds[phase.name] * 1000 : null, now);
};

/** Stops or restarts the clock when the class is frozen or thawed; call it after every change of that. */
export const holdClock = (draft: ClassDraft, now: number): void => {
  const { phase, timer } = draft;
  if (phase.name === "miniGame" && phase.chain) holdChain(phase.chain, isFrozen(draft), now);
  if (isFrozen(draft) && timer.endsAt !== null) {
    timer.left = Math.max(0, timer.endsAt - now);
    timer.endsAt = null;
  } else if (!isFrozen(draft) && timer.left !== null) {
    timer.endsAt = now + timer.left;
    timer.left = null;
  }
};

export const addTime = (draft: ClassDraft, now: number): void => {
  const { timer } = draft;
  if (timer.endsAt !== null) timer.endsAt = Math.max(timer.endsAt, now) + extra;
  else if (timer.left !== null) timer.left += extra;
  else setClock(draft, extra, now);
};

/** Whether the clock itself moves the class on: in a mini-game, or where the host made it binding. */
export const isBinding = ({ phase, timer }: ClassState): boolean =>
  (phase.name === "miniGame" && movesItself(phase)) || (timer.mode === "binding" && !unhurried.includes(phase.name));

/** Whether a binding clock has run out. */
export const hasRunOut = (state: ClassState, now: number): boolean =>
  isBinding(state) && state.timer.endsAt !== null && now >= state.timer.endsAt;
