import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClassRecord } from "../../server/store/store.ts";
import { freePort, refusalOf, TestServer } from "./server.ts";

let server: TestServer;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await freePort();
  server = await TestServer.start({ METRICS_PORT: String(metricsPort) });
});
afterAll(() => server.close());

/** What the metrics say, by the name of each with its labels. */
const measured = async (): Promise<Record<string, number>> => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Object.fromEntries(text.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]));
};
const status = async (path: string): Promise<number> => (await fetch(`${server.origin}${path}`)).status;

describe("whether the server lives and can be played on", () => {
  it("says that it lives, and that it is ready, once its classes are awake", async () => {
    expect(await status("/healthz")).toBe(200);
    expect(await (await fetch(`${server.origin}/readyz`)).json()).toEqual({ awake: true, store: true });
  });

  it("is not ready while the store takes nothing, and is again afterwards; it lives all the while", async () => {
    const other = new DatabaseSync(join(server.dataDir, "classes.db"));
    // The second after which the store is asked anew.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    other.exec("begin immediate");
    const blocked = await fetch(`${server.origin}/readyz`);
    expect([blocked.status, await blocked.json()]).toEqual([503, { awake: true, store: false }]);
    expect(await status("/healthz")).toBe(200);
    other.exec("rollback");
    other.close();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await status("/readyz")).toBe(200);
  });
});

describe("what an operator measures", () => {
  it("counts classes, devices, messages by what became of them, and the time that keeping takes", async () => {
    const before = await measured();
    const { code, hostSecret } = await server.newClass();
    const host = await server.host(code, hostSecret);
    const pupil = await server.pupil(code);
    const second = await server.pupil(code);
    await host.next(hostSecret);
    await pupil.answer({ do: "pulse", answers: [1, 2] });
    await pupil.answer({ do: "gather", newcomer: "bilal" });
    await pupil.send("answer", { do: "<script>", step: 1 });
    const after = await measured();
    const more = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
    expect(more("max_classes_live")).toBe(1);
    expect(more("max_devices")).toBe(3);
    expect(more('max_messages_total{kind="next",outcome="ok"}')).toBe(1);
    expect(more('max_messages_total{kind="pulse",outcome="ok"}')).toBe(1);
    expect(more('max_messages_total{kind="gather",outcome="wrongPhase"}')).toBe(1);
    expect(more('max_messages_total{kind="other",outcome="badMessage"}')).toBe(1);
    expect(more("max_snapshot_write_seconds_count")).toBeGreaterThanOrEqual(4);
    expect(after["max_nodejs_eventloop_lag_p99_seconds"]).toBeGreaterThan(0);
    // No class and no device can be told from another by what is measured.
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    for (const own of [code, hostSecret, pupil.secret, pupil.pupil.seat, second.pupil.seat]) expect(text).not.toContain(own);
    await host.command(hostSecret, { do: "end" });
  });

  it("gives them on their own port alone, and nothing else there", async () => {
    expect((await fetch(`${server.origin}/metrics`, { redirect: "manual" })).status).not.toBe(200);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { method: "POST" })).status).toBe(404);
  });
});

describe("a class that is broken", () => {
  /** Rewrites what is kept of a class, as a fault of ours or of the disk would. */
  const spoil = (on: TestServer, code: string, how: (record: ClassRecord) => unknown): void => {
    const db = new DatabaseSync(join(on.dataDir, "classes.db"));
    const row = db.prepare("select record from classes where code = ?").get(code);
    db.prepare("update classes set record = ? where code = ?").run(JSON.stringify(how(JSON.parse(String(row?.["record"])) as ClassRecord)), code);
    db.close();
  };

  it("that throws whatever is done in it takes no other with it, and each of its errors is logged once", async () => {
    const own = await TestServer.start({ METRICS_PORT: String(await freePort()) });
    const [broken, lost, whole] = [await own.newClass(), await own.newClass(), await own.newClass()];
    const pupil = await own.pupil(whole.code);
    await own.kill();
    // One throws at each action and each view; another cannot even be opened.
    spoil(own, broken.code, (record) => ({ ...record, state: { ...record.state, phase: { name: "talk" } } }));
    spoil(own, lost.code, (record) => ({ ...record, state: { ...record.state, seats: null } }));
    await own.run();
    const host = await own.host(whole.code, whole.hostSecret);
    const back = await own.pupil(whole.code, pupil.secret);
    const second = await own.pupil(whole.code);
    // Nobody answers for the broken one, each time somebody asks.
    for (let i = 0; i < 5; i += 1) expect(await refusalOf(own.host(broken.code, broken.hostSecret))).not.toBe("");
    await expect(own.pupil(lost.code)).rejects.toMatchObject({ code: 522 });
    await host.next(whole.hostSecret);
    expect(await back.answer({ do: "pulse", answers: [3, 3] })).toEqual({ ok: true });
    expect(second.closed).toBeNull();
    const errors = own.logged("a class met an error and goes on");
    const kinds = errors.map((entry) => JSON.stringify([entry["class"], (entry["err"] as { message: string }).message]));
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(new Set(kinds).size).toBe(kinds.length);
    await own.close();
  });
});

describe("what stands in the log", () => {
  it("calls a class by an id of its own, the same after a restart, and holds no code, secret, seat or address", async () => {
    const own = await TestServer.start();
    const { code, hostSecret } = await own.newClass();
    let host = await own.host(code, hostSecret);
    const pupils = [await own.pupil(code), await own.pupil(code)] as const;
    expect(await refusalOf(own.pupil("QQQQQ"))).toBe("noSuchClass");
    expect(await refusalOf(own.host(code, "not the secret of this class"))).toBe("notHost");
    await pupils[0].send("noSuchMessage", {}).catch(() => undefined);
    await fetch(`${own.origin}/matchmake/joinById/${code}`, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
    await own.kill();
    await own.run();
    host = await own.host(code, hostSecret);
    await host.command(hostSecret, { do: "end" });
    // The log is written a moment after the answer.
    await expect.poll(() => own.logged("a class has ended")).toHaveLength(1);
    const [made] = own.logged("a class was made");
    const [ended] = own.logged("a class has ended");
    expect(made?.["class"]).toMatch(/^[\w-]{10}$/);
    expect(ended?.["class"]).toBe(made?.["class"]);
    // The first lines, for whoever starts it, name the address of the laptop itself.
    const log = own.output.split("\n").filter((line) => line.startsWith("{")).join("\n");
    for (const secret of [code, "QQQQQ", hostSecret, ...pupils.flatMap((device) => [device.secret, device.pupil.seat]), "127.0.0.1", "::1"]) expect(log).not.toContain(secret);
    await own.close();
  });
});
