import { describe, expect, it } from "vitest";
import { pageOf, unfoldSteps } from "../../shared/rules/unfold.ts";
import { content, Lesson } from "./lesson.ts";

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
    const steps = () => unfoldSteps(content, lesson.state);
    expect(Object.keys(lesson.state.newcomers)).toHaveLength(6);
    lesson.until("night", "morning");
    expect(steps()).toBe(2);
    lesson.until("gather");
    expect(steps()).toBe(1);
    lesson.until("finale");
    expect(steps()).toBe(2);
  });
});

describe("the host at the projector", () => {
  it("goes through what it unfolds, forth and back, and never past its end", () => {
    const lesson = new Lesson(25, { plan: "lesson" });
    lesson.until("night", "morning");
    const { step } = lesson.state;
    lesson.host({ do: "unfold", step, at: 1 });
    expect(lesson.state.at).toBe(1);
    expect(lesson.tryHost({ do: "unfold", step, at: 2 })).toBe("stale");
    lesson.host({ do: "unfold", step, at: 0 });
    lesson.host({ do: "unfold", step, at: 1 });
    lesson.next();
    expect(lesson.state.at).toBe(0);
    expect(lesson.tryHost({ do: "unfold", step, at: 0 })).toBe("stale");
  });
});
