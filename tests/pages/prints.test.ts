import { describe, expect, it } from "vitest";
import { firstChoice, printables, printAddress, readChoice } from "../../client/print/printables.ts";
import { halfMinutes, lessonsOf, type Block } from "../../client/print/timeline.ts";
import { languages } from "../../shared/content/languages.ts";
import { planIds } from "../../shared/content/plan-ids.ts";
import { content } from "../rules/lesson.ts";
import { lengthsOf } from "../tools/minutes.ts";

describe("what can be printed", () => {
  it("is found again by its address", () => {
    for (const printable of printables)
      for (const plan of planIds)
        for (const language of languages) {
          const choice = { printable, plan, language };
          expect(readChoice(printAddress(choice).replace("/print", ""), firstChoice)).toEqual(choice);
        }
  });

  it("is what it was where an address leaves something out or says what nobody knows", () => {
    expect(readChoice("", firstChoice)).toEqual(firstChoice);
    expect(readChoice("#talkCards", firstChoice)).toEqual({ ...firstChoice, printable: "talkCards" });
    expect(readChoice("#letter.never.fr", firstChoice)).toEqual({ ...firstChoice, language: "fr" });
    expect(readChoice("#%", firstChoice)).toEqual(firstChoice);
  });
});

describe("a lesson on paper", () => {
  it.each(planIds)("has a block for each day and mini-game, and its advised times and what they leave free fill its minutes (%s)", (id) => {
    const plan = content.plans[id]!;
    const lessons = lessonsOf(plan);
    const secondsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(lessons.map((blocks) => secondsOf(blocks.filter(({ kind }) => kind !== "spare")))).toEqual(lengthsOf(plan));
    expect(secondsOf(lessons.flat())).toBe(plan.minutes * 60);
    expect(lessons.flat().filter(({ kind }) => kind === "day")).toHaveLength(plan.rounds);
    expect(lessons.flat().filter(({ kind }) => kind === "game")).toHaveLength(plan.miniGames.length);
  });

  it("counts in half minutes", () => {
    expect([10, 38, 44, 45, 60, 108, 160].map(halfMinutes)).toEqual(["½", "½", "½", "1", "1", "2", "2½"]);
  });
});
