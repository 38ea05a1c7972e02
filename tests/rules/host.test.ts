import { describe, expect, it } from "vitest";
import { hostView } from "../../shared/rules/view.ts";
import { Lesson } from "./lesson.ts";

describe("the host", () => {
  it("cannot start a class of one device", () => {
    const lesson = new Lesson(1);
    expect(lesson.tryHost({ do: "next", step: 0 })).toBe("tooFewPupils");
  });

  it("moves on once when next is pressed twice for the same step", () => {
    const lesson = new Lesson(4);
    const { step } = lesson.state;
    lesson.host({ do: "next", step });
    expect(lesson.tryHost({ do: "next", step })).toBe("stale");
    expect(lesson.state.phase.name).toBe("pulse");
  });

  it.each(["pause", "eyesUp", "calm"] as const)("rests the screens with %s, and afterwards exactly what they had returns", (order) => {
    const lesson = new Lesson(8);
    lesson.until("choose");
    const card = lesson.option("crew1");
    const [seat] = lesson.crew("crew1") as [string];
    lesson.pupil(seat, { do: "option", option: card.id });
    const before = lesson.state.phase;
    lesson.host({ do: order, on: true });
    expect(lesson.tryPupil(seat, { do: "option", option: card.id })).toBe({ pause: "paused", eyesUp: "eyesUp", calm: "calm" }[order]);
    lesson.host({ do: order, on: false });
    expect(lesson.state.phase).toEqual(before);
    expect(lesson.tryPupil(seat, { do: "option", option: card.id })).toBeNull();
  });

  it("makes the class wait while no host is there", () => {
    const lesson = new Lesson(4);
    lesson.until("gather");
    lesson.do({ type: "hostAway" });
    const [newcomer] = Object.keys(lesson.state.newcomers) as [string];
    expect(lesson.tryPupil("seat0", { do: "gather", newcomer })).toBe("hostAway");
    lesson.do({ type: "hostHere" });
    expect(lesson.tryPupil("seat0", { do: "gather", newcomer })).toBeNull();
  });

  it("locks the lobby", () => {
    const lesson = new Lesson(3);
    lesson.host({ do: "lock", on: true });
    expect(lesson.try({ type: "join", seat: "late" })).toBe("locked");
    lesson.host({ do: "lock", on: false });
    expect(lesson.try({ type: "join", seat: "late" })).toBeNull();
  });

  it("moves a device to another crew, where it sees that crew's story", () => {
    const lesson = new Lesson(8);
    lesson.until("meet");
    const [seat] = lesson.crew("crew1") as [string];
    lesson.host({ do: "move", seat, crew: "crew2" });
    expect(lesson.crew("crew2")).toContain(seat);
    const sees = lesson.phase("meet").sees[seat] ?? [];
    expect(lesson.beat("crew2").perspectives.map(({ id }) => id)).toEqual(expect.arrayContaining([...sees]));
    expect(lesson.tryHost({ do: "move", seat, crew: "crew9" })).toBe("unknownCrew");
  });

  it("removes a device and its answers", () => {
    const lesson = new Lesson(5);
    lesson.until("choose");
    const [seat] = lesson.crew("crew1") as [string];
    lesson.pupil(seat, { do: "option", option: lesson.option("crew1").id });
    lesson.host({ do: "kick", seat });
    expect(lesson.phase("choose").picks[seat]).toBeUndefined();
    expect(lesson.tryPupil(seat, { do: "option", option: "any" })).toBe("unknownSeat");
  });

  it("swaps a newcomer without a reason; its crew meets the new one", () => {
    const lesson = new Lesson(8);
    lesson.until("choose");
    const out = lesson.visited("crew1").id;
    const into = Object.keys(lesson.pack.stories).find((id) => !(id in lesson.state.newcomers)) ?? "";
    lesson.host({ do: "swap", out, in: into });
    expect(lesson.state.phase.name).toBe("meet");
    expect(lesson.visited("crew1").id).toBe(into);
    expect(Object.keys(lesson.state.newcomers)).not.toContain(out);
    expect(lesson.tryHost({ do: "swap", out, in: into })).toBe("unknownNewcomer");
  });

  it("ends the class at any moment, after which nothing is taken", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    lesson.host({ do: "end" });
    expect(lesson.state.phase.name).toBe("ended");
    expect(lesson.tryHost({ do: "pause", on: true })).toBe("ended");
    expect(lesson.try({ type: "join", seat: "late" })).toBe("ended");
  });
});

describe("the timer", () => {
  const seconds = (lesson: Lesson) => ((lesson.state.timer.endsAt ?? 0) - lesson.now) / 1000;

  it("only advises at first: the phase goes on when it has run out", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    lesson.wait(3_600_000);
    expect(lesson.state.phase.name).toBe("meet");
  });

  it("moves the class on when the host makes it binding", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    lesson.host({ do: "timer", mode: "binding" });
    lesson.wait(seconds(lesson) * 1000 - 1);
    expect(lesson.state.phase.name).toBe("meet");
    lesson.wait(1);
    expect(lesson.state.phase.name).toBe("choose");
  });

  it.each(["pulse", "choose", "agree", "maxKit"] as const)("never ends %s, however binding", (name) => {
    const lesson = new Lesson(4);
    lesson.until(name);
    lesson.host({ do: "timer", mode: "binding" });
    lesson.wait(3_600_000);
    expect(lesson.state.phase.name).toBe(name);
  });

  it("gives thirty seconds more, also after it ran out", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    const before = seconds(lesson);
    lesson.host({ do: "moreTime" });
    expect(seconds(lesson)).toBe(before + 30);
    lesson.wait(3_600_000);
    lesson.host({ do: "moreTime" });
    expect(seconds(lesson)).toBe(30);
  });

  it("stands still during a pause", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    const before = seconds(lesson);
    lesson.host({ do: "pause", on: true });
    expect(lesson.state.timer.endsAt).toBeNull();
    lesson.wait(600_000);
    lesson.host({ do: "pause", on: false });
    expect(seconds(lesson)).toBe(before);
  });

  it("shows none when the host wants none", () => {
    const lesson = new Lesson(4);
    lesson.host({ do: "timer", mode: "none" });
    lesson.until("meet");
    expect(lesson.state.timer).toEqual({ mode: "none", endsAt: null, left: null });
  });
});

describe("a class that is over", () => {
  it("forgets at once who was with whom and which crew did what, and keeps its story to print", () => {
    const lesson = new Lesson(12);
    lesson.until("choose");
    for (const crew of lesson.crews) lesson.allChoose(crew, lesson.option(crew).id);
    lesson.until("talk");
    lesson.until("goodbye");
    lesson.next();
    expect(JSON.stringify(lesson.state)).not.toContain("crew1");
    const { after } = hostView(lesson.pack, lesson.state);
    expect(after?.talked.length).toBeGreaterThan(0);
    expect(after?.games).toEqual(["trafficLight"]);
    expect(after?.row).toMatchObject({ plan: "short", devices: 12, pulse: false });
  });
});
