import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder } from "../../server/content.ts";
import { languages } from "../../shared/content/languages.ts";
import { miniGameIds, type MiniGameId } from "../../shared/content/plan.ts";
import { roles } from "../../shared/content/roles.ts";
import { candidatesOf, cardsOf } from "../../shared/rules/games/circleOfPeople.ts";
import { neighboursOf } from "../../shared/rules/games/network.ts";
import { sideOf } from "../../shared/rules/games/keepOrShare.ts";
import { rolesOf } from "../../shared/rules/games/whoHelps.ts";
import { hostView, pupilView } from "../../shared/rules/view.ts";
import { simulateMiniGames } from "../simulate/minigames.ts";
import { content, Lesson } from "./lesson.ts";

/** A class in one mini-game, at its explanation or further. */
const inGame = (devices: number, game: MiniGameId, stage: "explain" | "set" = "set", seed = 7): Lesson => {
  const lesson = new Lesson(devices, { seed });
  lesson.until("miniGame");
  lesson.host({ do: "replay", step: lesson.state.step, game });
  if (stage === "set") lesson.next();
  return lesson;
};
const game = (lesson: Lesson) => lesson.phase("miniGame");
const situation = <One extends { readonly id: string }>(lesson: Lesson, all: readonly One[]): One => {
  const found = all.find(({ id }) => id === game(lesson).situations[game(lesson).at]);
  if (!found) throw new Error("no such situation");
  return found;
};

describe("traffic light", () => {
  const play = (light: "sensible" | "other"): Lesson => {
    const lesson = new Lesson(10);
    lesson.until("miniGame", "set");
    while (lesson.state.phase.name === "miniGame" && lesson.state.phase.stage !== "done") {
      if (game(lesson).stage === "set") {
        const { sensible } = situation(lesson, content.trafficLight.situations);
        const wanted = (["green", "orange", "red"] as const).find((candidate) => sensible.includes(candidate) === (light === "sensible")) ?? "green";
        for (const seat of lesson.seats) lesson.pupil(seat, { do: "light", light: wanted, reason: 1 });
      } else lesson.next();
    }
    return lesson;
  };

  it("looks together as soon as everybody has answered", () => {
    const lesson = new Lesson(4);
    lesson.until("miniGame", "set");
    for (const seat of lesson.seats.slice(1)) lesson.pupil(seat, { do: "light", light: "green", reason: 1 });
    expect(lesson.phase("miniGame").stage).toBe("set");
    lesson.pupil("seat0", { do: "light", light: "red", reason: 2 });
    expect(lesson.phase("miniGame").stage).toBe("look");
  });

  it("does not wait for a device that is away, and looks together when the time is over", () => {
    const lesson = new Lesson(4);
    lesson.until("miniGame", "set");
    lesson.wait(lesson.pack.trafficLight.answerSeconds * 1000);
    expect(lesson.phase("miniGame").stage).toBe("look");
  });

  it("earns the class two lanterns for sensible lights, and none for the others", () => {
    expect(play("sensible").state.lanterns).toBe(2);
    expect(play("other").state.lanterns).toBe(0);
  });

  it("comes after the round that the plan says, and can be skipped", () => {
    const lesson = new Lesson(10);
    lesson.until("miniGame");
    expect(lesson.state.round).toBe(1);
    lesson.host({ do: "skip", step: lesson.state.step });
    expect(lesson.state.phase.name).toBe("gather");
    expect(lesson.state.round).toBe(2);
  });
});

