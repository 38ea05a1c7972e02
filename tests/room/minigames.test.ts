import { afterAll, beforeAll, expect, it } from "vitest";
import type { MiniGameId } from "../../shared/content/plan.ts";
import { TestServer, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** A class of so many devices in a mini-game that has begun. */
const openGame = async (at: TestServer, devices: number, game: MiniGameId): Promise<{ host: Device; hostSecret: string; pupils: Device[]; code: string }> => {
  const { code, hostSecret } = await at.newClass();
  const host = await at.host(code, hostSecret);
  const pupils: Device[] = [];
  for (let i = 0; i < devices; i += 1) pupils.push(await at.pupil(code));
  await host.until(() => host.shared.present === devices);
  while (host.shared.phase !== "miniGame") await host.next(hostSecret);
  const { step } = host.shared;
  await host.command(hostSecret, { do: "replay", step, game });
  await host.until(() => host.shared.step > step && host.view?.role === "host" && host.view.task.kind === kinds[game]);
  await host.next(hostSecret);
  await host.until(() => host.shared.stage === "set");
  return { host, hostSecret, pupils, code };
};
const kinds = { trafficLight: "light", keepOrShare: "share", whoHelps: "helps", circleOfPeople: "circle", breakTheChain: "chain" } as const satisfies Record<MiniGameId, string>;

it("tells a device at most ten times a second, however many tap at once, and everybody ends up knowing the same", async () => {
  const { host, pupils } = await openGame(server, 30, "breakTheChain");
  await host.until(() => pupils.every(({ pupil }) => pupil.task.kind === "chain" && pupil.task.nodes.length > 0));
  const seconds = 4;
  const before = pupils.map(({ heard }) => heard.length);
  const ends = Date.now() + seconds * 1000;
  let taps = 0;
  while (Date.now() < ends) {
    await Promise.all(pupils.map(async (device, i) => {
      const { task } = device.pupil;
      if (task.kind !== "chain" || task.stage !== "set") return;
      taps += 1;
      await device.answer({ do: "chain", node: task.nodes[0] ?? 0, move: Math.floor(Date.now() / (300 + 13 * i)) % 3 === 0 ? "tell" : "stand" });
    }));
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const heard = pupils.map((device, i) => (device.heard.length - (before[i] ?? 0)) / seconds);
  process.stdout.write(`30 devices, ${(taps / seconds).toFixed(0)} taps a second: ${Math.max(...heard).toFixed(1)} messages a second to a device at most\n`);
  expect(taps / seconds).toBeGreaterThan(30);
  expect(Math.max(...heard)).toBeLessThanOrEqual(10.5);
  const networkOf = (device: Device): unknown => (device.pupil.task.kind === "chain" ? device.pupil.task.network : null);
  await host.until(() => new Set(pupils.map((device) => JSON.stringify(networkOf(device)))).size === 1);
});

it("goes on where it was after the server was killed in the middle of a game", async () => {
  const own = await TestServer.start();
  const { code, hostSecret, pupils } = await openGame(own, 5, "circleOfPeople");
  const [first] = pupils as [Device];
  await first.until(() => first.pupil.task.kind === "circle" && first.pupil.task.stage === "set");
  const { task } = first.pupil;
  if (task.kind !== "circle") throw new Error("another game");
  const choices = task.cards.map(({ id }) => id);
  expect(await first.answer({ do: "sort", choices })).toEqual({ ok: true });
  await own.kill();
  await own.run();
  const host = await own.host(code, hostSecret);
  const back = await own.pupil(code, first.secret);
  expect(host.shared).toMatchObject({ phase: "miniGame", stage: "set" });
  expect(back.pupil.task).toMatchObject({ kind: "circle", mine: choices, cards: task.cards });
  await own.close();
});
