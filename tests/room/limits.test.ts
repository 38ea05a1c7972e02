import { createServer } from "node:http";
import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { pino } from "pino";
import { pack } from "msgpackr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTrust } from "../../server/http/caller.ts";
import { keepDoor } from "../../server/http/door.ts";
import { limits } from "../../server/http/limits.ts";
import { closeCodes } from "../../shared/protocol/wire.ts";
import { measured } from "./measured.ts";
import { ask, post, speak } from "./raw.ts";
import { TestServer, wrongCodes, type Device } from "./server.ts";

/** Devices and schools differ by what the proxy says. */
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ TRUST_PROXY: "1" });
});
afterAll(() => server.close());

const from = (address: string) => ({ "x-forwarded-for": address });
const knockAt = async (code: string, address: string): Promise<{ status: number; said: string }> => {
  const { status, body } = await post(server, `/matchmake/joinById/${code}`, { role: "pupil" }, from(address));
  return { status, said: (JSON.parse(body) as { error?: string }).error ?? "a seat" };
};

describe("a school behind one address", () => {
  it("comes in within twenty seconds: 120 children in four classes, all at once", async () => {
    const school = await TestServer.start();
    const classes = await Promise.all(Array.from({ length: 4 }, () => school.newClass()));
    const began = performance.now();
    const children = await Promise.all(classes.flatMap(({ code }) => Array.from({ length: 30 }, () => school.pupil(code))));
    const seconds = (performance.now() - began) / 1000;
    measured(`120 children came in from one address in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(20);
    expect(new Set(children.map((child) => child.secret)).size).toBe(120);
    // All of them reload at once, mistype a code, and come back.
    await Promise.all(children.slice(0, 30).map((child) => school.pupil(classes[0]?.code ?? "", child.secret)));
    for (const wrong of wrongCodes("", 20)) await expect(school.pupil(wrong)).rejects.toMatchObject({ code: 522 });
    await school.pupil(classes[1]?.code ?? "");
    await school.close();
  });
});

describe("who guesses codes", () => {
  it("gets no further by asking for many at once, and then finds no class with a right code either", async () => {
    const { code } = await server.newClass();
    const answers = await Promise.all(wrongCodes(code, 500).map((wrong) => knockAt(wrong, "10.0.0.1")));
    const tried = answers.filter(({ said }) => said === "noSuchClass").length;
    measured(`of 500 codes tried at once from one address ${tried} were looked up`);
    expect(tried).toBeLessThanOrEqual(limits.wrongCodes.perMinute);
    expect(answers.filter(({ said }) => said === "tooManyTries")).toHaveLength(500 - tried);
    expect(await knockAt(code, "10.0.0.1")).toEqual({ status: 429, said: "tooManyTries" });
    expect((await knockAt(code, "10.0.0.2")).said).toBe("a seat");
  });

  it("from many addresses is stopped by what all of them try together; a school comes in all the while", async () => {
    const { code } = await server.newClass();
    await knockAt(code, "10.5.0.1");
    const guesses = wrongCodes(code, 900).slice(500);
    const answers: string[] = [];
    for (const [i, wrong] of guesses.entries()) answers.push((await knockAt(wrong, `10.6.${i % 40}.1`)).said);
    const tried = answers.filter((said) => said === "noSuchClass").length;
    expect(tried).toBeLessThanOrEqual(limits.allWrongCodes.perMinute);
    expect(answers.at(-1)).toBe("tooManyTries");
    expect((await knockAt(code, "10.6.1.1")).said).toBe("tooManyTries");
    expect((await knockAt("ZZZZY", "10.5.0.1")).said).toBe("noSuchClass");
    for (const school of ["10.5.0.1", "10.7.0.1"]) expect((await knockAt(code, school)).said).toBe("a seat");
  });
});

describe("who comes in too often, or makes too many classes", () => {
  it("is told that it is busy, and nobody else is", async () => {
    const { code } = await server.newClass();
    let taken = 0;
    for (let i = 0; i < limits.joins.perMinute; i += 1) if ((await knockAt(code, "10.8.0.1")).said === "a seat") taken += 1;
    expect(taken).toBe(limits.joins.perMinute);
    expect(await knockAt(code, "10.8.0.1")).toEqual({ status: 429, said: "tooBusy" });
    expect((await knockAt(code, "10.8.0.2")).said).toBe("a seat");
  });

  it("makes no more than so many classes, and tries no more than so many resume codes", async () => {
    const make = (address: string) => post(server, "/api/classes", { plan: "short", language: "nl" }, from(address));
    for (let i = 0; i < limits.classes.perTenMinutes; i += 1) expect((await make("10.9.0.1")).status).toBe(201);
    const refused = await make("10.9.0.1");
    expect([refused.status, refused.body]).toEqual([429, '{"reason":"tooBusy"}']);
    expect((await make("10.9.0.2")).status).toBe(201);
    const resume = (address: string) => post(server, "/api/classes/resume", { resumeCode: "AAAAAAAAA", language: "nl" }, from(address));
    for (let i = 0; i < limits.resumeCodes.perHour; i += 1) expect((await resume("10.9.0.3")).status).toBe(404);
    expect((await resume("10.9.0.3")).status).toBe(429);
  });
});

describe("a device that sends too much", () => {
  const open = async (): Promise<{ pupil: Device; other: Device }> => {
    const { code, hostSecret } = await server.newClass();
    const host = await server.host(code, hostSecret);
    const [pupil, other] = [await server.pupil(code), await server.pupil(code)];
    await host.next(hostSecret);
    await other.until(() => pupil.shared.phase === "pulse" && other.shared.phase === "pulse");
    return { pupil, other };
  };

  it("is told in words to wait, stays in its class, and may go on a second later", async () => {
    const { pupil, other } = await open();
    const replies = await Promise.all(Array.from({ length: 60 }, () => pupil.answer({ do: "pulse", answers: [1, 1] })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(limits.messages.perSecond);
    expect(replies.filter((reply) => !reply.ok && reply.reason === "tooFast")).toHaveLength(60 - limits.messages.perSecond);
    expect(await other.answer({ do: "pulse", answers: [1, 1] })).toEqual({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await pupil.answer({ do: "pulse", answers: [2, 2] })).toEqual({ ok: true });
    expect(pupil.closed).toBeNull();
  });

  it("is hung up on with the reason when it floods; the others notice nothing", async () => {
    const { pupil, other } = await open();
    for (let i = 0; i < 500; i += 1) pupil.room.send("answer", { do: "children", count: 1 });
    await pupil.until(() => pupil.closed !== null);
    expect(pupil.closed).toBe(closeCodes.tooFast);
    expect(await other.answer({ do: "pulse", answers: [1, 1] })).toEqual({ ok: true });
  });

  it("is hung up on when one message is too long, and answered when it is merely nonsense: nested, huge or binary", async () => {
    const { pupil, other } = await open();
    const nested = (depth: number): unknown => {
      let value: unknown = 1;
      for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
      return value;
    };
    for (const nonsense of [nested(800), "x".repeat(3000), Array(3000).fill(0), { do: "sort", step: 1, choices: Array(1000).fill("a") }, 2 ** 60, -1e308, new Uint8Array(1000), "\u0000\uD800\u202E"]) {
      expect(await pupil.send("answer", nonsense)).toEqual({ ok: false, reason: "badMessage" });
      // Not to be taken for a flood.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(pupil.closed).toBeNull();
    expect(pack("x".repeat(limits.bytes.message)).length).toBeGreaterThan(limits.bytes.message);
    pupil.room.send("answer", "x".repeat(limits.bytes.message));
    await pupil.until(() => pupil.closed !== null);
    expect(await other.answer({ do: "pulse", answers: [1, 1] })).toEqual({ ok: true });
  });
});

describe("sockets", () => {
  it("from one address are no more than two schools need; one that closes makes room", async () => {
    // The real door on a server that holds each socket open.
    const http = createServer();
    const held: Socket[] = [];
    http.on("upgrade", (_request, socket: Socket) => {
      held.push(socket);
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    });
    const refused: string[] = [];
    keepDoor(http, { trust: readTrust("0") ?? (() => false), metrics: { refused: (what) => void refused.push(what) }, log: pino({ level: "silent" }) });
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    const { port } = http.address() as AddressInfo;
    const mine: Socket[] = [];
    const knocked = (): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"));
        mine.push(socket);
        socket.on("error", () => undefined);
        socket.once("data", (chunk: Buffer) => resolve(chunk.toString().slice(9, 12)));
      });
    for (let i = 0; i < limits.sockets.perAddress; i += 100) expect(new Set(await Promise.all(Array.from({ length: 100 }, knocked)))).toEqual(new Set(["101"]));
    expect(await knocked()).toBe("429");
    expect(refused).toEqual(["socket"]);
    held[0]?.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await knocked()).toBe("101");
    for (const socket of [...mine, ...held]) socket.destroy();
    http.close();
  });
});

describe("who asks slowly", () => {
  it("is hung up on: no headers, half of them, half a body, and a connection that says nothing", async () => {
    const patience = limits.slow.request + 2 * limits.slow.look + 5000;
    const began = performance.now();
    const heard = await Promise.all([
      "GET / HTTP/1.1\r\nHost: a\r\n",
      "POST /api/classes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
      "POST /matchmake/joinById/QQQQQ HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
      "",
    ].map((bytes) => speak(server, bytes, patience)));
    measured(`the slowest was hung up on after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    for (const [i, answer] of heard.entries()) expect([i, answer.at(-1)]).not.toEqual([i, null]);
    expect((await ask(server, { path: "/healthz" })).status).toBe(200);
  }, 60_000);
});
