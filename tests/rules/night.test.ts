import { describe, expect, it } from "vitest";
import { produce } from "immer";
import type { ClassDraft } from "../../shared/rules/state.ts";
import { content, Lesson, worth } from "./lesson.ts";

/** Puts a class in a state that would take a lesson to reach. */
const arrange = (lesson: Lesson, change: (draft: ClassDraft) => void): void => {
  lesson.state = produce(lesson.state, change);
};

/** The content with nights of weight 1, so that a step is a step. */
const pack = { ...content, plans: { ...content.plans, short: { ...content.plans.short!, nightWeight: 1 } } };

describe("night", () => {
  it("weighs what the plan says: a step outward is more in a short week", () => {
    const lesson = new Lesson(12, { pack: { ...pack, plans: { short: { ...pack.plans.short, nightWeight: 2 } } } });
    lesson.until("happens");
    const before = Object.values(lesson.state.newcomers).map(({ wellbeing }) => wellbeing);
    lesson.until("night", "morning");
    expect(Object.values(lesson.state.newcomers).map(({ wellbeing }) => wellbeing)).toEqual(before.map((wellbeing) => wellbeing - 2));
  });

  it("moves newcomers that nobody visited one step outward", () => {
    const lesson = new Lesson(12, { pack });
    lesson.until("happens");
    const before = Object.values(lesson.state.newcomers).map(({ wellbeing }) => wellbeing);
    lesson.until("night", "morning");
    expect(Object.values(lesson.state.newcomers).map(({ wellbeing }) => wellbeing)).toEqual(before.map((wellbeing) => wellbeing - 1));
  });

  it("lands what an action does later, once", () => {
    const lesson = new Lesson(12, { pack });
    lesson.until("choose");
    const card = lesson.option("crew1", (option) => option.later < 0);
    const id = lesson.visited("crew1").id;
    lesson.allChoose("crew1", card.id);
    lesson.until("happens");
    const evening = lesson.newcomer(id).wellbeing;
    lesson.until("night", "morning");
    expect(lesson.newcomer(id).wellbeing).toBe(Math.max(0, evening + card.later));
    expect(lesson.newcomer(id).later).toBe(0);
  });

  it("keeps the newcomer with the lantern company: it neither drifts nor gets heavier", () => {
    const lesson = new Lesson(12, { pack });
    lesson.until("happens");
    arrange(lesson, (draft) => {
      draft.lanterns = 1;
    });
    lesson.until("night", "lantern");
    const [kept, other] = Object.keys(lesson.state.newcomers) as [string, string];
    arrange(lesson, (draft) => {
      draft.newcomers[kept]!.later = -3;
    });
    for (const seat of lesson.seats.slice(0, 7)) lesson.pupil(seat, { do: "lantern", newcomer: kept });
    for (const seat of lesson.seats.slice(7)) lesson.pupil(seat, { do: "lantern", newcomer: other });
    const before = lesson.newcomer(kept).wellbeing;
    lesson.next();
    expect(lesson.newcomer(kept).wellbeing).toBe(before);
    expect(lesson.newcomer(other).wellbeing).toBe(before - 1);
    expect(lesson.state.lanterns).toBe(0);
  });

  it("lets nobody drift who is safe", () => {
    const lesson = new Lesson(12, { pack });
    lesson.until("happens");
    const [id] = Object.keys(lesson.state.newcomers) as [string];
    arrange(lesson, (draft) => {
      Object.assign(draft.newcomers[id]!, { safe: true, wellbeing: 7, later: -2 });
    });
    lesson.until("night", "morning");
    expect(lesson.newcomer(id).wellbeing).toBe(7);
  });
});

describe("search", () => {
  const leavingAtNight = (): { lesson: Lesson; id: string } => {
    const lesson = new Lesson(12, { pack });
    lesson.until("happens");
    const [id] = Object.keys(lesson.state.newcomers) as [string];
    arrange(lesson, (draft) => {
      draft.newcomers[id]!.wellbeing = 1;
    });
    lesson.until("night", "morning");
    expect(lesson.newcomer(id).wellbeing).toBe(0);
    lesson.next();
    return { lesson, id };
  };

  it("starts when a newcomer wants to leave, ends with the newcomer found, and brings it back at 3", () => {
    const { lesson, id } = leavingAtNight();
    expect(lesson.phase("search")).toMatchObject({ stage: "clues", newcomer: id });
    for (const seat of lesson.seats) lesson.pupil(seat, { do: "search", clue: 0 });
    lesson.next();
    expect(lesson.phase("search").stage).toBe("found");
    expect(lesson.newcomer(id).wellbeing).toBe(3);
    expect(lesson.state.searches).toBe(1);
    lesson.next();
    expect(lesson.state.phase.name).toBe("miniGame");
  });

  it("finds the newcomer also when nobody knows whom to call", () => {
    const { lesson, id } = leavingAtNight();
    lesson.next();
    expect(lesson.newcomer(id).wellbeing).toBe(3);
  });

  it("stops play between what happened and the talk, and the talk still comes", () => {
    const lesson = new Lesson(12);
    lesson.until("choose");
    const id = lesson.visited("crew1").id;
    lesson.allChoose("crew1", lesson.option("crew1").id);
    lesson.until("happens");
    arrange(lesson, (draft) => {
      draft.newcomers[id]!.wellbeing = 0;
    });
    lesson.next();
    expect(lesson.state.phase.name).toBe("search");
    lesson.next();
    lesson.next();
    expect(lesson.state.phase.name).toBe("talk");
  });
});

describe("every mistake can be repaired", () => {
  it("closes a story with a Max after the worst of starts", () => {
    const lesson = new Lesson(4, { seed: 11 });
    arrange(lesson, (draft) => {
      const [first] = Object.keys(draft.newcomers);
      for (const id of Object.keys(draft.newcomers)) if (id !== first) delete draft.newcomers[id];
    });
    const [id] = Object.keys(lesson.state.newcomers) as [string];
    const play = (pick: (a: number, b: number) => number) => {
      lesson.until("choose");
      for (const crew of lesson.crews) {
        const cards = lesson.beat(crew).options.filter((option) => !option.extra).toSorted((a, b) => pick(worth(a), worth(b)));
        lesson.allChoose(crew, (cards.find(({ professional, tells }) => professional && tells && pick(1, 0) < 0) ?? cards[0])?.id ?? "");
      }
      lesson.until("happens");
    };
    play((a, b) => a - b);
    expect(lesson.newcomer(id).safe).toBe(false);
    play((a, b) => b - a);
    lesson.until("ended");
    expect(lesson.newcomer(id).wellbeing).toBeGreaterThan(0);
  });
});
