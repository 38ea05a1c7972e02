/** One whole lesson, played by bots through `reduce` and nothing else. */
import type { ContentPack } from "../../shared/content/pack.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import { reduce, startClass, type Action } from "../../shared/rules/reduce.ts";
import { rollBelow, type Dice } from "../../shared/rules/rng.ts";
import { seatsOf } from "../../shared/rules/select.ts";
import type { ClassState, PhaseName } from "../../shared/rules/state.ts";
import { botAnswers, type PlayerKind } from "./bots.ts";

export interface GameSetup {
  readonly content: ContentPack;
  readonly plan: PlanId;
  readonly kind: PlayerKind;
  /** Same setup and seed, same lesson. */
  readonly seed: number;
  /** Devices; drawn from the seed when left out. */
  readonly devices?: number;
}

export interface Game {
  readonly state: ClassState;
  readonly phases: readonly PhaseName[];
  /** Perspectives that were seen, as "newcomer.beat.perspective"; prompts as "newcomer.beat.prompt". */
  readonly seen: ReadonlySet<string>;
}

/** Steps of `next` after which a lesson that has not ended is stuck. */
const mostSteps = 500;

/** Throws when the rules refuse something that they offered, or when the lesson does not end. */
export const playGame = ({ content, plan, kind, seed, devices }: GameSetup): Game => {
  const dice: Dice = { rng: seed >>> 0 };
  let now = 1_000_000;
  let state = startClass(content, { id: "SIMUL", plan, language: "nl", seed });
  const act = (action: Action): void => {
    const outcome = reduce(content, state, action);
    if ("rejected" in outcome) throw new Error(`seed ${seed}: ${JSON.stringify(action)} was refused: ${outcome.rejected} in ${state.phase.name}`);
    state = outcome.state;
  };
  const size = devices ?? 8 + rollBelow(dice, 22);
  for (let i = 0; i < size; i += 1) act({ type: "join", seat: `seat${i}`, now });

  const phases: PhaseName[] = [];
  const seen = new Set<string>();
  for (let steps = 0; state.phase.name !== "ended"; steps += 1) {
    if (steps > mostSteps) throw new Error(`seed ${seed}: the lesson does not end, it hangs in ${state.phase.name}`);
    phases.push(state.phase.name);
    note(state, seen);
    const { step } = state;
    for (const seat of seatsOf(state)) {
      for (const answer of botAnswers(content, state, seat, kind, dice)) {
        // The last answer of a mini-game's situation moves the class on by itself.
        if (state.step === step) act({ type: "pupil", seat: seat.id, answer, now });
      }
    }
    now += 1000;
    if (state.step === step) act({ type: "host", command: { do: "next", step }, now });
  }
  return { state, phases, seen };
};

const note = (state: ClassState, seen: Set<string>): void => {
  const { phase } = state;
  if (phase.name === "meet") {
    for (const [seat, perspectives] of Object.entries(phase.sees)) {
      const newcomer = state.crews[state.seats[seat]?.crew ?? ""]?.newcomer;
      const beat = newcomer ? state.newcomers[newcomer]?.beat : undefined;
      for (const perspective of perspectives) seen.add(`${newcomer}.${beat}.${perspective}`);
    }
  }
  if (phase.name === "talk") for (const topic of phase.topics) seen.add(`${topic.newcomer}.${topic.beat}.prompt.${topic.prompt}`);
  if (phase.name === "search") seen.add(`${phase.newcomer}.search`);
};
