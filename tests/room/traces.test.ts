import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const open = async (devices: number): Promise<{ code: string; hostSecret: string; host: Device; pupils: Device[] }> => {
  const made = await server.newClass();
  const host = await server.host(made.code, made.hostSecret);
  const pupils: Device[] = [];
  for (let i = 0; i < devices; i += 1) pupils.push(await server.pupil(made.code));
  await host.next(made.hostSecret);
  for (const pupil of pupils) await pupil.until(() => pupil.shared.phase === "pulse");
  return { ...made, host, pupils };
};

/** What stands on disk beside a device's id, so that somebody who reads the files learns what that device said. */
const besides = (seat: string, said: string): boolean => new RegExp(`"${seat}":[^}]{0,40}${said}`).test(server.onDisk());

describe("what a device answered", () => {
  it("is on disk while its phase lasts, to survive a killed server, and in no file a few seconds after", async () => {
    const { host, hostSecret, pupils } = await open(3);
    const [pupil] = pupils as [Device];
    const seat = pupil.pupil.seat;
    await pupil.answer({ do: "pulse", answers: [3, 1] });
    expect(besides(seat, "\\[3,1\\]")).toBe(true);
    await host.next(hostSecret);
    await pupil.until(() => pupil.pupil.task.kind === "gather");
    const { task } = pupil.pupil;
    const newcomer = task.kind === "gather" ? (task.open[0] ?? "") : "";
    await pupil.answer({ do: "gather", newcomer });
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(besides(seat, "\\[3,1\\]")).toBe(false);
    // What was said in the phase that is on is still there.
    expect(besides(seat, newcomer)).toBe(true);
    await host.next(hostSecret);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(besides(seat, newcomer)).toBe(false);
  });

  it("is never in the log, nor which device it was", async () => {
    const { host, hostSecret, pupils } = await open(2);
    for (const pupil of pupils) await pupil.answer({ do: "pulse", answers: [2, 3] });
    await host.next(hostSecret);
    for (const { pupil, secret, room } of pupils) for (const trace of [pupil.seat, secret, room.sessionId, "[2,3]"]) expect(server.output).not.toContain(trace);
  });
});

describe("a finished class", () => {
  it("leaves exactly one row, and nothing else of it is in any file, while others go on", async () => {
    const other = await open(2);
    const own = await TestServer.start();
    const { code, hostSecret } = await own.newClass();
    const host = await own.host(code, hostSecret);
    const pupils = [await own.pupil(code), await own.pupil(code)];
    const running = await own.newClass("club");
    await host.next(hostSecret);
    for (const pupil of pupils) await pupil.until(() => pupil.shared.phase === "pulse");
    for (const pupil of pupils) await pupil.answer({ do: "pulse", answers: [1, 2] });
    const before = own.onDisk();
    for (const trace of [code, ...pupils.map(({ pupil }) => pupil.seat)]) expect(before).toContain(trace);
    await host.command(hostSecret, { do: "end" });
    await host.until(() => host.shared.phase === "ended");
    const after = own.onDisk();
    for (const trace of [code, hostSecret, ...pupils.flatMap(({ pupil, secret }) => [pupil.seat, secret])]) expect(after).not.toContain(trace);
    expect(after).toContain(running.code);
    const db = new DatabaseSync(join(own.dataDir, "classes.db"), { readOnly: true });
    expect(db.prepare("select * from finished").all().map((row) => ({ ...row }))).toEqual([{ date: new Date().toISOString().slice(0, 10), plan: "short", language: "nl", devices: 2, pulse: null }]);
    expect(db.prepare("select code from classes").all().map((row) => row["code"])).toEqual([running.code]);
    expect(db.prepare("select name from sqlite_master where type = 'table' order by name").all().map((row) => row["name"])).toEqual(["classes", "finished", "rested"]);
    db.close();
    await own.close();
    expect(other.host.shared.phase).toBe("pulse");
  });
});
