import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crewSpread, seatOptions } from "../../shared/rules/choose.ts";
import { countPulse } from "../../shared/rules/pulse.ts";
import { reduce, type Action } from "../../shared/rules/reduce.ts";
import { mostChildren } from "../../shared/rules/size.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import { sharedView } from "../../shared/rules/view.ts";
import { childrenOf } from "../../shared/rules/voices.ts";
import { content, Lesson } from "../rules/lesson.ts";

const anySeat = fc.constantFrom("seat0", "seat1", "seat2", "seat3", "seat4");
const anyChild = fc.integer({ min: 1, max: mostChildren });
const rating = fc.integer({ min: 1, max: 3 });

/** What may happen while children choose. A card is one of those that lie before the seat, counted from 0. */
const happening = fc.oneof(
  { weight: 12, arbitrary: fc.record({ is: fc.constant("choice" as const), seat: anySeat, child: anyChild, card: fc.nat({ max: 5 }), answers: fc.tuple(rating, rating) }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant("children" as const), seat: anySeat, count: anyChild }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constantFrom("leave" as const, "back" as const, "join" as const, "kick" as const), seat: anySeat }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("move" as const), seat: anySeat, crew: fc.constantFrom("crew1", "crew2") }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("next" as const) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const actionOf = (state: ClassState, one: Happening): Action => {
  const { step, phase } = state;
  switch (one.is) {
    case "choice": {
      const options = phase.name === "choose" || phase.name === "agree" ? seatOptions(content, state, phase, one.seat) : [];
      const { seat, child, answers } = one;
      const answer = phase.name === "pulse" ? ({ do: "pulse", step, child, answers } as const) : ({ do: "option", step, child, option: options[one.card % options.length]?.id ?? "none" } as const);
      return { type: "pupil", seat, answer, now: 1 };
    }
    case "children":
      return { type: "pupil", seat: one.seat, answer: { do: "children", count: one.count }, now: 1 };
    case "kick":
      return { type: "host", command: { do: "kick", seat: one.seat }, now: 1 };
    case "move":
      return { type: "host", command: { do: "move", seat: one.seat, crew: one.crew }, now: 1 };
    case "next":
      return { type: "host", command: { do: "next", step }, now: 1 };
    default:
      return { type: one.is, seat: one.seat, now: 1 };
  }
};

/** What each voice said last, by seat and child: kept here with nothing but what was accepted. */
type Said = Map<string, string>;
const forget = (said: Said, seat: string, above = 0): void => {
  for (const voice of said.keys()) if (voice.startsWith(`${seat} `) && Number(voice.split(" ")[1]) > above) said.delete(voice);
};
const tally = (said: Said, fits: (seat: string) => boolean): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [voice, what] of said) if (fits(voice.split(" ")[0] ?? "")) counts[what] = (counts[what] ?? 0) + 1;
  return counts;
};

/** A class of five devices at the phase in which it begins. */
const start = (phase: "pulse" | "choose", seed: number): ClassState => {
  const lesson = new Lesson(5, { seed });
  lesson.until(phase);
  return lesson.state;
};

/** Holds what the class counts against what its voices said. */
const hold = (state: ClassState, now: Said, first: Said): void => {
  const { phase } = state;
  const shared = sharedView(state);
  const here = Object.values(state.seats).filter(({ connected }) => connected);
  if (phase.name !== "pulse" && phase.name !== "choose" && phase.name !== "agree") return;
  expect(shared.asked).toBe(childrenOf(here));
  expect(shared.answered).toBe([...now.keys()].filter((voice) => state.seats[voice.split(" ")[0] ?? ""]?.connected).length);
  expect(shared.answered).toBeLessThanOrEqual(shared.asked);
  if (phase.name === "pulse") {
    const [know] = countPulse(phase);
    const counts = tally(now, () => true);
    expect(know).toEqual([1, 2, 3].map((answer) => Object.entries(counts).reduce((sum, [what, count]) => sum + (what.startsWith(String(answer)) ? count : 0), 0)));
    return;
  }
  for (const crew of Object.keys(state.crews)) {
    const inCrew = (seat: string) => state.seats[seat]?.crew === crew;
    expect(crewSpread(state, crew, phase.picks)).toEqual(tally(now, inCrew));
    if (phase.name === "agree") expect(crewSpread(state, crew, phase.first)).toEqual(tally(first, inCrew));
  }
};

describe("voices, whatever children and devices do", () => {
  it.each(["pulse", "choose"] as const)("each counts at most once, with what it said last, and none counts that is not there (from %s on)", (begin) => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 20, maxLength: 80 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (happenings, seed) => {
        let state = start(begin, seed);
        let now: Said = new Map();
        let first: Said = new Map();
        for (const one of happenings) {
          const before = state;
          const action = actionOf(state, one);
          const outcome = reduce(content, state, action);
          if ("rejected" in outcome) {
            const seat = "seat" in one ? state.seats[one.seat] : undefined;
            if (outcome.rejected === "unknownChild") expect(one.is === "choice" && seat && one.child > seat.children).toBe(true);
            continue;
          }
          state = outcome.state;
          if (one.is === "choice") now.set(`${one.seat} ${one.child}`, "answer" in action && action.answer.do === "option" ? action.answer.option : one.answers.join(""));
          if (one.is === "choice") expect(one.child).toBeLessThanOrEqual(state.seats[one.seat]?.children ?? 0);
          if (one.is === "children") for (const said of [now, first]) forget(said, one.seat, one.count);
          const moved = one.is === "move" && before.seats[one.seat]?.crew !== one.crew && before.phase.name !== "pulse";
          if (one.is === "kick" || moved) for (const said of [now, first]) forget(said, one.seat);
          if (state.phase.name !== before.phase.name) {
            first = state.phase.name === "agree" ? now : new Map();
            now = new Map();
          }
          hold(state, now, first);
        }
      }),
      { numRuns: 120 },
    );
  });
});
