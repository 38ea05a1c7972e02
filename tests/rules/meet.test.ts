import { describe, expect, it } from "vitest";
import { hasMet } from "../../shared/rules/meet.ts";
import { Lesson } from "./lesson.ts";

const real = (lesson: Lesson, crew: string, perspective: string): string[] =>
  lesson.beat(crew).perspectives.find(({ id }) => id === perspective)?.signals.filter((signal) => signal.real).map((signal) => signal.id) ?? [];

const noticeAll = (lesson: Lesson, crew: string): void => {
  const { sees } = lesson.phase("meet");
  for (const seat of lesson.crew(crew))
    for (const perspective of sees[seat] ?? []) lesson.pupil(seat, { do: "signals", perspective, signals: real(lesson, crew, perspective) });
};

describe("meet", () => {
  it("shows every perspective to somebody in each crew, and different ones to neighbours", () => {
    for (const devices of [2, 3, 5, 9, 17, 36]) {
      const lesson = new Lesson(devices);
      lesson.until("meet");
      const { sees } = lesson.phase("meet");
      for (const crew of lesson.crews) {
        const all = new Set(lesson.crew(crew).flatMap((seat) => sees[seat] ?? []));
        expect(all.size).toBe(lesson.beat(crew).perspectives.length);
        for (const seat of lesson.crew(crew)) expect(sees[seat]?.length).toBeGreaterThan(0);
      }
    }
  });

  it("opens the extra card to a crew that noticed every signal, and to no other", () => {
    const lesson = new Lesson(8);
    lesson.until("meet");
    noticeAll(lesson, "crew1");
    lesson.next();
    expect(lesson.phase("choose").extra).toEqual(["crew1"]);
    const extra = lesson.beat("crew1").options.find((option) => option.extra);
    expect(lesson.tryPupil(lesson.crew("crew1")[0] ?? "", { do: "option", option: extra?.id ?? "" })).toBeNull();
    const other = lesson.beat("crew2").options.find((option) => option.extra);
    expect(lesson.tryPupil(lesson.crew("crew2")[0] ?? "", { do: "option", option: other?.id ?? "" })).toBe("unknownOption");
  });

  it("keeps the extra card closed when one perspective was read wrongly", () => {
    const lesson = new Lesson(8);
    lesson.until("meet");
    noticeAll(lesson, "crew1");
    const { sees } = lesson.phase("meet");
    for (const seat of lesson.crew("crew1"))
      for (const perspective of sees[seat] ?? []) {
        if (perspective !== lesson.beat("crew1").perspectives[0]?.id) continue;
        const wanted = real(lesson, "crew1", perspective);
        const wrong = lesson.beat("crew1").perspectives[0]?.signals.find((signal) => !signal.real)?.id ?? "";
        lesson.pupil(seat, { do: "signals", perspective, signals: [wrong, ...wanted.slice(1)] });
      }
    lesson.next();
    expect(lesson.phase("choose").extra).toEqual([]);
  });

  it("takes a device's signals back when it picks fewer than asked", () => {
    const lesson = new Lesson(8);
    lesson.until("meet");
    noticeAll(lesson, "crew1");
    const [seat] = lesson.crew("crew1") as [string];
    const perspective = lesson.phase("meet").sees[seat]?.[0] ?? "";
    expect(hasMet(lesson.phase("meet"), seat)).toBe(true);
    lesson.pupil(seat, { do: "signals", perspective, signals: [] });
    expect(hasMet(lesson.phase("meet"), seat)).toBe(false);
  });

  it("refuses more signals than asked, unknown ones, and another's perspective", () => {
    const lesson = new Lesson(12);
    lesson.until("meet");
    const [seat] = lesson.crew("crew1") as [string];
    const { sees } = lesson.phase("meet");
    const mine = sees[seat]?.[0] ?? "";
    const foreign = lesson.beat("crew1").perspectives.find(({ id }) => !sees[seat]?.includes(id))?.id ?? "";
    const all = lesson.beat("crew1").perspectives.find(({ id }) => id === mine)?.signals.map(({ id }) => id) ?? [];
    expect(lesson.tryPupil(seat, { do: "signals", perspective: mine, signals: all })).toBe("unknownOption");
    expect(lesson.tryPupil(seat, { do: "signals", perspective: mine, signals: ["nothing"] })).toBe("unknownOption");
    expect(lesson.tryPupil(seat, { do: "signals", perspective: foreign, signals: [] })).toBe("unknownOption");
  });

  it("gives a late joiner the perspective that the fewest of its crew see", () => {
    const lesson = new Lesson(7);
    lesson.until("meet");
    lesson.join("late");
    const crew = lesson.state.seats["late"]?.crew ?? "";
    const { sees } = lesson.phase("meet");
    expect(sees["late"]).toHaveLength(1);
    const watched = (perspective: string) => lesson.crew(crew).filter((seat) => seat !== "late" && sees[seat]?.includes(perspective)).length;
    const least = Math.min(...lesson.beat(crew).perspectives.map(({ id }) => watched(id)));
    expect(watched(sees["late"]?.[0] ?? "")).toBe(least);
  });
});
