import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { resumeClass } from "../../shared/rules/reduce.ts";
import { restOf } from "../../shared/rules/rest.ts";
import type { ClassDraft } from "../../shared/rules/state.ts";
import { hostView, sharedView } from "../../shared/rules/view.ts";
import { content, Lesson } from "./lesson.ts";

const arrange = (lesson: Lesson, change: (draft: ClassDraft) => void): void => {
  lesson.state = produce(lesson.state, change);
};
const day = 24 * 3_600_000;

describe("the double lesson", () => {
  const toBreak = (): Lesson => {
    const lesson = new Lesson(14, { plan: "double" });
    lesson.until("break");
    return lesson;
  };
  const secondDay = (first: Lesson, devices = 12): Lesson => {
    const second = new Lesson(0, { plan: "double" });
    second.state = resumeClass(content, restOf(first.state), { id: "OTHER", language: "fr", seed: 3 });
    for (let i = 0; i < devices; i += 1) second.join(`other${i}`);
    return second;
  };

  it("stops after the round that the plan says, with a code and thirty days", () => {
    const lesson = toBreak();
    expect(lesson.state.round).toBe(content.plans.double?.breakAfterRound);
    expect(hostView(content, lesson.state).task).toEqual({ kind: "rest", code: lesson.state.resumeCode, until: lesson.now + 30 * day });
    lesson.next();
    expect(lesson.state.phase.name).toBe("ended");
    expect(hostView(content, lesson.state).task).toMatchObject({ kind: "rest", code: lesson.state.resumeCode });
  });

  it("goes on where it was, with other devices and without the first two questions again", () => {
    const first = toBreak();
    const second = secondDay(first);
    expect(second.state.phase.name).toBe("lobby");
    expect(second.state.newcomers).toEqual(first.state.newcomers);
    second.next();
    expect(second.state.phase.name).toBe("gather");
    expect(second.state.round).toBe(first.state.round + 1);
    second.until("ended");
    expect(second.state.round).toBe(content.plans.double?.rounds);
    expect(second.state.restsUntil).toBeNull();
  });

  it("keeps nothing of a device, a crew or a code", () => {
    const kept = JSON.stringify(restOf(toBreak().state));
    for (const secret of ["seat", "crew1", "TESTS", "RESUMECODE"]) expect(kept).not.toContain(secret);
  });

  it("keeps the first two questions' counts from eight answers up, and none below", () => {
    const kept = (devices: number) => {
      const lesson = new Lesson(devices, { plan: "double" });
      lesson.until("pulse");
      for (const seat of lesson.seats) lesson.pupil(seat, { do: "pulse", answers: [2, 3] });
      lesson.until("break");
      return restOf(lesson.state).pulse.before;
    };
    expect(kept(8)).toEqual([[0, 8, 0], [0, 0, 8]]);
    expect(kept(7)).toBeNull();
  });

  it("can be ended early and taken up again; the round that was not finished is played anew", () => {
    const lesson = new Lesson(14, { plan: "double" });
    lesson.until("night", "morning");
    lesson.until("agree");
    expect(lesson.state.round).toBe(2);
    expect(hostView(content, lesson.state).resumable).toBe(true);
    lesson.host({ do: "end" });
    const second = secondDay(lesson);
    second.next();
    expect(second.state.round).toBe(2);
  });

  it("lets nobody be lost until another day", () => {
    const lesson = new Lesson(14, { plan: "double" });
    lesson.until("happens");
    const [id] = Object.keys(lesson.state.newcomers) as [string];
    arrange(lesson, (draft) => {
      draft.newcomers[id]!.wellbeing = 0;
    });
    lesson.host({ do: "end" });
    expect(restOf(lesson.state).newcomers[id]?.wellbeing).toBe(3);
  });

  it("is not kept when it has come to its end, nor when it never began", () => {
    const finished = secondDay(toBreak());
    finished.until("ended");
    expect(hostView(content, finished.state)).toMatchObject({ resumable: false, task: { kind: "plain" } });
    const lobby = new Lesson(4, { plan: "double" });
    lobby.host({ do: "end" });
    expect(lobby.state.restsUntil).toBeNull();
  });

  it("is the only plan that stops: a short class has no code", () => {
    const lesson = new Lesson(8);
    lesson.until("gather");
    lesson.host({ do: "end" });
    expect(lesson.state.restsUntil).toBeNull();
  });
});

