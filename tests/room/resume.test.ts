import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** What the projector shows of a class that stopped: its code, and until when it is kept. */
const restOf = (host: Device): { code: string; until: number } => {
  if (host.view?.role !== "host" || host.view.task.kind !== "rest") throw new Error("the class has not stopped");
  return host.view.task;
};

/** A double lesson that the bell ends in its second round. */
const stopped = async (): Promise<{ code: string; until: number; rings: Record<string, number> }> => {
  const { code, hostSecret } = await server.newClass("double");
  const host = await server.host(code, hostSecret);
  for (let i = 0; i < 5; i += 1) await server.pupil(code);
  await host.until(() => host.shared.present === 5);
  while (host.shared.round < 2) await host.next(hostSecret);
  await host.command(hostSecret, { do: "end" });
  await host.until(() => host.shared.phase === "ended");
  await host.until(() => host.view?.role === "host" && host.view.task.kind === "rest");
  return { ...restOf(host), rings: Object.fromEntries(Object.entries(host.shared.newcomers).map(([id, { ring }]) => [id, ring])) };
};

describe("a class that stopped for the day", () => {
  it("is taken up again with its code, by a server that was killed meanwhile, with other devices", async () => {
    const { code, until, rings } = await stopped();
    expect(until - Date.now()).toBeGreaterThan(29.9 * 24 * 3_600_000);
    await server.kill();
    await server.run();
    const again = await server.resume(code);
    if ("reason" in again) throw new Error(again.reason);
    const host = await server.host(again.code, again.hostSecret);
    expect(Object.fromEntries(Object.entries(host.shared.newcomers).map(([id, { ring }]) => [id, ring]))).toEqual(rings);
    expect(host.shared).toMatchObject({ phase: "lobby", round: 1, plan: "double", seats: {} });
    for (let i = 0; i < 4; i += 1) await server.pupil(again.code);
    await host.until(() => host.shared.present === 4);
    await host.next(again.hostSecret);
    expect(host.shared).toMatchObject({ phase: "gather", round: 2 });
  });

  it("can be taken up once more when the second lesson went wrong, and is forgotten when that has come to its end", async () => {
    const { code } = await stopped();
    const first = await server.resume(code);
    expect(first).toHaveProperty("code");
    const second = await server.resume(code);
    if ("reason" in second) throw new Error(second.reason);
    const host = await server.host(second.code, second.hostSecret);
    await host.command(second.hostSecret, { do: "end" });
    await host.until(() => host.shared.phase === "ended");
    expect(await server.resume(code)).toEqual({ reason: "noSuchResume" });
  });

  it("says so when a code is wrong, whatever is typed", async () => {
    for (const code of ["ABCDEFGHJ", "", "abc", "'; drop table rested"]) expect(await server.resume(code)).toEqual({ reason: "noSuchResume" });
  });

  it("leaves nothing on disk that leads back to it: no resume code, no room code, no seat", async () => {
    const { code, hostSecret } = await server.newClass("double");
    const host = await server.host(code, hostSecret);
    const pupil = await server.pupil(code);
    await server.pupil(code);
    await host.until(() => host.shared.present === 2);
    while (host.shared.round < 1) await host.next(hostSecret);
    await host.command(hostSecret, { do: "end" });
    await host.until(() => host.view?.role === "host" && host.view.task.kind === "rest");
    const disk = server.onDisk();
    expect(disk).toContain('"wellbeing"');
    for (const trace of [restOf(host).code, code, pupil.pupil.seat, pupil.secret]) expect(disk).not.toContain(trace);
  });
});
