import { describe, expect, it } from "vitest";
import { fuzz, told } from "../fuzz/fuzz.ts";
import { idsOf } from "../fuzz/inputs.ts";
import { hostCommandSchema, pupilAnswerSchema } from "../../shared/protocol/messages.ts";
import { content } from "../rules/lesson.ts";

describe("whatever anybody sends, in whatever phase", () => {
  it("a class stays a class: 40,000 messages, random and mutated", () => {
    const report = fuzz(content, 40_000, 1);
    expect(told(report)).toBe("everything holds");
    // It reached what it is about: every phase, messages that were taken and most reasons why others were not.
    expect(Object.keys(report.phases)).toEqual(expect.arrayContaining(["pulse", "gather", "meet", "choose", "agree", "night", "search", "miniGame", "finale"]));
    expect(report.outcomes["ok"]).toBeGreaterThan(5000);
    for (const reason of ["badMessage", "stale", "wrongPhase", "unknownOption", "unknownChild", "unknownSeat", "unknownCrew", "unknownNewcomer", "notHost", "hostAway", "paused", "calm", "eyesUp", "ended"]) expect(Object.keys(report.outcomes)).toContain(reason);
  }, 240_000);

  it("the same seed sends the same messages", () => {
    expect(fuzz(content, 1500, 7)).toEqual(fuzz(content, 1500, 7));
  }, 60_000);

  it("no id is a name that every object has", () => {
    for (const seat of ["__proto__", "constructor", "toString"]) {
      expect(hostCommandSchema.safeParse({ do: "move", seat, crew: "crew1" }).success).toBe(false);
      expect(pupilAnswerSchema.safeParse({ do: "gather", step: 1, newcomer: seat }).success).toBe(false);
    }
    expect(idsOf(content)).toContain("bilal");
  });
});
