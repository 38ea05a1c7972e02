import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { miniGameIds } from "../../shared/content/plan.ts";
import { chainMoves, keepings, roles } from "../../shared/content/roles.ts";
import type { HostCommand, PupilAnswer } from "../../shared/protocol/messages.ts";
import { reduce, startClass, type Action } from "../../shared/rules/reduce.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import { mostChildren } from "../../shared/rules/size.ts";
import { hostView, pupilView, sharedView } from "../../shared/rules/view.ts";
import { content } from "../rules/lesson.ts";

const anySeat = fc.constantFrom("seat0", "seat1", "seat2", "seat3", "seat4", "nobody");
const anyStep = fc.nat({ max: 60 });
const anyChild = fc.integer({ min: 1, max: mostChildren });
const ids = Object.values(content.stories).flatMap((story) => [story.id, ...story.beats.flatMap((beat) => [beat.id, ...beat.options.map(({ id }) => id), ...beat.perspectives.map(({ id }) => id)])]);
const anyId = fc.constantFrom(...ids, "", "__proto__", "constructor");

const answer: fc.Arbitrary<PupilAnswer> = fc.oneof(
  fc.record({ do: fc.constant("pulse" as const), step: anyStep, child: anyChild, answers: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })) }),
  fc.record({ do: fc.constant("gather" as const), step: anyStep, newcomer: anyId }),
  fc.record({ do: fc.constant("signals" as const), step: anyStep, perspective: anyId, signals: fc.array(anyId, { maxLength: 4 }) }),
  fc.record({ do: fc.constant("option" as const), step: anyStep, child: anyChild, option: anyId }),
  fc.record({ do: fc.constant("lantern" as const), step: anyStep, newcomer: anyId }),
  fc.record({ do: fc.constant("search" as const), step: anyStep, clue: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant("light" as const), step: anyStep, light: fc.constantFrom("green" as const, "orange" as const, "red" as const), reason: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant("sort" as const), step: anyStep, choices: fc.array(fc.oneof(anyId, fc.constantFrom(...roles, ...keepings, ...content.circleOfPeople.others.map(({ id }) => id))), { maxLength: 8 }) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("chain" as const), step: anyStep, node: fc.nat({ max: 12 }), move: fc.constantFrom(...chainMoves) }) },
  fc.record({ do: fc.constant("children" as const), count: anyChild }),
);

const on = fc.boolean();
const command: fc.Arbitrary<HostCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("next" as const), step: anyStep }) },
  fc.record({ do: fc.constant("skip" as const), step: anyStep }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("replay" as const), step: anyStep, game: fc.constantFrom(...miniGameIds) }) },
  fc.record({ do: fc.constantFrom("pause" as const, "eyesUp" as const, "calm" as const, "lock" as const), on }) as fc.Arbitrary<HostCommand>,
  fc.record({ do: fc.constant("timer" as const), mode: fc.constantFrom("none" as const, "soft" as const, "binding" as const) }),
  fc.record({ do: fc.constant("moreTime" as const) }),
  fc.record({ do: fc.constant("topic" as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ do: fc.constant("move" as const), seat: anySeat, crew: fc.constantFrom("crew1", "crew2", "crew7") }),
  fc.record({ do: fc.constant("kick" as const), seat: anySeat }),
  fc.record({ do: fc.constant("swap" as const), out: anyId, in: anyId }),
);

