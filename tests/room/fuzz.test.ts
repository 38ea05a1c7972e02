import { afterAll, beforeAll, expect, it } from "vitest";
import { closeCodes } from "../../shared/protocol/wire.ts";
import { rollBelow, roll, type Dice } from "../../shared/rules/rng.ts";
import { idsOf } from "../fuzz/inputs.ts";
import { odd, one, spoilt } from "../fuzz/nonsense.ts";
import { content } from "../rules/lesson.ts";
import { measured } from "./measured.ts";
import { freePort, refusalOf, TestServer, type Device } from "./server.ts";

let server: TestServer;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await freePort();
  server = await TestServer.start({ METRICS_PORT: String(metricsPort) });
});
afterAll(() => server.close());

/** Bytes of a real request as the SDK sends it, to be spoilt. */
const frameOf = (device: Device, payload: unknown): Uint8Array => {
  let sent: Uint8Array = new Uint8Array();
  const { connection } = device.room;
  const { send } = connection;
  connection.send = (bytes) => void (sent = Uint8Array.from(bytes as Uint8Array));
  void device.send("answer", payload).catch(() => undefined);
  connection.send = send;
  return sent;
};

const spoiltBytes = (frame: Uint8Array, dice: Dice): Uint8Array => {
  const bytes = Uint8Array.from(frame);
  switch (rollBelow(dice, 4)) {
    case 0:
      return Uint8Array.from({ length: rollBelow(dice, 300) }, () => rollBelow(dice, 256));
    case 1:
      return bytes.slice(0, rollBelow(dice, bytes.length));
    case 2:
      return Uint8Array.from([...bytes, ...Array.from({ length: rollBelow(dice, 50) }, () => rollBelow(dice, 256))]);
    default:
      for (let i = 0; i <= rollBelow(dice, 4); i += 1) bytes[rollBelow(dice, bytes.length)] = rollBelow(dice, 256);
      return bytes;
  }
};

it("5,000 messages and broken frames over real sockets: each message is answered with a reason, a broken frame costs its own socket at most", async () => {
  const dice: Dice = { rng: 3 };
  const ids = idsOf(content);
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const witness = await server.pupil(code);
  const others: Device[] = [];
  for (let i = 0; i < 20; i += 1) others.push(await server.pupil(code));
  const secrets = others.map(({ secret }) => secret);
  const counts = { answered: 0, frames: 0, hungUp: 0, moved: 0 };
  const began = performance.now();
  while (counts.answered + counts.frames < 5000) {
    const round = performance.now();
    await Promise.all(others.map(async (device, at) => {
      const words = { ids, kinds: ["pulse", "gather", "option", "end", "next"], step: device.shared.step };
      for (let i = 0; i < 12; i += 1) {
        const message = spoilt(one(dice, [{ do: "pulse", step: words.step, child: 1, answers: [1, 2] }, { do: "gather", step: words.step, newcomer: one(dice, ids) }, { do: "option", step: words.step, child: 1, option: one(dice, ids) }, { secret: hostSecret, command: { do: "end" } }, odd(dice)]), words, dice);
        if (roll(dice) < 0.7) {
          // What msgpack cannot carry was never on the line.
          const reply = await device.send(one(dice, ["answer", "answer", "command"]), message).catch((error: unknown) => error);
          if (!(reply instanceof Error)) expect(reply === undefined || typeof reply === "object").toBe(true);
          counts.answered += 1;
        } else if (roll(dice) < 0.3) {
          device.room.connection.send(spoiltBytes(frameOf(device, { do: "gather", step: 1, newcomer: "bilal" }), dice));
          counts.frames += 1;
        }
        if (device.closed !== null) break;
      }
      if (device.closed === null) return;
      for (const forOthers of [closeCodes.kicked, closeCodes.replaced, closeCodes.ended]) expect(device.closed).not.toBe(forOthers);
      counts.hungUp += 1;
      others[at] = await server.pupil(code, secrets[at]);
    }));
    if (rollBelow(dice, 4) === 0 && host.shared.phase !== "ended") {
      await host.next(hostSecret);
      counts.moved += 1;
    }
    // No faster than a device may.
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 - (performance.now() - round))));
  }
  measured(`over sockets: ${counts.answered} messages and ${counts.frames} broken frames in ${((performance.now() - began) / 1000).toFixed(0)} s, ${counts.hungUp} sockets hung up on, the class moved on ${counts.moved} times`);
  // Who did nothing wrong noticed nothing, and the class goes on.
  expect(witness.closed).toBeNull();
  expect(host.closed).toBeNull();
  await host.next(hostSecret);
  expect(await host.command(hostSecret, { do: "lock", on: true })).toEqual({ ok: true });
  expect(await refusalOf(server.pupil(code))).toBe("locked");
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(text.split("\n").filter((line) => line.startsWith("max_uncaught_errors_total{"))).toEqual([]);
  expect([...server.logged("a class met an error and goes on"), ...server.logged("the server met an error and goes on")]).toEqual([]);
  expect(server.output).not.toContain(hostSecret);
}, 240_000);
