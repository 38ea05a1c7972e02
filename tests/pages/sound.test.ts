import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { showingOf, type Showing } from "../../client/console/steps.ts";
import { signalsKey } from "../../client/play/draft.ts";
import { untilTick } from "../../client/sound/countdown.ts";
import { cuesBetween, pupilCuesBetween, type PupilMoment } from "../../client/sound/cues.ts";
import type { Cue } from "../../client/sound/score.ts";
import type { ClassDraft } from "../../shared/rules/state.ts";
import { hostView, pupilView, sharedView } from "../../shared/rules/view.ts";
import { neighboursOf } from "../../shared/rules/games/network.ts";
import { content, Lesson } from "../rules/lesson.ts";

const shown = ({ state }: Lesson, at = 0): Showing => ({ ...showingOf({ shared: sharedView(state), own: hostView(content, state) })!, at });

/** Somebody in the classroom: says what was heard since it was last asked. */
class Ears {
  private before: Showing | null = null;
  hear(lesson: Lesson, at = 0): readonly Cue[] {
    const after = shown(lesson, at);
    const cues = cuesBetween(this.before, after);
    this.before = after;
    return cues;
  }
}

const arrange = (lesson: Lesson, change: (draft: ClassDraft) => void): void => {
  lesson.state = produce(lesson.state, change);
};

const sensibleLight = (situation: string) => content.trafficLight.situations.find(({ id }) => id === situation)?.sensible[0] ?? "orange";

const signalsOf = (newcomer: string, perspective: string): string[] =>
  content.stories[newcomer]?.beats.flatMap(({ perspectives }) => perspectives).find(({ id }) => id === perspective)?.signals.map(({ id }) => id) ?? [];

/** A device answers what it is asked, whatever that is. */
const answer = (lesson: Lesson, seat: string): void => {
  const task = pupilView(content, lesson.state, seat)?.task;
  switch (task?.kind) {
    case "pulse":
      return lesson.pupil(seat, { do: "pulse", answers: [2, 2] });
    case "gather":
      return lesson.pupil(seat, { do: "gather", newcomer: task.open[0] ?? "" });
    case "meet":
      for (const { id, pick } of task.sees) lesson.pupil(seat, { do: "signals", perspective: id, signals: signalsOf(task.visit.newcomer, id).slice(0, pick) });
      return;
    case "choose":
    case "agree":
      return lesson.pupil(seat, { do: "option", option: task.options[0] ?? "" });
    case "night":
      return task.stage === "lantern" ? lesson.pupil(seat, { do: "lantern", newcomer: task.open[0] ?? "" }) : undefined;
    case "light":
      // One thinks on: with the last answer the class would move on by itself.
      return task.stage === "set" && seat !== "seat0" ? lesson.pupil(seat, { do: "light", light: sensibleLight(task.situation), reason: 1 }) : undefined;
    case "circle": {
      const people = content.stories[task.newcomer]?.people ?? {};
      const choices = task.part === "pick" ? task.candidates.slice(0, 1) : task.cards.filter(({ id }) => people[id]?.max);
      return task.stage === "set" && seat !== "seat0" ? lesson.pupil(seat, { do: "sort", choices: choices.map(({ id }) => id) }) : undefined;
    }
    default:
  }
};

const where = ({ shared }: Showing): string => [shared.phase, shared.stage].filter(Boolean).join(" ");

/** Plays a lesson to its end: each moment, and what was heard on coming there and while all answered. */
const play = (plan: "short" | "lesson"): { moment: Showing; came: readonly Cue[]; stayed: readonly Cue[] }[] => {
  const lesson = new Lesson(9, { plan });
  const ears = new Ears();
  const story = [];
  for (let moves = 0; moves < 200; moves += 1) {
    const moment = shown(lesson);
    const came = ears.hear(lesson);
    const stayed: Cue[] = [];
    for (const seat of lesson.seats) {
      answer(lesson, seat);
      stayed.push(...ears.hear(lesson));
    }
    for (let at = 1; at < shown(lesson).of; at += 1) stayed.push(...ears.hear(lesson, at));
    story.push({ moment, came, stayed });
    if (lesson.state.phase.name === "ended") return story;
    lesson.next();
  }
  throw new Error("the lesson never ended");
};

