import { describe, expect, it } from "vitest";
import { crewSpread } from "../../shared/rules/choose.ts";
import { mostChildren } from "../../shared/rules/size.ts";
import { hostView, pupilView, sharedView, type PupilTask } from "../../shared/rules/view.ts";
import { content, Lesson } from "./lesson.ts";

/** One crew of two devices: the first with so many children, the other with one. */
const pair = (children: number, phase: "pulse" | "gather" | "choose" | "agree"): Lesson => {
  const lesson = new Lesson(2);
  lesson.share("seat0", children);
  lesson.until(phase);
  return lesson;
};
/** Two cards that lie before the crew. */
const cards = (lesson: Lesson): [string, string] => lesson.beat("crew1").options.filter(({ extra }) => !extra).map(({ id }) => id).slice(0, 2) as [string, string];
const pick = (lesson: Lesson, child: number, option: string, seat = "seat0"): void => lesson.pupil(seat, { do: "option", child, option });
const taskOf = (lesson: Lesson, seat: string): PupilTask => pupilView(content, lesson.state, seat)?.task ?? { kind: "wait" };
const done = (lesson: Lesson): { option: string }[] => lesson.phase("happens").deeds.flatMap(({ options }) => [...options]);

describe("a voice", () => {
  it("is each child's: three at one device outvote one at another", () => {
    const lesson = pair(3, "agree");
    const [a, b] = cards(lesson);
    pick(lesson, 1, b);
    pick(lesson, 2, b);
    pick(lesson, 3, a);
    pick(lesson, 1, a, "seat1");
    // Two against two: a tie, by voices.
    lesson.next();
    expect(lesson.phase("agree").tied).toEqual(["crew1"]);
    pick(lesson, 3, b);
    lesson.next();
    expect(done(lesson).map(({ option }) => option)).toEqual([b]);
  });

  it("may choose again as often as it likes, and counts once", () => {
    const lesson = pair(2, "choose");
    const [a, b] = cards(lesson);
    for (const option of [a, b, a, b, a]) pick(lesson, 2, option);
    expect(crewSpread(lesson.state, "crew1", lesson.phase("choose").picks)).toEqual({ [a]: 1 });
    expect(sharedView(lesson.state)).toMatchObject({ answered: 1, asked: 3, present: 2 });
  });

  it("keeps its first choice where it does not choose again, whatever the others at its device do", () => {
    const lesson = pair(3, "choose");
    const [a, b] = cards(lesson);
    for (const child of [1, 2, 3]) pick(lesson, child, a);
    lesson.next();
    pick(lesson, 1, b);
    pick(lesson, 1, b, "seat1");
    // Numbers 2 and 3 stand by their first choice: two against two.
    lesson.next();
    expect(lesson.phase("agree").tied).toEqual(["crew1"]);
  });

  it("that a device does not have is refused, in every choice", () => {
    const lesson = pair(2, "pulse");
    expect(lesson.tryPupil("seat0", { do: "pulse", child: 3, answers: [1, 1] })).toBe("unknownChild");
    expect(lesson.tryPupil("seat1", { do: "pulse", child: 2, answers: [1, 1] })).toBe("unknownChild");
    for (const phase of ["choose", "agree"] as const) {
      lesson.until(phase);
      const [option] = cards(lesson);
      expect(lesson.tryPupil("seat0", { do: "option", child: 3, option })).toBe("unknownChild");
      expect(lesson.tryPupil("seat0", { do: "option", child: 2, option })).toBeNull();
    }
  });

  it("counts among the answers that a pulse and a spread need", () => {
    const lesson = new Lesson(3);
    for (const seat of lesson.seats) lesson.share(seat, 3);
    lesson.until("pulse");
    for (const seat of lesson.seats) for (const child of [1, 2, 3]) lesson.pupil(seat, { do: "pulse", child, answers: [3, child] });
    lesson.next();
    expect(lesson.state.pulse.before).toEqual([[0, 0, 9], [3, 3, 3]]);
    const spread = (children: number): number[] | null => {
      const two = pair(children, "choose");
      two.allChoose("crew1", two.option("crew1").id);
      two.until("talk");
      const { task } = hostView(content, two.state);
      return task.kind === "talk" && task.topic.spread ? Object.values(task.topic.spread) : null;
    };
    expect([spread(3), spread(4)]).toEqual([null, [5]]);
  });
});

describe("a device whose number of children changes in the middle of a choice", () => {
  it("asks a child more, and keeps what the others chose", () => {
    const lesson = pair(2, "choose");
    const [a] = cards(lesson);
    pick(lesson, 1, a);
    pick(lesson, 2, a);
    lesson.share("seat0", 3);
    expect(sharedView(lesson.state)).toMatchObject({ answered: 2, asked: 4 });
    pick(lesson, 3, a);
    expect(crewSpread(lesson.state, "crew1", lesson.phase("choose").picks)).toEqual({ [a]: 3 });
  });

  it("no longer counts a child who left, nor what it chose first, and does not count it again when there are more", () => {
    const lesson = pair(3, "choose");
    const [a, b] = cards(lesson);
    for (const child of [1, 2]) pick(lesson, child, a);
    pick(lesson, 3, b);
    lesson.next();
    lesson.share("seat0", 2);
    expect(crewSpread(lesson.state, "crew1", lesson.phase("agree").first)).toEqual({ [a]: 2 });
    lesson.share("seat0", 3);
    expect(crewSpread(lesson.state, "crew1", lesson.phase("agree").first)).toEqual({ [a]: 2 });
    expect(sharedView(lesson.state)).toMatchObject({ answered: 0, asked: 4 });
  });

  it("changes nothing that is said already where a device answers once", () => {
    const lesson = pair(3, "gather");
    const [newcomer] = Object.keys(lesson.state.newcomers) as [string];
    lesson.pupil("seat0", { do: "gather", newcomer });
    lesson.share("seat0", 1);
    expect(sharedView(lesson.state)).toMatchObject({ answered: 1, asked: 2 });
  });
});

