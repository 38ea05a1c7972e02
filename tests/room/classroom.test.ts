import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCodes } from "../../shared/protocol/wire.ts";
import { refusalOf, TestServer, wrongCodes, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** A class with its host and so many pupils. */
const open = async (pupils: number): Promise<{ code: string; hostSecret: string; host: Device; pupils: Device[] }> => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const devices = [];
  for (let i = 0; i < pupils; i += 1) devices.push(await server.pupil(code));
  await host.until(() => host.shared.present === pupils);
  return { code, hostSecret, host, pupils: devices };
};

describe("coming in", () => {
  it("gives each pupil a seat of its own", async () => {
    const { host, pupils } = await open(3);
    expect(Object.keys(host.shared.seats)).toHaveLength(3);
    expect(new Set(pupils.map((pupil) => pupil.pupil.seat)).size).toBe(3);
    expect(new Set(pupils.map((pupil) => pupil.secret)).size).toBe(3);
  });

  it("says that there is no such class", async () => {
    await expect(new Promise((resolve, reject) => server.pupil("ABCDE").then(resolve, reject))).rejects.toMatchObject({ code: 522 });
  });

  it("says that a class is locked, full or has ended", async () => {
    const { code, hostSecret, host } = await open(36);
    expect(await refusalOf(server.pupil(code))).toBe("full");
    const [seat] = Object.keys(host.shared.seats);
    await host.command(hostSecret, { do: "kick", seat: seat ?? "" });
    await host.command(hostSecret, { do: "lock", on: true });
    expect(await refusalOf(server.pupil(code))).toBe("locked");
    await host.command(hostSecret, { do: "end" });
    expect(await refusalOf(server.pupil(code))).toBe("ended");
  });

  it("refuses a host with a wrong secret", async () => {
    const { code } = await open(0);
    expect(await refusalOf(server.host(code, "not the secret of this class"))).toBe("notHost");
  });

  it("refuses malformed options", async () => {
    const { code } = await open(0);
    expect(await refusalOf(server.pupil(code, "short"))).toBe("badMessage");
  });

  it("slows down who guesses codes, and says so; a right code costs nothing", async () => {
    const own = await TestServer.start();
    const { code } = await own.newClass();
    for (let i = 0; i < 36; i += 1) await (await own.pupil(code)).leave();
    for (const guess of wrongCodes(code, 60)) await expect(own.pupil(guess)).rejects.toMatchObject({ code: 522 });
    expect(await refusalOf(own.pupil("ZZZZZ"))).toBe("tooManyTries");
    await own.close();
  });

  it("lets nobody make a room through the sockets' door", async () => {
    for (const method of ["create", "joinOrCreate", "join"]) {
      const response = await fetch(`${server.origin}/matchmake/${method}/classroom`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe("coming back", () => {
  it("a reload is the same seat, and the old socket is replaced", async () => {
    const { code, host, pupils } = await open(2);
    const [old] = pupils as [Device];
    const again = await server.pupil(code, old.secret);
    expect(again.pupil.seat).toBe(old.pupil.seat);
    await old.until(() => old.closed !== null);
    expect(old.closed).toBe(closeCodes.replaced);
    await host.until(() => host.shared.present === 2);
    expect(Object.keys(host.shared.seats)).toHaveLength(2);
    expect(host.shared.seats[again.pupil.seat]?.here).toBe(true);
  });

  it("a pupil who was removed stays out, and hears why", async () => {
    const { code, hostSecret, host, pupils } = await open(3);
    const [removed] = pupils as [Device];
    await host.command(hostSecret, { do: "kick", seat: removed.pupil.seat });
    await removed.until(() => removed.closed !== null);
    expect(removed.closed).toBe(closeCodes.kicked);
    expect(await refusalOf(server.pupil(code, removed.secret))).toBe("kicked");
  });

  it("a second console works beside the first", async () => {
    const { code, hostSecret, host } = await open(2);
    const second = await server.host(code, hostSecret);
    await second.next(hostSecret);
    await host.until(() => host.shared.phase === "pulse");
  });

  it("a killed server brings the class back in the same phase, with every answer", async () => {
    const own = await TestServer.start();
    const { code, hostSecret } = await own.newClass();
    const host = await own.host(code, hostSecret);
    const pupils = [await own.pupil(code), await own.pupil(code)] as const;
    await host.next(hostSecret);
    expect(await pupils[0].answer({ do: "pulse", answers: [3, 2] })).toEqual({ ok: true });
    const before = host.shared;
    await own.kill();
    await own.run();
    const hostAgain = await own.host(code, hostSecret);
    const again = await own.pupil(code, pupils[0].secret);
    expect(again.pupil).toEqual({ role: "pupil", seat: pupils[0].pupil.seat, task: { kind: "pulse", when: "before", mine: [3, 2], done: [true] } });
    expect(hostAgain.shared).toMatchObject({ phase: "pulse", stage: "before", step: before.step, seats: { [again.pupil.seat]: { animal: before.seats[again.pupil.seat]?.animal } } });
    await own.close();
  });
});

describe("commands and answers", () => {
  it("a pupil's socket that sends a host command is refused with a reason, also with the right secret", async () => {
    const { hostSecret, pupils, host } = await open(2);
    const [pupil] = pupils as [Device];
    for (const secret of ["a wrong secret, long enough", hostSecret])
      expect(await pupil.command(secret, { do: "next", step: 0 })).toEqual({ ok: false, reason: "notHost" });
    expect(host.shared.phase).toBe("lobby");
  });

  it("a host's command with a wrong secret is refused, on each command", async () => {
    const { host } = await open(2);
    expect(await host.command("a wrong secret, long enough", { do: "next", step: 0 })).toEqual({ ok: false, reason: "notHost" });
    expect(host.shared.phase).toBe("lobby");
  });

  it("whatever nonsense comes, it is answered in words and the class goes on", async () => {
    const { hostSecret, host, pupils } = await open(2);
    const [pupil] = pupils as [Device];
    for (const nonsense of [null, 7, "x", [], {}, { do: "next" }, { do: "pulse", step: -1, answers: [9, 9] }, { do: "gather", step: 0, newcomer: { $ne: 1 } }])
      expect(await pupil.send("answer", nonsense)).toEqual({ ok: false, reason: "badMessage" });
    await expect(pupil.send("noSuchMessage", {})).rejects.toThrow("no onMessage");
    expect(await host.send("answer", { do: "children", count: 2 })).toEqual({ ok: false, reason: "notPupil" });
    await host.next(hostSecret);
    expect(pupil.closed).toBeNull();
    expect(await pupil.answer({ do: "pulse", answers: [1, 1] })).toEqual({ ok: true });
  });

  it("a malformed class is refused", async () => {
    for (const body of ["", "{", "{}", JSON.stringify({ plan: "endless", language: "nl" }), JSON.stringify({ plan: "short", language: "xx" })]) {
      const response = await fetch(`${server.origin}/api/classes`, { method: "POST", headers: { "content-type": "application/json" }, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ reason: "badMessage" });
    }
  });
});

describe("what reaches a pupil's socket", () => {
  it("never holds another's answer or secret, nor what a card does", async () => {
    const { hostSecret, host, pupils } = await open(6);
    const told: string[] = [];
    for (let i = 0; i < 60 && host.shared.phase !== "ended"; i += 1) {
      for (const pupil of pupils) {
        await pupil.until(() => pupil.shared.step === host.shared.step);
        const { task } = pupil.pupil;
        if (task.kind === "pulse") await pupil.answer({ do: "pulse", answers: [1, 3] });
        if (task.kind === "gather") await pupil.answer({ do: "gather", newcomer: task.open[0] ?? "" });
        if (task.kind === "choose" || task.kind === "agree") await pupil.answer({ do: "option", option: task.options[0] ?? "" });
      }
      await host.next(hostSecret);
    }
    expect(host.shared.phase).toBe("ended");
    for (const pupil of pupils) {
      const all = JSON.stringify(pupil.heard);
      told.push(all);
      for (const field of ["later", "tells", "professional", "wellbeing", "rng", "maxes"]) expect(all).not.toContain(`"${field}":`);
      expect(all).not.toContain(hostSecret);
      for (const other of pupils) if (other !== pupil) expect(all).not.toContain(other.secret);
    }
    expect(told[0]?.length).toBeGreaterThan(1000);
  });

  it("nothing about a seat or an answer stands in the log", () => {
    for (const word of ["seat", "answer", "option", "pulse"]) expect(server.output).not.toContain(`"${word}"`);
  });
});
