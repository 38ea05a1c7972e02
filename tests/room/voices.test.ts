import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** A class of one crew in a phase: a device with three children, and one with one. */
const crewOfTwo = async (phase: "pulse" | "choose" | "agree"): Promise<{ code: string; hostSecret: string; host: Device; three: Device; one: Device }> => {
  const { code, hostSecret } = await server.newClass("club");
  const host = await server.host(code, hostSecret);
  const [three, one] = [await server.pupil(code), await server.pupil(code)];
  expect(await three.answer({ do: "children", count: 3 })).toEqual({ ok: true });
  while (host.shared.phase !== phase) await host.next(hostSecret);
  for (const device of [three, one]) await device.until(() => device.shared.phase === phase && device.pupil.task.kind === phase);
  return { code, hostSecret, host, three, one };
};

const optionsOf = ({ pupil: { task } }: Device): readonly string[] => (task.kind === "choose" || task.kind === "agree" ? task.options : []);

describe("a device with three children and one with one", () => {
  it("act by the majority of their four voices", async () => {
    const { hostSecret, host, three, one } = await crewOfTwo("agree");
    const [first, second] = optionsOf(three) as [string, string];
    await one.answer({ do: "option", option: first });
    for (const child of [1, 2]) expect(await three.answer({ do: "option", child, option: second })).toEqual({ ok: true });
    await three.answer({ do: "option", child: 3, option: first });
    // Two against two: asked to talk once more.
    await host.next(hostSecret);
    expect(host.shared.phase).toBe("agree");
    await three.until(() => three.shared.step === host.shared.step);
    await three.answer({ do: "option", child: 3, option: second });
    await host.until(() => host.shared.answered === 4);
    expect(host.shared).toMatchObject({ answered: 4, asked: 4, present: 2 });
    await host.next(hostSecret);
    await one.until(() => one.pupil.task.kind === "happens");
    expect(one.pupil.task).toMatchObject({ kind: "happens", option: second });
  });

  it("hear how many have chosen, and never what a child chose hidden, not even on its own device after a reload", async () => {
    const { code, three, one, hostSecret, host } = await crewOfTwo("choose");
    const options = optionsOf(three);
    const chosen = options[2] ?? "";
    const before = three.heard.length;
    await three.answer({ do: "option", child: 1, option: chosen });
    await one.until(() => one.pupil.task.kind === "choose" && one.pupil.task.crewDone === 1);
    const again = await server.pupil(code, three.secret);
    expect(again.pupil.task).toMatchObject({ kind: "choose", mine: null, done: [true, false, false], crewDone: 1, crewSize: 4 });
    // Every card is named once, as a card that lies there, and in no other place.
    for (const view of [...three.heard.slice(before), ...again.heard, one.view]) expect(JSON.stringify(view).split(`"${chosen}"`).length - 1).toBeLessThanOrEqual(1);
    await host.next(hostSecret);
    await again.until(() => again.pupil.task.kind === "agree");
    expect(again.pupil.task).toMatchObject({ first: null, mine: [null, null, null] });
  });

  it("come back from a killed server with every voice once", async () => {
    const own = await TestServer.start();
    const { code, hostSecret } = await own.newClass("club");
    const host = await own.host(code, hostSecret);
    const [three] = [await own.pupil(code), await own.pupil(code)];
    await three.answer({ do: "children", count: 3 });
    await host.next(hostSecret);
    await three.until(() => three.shared.phase === "pulse");
    for (const child of [1, 3]) await three.answer({ do: "pulse", child, answers: [1, 3] });
    await own.kill();
    await own.run();
    const hostAgain = await own.host(code, hostSecret);
    const again = await own.pupil(code, three.secret);
    expect(again.pupil.task).toEqual({ kind: "pulse", when: "before", mine: null, done: [true, false, true] });
    await again.answer({ do: "pulse", child: 1, answers: [1, 3] });
    await hostAgain.until(() => hostAgain.shared.answered === 2);
    expect(hostAgain.shared.asked).toBe(3);
    await own.close();
  });
});

describe("an answer of a child", () => {
  it("that is not at the device is refused in words, and the class goes on", async () => {
    const { three, one } = await crewOfTwo("pulse");
    expect(await one.answer({ do: "pulse", child: 2, answers: [1, 1] })).toEqual({ ok: false, reason: "unknownChild" });
    expect(await three.answer({ do: "pulse", child: 4, answers: [1, 1] })).toEqual({ ok: false, reason: "unknownChild" });
    expect(await three.answer({ do: "pulse", child: 3, answers: [1, 1] })).toEqual({ ok: true });
    await three.answer({ do: "children", count: 2 });
    expect(await three.answer({ do: "pulse", child: 3, answers: [1, 1] })).toEqual({ ok: false, reason: "unknownChild" });
  });

  it("with a number that none can have is no message at all", async () => {
    const { three } = await crewOfTwo("pulse");
    const { step } = three.shared;
    for (const child of [0, 5, -1, 1.5, "1", null, undefined, [1], "__proto__", Number.NaN])
      expect(await three.send("answer", { do: "pulse", step, child, answers: [1, 1] })).toEqual({ ok: false, reason: "badMessage" });
    for (const count of [0, 5, "2", null]) expect(await three.send("answer", { do: "children", count })).toEqual({ ok: false, reason: "badMessage" });
    expect(three.closed).toBeNull();
  });

  it("to an earlier step is stale, for each child", async () => {
    const { hostSecret, host, three } = await crewOfTwo("choose");
    const { step } = three.shared;
    const [option] = optionsOf(three) as [string];
    await host.next(hostSecret);
    for (const child of [1, 2, 3]) expect(await three.send("answer", { do: "option", step, child, option })).toEqual({ ok: false, reason: "stale" });
  });
});
