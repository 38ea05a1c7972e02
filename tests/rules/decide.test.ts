import { describe, expect, it } from "vitest";
import { Lesson, worth } from "./lesson.ts";

const toChoose = (devices: number): Lesson => {
  const lesson = new Lesson(devices);
  lesson.until("choose");
  return lesson;
};

const deedAt = (lesson: Lesson, newcomer: string) => lesson.phase("happens").deeds.find((deed) => deed.newcomer === newcomer);

describe("choose and agree", () => {
  it("does what the majority of a crew chose", () => {
    const lesson = toChoose(12);
    const newcomer = lesson.visited("crew1").id;
    const [first, second] = lesson.beat("crew1").options.filter((option) => !option.extra);
    lesson.next();
    const [a, b, c] = lesson.crew("crew1") as [string, string, string];
    lesson.pupil(a, { do: "option", option: second?.id ?? "" });
    lesson.pupil(b, { do: "option", option: second?.id ?? "" });
    lesson.pupil(c, { do: "option", option: first?.id ?? "" });
    lesson.next();
    expect(deedAt(lesson, newcomer)?.options.map(({ option }) => option)).toEqual([second?.id]);
  });

  it("counts the first choice of who does not choose again", () => {
    const lesson = toChoose(4);
    const newcomer = lesson.visited("crew1").id;
    const card = lesson.option("crew1");
    lesson.allChoose("crew1", card.id);
    lesson.next();
    lesson.next();
    expect(deedAt(lesson, newcomer)?.options.map(({ option }) => option)).toEqual([card.id]);
  });

  it("asks a crew that ties to talk once more, then takes the first in the authored order", () => {
    const lesson = toChoose(4);
    const newcomer = lesson.visited("crew1").id;
    const [first, second] = lesson.beat("crew1").options.filter((option) => !option.extra);
    lesson.next();
    const [a, b] = lesson.crew("crew1") as [string, string];
    lesson.pupil(a, { do: "option", option: second?.id ?? "" });
    lesson.pupil(b, { do: "option", option: first?.id ?? "" });
    lesson.next();
    expect(lesson.phase("agree").tied).toEqual(["crew1"]);
    lesson.next();
    expect(deedAt(lesson, newcomer)?.options.map(({ option }) => option)).toEqual([first?.id]);
  });

  it("leaves a newcomer unvisited when nobody of its crew chose anything", () => {
    const lesson = toChoose(8);
    lesson.allChoose("crew1", lesson.option("crew1").id);
    const left = lesson.visited("crew2").id;
    lesson.next();
    lesson.next();
    expect(deedAt(lesson, left)).toBeUndefined();
    expect(lesson.newcomer(left).lastVisit).toBe(0);
  });

  it("refuses a card that is not on the table", () => {
    const lesson = toChoose(8);
    expect(lesson.tryPupil("seat0", { do: "option", option: "nothingLikeIt" })).toBe("unknownOption");
  });
});

describe("happens", () => {
  const twoCrewsAtOne = (): { lesson: Lesson; crews: [string, string]; newcomer: string } => {
    const lesson = new Lesson(20);
    lesson.until("choose");
    const newcomer = Object.keys(lesson.state.newcomers).find((id) => lesson.crews.filter((crew) => lesson.visited(crew).id === id).length > 1) ?? "";
    const crews = lesson.crews.filter((crew) => lesson.visited(crew).id === newcomer);
    return { lesson, crews: crews as [string, string], newcomer };
  };

  it("counts two different actions of two crews at one newcomer both", () => {
    const { lesson, crews, newcomer } = twoCrewsAtOne();
    const cards = lesson.beat(crews[0]).options.filter((option) => !option.extra);
    const [a, b] = cards as [(typeof cards)[number], (typeof cards)[number]];
    lesson.allChoose(crews[0], a.id);
    lesson.allChoose(crews[1], b.id);
    const before = lesson.newcomer(newcomer).wellbeing;
    lesson.next();
    lesson.next();
    expect(lesson.newcomer(newcomer).wellbeing).toBe(Math.min(10, Math.max(0, Math.max(0, Math.min(10, before + a.now)) + b.now)));
    expect(lesson.newcomer(newcomer).later).toBe(a.later + b.later);
  });

  it("counts the same action of two crews at one newcomer once", () => {
    const { lesson, crews, newcomer } = twoCrewsAtOne();
    const card = lesson.option(crews[0], (option) => option.now !== 0);
    for (const crew of crews) lesson.allChoose(crew, card.id);
    const before = lesson.newcomer(newcomer).wellbeing;
    lesson.next();
    lesson.next();
    expect(lesson.newcomer(newcomer).wellbeing).toBe(before + card.now);
    expect(deedAt(lesson, newcomer)?.options).toHaveLength(1);
  });

  it("closes a story when a Max knows it, and the professional that it needs is there", () => {
    const lesson = new Lesson(12);
    for (let round = 0; round < 2; round += 1) {
      lesson.until("choose");
      for (const crew of lesson.crews) {
        if (!lesson.state.crews[crew]?.newcomer) continue;
        const telling = lesson.beat(crew).options.find((option) => !option.extra && option.tells && option.professional);
        lesson.allChoose(crew, (telling ?? lesson.option(crew, (option) => worth(option) > 0)).id);
      }
      lesson.until("talk");
    }
    const newcomers = Object.values(lesson.state.newcomers);
    for (const newcomer of newcomers) {
      const needs = lesson.pack.stories[newcomer.id]?.needsProfessional ?? false;
      expect(newcomer.safe).toBe(newcomer.maxes.length > 0 && (newcomer.professional || !needs));
    }
    expect(newcomers.some(({ safe }) => safe)).toBe(true);
  });

  it("skips the middle beat in a brief plan when the class helped at once", () => {
    const lesson = new Lesson(12);
    lesson.until("choose");
    const helped = lesson.visited("crew1").id;
    const harmed = lesson.visited("crew2").id;
    lesson.allChoose("crew1", lesson.option("crew1", (option) => worth(option) > 0).id);
    lesson.allChoose("crew2", lesson.option("crew2", (option) => worth(option) < 0).id);
    lesson.until("happens");
    expect(lesson.newcomer(helped).beat).toBe("turn");
    expect(lesson.newcomer(harmed).beat).toBe("middle");
  });

  it("puts the newcomer that the class disagrees about most first in the talk", () => {
    const lesson = toChoose(12);
    const cards = lesson.beat("crew1").options.filter((option) => !option.extra);
    lesson.crew("crew1").forEach((seat, i) => lesson.pupil(seat, { do: "option", option: cards[i % cards.length]?.id ?? "" }));
    for (const crew of ["crew2", "crew3"]) lesson.allChoose(crew, lesson.option(crew).id);
    const disputed = lesson.visited("crew1").id;
    lesson.until("talk");
    expect(lesson.phase("talk").topics[0]?.newcomer).toBe(disputed);
  });
});
