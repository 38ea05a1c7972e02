/** One whole lesson, played by bots through the rules and nothing else. */
import type { ContentPack } from "../../shared/content/pack.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import { apply, resumeClass, startClass, type Action } from "../../shared/rules/reduce.ts";
import { restOf } from "../../shared/rules/rest.ts";
import { roll, rollBelow, shuffled, type Dice } from "../../shared/rules/rng.ts";
import { seatsOf } from "../../shared/rules/select.ts";
import { mostChildren } from "../../shared/rules/size.ts";
import type { ClassDraft, ClassState, PhaseName } from "../../shared/rules/state.ts";
import { botAnswers, type PlayerKind } from "../../shared/bots/answers.ts";

export interface GameSetup {
  readonly content: ContentPack;
  readonly plan: PlanId;
  readonly kind: PlayerKind;
  /** Same setup and seed, same lesson. */
  readonly seed: number;
  /** Devices; drawn from the seed when left out. */
  readonly devices?: number;
  /** One to four children at each device, drawn from the seed; one each when left out. */
  readonly sharing?: boolean;
  /** Any newcomers on the board, the bench too, instead of the plan's own. */
  readonly anyNewcomers?: boolean;
}

/** A card that was the only one taken at a newcomer in a round, and what came of it, in steps of wellbeing. */
export interface Taken {
  /** "newcomer.beat.option" */
  readonly option: string;
  /** Wellbeing before it. */
  readonly from: number;
  readonly today: number;
  /** Today's and the night's together. */
  readonly tomorrow: number;
}

export interface Game {
  readonly state: ClassState;
  readonly phases: readonly PhaseName[];
  /** What was shown: "newcomer.beat.perspective", "newcomer.beat.prompt.prompt", "newcomer.search", and at the end "newcomer.closed" or "newcomer.ahead". */
  readonly seen: ReadonlySet<string>;
  readonly taken: readonly Taken[];
}

/** Steps of `next` after which a lesson that has not ended is stuck. */
const mostSteps = 500;

/** A state that nobody else holds, to be changed in place. */
const own = (state: ClassState): ClassDraft => structuredClone(state) as ClassDraft;

/** Throws when the rules refuse something that they offered, or when the lesson does not end. */
export const playGame = ({ content, plan, kind, seed, devices, sharing, anyNewcomers }: GameSetup): Game => {
  const dice: Dice = { rng: seed >>> 0 };
  let now = 1_000_000;
  let state = own(startClass(content, { id: "SIMUL", plan, language: "nl", seed, resumeCode: "SIMULATED" }));
  const act = (action: Action): void => {
    const reason = apply(content, state, action);
    if (reason) throw new Error(`seed ${seed}: ${JSON.stringify(action)} was refused: ${reason} in ${state.phase.name}`);
  };
  const size = devices ?? 8 + rollBelow(dice, 22);
  const join = (): void => {
    for (let i = 0; i < size; i += 1) {
      const seat = `seat${i}`;
      act({ type: "join", seat, now });
      if (sharing) act({ type: "pupil", seat, answer: { do: "children", count: 1 + rollBelow(dice, mostChildren) }, now });
    }
  };
  join();
  if (anyNewcomers) {
    const others = shuffled(dice, Object.keys(content.stories).filter((id) => !state.newcomers[id]));
    for (const out of Object.keys(state.newcomers)) {
      const into = rollBelow(dice, 2) === 0 ? others.pop() : undefined;
      if (into) act({ type: "host", command: { do: "swap", out, in: into }, now });
    }
  }

  const phases: PhaseName[] = [];
  const seen = new Set<string>();
  const taken: Taken[] = [];
  for (let steps = 0; state.phase.name !== "ended"; steps += 1) {
    if (steps > mostSteps) throw new Error(`seed ${seed}: the lesson does not end, it hangs in ${state.phase.name}`);
    phases.push(state.phase.name);
    note(state, seen);
    noteTaken(state, taken);
    if (state.phase.name === "break") {
      // Another day: the same children, in a new lobby.
      state = own(resumeClass(content, restOf(state), { id: "SIMUL", language: "nl", seed: seed + 1 }));
      join();
      continue;
    }
    const { step } = state;
    if (state.phase.name === "miniGame" && state.phase.chain && state.phase.stage === "set") {
      // It runs by the clock until it is over.
      for (let seconds = 0; state.step === step; seconds += 1) {
        if (seconds > mostSteps) throw new Error(`seed ${seed}: the chain does not end`);
        for (const seat of seatsOf(state)) {
          if (roll(dice) >= 0.35) continue;
          for (const answer of botAnswers(content, state, seat, kind, dice)) if (state.step === step) act({ type: "pupil", seat: seat.id, answer, now });
        }
        now += 1000;
        act({ type: "tick", now });
      }
      continue;
    }
    for (const seat of seatsOf(state)) {
      for (const answer of botAnswers(content, state, seat, kind, dice)) {
        // The last answer of a mini-game's situation moves the class on by itself.
        if (state.step === step) act({ type: "pupil", seat: seat.id, answer, now });
      }
    }
    now += 1000;
    if (state.step === step) act({ type: "host", command: { do: "next", step }, now });
  }
  for (const { id, safe } of Object.values(state.newcomers)) seen.add(`${id}.${safe ? "closed" : "ahead"}`);
  return { state, phases, seen, taken };
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

/** In the morning it shows what a card was worth. */
const noteTaken = (state: ClassState, taken: Taken[]): void => {
  if (state.phase.name !== "night" || state.phase.stage !== "morning") return;
  for (const { round, newcomer, beat, options, from, to } of state.deeds) {
    const [only] = options;
    if (round !== state.round || !only || options.length > 1) continue;
    const morning = state.newcomers[newcomer]?.wellbeing ?? to;
    taken.push({ option: `${newcomer}.${beat}.${only.option}`, from, today: to - from, tomorrow: morning - from });
  }
};
