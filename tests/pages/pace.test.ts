import { describe, expect, it } from "vitest";
import { planIds } from "../../shared/content/plan-ids.ts";
import { paceOf } from "../../shared/rules/pace.ts";
import { restOf } from "../../shared/rules/rest.ts";
import { resumeClass } from "../../shared/rules/reduce.ts";
import { minutesOf } from "../../client/console/minutes.ts";
import { lengthsOf } from "../tools/minutes.ts";
import { content, Lesson } from "../rules/lesson.ts";

const pace = (lesson: Lesson) => {
  const found = paceOf(content, lesson.state);
  if (!found) throw new Error(`no pace in ${lesson.state.phase.name}`);
  return found;
};
const planOf = (lesson: Lesson) => {
  const plan = content.plans[lesson.state.plan];
  if (!plan) throw new Error("no plan");
  return plan;
};
const shared = { endsAt: 0, left: 0 };

/** Goes on to a talk: each crew takes a card. */
const untilTalk = (lesson: Lesson): void => {
  lesson.until("choose");
  for (const crew of lesson.crews) lesson.allChoose(crew, lesson.option(crew).id);
  lesson.until("talk");
};

describe("the lesson's minutes", () => {
  it.each(planIds)("plan %s: what lies ahead gets less with every phase, down to nothing, and starts with the whole plan", (plan) => {
    const lesson = new Lesson(24, { plan });
    expect(paceOf(content, lesson.state)).toBeNull();
    lesson.next();
    expect(pace(lesson).planned).toBe(lengthsOf(planOf(lesson))[0]);
    expect(pace(lesson).ahead).toBe(pace(lesson).planned - planOf(lesson).seconds.pulse);
    let before = Number.POSITIVE_INFINITY;
    for (let moves = 0; lesson.state.phase.name !== "ended" && moves < 200; moves += 1) {
      expect(pace(lesson).ahead).toBeLessThanOrEqual(before);
      before = pace(lesson).ahead;
      lesson.next();
    }
    expect(before).toBe(0);
    expect(paceOf(content, lesson.state)).toBeNull();
  });

  it("counts the second of two lessons by itself", () => {
    const lesson = new Lesson(24, { plan: "double" });
    lesson.until("break");
    lesson.state = resumeClass(content, restOf(lesson.state), { id: "TESTS", language: "nl", seed: 3 });
    for (let i = 0; i < 24; i += 1) lesson.join(`again${i}`);
    lesson.next();
    expect(pace(lesson).planned).toBe(lengthsOf(planOf(lesson))[1]);
    expect(pace(lesson).ahead).toBe(pace(lesson).planned - planOf(lesson).seconds.gather);
  });

  it("is on time as planned, behind when the end comes too late, ahead when there is time to spare", () => {
    const lesson = new Lesson(24, { plan: "lesson" });
    untilTalk(lesson);
    const found = pace(lesson);
    const gone = (seconds: number) => minutesOf(found, shared, found.startedAt + seconds * 1000);
    const asPlanned = found.planned - found.ahead;
    expect(gone(asPlanned)).toMatchObject({ pace: "onTime", of: 50 });
    expect(gone(asPlanned - 300).pace).toBe("ahead");
    expect(gone(found.length - found.ahead + 240)).toMatchObject({ pace: "behind", by: 4 });
    // What is left of the phase that is on counts along.
    expect(minutesOf(found, { endsAt: found.startedAt + found.length * 1000, left: 0 }, found.startedAt + asPlanned * 1000).pace).toBe("behind");
  });

  it("can leave out what it says it saves: the mini-games still to come, and the rounds after this one", () => {
    const lesson = new Lesson(24, { plan: "lesson" });
    untilTalk(lesson);
    const { ahead, saves } = pace(lesson);
    expect(saves.games).toBe(2 * planOf(lesson).seconds.miniGame);
    lesson.host({ do: "withoutGames", on: true });
    expect(pace(lesson).ahead).toBe(ahead - saves.games);
    lesson.host({ do: "withoutGames", on: false });
    lesson.host({ do: "lastRound", on: true });
    expect(pace(lesson).ahead).toBe(ahead - saves.rounds);
    const names: string[] = [];
    for (let moves = 0; lesson.state.phase.name !== "finale" && moves < 20; moves += 1) {
      names.push(lesson.state.phase.name);
      lesson.next();
    }
    expect(names).not.toContain("gather");
    expect(names).toContain("miniGame");
  });

  it("plays all rounds after all when the host thinks better of it, and never lets a lesson end before its break", () => {
    const lesson = new Lesson(24, { plan: "lesson" });
    lesson.until("meet");
    lesson.host({ do: "lastRound", on: true });
    lesson.host({ do: "lastRound", on: false });
    expect(lesson.state.rounds).toBe(planOf(lesson).rounds);
    const double = new Lesson(24, { plan: "double" });
    double.until("meet");
    expect(double.tryHost({ do: "lastRound", on: true })).toBe("wrongPhase");
    expect(pace(double).saves.rounds).toBe(0);
  });
});

describe("the last talk", () => {
  it("is shown again while screens rest, and afterwards everything is as it was", () => {
    const lesson = new Lesson(12);
    lesson.until("meet");
    expect(lesson.tryHost({ do: "recall", on: true })).toBe("wrongPhase");
    untilTalk(lesson);
    const { topics } = lesson.phase("talk");
    lesson.until("gather");
    const newcomer = Object.keys(lesson.state.newcomers)[0] ?? "";
    lesson.pupil("seat0", { do: "gather", newcomer });
    const before = lesson.state;
    lesson.host({ do: "recall", on: true });
    expect(lesson.state.lastTalk).toEqual(topics);
    expect(lesson.tryPupil("seat1", { do: "gather", newcomer })).toBe("eyesUp");
    lesson.next();
    expect(lesson.state).toEqual(before);
    expect(lesson.tryPupil("seat1", { do: "gather", newcomer })).toBeNull();
  });
});

describe("crews in the lobby", () => {
  it("are made as devices come, even in size, and kept as the host changed them", () => {
    const lesson = new Lesson(12);
    expect(lesson.crews).toHaveLength(3);
    expect(lesson.crews.map((crew) => lesson.crew(crew).length)).toEqual([4, 4, 4]);
    const [seat = ""] = lesson.crew("crew1");
    lesson.host({ do: "move", seat, crew: "crew3" });
    lesson.next();
    expect(lesson.crew("crew3")).toContain(seat);
    lesson.until("meet");
    expect(lesson.crew("crew3")).toContain(seat);
  });

  it("get fewer again when devices leave", () => {
    const lesson = new Lesson(12);
    for (const seat of lesson.seats.slice(3)) lesson.do({ type: "leave", seat });
    expect(lesson.crews).toHaveLength(1);
  });
});