/** What the projector shows while crews decide, and when it begins to tell what happened. */
const untilHappens = (): [before: Showing, after: Showing] => {
  const lesson = new Lesson(12);
  lesson.until("choose");
  for (const seat of lesson.seats) answer(lesson, seat);
  lesson.until("agree");
  const before = shown(lesson);
  lesson.until("happens");
  return [before, shown(lesson)];
};

describe("what a class hears at the projector", () => {
  it("has a sound of its own for each part of a lesson", () => {
    const heard = new Map<string, Set<string>>();
    for (const { moment, came } of play("lesson")) heard.set(where(moment), (heard.get(where(moment)) ?? new Set()).add(came[0] ?? "nothing"));
    const first = Object.fromEntries([...heard].filter(([name]) => !name.startsWith("search")).map(([name, cues]) => [name, [...cues].toSorted((a, b) => a.localeCompare(b))]));
    expect(first).toEqual({
      lobby: ["nothing"],
      "pulse before": ["start"],
      gather: ["morning"],
      meet: ["phase"],
      choose: ["phase"],
      agree: ["phase"],
      happens: expect.arrayContaining(["home"]),
      talk: ["talk"],
      "night lantern": ["night"],
      "night morning": expect.arrayContaining(["lantern", "night"]),
      "miniGame explain": ["phase"],
      "miniGame set": ["phase"],
      "miniGame look": ["phase"],
      "miniGame done": expect.arrayContaining(["earned"]),
      finale: ["finale"],
      maxKit: ["phase"],
      "pulse after": ["phase"],
      goodbye: ["goodbye"],
      ended: ["nothing"],
    });
  });

  it("rings for each envelope that the class stops, and only then", () => {
    const lesson = new Lesson(10, { plan: "lesson" });
    lesson.until("miniGame", "set");
    const ears = new Ears();
    lesson.wait(0);
    expect(ears.hear(lesson)).toEqual([]);
    const chain = () => lesson.phase("miniGame").chain!;
    const { node } = chain().envelopes[0]!;
    const act = (at: number, move: "tell" | "stand") => lesson.pupil(chain().owners[at]!, { do: "chain", node: at, move });
    act(node, "tell");
    for (const near of neighboursOf(node, 10)) act(near, "stand");
    expect(ears.hear(lesson)).toEqual([]);
    lesson.wait(content.breakTheChain.hearSeconds * 1000);
    expect(ears.hear(lesson)).toEqual(["lantern"]);
    expect(ears.hear(lesson)).toEqual([]);
  });

  it("chimes once when everybody has answered, and not before", () => {
    for (const { moment, stayed } of play("short")) {
      const asked = ["pulse", "gather", "meet", "choose", "agree"].includes(moment.shared.phase) || where(moment) === "night lantern";
      expect([where(moment), stayed.filter((cue) => cue === "ready").length]).toEqual([where(moment), asked ? 1 : 0]);
    }
  });

  it("does not chime because the last one who thinks loses its line", () => {
    const lesson = new Lesson(3);
    lesson.until("gather");
    const ears = new Ears();
    ears.hear(lesson);
    for (const seat of ["seat0", "seat1"]) answer(lesson, seat);
    expect(ears.hear(lesson)).toEqual([]);
    lesson.do({ type: "leave", seat: "seat2" });
    expect(ears.hear(lesson)).toEqual([]);
  });

  it("says nothing twice for the same moment", () => {
    for (const { moment } of play("lesson")) expect(cuesBetween(moment, moment)).toEqual([]);
  });

  it("says nothing on a page that was opened in the middle of a class", () => {
    for (const { moment } of play("short")) expect(cuesBetween(null, moment)).toEqual([]);
  });

  it("is two cues at the most, whatever was missed meanwhile", () => {
    const moments = play("lesson").map(({ moment }) => moment);
    for (const before of moments) for (const after of moments) expect(cuesBetween(before, after).length).toBeLessThanOrEqual(2);
  });

  it("hears a whole class that comes in at once as one", () => {
    const lesson = new Lesson(1);
    const ears = new Ears();
    ears.hear(lesson);
    for (let i = 1; i < 30; i += 1) lesson.join(`late${i}`);
    expect(ears.hear(lesson)).toEqual(["join"]);
    lesson.do({ type: "leave", seat: "late3" });
    lesson.do({ type: "back", seat: "late3" });
    expect(ears.hear(lesson)).toEqual([]);
  });

  it("hears each deed when the projector tells it, and not again on the way back", () => {
    const [before, happens] = untilHappens();
    const { task } = happens;
    const [deed] = task.kind === "happens" ? task.deeds : [];
    const deeds = deed ? [{ ...deed, fromRing: 3, toRing: 4 }, { ...deed, fromRing: 3, toRing: 2 }, { ...deed, fromRing: 2, toRing: 2 }] : [];
    const tell = (at: number): Showing => ({ ...happens, task: { kind: "happens", deeds }, at });
    expect(cuesBetween(before, tell(0))).toEqual(["home"]);
    expect(cuesBetween(tell(0), tell(1))).toEqual(["outward"]);
    expect(cuesBetween(tell(1), tell(2))).toEqual(["phase"]);
    expect(cuesBetween(tell(2), tell(1))).toEqual([]);
  });

  it("hears the first deed once, whichever half of the news comes first", () => {
    const [before, after] = untilHappens();
    const whole = cuesBetween(before, after);
    expect(whole).toHaveLength(1);
    for (const half of [{ ...after, task: before.task }, { ...before, task: after.task }]) expect([...cuesBetween(before, half), ...cuesBetween(half, after)]).toEqual(whole);
  });

  it("hears of a night the good where there is some", () => {
    const lesson = new Lesson(12);
    lesson.until("night", "morning");
    const after = shown(lesson);
    const ids = Object.keys(after.shared.newcomers);
    const evening = (rings: readonly number[]): Showing => ({
      ...after,
      shared: { ...after.shared, phase: "talk", stage: "", step: after.shared.step - 1, newcomers: Object.fromEntries(Object.entries(after.shared.newcomers).map(([id, newcomer]) => [id, { ...newcomer, ring: newcomer.ring + (rings[ids.indexOf(id)] ?? 0) }])) },
    });
    expect(cuesBetween(evening([]), after)).toEqual(["night"]);
    expect(cuesBetween(evening([1]), after)).toEqual(["night", "outward"]);
    expect(cuesBetween(evening([1, -1]), after)).toEqual(["night", "home"]);
  });

  it("searches calmly and is relieved", () => {
    const lesson = new Lesson(12);
    const ears = new Ears();
    lesson.until("night", "morning");
    arrange(lesson, (draft) => {
      for (const newcomer of Object.values(draft.newcomers).slice(0, 1)) newcomer.wellbeing = 0;
    });
    ears.hear(lesson);
    lesson.next();
    expect(ears.hear(lesson)).toEqual(["search"]);
    lesson.next();
    expect(ears.hear(lesson)).toEqual(["found"]);
  });

  it("is silent while screens rest", () => {
    const lesson = new Lesson(4);
    lesson.until("gather");
    const ears = new Ears();
    ears.hear(lesson);
    lesson.host({ do: "eyesUp", on: true });
    expect(ears.hear(lesson)).toEqual(["eyesUp"]);
    lesson.host({ do: "calm", on: true });
    expect(ears.hear(lesson)).toEqual(["hush"]);
    lesson.join("late");
    expect(ears.hear(lesson)).toEqual([]);
    lesson.host({ do: "calm", on: false });
    lesson.host({ do: "eyesUp", on: false });
    expect(ears.hear(lesson)).toEqual([]);
    const moments = play("lesson").map(({ moment }) => moment);
    for (const { shared, ...rest } of moments)
      for (const before of moments) {
        expect(cuesBetween({ ...before, shared: { ...before.shared, calm: true } }, { ...rest, shared: { ...shared, calm: true } })).toEqual([]);
        expect(cuesBetween({ ...before, shared: { ...before.shared, calm: true } }, { ...rest, shared })).toEqual([]);
        expect(cuesBetween({ ...before, shared: { ...before.shared, eyesUp: true } }, { ...rest, shared: { ...shared, eyesUp: true } })).toEqual([]);
      }
  });
});

