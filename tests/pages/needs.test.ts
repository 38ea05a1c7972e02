import { describe, expect, it } from "vitest";
import { needs } from "../../client/play/needs.ts";
import { pupilView, sharedView } from "../../shared/rules/view.ts";
import { content, Lesson } from "../rules/lesson.ts";

/** What the first device of a lesson fetches, when it comes in at this moment. */
const needsOf = (lesson: Lesson): readonly string[] => {
  const own = pupilView(content, lesson.state, Object.keys(lesson.state.seats)[0] ?? "");
  if (!own) throw new Error("nobody sits here");
  return needs(sharedView(lesson.state), own);
};
const before = (list: readonly string[], ...wanted: readonly string[]) => {
  const places = wanted.map((want) => list.indexOf(want));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

describe("what a page fetches while children wait", () => {
  it("is, in the lobby: words and help first, then the board, the stories that stand on it, and the stage", () => {
    const lesson = new Lesson(8, { plan: "lesson" });
    const [first] = Object.keys(lesson.state.newcomers);
    const list = needsOf(lesson);
    before(list, "texts", "helplines", "people", `newcomers/${first}`, `stories/${first}`, "stage", "places");
    expect(list.filter((want) => want.startsWith("stories/"))).toHaveLength(6);
  });

  it("is nothing of scenes that nobody has chosen yet, and of the end, before the first scene stands", () => {
    const lesson = new Lesson(8, { plan: "lesson" });
    for (const phase of ["lobby", "gather"] as const) {
      lesson.until(phase);
      for (const late of ["kit", "games"]) expect(needsOf(lesson)).not.toContain(late);
    }
    expect(needsOf(new Lesson(8, { plan: "lesson" })).some((want) => want.startsWith("casts/"))).toBe(false);
  });

  it("is the story of its own crew before all others, for a device that comes in late", () => {
    const lesson = new Lesson(8, { plan: "lesson" });
    lesson.until("meet");
    const seat = Object.values(lesson.state.seats)[0];
    const mine = lesson.state.crews[seat?.crew ?? ""]?.newcomer ?? "";
    const list = needsOf(lesson);
    expect(list.find((want) => want.startsWith("stories/"))).toBe(`stories/${mine}`);
    before(list, `casts/${mine}`, "stage");
  });

  it("is all the rest once the first scene is over", () => {
    const lesson = new Lesson(8, { plan: "lesson" });
    lesson.until("happens");
    const list = needsOf(lesson);
    for (const id of Object.keys(lesson.state.newcomers)) expect(list).toContain(`casts/${id}`);
    before(list, "stage", "games", "minigames", "kit");
  });
});
