/** Sends a class everything that could be sent, through the very schemas and rules of the room, and holds it against what must hold. */
import type { ContentPack } from "../../shared/content/pack.ts";
import { planIds } from "../../shared/content/plan-ids.ts";
import { hostRequestSchema, joinOptionsSchema, pupilAnswerSchema } from "../../shared/protocol/messages.ts";
import { reduce, resumeClass, startClass, type Action } from "../../shared/rules/reduce.ts";
import { restOf } from "../../shared/rules/rest.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { rollBelow, type Dice } from "../../shared/rules/rng.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import { botAnswers } from "../../shared/bots/answers.ts";
import { holdBounds, holdBuiltIns, holdOrder, holdPlain, holdSecrets, holdShape, holdVotes, learnShape, type Ledger, type Shape } from "./hold.ts";
import { hostSecret, idsOf, nextInput, type Input } from "./inputs.ts";

export interface FuzzReport {
  readonly messages: number;
  readonly classes: number;
  /** How many were taken ("ok"), and how many refused for which reason. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Messages that were taken in each phase. */
  readonly phases: Readonly<Record<string, number>>;
  /** The first thing that did not hold; null when everything did. */
  readonly failure: { readonly what: string; readonly seed: number; readonly messages: number; readonly inputs: readonly Input[] } | null;
}

/** Messages after which a class makes room for the next, wherever it is. */
const longestClass = 4000;
const began = 1_000_000;

/** A class under way, with what was taken in its phase. */
interface Run {
  readonly content: ContentPack;
  readonly shape: Shape;
  state: ClassState;
  now: number;
  ledger: Ledger;
}

/** What the room makes of an input: an action for the rules, or why not (server/classroom/room.ts). */
const actionOf = (input: Input, now: number): Action | Reason | null => {
  switch (input.from) {
    case "pupil": {
      const parsed = pupilAnswerSchema.safeParse(input.message);
      return parsed.success ? { type: "pupil", seat: input.seat, answer: parsed.data, now } : "badMessage";
    }
    case "host": {
      const parsed = hostRequestSchema.safeParse(input.message);
      if (!parsed.success) return "badMessage";
      return parsed.data.secret === hostSecret ? { type: "host", command: parsed.data.command, now } : "notHost";
    }
    case "stranger": {
      const parsed = joinOptionsSchema.safeParse(input.message);
      if (!parsed.success) return "badMessage";
      return parsed.data.role === "host" && parsed.data.secret !== hostSecret ? "notHost" : null;
    }
    case "door":
      return { type: input.does, seat: input.seat, now };
    case "room":
      return { type: input.does, now };
    default:
      return input satisfies never;
  }
};

/** Who spoke, where it counts once. */
const voiceOf = (action: Action): string | null => (action.type === "pupil" && action.answer.do !== "children" ? `${action.seat} ${"child" in action.answer ? action.answer.child : ""}` : null);

/** Lets one thing happen and checks everything; answers what became of it. Throws when something does not hold. */
const happen = (run: Run, input: Input): Reason | "ok" => {
  run.now += input.wait;
  const action = actionOf(input, run.now);
  if (action === null) return "ok";
  if (typeof action === "string") return action;
  const before = run.state;
  const outcome = reduce(run.content, before, action);
  holdBuiltIns();
  if ("rejected" in outcome) return outcome.rejected;
  const { state } = outcome;
  if (state === before) return "ok";
  run.state = state;
  const voice = voiceOf(action);
  if (voice) run.ledger.add(voice);
  holdPlain(state);
  holdShape(run.shape, state);
  holdBounds(state);
  holdOrder(before, state);
  holdVotes(run.ledger, before, state);
  const moved = state.step !== before.step;
  // Votes of a search and of a night stay on the board while it is looked at what came of them, those of a tie while it is talked over.
  if (moved && !(before.phase.name === state.phase.name && ["agree", "night", "search"].includes(state.phase.name))) run.ledger = new Set();
  const seats = Object.keys(state.seats);
  holdSecrets(run.content, state, moved ? seats : [seats[run.now % Math.max(1, seats.length)] ?? "nobody", input.from === "pupil" ? input.seat : "nobody"]);
  return "ok";
};

