import { describe, expect, it } from "vitest";
import { publicStory } from "../../shared/content/pack.ts";
import { hostView, pupilView, sharedView } from "../../shared/rules/view.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import { botAnswers } from "../../shared/bots/answers.ts";
import { content, Lesson } from "./lesson.ts";

/** Every state that a whole lesson goes through, answer by answer, with so many children at each device. */
const wholeLesson = (devices: number, children = 1): ClassState[] => {
  const lesson = new Lesson(devices);
  for (const seat of lesson.seats) lesson.share(seat, children);
  const states: ClassState[] = [lesson.state];
  const dice = { rng: 5 };
  while (lesson.state.phase.name !== "ended") {
    const { step } = lesson.state;
    for (const seat of Object.values(lesson.state.seats))
      for (const answer of botAnswers(content, lesson.state, seat, "random", dice)) {
        if (lesson.state.step !== step) continue;
        lesson.do({ type: "pupil", seat: seat.id, answer });
        states.push(lesson.state);
      }
    if (lesson.state.step === step) lesson.next();
    states.push(lesson.state);
  }
  return states;
};

/** Names of fields anywhere in a value. */
const fieldsOf = (value: unknown): Set<string> => {
  const found = new Set<string>();
  JSON.stringify(value, (key, part: unknown) => {
    found.add(key);
    return part;
  });
  return found;
};

const secretFields = ["now", "later", "tells", "professional", "sets", "real", "wellbeing", "maxes", "rng", "picks", "votes", "found", "answers"];

describe("what a pupil's device gets", () => {
  const states = [...wholeLesson(9), ...wholeLesson(2, 3)];

  it("never names another seat in its own view, nor any effect", () => {
    for (const state of states)
      for (const seat of Object.keys(state.seats)) {
        const view = pupilView(content, state, seat);
        const text = JSON.stringify(view);
        for (const other of Object.keys(state.seats)) if (other !== seat) expect(text).not.toContain(`"${other}"`);
        const fields = fieldsOf(view);
        for (const secret of secretFields) expect(fields).not.toContain(secret);
      }
  });

  it("holds of the shared view only ids, rings, counts and flags", () => {
    for (const state of states) {
      const fields = fieldsOf(sharedView(state));
      for (const secret of secretFields) expect(fields).not.toContain(secret);
    }
  });

  it.each(["pulse", "gather", "choose", "agree", "search"] as const)("is the same in %s whatever the others answer", (name) => {
    const views = [1, 2].map((seed) => {
      const lesson = new Lesson(12);
      if (name === "search") {
        lesson.until("happens");
        lesson.state = { ...lesson.state, newcomers: Object.fromEntries(Object.entries(lesson.state.newcomers).map(([id, newcomer], i) => [id, { ...newcomer, wellbeing: i === 0 ? 0 : 5 }])) };
        lesson.next();
      } else lesson.until(name);
      const dice = { rng: seed };
      for (const seat of Object.values(lesson.state.seats))
        if (seat.id !== "seat0") for (const answer of botAnswers(content, lesson.state, seat, "random", dice)) lesson.do({ type: "pupil", seat: seat.id, answer });
      return { state: lesson.state, view: [pupilView(content, lesson.state, "seat0"), sharedView(lesson.state)] };
    });
    expect(views[0]?.state.phase).not.toEqual(views[1]?.state.phase);
    expect(views[0]?.view).toEqual(views[1]?.view);
  });

  it("holds of a story no effect, no kind of card and no answer to which signals are real", () => {
    for (const story of Object.values(content.stories)) {
      const open = publicStory(story);
      const options = fieldsOf(open.beats.map((beat) => beat.options));
      for (const secret of ["now", "later", "tells", "professional", "sets", "next", "extra"]) expect(options).not.toContain(secret);
      expect(fieldsOf(open.beats.map((beat) => beat.perspectives))).not.toContain("real");
      expect(open.beats.flatMap((beat) => beat.options.flatMap((option) => Object.keys(option)))).not.toContain("kind");
      expect(Object.values(open.people).flatMap((person) => Object.keys(person))).not.toContain("max");
    }
  });
});

describe("what the projector gets", () => {
  it("never names a seat outside the list of devices, nor any answer", () => {
    for (const state of wholeLesson(9)) {
      const text = JSON.stringify(hostView(content, state));
      for (const seat of Object.keys(state.seats)) expect(text).not.toContain(`"${seat}"`);
      for (const secret of ["wellbeing", "picks", "rng", "answers"]) expect(fieldsOf(hostView(content, state))).not.toContain(secret);
    }
  });

  it("shows no spread from fewer than five answers", () => {
    for (const state of wholeLesson(4)) {
      const { task } = hostView(content, state);
      if (task.kind === "talk") expect(task.topic.spread).toBeNull();
      if (task.kind === "gather" || task.kind === "night" || task.kind === "search") expect(task.votes).toBeNull();
      if (task.kind === "light") expect(task.spread).toBeNull();
    }
  });

  it("shows the spread of a talk from five answers up", () => {
    const lesson = new Lesson(12);
    lesson.until("choose");
    for (const crew of lesson.crews) lesson.allChoose(crew, lesson.option(crew).id);
    lesson.until("talk");
    // Three crews of four: each newcomer has four answers, too few.
    const { task } = hostView(content, lesson.state);
    expect(task.kind === "talk" && task.topic.spread).toBeNull();
    const large = new Lesson(30);
    large.until("choose");
    for (const crew of large.crews) large.allChoose(crew, large.option(crew).id);
    large.until("talk");
    const shown = hostView(content, large.state).task;
    expect(shown.kind === "talk" && Object.values(shown.topic.spread ?? {}).reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5);
  });
});