describe("the follow-up", () => {
  it("finds everybody with a Max, and each crew meets an epilogue", () => {
    const lesson = new Lesson(20, { plan: "followUp" });
    lesson.until("meet");
    expect(Object.values(sharedView(lesson.state).newcomers).every(({ safe, ring }) => safe && ring === 4)).toBe(true);
    expect(lesson.crews.map((crew) => lesson.beat(crew).id)).toEqual(lesson.crews.map(() => "epilogue"));
  });

  it("has one round, no night, and what a card brings shows at once", () => {
    const lesson = new Lesson(20, { plan: "followUp" });
    const phases: string[] = [];
    lesson.until("choose");
    const crew = lesson.crews[0] ?? "";
    const card = lesson.option(crew, ({ later }) => later < 0);
    const newcomer = lesson.visited(crew).id;
    const before = lesson.newcomer(newcomer).wellbeing;
    lesson.allChoose(crew, card.id);
    lesson.until("happens");
    expect(lesson.newcomer(newcomer).wellbeing).toBe(Math.min(10, before + card.now) + card.later);
    while (lesson.state.phase.name !== "ended") {
      if (phases.at(-1) !== lesson.state.phase.name) phases.push(lesson.state.phase.name);
      lesson.next();
    }
    expect(phases).toEqual(["happens", "talk", "miniGame", "finale", "maxKit", "pulse", "goodbye"]);
  });

  it("takes in whom the host swaps for another, weeks later too", () => {
    const lesson = new Lesson(8, { plan: "followUp" });
    const [out] = Object.keys(lesson.state.newcomers) as [string];
    const into = Object.keys(content.stories).find((id) => !(id in lesson.state.newcomers)) ?? "";
    lesson.host({ do: "swap", out, in: into });
    expect(lesson.newcomer(into)).toMatchObject({ beat: "epilogue", safe: true });
  });
});

describe("the club", () => {
  it("is one crew or two, also with several children on one device", () => {
    const crewsOf = (devices: number, children: 1 | 2 | 3 | 4): number => {
      const lesson = new Lesson(devices, { plan: "club" });
      for (const seat of lesson.seats) lesson.pupil(seat, { do: "children", count: children });
      lesson.next();
      return lesson.crews.length;
    };
    expect(crewsOf(4, 1)).toBe(1);
    expect(crewsOf(2, 2)).toBe(1);
    expect(crewsOf(3, 4)).toBe(2);
    expect(crewsOf(12, 1)).toBe(2);
  });

  it("shows one crew every perspective, however few its devices", () => {
    const lesson = new Lesson(2, { plan: "club" });
    lesson.until("meet");
    const seen = new Set(Object.values(lesson.phase("meet").sees).flat());
    expect(seen).toEqual(new Set(lesson.beat("crew1").perspectives.map(({ id }) => id)));
  });
});

describe("a story", () => {
  it("takes another road when the class helped", () => {
    const branching = Object.values(content.stories).find(({ beats }) => beats.some(({ id }) => id === "eases"));
    const [id] = [branching?.id ?? ""];
    const after = (helped: boolean): string => {
      const lesson = new Lesson(30, { plan: "club", seed: 5 });
      arrange(lesson, (draft) => {
        const [first] = Object.values(draft.newcomers);
        draft.newcomers = { [id]: { ...first!, id } };
      });
      lesson.until("choose");
      for (const crew of lesson.crews) lesson.allChoose(crew, lesson.option(crew, ({ now, later }) => now + later > 0 === helped).id);
      lesson.until("happens");
      return lesson.newcomer(id).beat;
    };
    expect([after(true), after(false)]).toEqual(["eases", "grows"]);
  });
});

describe("crews from round to round", () => {
  const secondRound = (lesson: Lesson): void => {
    lesson.until("night", "morning");
    lesson.until("gather");
  };
  const sizes = (lesson: Lesson): number[] => lesson.crews.map((crew) => lesson.crew(crew).filter((seat) => lesson.state.seats[seat]?.connected).length);

  it("are filled up when others have left", () => {
    const lesson = new Lesson(12);
    lesson.until("happens");
    for (const seat of lesson.crew("crew1").slice(0, 3)) lesson.do({ type: "leave", seat });
    secondRound(lesson);
    expect(sizes(lesson)).toEqual([3, 3, 3]);
  });

  it("become fewer when hardly anybody is left, and take in who comes back", () => {
    const lesson = new Lesson(12);
    lesson.until("happens");
    const gone = lesson.seats.slice(0, 8);
    for (const seat of gone) lesson.do({ type: "leave", seat });
    secondRound(lesson);
    expect(sizes(lesson).every((size) => size >= 1)).toBe(true);
    for (const seat of gone) lesson.do({ type: "back", seat });
    expect(lesson.seats.every((seat) => lesson.crews.includes(lesson.state.seats[seat]?.crew ?? ""))).toBe(true);
  });

  it("become more when many come late", () => {
    const lesson = new Lesson(8);
    lesson.until("happens");
    for (let i = 0; i < 12; i += 1) lesson.join(`late${i}`);
    secondRound(lesson);
    expect(lesson.crews).toHaveLength(4);
    expect(Math.max(...sizes(lesson)) - Math.min(...sizes(lesson))).toBeLessThanOrEqual(1);
  });

  it("leave a device where the host put it", () => {
    const lesson = new Lesson(9);
    lesson.until("happens");
    const [from, to] = lesson.crews as [string, string];
    const moved = lesson.crew(from).slice(0, 2);
    for (const seat of moved) lesson.host({ do: "move", seat, crew: to });
    secondRound(lesson);
    expect(moved.map((seat) => lesson.state.seats[seat]?.crew)).toEqual([to, to]);
  });
});