describe("the last seconds of a mini-game", () => {
  const clock = { phase: "miniGame", timerBinding: true, endsAt: 100_000, answered: 2, present: 3 } as const;

  const ticksFrom = (start: number): number[] => {
    const ticks: number[] = [];
    for (let now = start, wait = untilTick(clock, now); wait !== null; wait = untilTick(clock, now)) ticks.push((clock.endsAt - (now += wait)) / 1000);
    return ticks;
  };

  it("are counted one by one, ten of them", () => {
    expect(ticksFrom(40_000)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(ticksFrom(95_500)).toEqual([4, 3, 2, 1]);
  });

  it("are not counted where nobody is waited for, where the clock only advises, or where it stands still", () => {
    expect(untilTick({ ...clock, answered: 3 }, 95_000)).toBeNull();
    expect(untilTick({ ...clock, timerBinding: false }, 95_000)).toBeNull();
    expect(untilTick({ ...clock, endsAt: 0 }, 95_000)).toBeNull();
    expect(untilTick({ ...clock, phase: "choose" }, 95_000)).toBeNull();
    expect(untilTick(clock, 120_000)).toBeNull();
  });
});

describe("what a child hears on its own device", () => {
  const moment = ({ state }: Lesson, seat: string): PupilMoment => ({ shared: sharedView(state), task: pupilView(content, state, seat)?.task ?? { kind: "wait" }, read: false, draft: {} });

  it("hears each signal it marks, and that these were all", () => {
    const lesson = new Lesson(4);
    lesson.until("meet");
    const { task } = moment(lesson, "seat0");
    if (task.kind !== "meet") throw new Error("nobody to meet");
    const cues: Cue[] = [];
    let draft: PupilMoment["draft"] = {};
    for (const { id, pick } of task.sees)
      for (let count = 1; count <= pick; count += 1) {
        const before = { ...moment(lesson, "seat0"), draft };
        draft = { ...draft, [signalsKey(id)]: signalsOf(task.visit.newcomer, id).slice(0, count) };
        cues.push(...pupilCuesBetween(before, { ...moment(lesson, "seat0"), draft }));
      }
    expect(cues.slice(0, -1).every((cue) => cue === "marked")).toBe(true);
    expect(cues.at(-1)).toBe("allMarked");
    const all = { ...moment(lesson, "seat0"), draft };
    answer(lesson, "seat0");
    expect(pupilCuesBetween(all, { ...moment(lesson, "seat0"), draft })).toEqual([]);
  });

  it("hears the card it takes, and nothing of what others take", () => {
    const lesson = new Lesson(4);
    lesson.until("choose");
    const before = moment(lesson, "seat0");
    answer(lesson, "seat1");
    expect(pupilCuesBetween(before, moment(lesson, "seat0"))).toEqual([]);
    answer(lesson, "seat0");
    expect(pupilCuesBetween(before, moment(lesson, "seat0"))).toEqual(["card"]);
    lesson.next();
    expect(pupilCuesBetween(before, moment(lesson, "seat0"))).toEqual([]);
  });

  it("hears the step when it has read the scene", () => {
    const lesson = new Lesson(4);
    lesson.until("choose");
    for (const seat of lesson.seats) answer(lesson, seat);
    lesson.until("happens");
    const { task, ...rest } = moment(lesson, "seat0");
    const told = (toRing: number, read: boolean): PupilMoment => ({ ...rest, read, task: task.kind === "happens" && task.deed ? { ...task, deed: { ...task.deed, fromRing: 3, toRing } } : task });
    expect(pupilCuesBetween(told(4, false), told(4, true))).toEqual(["home"]);
    expect(pupilCuesBetween(told(2, false), told(2, true))).toEqual(["outward"]);
    expect(pupilCuesBetween(told(3, false), told(3, true))).toEqual([]);
    expect(pupilCuesBetween(told(4, true), told(4, true))).toEqual([]);
  });

  it("joins in silence, and is silent while screens rest", () => {
    const lesson = new Lesson(4);
    lesson.until("choose");
    const before = moment(lesson, "seat0");
    expect(pupilCuesBetween(null, before)).toEqual([]);
    lesson.host({ do: "eyesUp", on: true });
    expect(pupilCuesBetween(before, moment(lesson, "seat0"))).toEqual([]);
    lesson.host({ do: "calm", on: true });
    expect(pupilCuesBetween(before, moment(lesson, "seat0"))).toEqual(["hush"]);
  });
});
