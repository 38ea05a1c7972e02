import { createServer, connect, type AddressInfo } from "node:net";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../server/http/limits.ts";
import type { NewClassReply } from "../../shared/protocol/wire.ts";
import { measured } from "./measured.ts";
import { ask, knock, post } from "./raw.ts";
import { Device, refusalOf, TestServer } from "./server.ts";

const root = join(import.meta.dirname, "..", "..");

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

interface Class extends NewClassReply {
  readonly host: Device;
  readonly pupils: readonly Device[];
}

/** A class with so many pupils, at its first questions. */
const open = async (devices: number): Promise<Class> => {
  const made = await server.newClass();
  const host = await server.host(made.code, made.hostSecret);
  const pupils: Device[] = [];
  for (let i = 0; i < devices; i += 1) pupils.push(await server.pupil(made.code));
  await host.next(made.hostSecret);
  for (const pupil of pupils) await pupil.until(() => pupil.shared.phase === "pulse");
  return { ...made, host, pupils };
};

describe("a pupil's socket", () => {
  it("gives no command, whatever stands in it: every command there is, with the host's own secret", async () => {
    const { host, hostSecret, pupils } = await open(3);
    const [pupil, other] = pupils as [Device, Device];
    const before = host.shared;
    const seat = other.pupil.seat;
    const { step } = pupil.shared;
    for (const command of [
      { do: "next", step }, { do: "skip", step }, { do: "pause", on: true }, { do: "eyesUp", on: true }, { do: "calm", on: true }, { do: "lock", on: true }, { do: "timer", mode: "none" },
      { do: "moreTime" }, { do: "kick", seat }, { do: "move", seat, crew: "crew1" }, { do: "swap", out: "bilal", in: "noe" }, { do: "replay", step, game: "whoHelps" }, { do: "topic", by: 1 }, { do: "unfold", step, at: 1 }, { do: "recall", on: true }, { do: "withoutGames", on: true }, { do: "lastRound", on: true }, { do: "end" },
    ]) {
      expect([command.do, await pupil.send("command", { secret: hostSecret, command })]).toEqual([command.do, { ok: false, reason: "notHost" }]);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect({ ...host.shared, answered: 0 }).toEqual({ ...before, answered: 0 });
  });

  it("answers for no other seat: it is the socket that says whose answer it is", async () => {
    const { host, hostSecret, pupils } = await open(3);
    const [pupil, other] = pupils as [Device, Device];
    const answer = { do: "pulse", step: pupil.shared.step, child: 1, answers: [1, 1] };
    for (const more of [{ seat: other.pupil.seat }, { secret: other.secret }, { sessionId: other.room.sessionId }]) expect(await pupil.send("answer", { ...answer, ...more })).toEqual({ ok: false, reason: "badMessage" });
    expect(await pupil.send("answer", answer)).toEqual({ ok: true });
    await host.until(() => host.shared.answered === 1);
    const again = await server.pupil(host.room.roomId, other.secret);
    expect(again.pupil.task).toMatchObject({ kind: "pulse", mine: null });
    await host.command(hostSecret, { do: "end" });
  });

  it("takes no other's seat with anything but its secret: not with its id, nor with its session", async () => {
    const { code, pupils } = await open(2);
    const [pupil] = pupils as [Device];
    for (const claim of [pupil.pupil.seat.padEnd(32, "A"), pupil.room.sessionId.padEnd(32, "A"), `${pupil.secret}A`, pupil.secret.toLowerCase()]) {
      const stranger = await server.pupil(code, claim);
      expect(stranger.pupil.seat).not.toBe(pupil.pupil.seat);
      expect(stranger.secret).not.toBe(claim);
    }
    // The session of a socket that is open, or of none, opens no second one.
    for (const session of [pupil.room.sessionId, "AAAAAAAAA", "__proto__", "constructor"]) {
      const status = await knock(server, {}, `/${pupil.room.roomId}/${code}?sessionId=${session}`);
      expect(status).toBe(101);
    }
    expect(pupil.closed).toBeNull();
    expect(await pupil.answer({ do: "pulse", answers: [2, 2] })).toEqual({ ok: true });
  });

  it("sends an answer of an earlier step in vain, however often", async () => {
    const { host, hostSecret, pupils } = await open(2);
    const [pupil] = pupils as [Device];
    const answer = { do: "pulse", step: pupil.shared.step, child: 1, answers: [3, 3] };
    for (let i = 0; i < 3; i += 1) expect(await pupil.send("answer", answer)).toEqual({ ok: true });
    await host.until(() => host.shared.answered === 1);
    await host.next(hostSecret);
    for (let i = 0; i < 3; i += 1) expect(await pupil.send("answer", answer)).toEqual({ ok: false, reason: "stale" });
    expect(host.shared).toMatchObject({ phase: "gather", answered: 0 });
  });
});

describe("one class", () => {
  it("is closed to what belongs to another: its host, its host's commands, its pupils", async () => {
    const [mine, other] = [await open(2), await open(2)];
    const [pupil] = other.pupils as [Device];
    expect(await refusalOf(server.host(mine.code, other.hostSecret))).toBe("notHost");
    expect(await other.host.command(mine.hostSecret, { do: "end" })).toEqual({ ok: false, reason: "notHost" });
    // A seat of another class is no seat here: the device gets one of its own, as everybody who comes with the code.
    const guest = await server.pupil(mine.code, pupil.secret);
    expect(guest.pupil.seat).not.toBe(pupil.pupil.seat);
    expect(guest.secret).not.toBe(pupil.secret);
    expect(await mine.host.command(mine.hostSecret, { do: "kick", seat: pupil.pupil.seat })).toEqual({ ok: false, reason: "unknownSeat" });
    expect([mine.host.shared.phase, other.host.shared.phase]).toEqual(["pulse", "pulse"]);
  });

  it("is not entered with a place that was reserved in another, nor twice with one", async () => {
    const [mine, other] = [await server.newClass(), await server.newClass()];
    const reserve = async (code: string) => (JSON.parse((await post(server, `/matchmake/joinById/${code}`, { role: "pupil" })).body) as { sessionId: string; processId: string; roomId: string });
    const place = await reserve(mine.code);
    const host = await server.host(mine.code, mine.hostSecret);
    const there = await server.host(other.code, other.hostSecret);
    await knock(server, {}, `/${place.processId}/${other.code}?sessionId=${place.sessionId}`);
    await knock(server, {}, `/${place.processId}/${mine.code}?sessionId=${place.sessionId}`);
    await host.until(() => Object.keys(host.shared.seats).length === 1);
    await knock(server, {}, `/${place.processId}/${mine.code}?sessionId=${place.sessionId}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([Object.keys(host.shared.seats).length, Object.keys(there.shared.seats).length]).toEqual([1, 0]);
  });
});

describe("the host's secret", () => {
  it("is out of reach of guessing: 192 random bits, each wrong one refused, and only so many tries", async () => {
    const { code, hostSecret, host } = await open(2);
    const began = performance.now();
    const tries = 40;
    for (let i = 0; i < tries; i += 1) {
      const guess = `${hostSecret.slice(0, -1)}${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".charAt(i)}`;
      if (guess !== hostSecret) expect(await refusalOf(server.host(code, guess))).toBe("notHost");
    }
    const perSecond = tries / ((performance.now() - began) / 1000);
    const years = 2 ** 192 / 2 / (limits.joins.perMinute * 60 * 24 * 365);
    measured(`host secrets: ${perSecond.toFixed(0)} tried a second one by one, ${limits.joins.perMinute / 60} a second allowed from one address, ${years.toExponential(0)} years expected`);
    expect(hostSecret).toMatch(/^[\w-]{32}$/);
    expect(years).toBeGreaterThan(1e40);
    expect(await host.command(hostSecret, { do: "lock", on: true })).toEqual({ ok: true });
  });
});

describe("secrets", () => {
  it("travel in bodies and messages alone: never in an address, nor in what the server says of an error", async () => {
    // Everything that goes over the line, seen from between.
    const lines: string[] = [];
    const between = createServer((near) => {
      const far = connect(server.port, "127.0.0.1");
      near.on("data", (chunk: Buffer) => lines.push(...chunk.toString("latin1").split("\r\n\r\n", 1)));
      near.pipe(far).pipe(near);
      for (const end of [near, far]) end.on("error", () => [near, far].forEach((one) => one.destroy()));
    }).listen(0, "127.0.0.1");
    await once(between, "listening");
    const origin = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
    const { code, hostSecret } = await server.newClass();
    const host = await Device.join(origin, code, { role: "host", secret: hostSecret });
    const pupil = await Device.join(origin, code, { role: "pupil" });
    await Device.join(origin, code, { role: "pupil", secret: pupil.secret });
    await host.command(hostSecret, { do: "lock", on: true });
    await expect(Device.join(origin, code, { role: "pupil", secret: "x".repeat(40) })).rejects.toThrow("locked");
    await Promise.all([host.leave(), pupil.leave()]);
    between.close();
    const heads = lines.filter((line) => /^(GET|POST) /.test(line));
    expect(heads.length).toBeGreaterThanOrEqual(8);
    for (const head of heads) for (const secret of [hostSecret, pupil.secret, "xxxxxxxx"]) expect(head).not.toContain(secret);

    const sent = JSON.stringify({ role: "host", secret: hostSecret, more: "<script>alert(1)</script>" });
    for (const body of [sent, sent.slice(0, -1), `${sent}}`, `[${sent}]`, JSON.stringify(hostSecret)])
      for (const path of ["/api/classes", "/api/classes/resume", "/matchmake/joinById/QQQQQ", `/matchmake/create/${code}`, "/matchmake/x/y", "/nowhere"]) {
        const answer = await post(server, path, body);
        expect([path, answer.status < 400, answer.body.includes(hostSecret), answer.body.includes("<script")]).toEqual([path, false, false, false]);
      }
    expect(server.output).not.toContain(hostSecret);
    expect(server.output).not.toContain(pupil.secret);
  });

  it("are handed over with nothing that a page links to: no answer lets a browser say where it was", async () => {
    for (const path of ["/", "/console", "/api/address", "/matchmake/joinById/QQQQQ"]) expect((await ask(server, { path })).headers["referrer-policy"]).toBe("no-referrer");
  });
});

describe("the threat model", () => {
  it("names for each threat a defence and a test that is there", () => {
    const rows = readFileSync(join(root, "server", "THREATS.md"), "utf8").split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| threat") && !line.startsWith("| ---"));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [threat, defence, tests] = row.split("|").slice(1).map((cell) => cell.trim());
      expect(threat && defence && tests, row).toBeTruthy();
      const named = [...(tests ?? "").matchAll(/`([\w./-]+\.ts)`: “([^”]+)”/g)];
      expect(named.length, row).toBeGreaterThan(0);
      for (const [, file = "", title = ""] of named) expect(readFileSync(join(root, "tests", file), "utf8"), `${file} has no “${title}”`).toContain(title);
    }
  });
});
