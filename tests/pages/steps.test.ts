import { describe, expect, it } from "vitest";
import { localSteps, pageOf } from "../../client/console/steps.ts";
import { sharedView, hostView } from "../../shared/rules/view.ts";
import { content, Lesson } from "../rules/lesson.ts";

describe("what the projector unfolds by itself", () => {
  it("tells of four at once at the most, in pages of about the same length", () => {
    const pages = (count: number) => {
      const items = Array.from({ length: count }, (_, i) => i);
      return [0, 1, 2].map((at) => pageOf(items, at)).filter((page) => page.length > 0);
    };
    expect(pages(4)).toEqual([[0, 1, 2, 3]]);
    expect(pages(6)).toEqual([[0, 1, 2], [3, 4, 5]]);
    expect(pages(9)).toEqual([[0, 1, 2], [3, 4, 5], [6, 7, 8]]);
    expect(pages(0)).toEqual([]);
  });

  it("goes through a night and a finale of six in two steps before the class moves on", () => {
    const lesson = new Lesson(25, { plan: "lesson" });
    const steps = () => localSteps({ shared: sharedView(content, lesson.state), task: hostView(content, lesson.state).task });
    expect(Object.keys(lesson.state.newcomers)).toHaveLength(6);
    lesson.until("night", "morning");
    expect(steps()).toBe(2);
    lesson.until("gather");
    expect(steps()).toBe(1);
    lesson.until("finale");
    expect(steps()).toBe(2);
  });
});
