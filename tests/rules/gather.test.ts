import { describe, expect, it } from "vitest";
import { Lesson } from "./lesson.ts";

describe("gather", () => {
  it("gives every crew the newcomer that it voted for when no other crew wants it", () => {
    const lesson = new Lesson(12);
    lesson.until("gather");
    const [a, b, c] = Object.keys(lesson.state.newcomers) as [string, string, string];
    lesson.gatherAt({ crew1: b, crew2: c, crew3: a });
    lesson.next();
    expect(Object.fromEntries(lesson.crews.map((crew) => [crew, lesson.visited(crew).id]))).toEqual({ crew1: b, crew2: c, crew3: a });
  });

  it("spreads the crews over the board when all want the same newcomer", () => {
    const lesson = new Lesson(12);
    lesson.until("gather");
    const [all] = Object.keys(lesson.state.newcomers) as [string];
    lesson.gatherAt(Object.fromEntries(lesson.crews.map((crew) => [crew, all])));
    lesson.next();
    expect(new Set(lesson.crews.map((crew) => lesson.visited(crew).id)).size).toBe(3);
  });

  it("sends two crews to one newcomer only when there are more crews than newcomers", () => {
    const lesson = new Lesson(20);
    lesson.until("meet");
    const counts = Object.keys(lesson.state.newcomers).map((id) => lesson.crews.filter((crew) => lesson.visited(crew).id === id).length);
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 2]);
  });

  it("follows the class where a crew has no wish of its own", () => {
    const lesson = new Lesson(8, { seed: 3 });
    lesson.until("gather");
    const open = Object.keys(lesson.state.newcomers);
    for (const wanted of open) {
      const again = new Lesson(8, { seed: 3 });
      again.until("gather");
      again.gatherAt({ crew1: wanted });
      again.next();
      expect(again.visited("crew1").id).toBe(wanted);
    }
  });

  it("refuses a newcomer who is not on the board", () => {
    const lesson = new Lesson(8);
    lesson.until("gather");
    expect(lesson.tryPupil("seat0", { do: "gather", newcomer: "nobody" })).toBe("unknownNewcomer");
  });

  it("starts small classes with as many newcomers as they can help", () => {
    const board = (devices: number) => {
      const lesson = new Lesson(devices);
      lesson.next();
      return Object.keys(lesson.state.newcomers).length;
    };
    expect([2, 4, 8, 12, 36].map(board)).toEqual([1, 2, 2, 3, 3]);
  });
});