/** What happens next; `current` puts the class's own step into answers and commands, so that many are taken. */
const happening = fc.record({
  current: fc.boolean(),
  wait: fc.nat({ max: 200_000 }),
  action: fc.oneof(
    fc.record({ type: fc.constantFrom("join" as const, "back" as const, "leave" as const), seat: anySeat }),
    fc.record({ type: fc.constantFrom("hostHere" as const, "hostAway" as const, "tick" as const) }),
    { weight: 5, arbitrary: fc.record({ type: fc.constant("host" as const), command }) },
    { weight: 6, arbitrary: fc.record({ type: fc.constant("pupil" as const), seat: anySeat, answer }) },
  ),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const start = (seed: number): ClassState => {
  let state = startClass(content, { id: "PROPS", plan: "short", language: "nl", seed });
  for (let i = 0; i < 4; i += 1) {
    const outcome = reduce(content, state, { type: "join", seat: `seat${i}`, now: 1 });
    if ("state" in outcome) state = outcome.state;
  }
  return state;
};

const fresh = (happenings: readonly Happening[], seed: number): { states: ClassState[]; actions: Action[] } => {
  let state = start(seed);
  let now = 1000;
  const states = [state];
  const actions: Action[] = [];
  for (const { current, wait, action } of happenings) {
    now += wait;
    const here = { step: state.step };
    const filled =
      action.type === "pupil" && current && action.answer.do !== "children" ? { ...action, answer: { ...action.answer, ...here } }
      : action.type === "host" && current && (action.command.do === "next" || action.command.do === "skip" || action.command.do === "replay") ? { ...action, command: { ...action.command, ...here } }
      : action;
    const full = { ...filled, now } as Action;
    const outcome = reduce(content, state, full);
    actions.push(full);
    if ("state" in outcome) {
      state = outcome.state;
      states.push(state);
    }
  }
  return { states, actions };
};

const lessons = fc.tuple(fc.array(happening, { minLength: 40, maxLength: 160 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe("whatever anybody does, in whatever order", () => {
  it("wellbeing stays between 0 and 10, steps only count up, and every view can be made", () => {
    fc.assert(
      fc.property(lessons, ([happenings, seed]) => {
        const { states } = fresh(happenings, seed);
        let step = 0;
        for (const state of states) {
          expect(state.step).toBeGreaterThanOrEqual(step);
          step = state.step;
          for (const { wellbeing } of Object.values(state.newcomers)) {
            expect(wellbeing).toBeGreaterThanOrEqual(0);
            expect(wellbeing).toBeLessThanOrEqual(10);
          }
          for (const { crew } of Object.values(state.seats)) expect(crew === null || crew in state.crews).toBe(true);
          const shared = sharedView(state);
          expect(shared.answered).toBeLessThanOrEqual(shared.asked);
          hostView(content, state);
          for (const id of Object.keys(state.seats)) pupilView(content, state, id);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("the same seed and the same actions give the same lesson", () => {
    fc.assert(
      fc.property(lessons, ([happenings, seed]) => {
        const once = fresh(happenings, seed);
        let state = start(seed);
        for (const action of once.actions) {
          const outcome = reduce(content, state, action);
          if ("state" in outcome) state = outcome.state;
        }
        expect(state).toEqual(once.states.at(-1));
      }),
      { numRuns: 40 },
    );
  });

  it("a lesson is plain data: kept as JSON and read again it goes on the same", () => {
    fc.assert(
      fc.property(lessons, ([happenings, seed]) => {
        for (const state of fresh(happenings, seed).states.slice(-3)) {
          const again = JSON.parse(JSON.stringify(state)) as ClassState;
          expect(again).toEqual(state);
          const action: Action = { type: "host", command: { do: "next", step: state.step }, now: 9_999_999 };
          expect(reduce(content, again, action)).toEqual(reduce(content, state, action));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("nothing that is refused changes the class", () => {
    const state = start(1);
    const copy = JSON.stringify(state);
    expect(reduce(content, state, { type: "pupil", seat: "seat0", answer: { do: "gather", step: 0, newcomer: "x" }, now: 5 })).toEqual({ rejected: "wrongPhase" });
    expect(JSON.stringify(state)).toBe(copy);
  });

  it("a lesson in which nobody answers anything ends, with everybody still there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        let state = start(seed);
        for (let i = 0; i < 300 && state.phase.name !== "ended"; i += 1) {
          const outcome = reduce(content, state, { type: "host", command: { do: "next", step: state.step }, now: i });
          if ("state" in outcome) state = outcome.state;
        }
        expect(state.phase.name).toBe("ended");
        expect(Object.keys(state.newcomers).length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