describe("a shared device that goes", () => {
  it("for a while keeps its voices, and has them when it is back", () => {
    const lesson = pair(3, "choose");
    const [a] = cards(lesson);
    for (const child of [1, 2, 3]) pick(lesson, child, a);
    lesson.do({ type: "leave", seat: "seat0" });
    expect(sharedView(lesson.state)).toMatchObject({ answered: 0, asked: 1 });
    expect(crewSpread(lesson.state, "crew1", lesson.phase("choose").picks)).toEqual({ [a]: 3 });
    lesson.do({ type: "back", seat: "seat0" });
    expect(sharedView(lesson.state)).toMatchObject({ answered: 3, asked: 4 });
  });

  it("for good takes its answers along, so that a new device of the same children counts once", () => {
    const lesson = pair(2, "pulse");
    for (const child of [1, 2]) lesson.pupil("seat0", { do: "pulse", child, answers: [3, 3] });
    lesson.host({ do: "kick", seat: "seat0" });
    lesson.join("again");
    lesson.share("again", 2);
    for (const child of [1, 2]) lesson.pupil("again", { do: "pulse", child, answers: [3, 3] });
    lesson.next();
    expect(lesson.state.pulse.before).toEqual([[0, 0, 2], [0, 0, 2]]);
  });

  it("to another crew leaves nobody's choice behind, and takes none along", () => {
    const lesson = new Lesson(8);
    lesson.share("seat0", 3);
    lesson.until("choose");
    const from = lesson.state.seats["seat0"]?.crew ?? "";
    const to = lesson.crews.find((crew) => crew !== from) ?? "";
    for (const child of [1, 2, 3]) pick(lesson, child, lesson.option(from).id);
    lesson.host({ do: "move", seat: "seat0", crew: to });
    const { picks } = lesson.phase("choose");
    expect([crewSpread(lesson.state, from, picks), crewSpread(lesson.state, to, picks)]).toEqual([{}, {}]);
  });
});

describe("what a shared device gets", () => {
  it("is never what one of its children chose hidden, also not when a child plays on alone", () => {
    const lesson = pair(2, "pulse");
    lesson.pupil("seat0", { do: "pulse", child: 1, answers: [1, 2] });
    expect(taskOf(lesson, "seat0")).toEqual({ kind: "pulse", when: "before", mine: null, done: [true, false] });
    lesson.share("seat0", 1);
    expect(taskOf(lesson, "seat0")).toEqual({ kind: "pulse", when: "before", mine: null, done: [true] });
    lesson.share("seat0", 2);
    lesson.until("choose");
    pick(lesson, 1, cards(lesson)[0]);
    expect(taskOf(lesson, "seat0")).toMatchObject({ kind: "choose", mine: null, done: [true, false] });
    lesson.next();
    for (const children of [2, 1]) {
      lesson.share("seat0", children);
      expect(taskOf(lesson, "seat0")).toMatchObject({ kind: "agree", first: null });
    }
  });

  it("is what each of its children chose in the open", () => {
    const lesson = pair(3, "agree");
    const [a, b] = cards(lesson);
    pick(lesson, 3, b);
    pick(lesson, 1, a);
    expect(taskOf(lesson, "seat0")).toMatchObject({ kind: "agree", mine: [a, null, b], crewDone: 2, crewSize: 4 });
    expect(taskOf(lesson, "seat1")).toMatchObject({ kind: "agree", mine: [null], crewDone: 2, crewSize: 4 });
  });

  it("comes back to a child who always was alone", () => {
    const lesson = pair(2, "choose");
    const [a] = cards(lesson);
    pick(lesson, 1, a, "seat1");
    expect(taskOf(lesson, "seat1")).toMatchObject({ kind: "choose", mine: a, done: [true] });
    lesson.next();
    expect(taskOf(lesson, "seat1")).toMatchObject({ kind: "agree", first: a });
  });
});

describe("where a device answers once", () => {
  it("one tap weighs as one, however many children agreed on it", () => {
    const lesson = new Lesson(6);
    lesson.share("seat0", mostChildren);
    lesson.until("gather");
    const [a, b] = Object.keys(lesson.state.newcomers) as [string, string];
    lesson.seats.forEach((seat, i) => lesson.pupil(seat, { do: "gather", newcomer: i === 0 ? a : b }));
    expect(sharedView(lesson.state)).toMatchObject({ answered: 6, asked: 6 });
    const { task } = hostView(content, lesson.state);
    expect(task.kind === "gather" && task.votes).toEqual({ [a]: 1, [b]: 5 });
  });

  it("another child holds a shared device each day and for each situation; a child alone is told nothing of it", () => {
    const lesson = new Lesson(4, { plan: "lesson" });
    lesson.share("seat0", 3);
    const holderAt = (seat: string): number | null | undefined => {
      const task = taskOf(lesson, seat);
      return "holder" in task ? task.holder : undefined;
    };
    const gather: unknown[] = [];
    const game: unknown[] = [];
    for (let steps = 0; lesson.state.phase.name !== "ended" && steps < 300; steps += 1) {
      const { phase } = lesson.state;
      if (phase.name === "gather") gather.push(holderAt("seat0"));
      if (phase.name === "miniGame" && phase.stage === "set") game.push(holderAt("seat0"));
      expect(holderAt("seat1") ?? null).toBeNull();
      lesson.next();
    }
    expect(gather).toEqual([1, 2, 3, 1]);
    expect(new Set(game).size).toBeGreaterThan(1);
  });
});