/** The shapes of a class, from lessons of every plan that bots play as they should. */
const learn = (content: ContentPack): Shape => {
  const shape = new Map<string, string>();
  for (const [i, plan] of planIds.entries()) {
    const dice: Dice = { rng: i };
    let state = startClass(content, { id: "SHAPE", plan, language: "nl", seed: i, resumeCode: "RESUMECODE" });
    const act = (action: Action): void => {
      const outcome = reduce(content, state, action);
      if ("state" in outcome) state = outcome.state;
      learnShape(shape, state);
    };
    for (let seat = 0; seat < 8; seat += 1) act({ type: "join", seat: `seat${seat}`, now: began });
    for (let moves = 0; moves < 300 && state.phase.name !== "ended"; moves += 1) {
      // Nobody helps in the first, so that the class has to search.
      for (const seat of Object.values(state.seats)) for (const answer of botAnswers(content, state, seat, i === 0 ? "tempted" : "random", dice)) act({ type: "pupil", seat: seat.id, answer, now: began });
      act({ type: "host", command: { do: "next", step: state.step }, now: began });
    }
  }
  // Whoever wants to leave is searched for.
  shape.set("phase search", ["name", "newcomer", "stage", "topics", "votes"].join(" "));
  return shape;
};

const newRun = (content: ContentPack, shape: Shape, seed: number): Run => {
  const dice: Dice = { rng: seed };
  const plan = planIds[rollBelow(dice, planIds.length)] ?? "short";
  const made = { id: "FUZZY", plan, language: "nl", seed, resumeCode: "RESUMECODE" } as const;
  const run: Run = { content, shape, state: startClass(content, made), now: began, ledger: new Set() };
  const devices = 2 + rollBelow(dice, 9);
  for (let i = 0; i < devices; i += 1) happen(run, { wait: 0, from: "door", does: "join", seat: `seat${i}` });
  return run;
};

/** The same inputs once more, or some of them; answers what does not hold, or null. */
const replay = (content: ContentPack, shape: Shape, seed: number, inputs: readonly Input[]): string | null => {
  try {
    const run = newRun(content, shape, seed);
    for (const input of inputs) happen(run, input);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

/** Replays after which a sequence is short enough. */
const mostReplays = 500;

/** As few inputs as still make the same thing fail: leaves out whatever can be left out, in ever smaller pieces. */
const shortened = (content: ContentPack, shape: Shape, seed: number, inputs: readonly Input[], what: string): readonly Input[] => {
  let rest = inputs;
  let replays = 0;
  for (let size = Math.ceil(rest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < rest.length && replays < mostReplays; replays += 1) {
      const without = [...rest.slice(0, at), ...rest.slice(at + size)];
      if (replay(content, shape, seed, without) === what) rest = without;
      else at += size;
    }
  }
  return rest;
};

/** Sends so many messages, to one class after another. `progress` hears of each hundred thousand. Same seed, same messages. */
export const fuzz = (content: ContentPack, messages: number, seed: number, progress: (sent: number) => void = () => undefined): FuzzReport => {
  const shape = learn(content);
  const ids = idsOf(content);
  const dice: Dice = { rng: seed >>> 0 };
  const outcomes: Record<string, number> = {};
  const phases: Record<string, number> = {};
  let classes = 0;
  let run: Run | null = null;
  let classSeed = 0;
  let inputs: Input[] = [];
  for (let sent = 0; sent < messages; sent += 1) {
    if (!run || inputs.length >= longestClass || (run.state.phase.name === "ended" && rollBelow(dice, 20) === 0)) {
      if (run?.state.phase.name === "ended" && run.state.restsUntil !== null) holdPlain(resumeClass(content, restOf(run.state), { id: "FUZZY", language: "fr", seed }));
      classSeed = rollBelow(dice, 2 ** 32);
      run = newRun(content, shape, classSeed);
      inputs = [];
      classes += 1;
    }
    const input = nextInput(content, ids, run.state, dice);
    inputs.push(input);
    try {
      const outcome = happen(run, input);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome === "ok" && input.from === "pupil") phases[run.state.phase.name] = (phases[run.state.phase.name] ?? 0) + 1;
    } catch (error) {
      const what = (error as Error).message;
      return { messages: sent + 1, classes, outcomes, phases, failure: { what, seed: classSeed, messages: inputs.length, inputs: shortened(content, shape, classSeed, inputs, what) } };
    }
    if ((sent + 1) % 100_000 === 0) progress(sent + 1);
  }
  return { messages, classes, outcomes, phases, failure: null };
};

/** A sequence that fails, as lines to be read. */
export const told = ({ failure, messages }: FuzzReport): string =>
  failure ? [`after ${messages} messages: ${failure.what}`, `class of seed ${failure.seed}; of its ${failure.messages} messages these fail by themselves:`, ...failure.inputs.map((input) => JSON.stringify(input, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)))].join("\n") : "everything holds";