describe("any mini-game", () => {
  it.each(miniGameIds)("%s is explained first, and ends with a way on", (id) => {
    const lesson = inGame(5, id, "explain");
    expect(game(lesson)).toMatchObject({ game: id, stage: "explain" });
    for (let moves = 0; game(lesson).stage !== "done"; moves += 1) {
      expect(moves).toBeLessThan(20);
      lesson.next();
    }
    lesson.next();
    expect(lesson.state.phase.name).toBe("gather");
  });

  it.each(miniGameIds)("%s can be played again, and gives back what it had earned", (id) => {
    const lesson = inGame(6, "trafficLight");
    while (game(lesson).stage !== "done") {
      if (game(lesson).stage === "set") for (const seat of lesson.seats) lesson.pupil(seat, { do: "light", light: situation(lesson, content.trafficLight.situations).sensible[0]!, reason: 1 });
      else lesson.next();
    }
    expect(lesson.state.lanterns).toBe(2);
    lesson.host({ do: "replay", step: lesson.state.step, game: id });
    expect(lesson.state.lanterns).toBe(0);
    expect(game(lesson)).toMatchObject({ game: id, stage: "explain" });
  });

  it.each(languages)("is explained in at most twenty words (%s)", (language) => {
    const texts = JSON.parse(readFileSync(join(contentFolder, "ui", language, "common.json"), "utf8")) as Record<string, string>;
    const words = (id: MiniGameId): number => texts[`gameHow.${id}`]?.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length ?? 0;
    for (const id of miniGameIds) {
      expect(words(id)).toBeGreaterThan(0);
      expect(words(id)).toBeLessThanOrEqual(20);
    }
  });

  it("begins anew when the newcomer that it is about is swapped out", () => {
    const lesson = inGame(6, "circleOfPeople");
    const out = game(lesson).newcomer ?? "";
    const into = Object.keys(content.stories).find((id) => !lesson.state.newcomers[id])!;
    lesson.host({ do: "swap", out, in: into });
    expect(game(lesson).stage).toBe("explain");
    expect(game(lesson).newcomer).not.toBe(out);
  });

  it("is not played again where there is none", () => {
    const lesson = new Lesson(4);
    expect(lesson.tryHost({ do: "replay", step: lesson.state.step, game: "trafficLight" })).toBe("wrongPhase");
  });

  it.each(["trafficLight", "keepOrShare", "whoHelps"] as const)("%s has nothing twice until everything was there", (id) => {
    const lesson = inGame(8, id, "explain");
    const seen = [...game(lesson).situations];
    // The lesson began with a game of its own.
    const times = Math.floor(content[id].situations.length / content[id].perGame) - 1;
    for (let i = 1; i < times; i += 1) {
      lesson.host({ do: "replay", step: lesson.state.step, game: id });
      seen.push(...game(lesson).situations);
    }
    expect(new Set(seen).size).toBe(times * content[id].perGame);
  });

  it.each(miniGameIds)("%s goes on when somebody leaves, drops or comes late", (id) => {
    const lesson = inGame(6, id);
    lesson.do({ type: "leave", seat: "seat1" });
    lesson.host({ do: "kick", seat: "seat2" });
    lesson.join("late");
    const view = pupilView(content, lesson.state, "late");
    expect(view?.task.kind).not.toBe("wait");
    for (let moves = 0; lesson.state.phase.name === "miniGame"; moves += 1) {
      expect(moves).toBeLessThan(20);
      for (const seat of lesson.seats) pupilView(content, lesson.state, seat);
      lesson.next();
    }
  });

  it("tells no device what is sensible before the class looks", () => {
    for (const id of miniGameIds) {
      const lesson = inGame(9, id);
      const seen = JSON.stringify([hostView(content, lesson.state), ...lesson.seats.map((seat) => pupilView(content, lesson.state, seat))]);
      expect(seen).not.toMatch(/sensible|"kind":"(max|child|online|other)"|"fine"/);
      expect(seen).not.toMatch(/"needs":\[/);
    }
  });
});

describe("keep or share", () => {
  it("gives each device the one audience, then the other", () => {
    const lesson = inGame(6, "keepOrShare");
    const first = lesson.seats.map((seat) => sideOf(game(lesson), seat));
    expect(first.filter((side) => side === "a")).toHaveLength(3);
    lesson.next();
    lesson.next();
    expect(lesson.seats.map((seat) => sideOf(game(lesson), seat))).toEqual(first.map((side) => (side === "a" ? "b" : "a")));
  });

  it("earns two lanterns for what is sensible with whom, none for the opposite", () => {
    for (const sensible of [true, false]) {
      const lesson = inGame(6, "keepOrShare");
      while (game(lesson).stage !== "done") {
        if (game(lesson).stage !== "set") lesson.next();
        else
          for (const seat of lesson.seats) {
            const right: readonly string[] = situation(lesson, content.keepOrShare.situations)[sideOf(game(lesson), seat) ?? "a"];
            lesson.pupil(seat, { do: "sort", choices: [["share", "ask", "keep"].find((one) => right.includes(one) === sensible) ?? "ask"] });
          }
      }
      expect(lesson.state.lanterns).toBe(sensible ? 2 : 0);
    }
  });

  it("shows each side's spread from five answers up, and none below", () => {
    for (const [devices, shown] of [[8, false], [10, true]] as const) {
      const lesson = inGame(devices, "keepOrShare");
      for (const seat of lesson.seats) lesson.pupil(seat, { do: "sort", choices: ["ask"] });
      const { task } = hostView(content, lesson.state);
      if (task.kind !== "share") throw new Error("another game");
      expect(task.spreads).toEqual(shown ? { a: { ask: 5 }, b: { ask: 5 } } : { a: null, b: null });
    }
  });

  it("takes nothing that is no answer", () => {
    const lesson = inGame(4, "keepOrShare");
    expect(lesson.tryPupil("seat0", { do: "sort", choices: ["burn"] })).toBe("unknownOption");
    expect(lesson.tryPupil("seat0", { do: "sort", choices: [] })).toBe("unknownOption");
    expect(lesson.tryPupil("seat0", { do: "chain", node: 0, move: "tell" })).toBe("wrongPhase");
  });
});

describe("who helps with what", () => {
  it.each([4, 7, 20])("gives %d devices all services, none of them two that another lacks", (devices) => {
    const lesson = inGame(devices, "whoHelps");
    const held = lesson.seats.map((seat) => rolesOf(game(lesson), seat));
    expect(new Set(held.flat())).toEqual(new Set(roles));
    const sizes = held.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it("goes on by itself after a look, except at its end", () => {
    const lesson = inGame(7, "whoHelps");
    for (let at = 0; at < content.whoHelps.perGame; at += 1) {
      expect(game(lesson)).toMatchObject({ stage: "set", at });
      lesson.wait(content.whoHelps.answerSeconds * 1000);
      expect(game(lesson).stage).toBe("look");
      lesson.wait(content.whoHelps.lookSeconds * 1000);
    }
    expect(game(lesson)).toMatchObject({ stage: "look", at: content.whoHelps.perGame - 1 });
  });

  it("does not let a device answer for a service that it has not", () => {
    const lesson = inGame(7, "whoHelps");
    const own = rolesOf(game(lesson), "seat0");
    expect(lesson.tryPupil("seat0", { do: "sort", choices: [roles.find((role) => !own.includes(role))!] })).toBe("unknownOption");
  });

  it("never tells the projector who answered: a service can be one child's", () => {
    for (const devices of [4, 7, 20]) {
      const lesson = inGame(devices, "whoHelps");
      const untold = hostView(content, lesson.state).task;
      for (const seat of lesson.seats.slice(1)) lesson.pupil(seat, { do: "sort", choices: rolesOf(game(lesson), seat) });
      expect(hostView(content, lesson.state).task).toEqual(untold);
      lesson.next();
      const { needs } = situation(lesson, content.whoHelps.situations);
      expect(hostView(content, lesson.state).task).toEqual({ ...untold, stage: "look", needs });
    }
  });
});

describe("circle of people", () => {
  it("is about somebody on the board, with three who could be a Max among eight", () => {
    const lesson = inGame(8, "circleOfPeople");
    const { newcomer, cards } = game(lesson);
    expect(lesson.state.newcomers[newcomer ?? ""]).toBeDefined();
    expect(cards).toHaveLength(8);
    expect(cards.filter(({ kind }) => kind === "max")).toHaveLength(3);
    expect(cards.filter(({ kind }) => kind === "child")).toHaveLength(1);
    expect(cards.filter(({ kind }) => kind === "online")).toHaveLength(1);
  });

  it("deals the two clues of a card to different devices where there are enough", () => {
    const lesson = inGame(16, "circleOfPeople");
    for (const { id, clues } of game(lesson).cards) {
      const seen = lesson.seats.flatMap((seat) => cardsOf(game(lesson), seat).filter((card) => card.id === id)).map((card) => card.clues);
      expect(seen).toHaveLength(2);
      expect(new Set(seen.flat())).toEqual(new Set(clues));
    }
  });

  it("ends in two who fit, from different circles, whatever is chosen", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const lesson = inGame(5, "circleOfPeople", "set", seed);
      lesson.next();
      lesson.next();
      const people = candidatesOf(content, game(lesson));
      if (seed % 2 === 0) for (const seat of lesson.seats) lesson.pupil(seat, { do: "sort", choices: [people[seed % people.length]!.id] });
      else lesson.next();
      const chosen = game(lesson).pair.map((id) => people.find((one) => one.id === id)!);
      expect(chosen).toHaveLength(2);
      expect(new Set(chosen.map(({ circle }) => circle)).size).toBe(2);
    }
  });

  it("refuses two from one circle, somebody who is no Max, and cards of others", () => {
    const lesson = inGame(8, "circleOfPeople");
    const own = cardsOf(game(lesson), "seat0").map(({ id }) => id);
    expect(lesson.tryPupil("seat0", { do: "sort", choices: [game(lesson).cards.find(({ id }) => !own.includes(id))!.id] })).toBe("unknownOption");
    lesson.next();
    lesson.next();
    expect(lesson.tryPupil("seat0", { do: "sort", choices: [game(lesson).cards.find(({ kind }) => kind !== "max")!.id] })).toBe("unknownOption");
    expect(lesson.tryPupil("seat0", { do: "sort", choices: [] })).toBe("unknownOption");
  });
});

describe("break the chain", () => {
  const settings = content.breakTheChain;
  const chainOf = (lesson: Lesson) => {
    const { chain } = game(lesson);
    if (!chain) throw new Error("no chain");
    return chain;
  };
  /** A class in which the first envelope lies somewhere. */
  const started = (devices: number): { lesson: Lesson; node: number } => {
    const lesson = inGame(devices, "breakTheChain");
    lesson.wait(0);
    return { lesson, node: chainOf(lesson).envelopes[0]!.node };
  };
  const act = (lesson: Lesson, node: number, move: "hold" | "stand" | "tell") => lesson.pupil(chainOf(lesson).owners[node]!, { do: "chain", node, move });
  const stopped = (lesson: Lesson) => chainOf(lesson).envelopes[0]!.stopped;

  it.each([4, 7, 8, 20, 36])("gives each of %d devices a node, and every node one that it is connected with", (devices) => {
    const { lesson } = started(devices);
    const { owners } = chainOf(lesson);
    expect(new Set(owners)).toEqual(new Set(lesson.seats));
    owners.forEach((_, node) => {
      expect(neighboursOf(node, owners.length).length).toBeGreaterThanOrEqual(3);
      for (const other of neighboursOf(node, owners.length)) expect(neighboursOf(other, owners.length)).toContain(node);
    });
  });

  it("goes on when nobody does anything, and is held for a while by who holds it", () => {
    const { lesson, node } = started(10);
    lesson.wait(settings.restSeconds * 1000);
    expect(chainOf(lesson).envelopes[0]!.node).not.toBe(node);
    const other = started(10);
    act(other.lesson, other.node, "hold");
    other.lesson.wait(settings.restSeconds * 1000);
    expect(chainOf(other.lesson).envelopes[0]!.node).toBe(other.node);
    act(other.lesson, other.node, "hold");
    act(other.lesson, other.node, "hold");
    other.lesson.wait(2 * settings.holdSeconds * 1000);
    expect(chainOf(other.lesson).envelopes[0]!.node).not.toBe(other.node);
  });

  it("is stopped by telling with neighbours who stand by, and by neither alone", () => {
    const hear = settings.hearSeconds * 1000;
    const alone = started(10);
    act(alone.lesson, alone.node, "tell");
    alone.lesson.wait(hear);
    expect(stopped(alone.lesson)).toBe(false);
    const warm = started(10);
    for (const at of neighboursOf(warm.node, 10)) act(warm.lesson, at, "stand");
    warm.lesson.wait(hear);
    expect(stopped(warm.lesson)).toBe(false);
    const both = started(10);
    act(both.lesson, both.node, "tell");
    for (const at of neighboursOf(both.node, 10).slice(0, settings.standBy)) act(both.lesson, at, "stand");
    expect(stopped(both.lesson)).toBe(false);
    both.lesson.wait(hear);
    expect(stopped(both.lesson)).toBe(true);
  });

  it("is over before its time when every envelope is stopped", () => {
    const { lesson } = started(8);
    for (let seconds = 0; game(lesson).stage === "set"; seconds += 1) {
      expect(seconds).toBeLessThan(settings.answerSeconds);
      for (const { node, stopped: done } of chainOf(lesson).envelopes) {
        if (done) continue;
        act(lesson, node, "tell");
        for (const at of neighboursOf(node, 8)) if (!chainOf(lesson).envelopes.some((one) => one.node === at && !one.stopped)) act(lesson, at, "stand");
      }
      lesson.wait(1000);
    }
    expect(game(lesson).got).toBe(game(lesson).of);
    lesson.next();
    expect(lesson.state.lanterns).toBe(2);
  });

  it("stands still while the class is paused, looks up or is calm", () => {
    for (const what of ["pause", "eyesUp", "calm"] as const) {
      const { lesson, node } = started(10);
      lesson.host({ do: what, on: true });
      lesson.wait(60_000);
      lesson.host({ do: what, on: false });
      lesson.wait(100);
      expect(chainOf(lesson).envelopes).toHaveLength(1);
      expect(chainOf(lesson).envelopes[0]!.node).toBe(node);
      lesson.wait(settings.restSeconds * 1000);
      expect(chainOf(lesson).envelopes[0]!.node).not.toBe(node);
    }
  });

  it("lets a device move at its own nodes only", () => {
    const { lesson, node } = started(10);
    const owner = chainOf(lesson).owners[node]!;
    expect(lesson.tryPupil(lesson.seats.find((seat) => seat !== owner)!, { do: "chain", node, move: "tell" })).toBe("unknownOption");
    expect(lesson.tryPupil(owner, { do: "chain", node: 99, move: "tell" })).toBe("unknownOption");
  });

  it("shows where envelopes are and what is done about them, and whose a node is to nobody", () => {
    const { lesson, node } = started(10);
    act(lesson, node, "tell");
    const host = JSON.stringify(hostView(content, lesson.state));
    for (const seat of lesson.seats) expect(host).not.toContain(seat);
    const view = pupilView(content, lesson.state, chainOf(lesson).owners[node]!);
    if (view?.task.kind !== "chain") throw new Error("another game");
    expect(view.task.nodes).toContain(node);
    expect(view.task.network?.envelopes[node]).toBe("e");
    expect(view.task.network?.acts[node]).toBe("t");
  });
});

describe("the balance of the mini-games", () => {
  it("lets careful classes earn nearly all lanterns and random ones about half, over bad lines too, and brings everything", () => {
    const { rows, faults } = simulateMiniGames(content, 40);
    // Shares of so few games spread around what they are; `npm run simulate` holds them to the bounds themselves.
    expect(faults.filter((fault) => !fault.includes("random players") && !fault.includes("tempted players"))).toEqual([]);
    expect(rows.filter(({ kind, earned }) => kind === "random" && (earned < 0.15 || earned > 0.75))).toEqual([]);
    // Thousands of games: on a busy machine they take longer than a test may otherwise.
  }, 180_000);
});
