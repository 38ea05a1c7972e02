import { describe, expect, it } from "vitest";
import { crewCount } from "../../shared/rules/crews.ts";
import { mostDevices } from "../../shared/rules/size.ts";
import { pulseDirection } from "../../shared/rules/pulse.ts";
import { Lesson } from "./lesson.ts";

describe("joining", () => {
  it("names every device with another animal and colour", () => {
    const lesson = new Lesson(mostDevices);
    const names = Object.values(lesson.state.seats).map(({ animal, colour }) => `${colour} ${animal}`);
    expect(new Set(names).size).toBe(mostDevices);
  });

  it("says that a class of 36 is full", () => {
    const lesson = new Lesson(mostDevices);
    expect(lesson.try({ type: "join", seat: "late" })).toBe("full");
  });

  it("puts who joins late in the smallest crew, able to play at once", () => {
    const lesson = new Lesson(9);
    lesson.until("choose");
    const smallest = Math.min(...lesson.crews.map((crew) => lesson.crew(crew).length));
    lesson.join("late");
    const crew = lesson.state.seats["late"]?.crew ?? "";
    expect(lesson.crew(crew)).toHaveLength(smallest + 1);
    expect(lesson.tryPupil("late", { do: "option", option: lesson.option(crew).id })).toBeNull();
  });

  it("makes crews of about as many children as the plan says, one crew of fewer than four devices", () => {
    const plan = { crewSize: 4, mostCrews: 9 };
    expect([2, 3, 4, 7, 12, 25, 36].map((devices) => crewCount(devices, devices, plan))).toEqual([1, 1, 2, 2, 3, 6, 9]);
  });

  it("counts children and not devices, and never makes a crew without a device", () => {
    expect(crewCount(8, 24, { crewSize: 5, mostCrews: 9 })).toBe(5);
    expect(crewCount(3, 12, { crewSize: 4, mostCrews: 9 })).toBe(3);
  });

  it("keeps a club together in one crew, or two", () => {
    const plan = { crewSize: 5, mostCrews: 2 };
    expect([4, 7, 8, 12].map((children) => crewCount(children, children, plan))).toEqual([1, 1, 2, 2]);
  });

  it("keeps crews within one device of each other", () => {
    for (const devices of [4, 7, 13, 25, 36]) {
      const lesson = new Lesson(devices);
      lesson.next();
      const sizes = lesson.crews.map((crew) => lesson.crew(crew).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe("answers", () => {
  it("count once per device and step, however often they are sent", () => {
    const lesson = new Lesson(6);
    lesson.until("pulse");
    for (let i = 0; i < 5; i += 1) lesson.pupil("seat0", { do: "pulse", answers: [3, 1] });
    lesson.next();
    expect(lesson.state.pulse.before).toEqual([[0, 0, 1], [1, 0, 0]]);
  });

  it("to an earlier step are refused as stale", () => {
    const lesson = new Lesson(6);
    lesson.until("gather");
    const { step } = lesson.state;
    const [newcomer] = Object.keys(lesson.state.newcomers) as [string];
    lesson.next();
    expect(lesson.tryPupil("seat0", { do: "gather", newcomer, step } as never)).toBe("stale");
  });

  it("of another phase are refused", () => {
    const lesson = new Lesson(6);
    lesson.until("gather");
    expect(lesson.tryPupil("seat0", { do: "option", option: "any" })).toBe("wrongPhase");
    expect(lesson.tryPupil("seat0", { do: "light", light: "green", reason: 1 })).toBe("wrongPhase");
  });

  it("of a device that dropped and came back stay", () => {
    const lesson = new Lesson(6);
    lesson.until("choose");
    const [seat] = lesson.crew("crew1") as [string];
    lesson.pupil(seat, { do: "option", option: lesson.option("crew1").id });
    const before = lesson.state;
    lesson.do({ type: "leave", seat });
    lesson.do({ type: "back", seat });
    expect(lesson.state).toEqual(before);
  });
});

describe("pulse", () => {
  const play = (devices: number, before: 1 | 2 | 3, after: 1 | 2 | 3): Lesson => {
    const lesson = new Lesson(devices);
    lesson.until("pulse");
    for (const seat of lesson.seats) lesson.pupil(seat, { do: "pulse", answers: [before, 2] });
    lesson.until("maxKit");
    lesson.until("pulse");
    for (const seat of lesson.seats) lesson.pupil(seat, { do: "pulse", answers: [after, 2] });
    lesson.next();
    return lesson;
  };

  it("shows only the direction of the change", () => {
    expect(pulseDirection(play(10, 1, 3).state)).toEqual(["up", "same"]);
    expect(pulseDirection(play(10, 3, 1).state)).toEqual(["down", "same"]);
  });

  it("shows nothing below eight answers", () => {
    expect(pulseDirection(play(7, 1, 3).state)).toBeNull();
  });

  it("forgets who answered what when its phase ends", () => {
    const lesson = play(10, 1, 3);
    expect(JSON.stringify(lesson.state.pulse)).not.toContain("seat");
  });
});
