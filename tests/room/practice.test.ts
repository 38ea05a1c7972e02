import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

describe("a class as the host prepared it", () => {
  it("has the newcomers, the mini-game and the clock that the host chose", async () => {
    const { code, hostSecret } = await server.newClass("short", { newcomers: ["ayo", "fenna"], miniGames: ["whoHelps"], timer: "none" });
    const host = await server.host(code, hostSecret);
    expect(Object.keys(host.shared.newcomers)).toEqual(["ayo", "fenna"]);
    expect(host.shared.timerMode).toBe("none");
  });

  it.each([
    ["too many newcomers", { newcomers: ["ayo", "fenna", "bilal", "noe"] }],
    ["the same one twice", { newcomers: ["ayo", "ayo"] }],
    ["somebody whom no story knows", { newcomers: ["ayo", "nobody"] }],
    ["a mini-game too many", { miniGames: ["whoHelps", "whoHelps"] }],
    ["more bots than a class holds", { practice: 60 }],
  ] as const)("is not made with %s", async (_, prepared) => {
    const response = await fetch(`${server.origin}/api/classes`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ plan: "short", language: "nl", ...prepared }) });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ reason: "badMessage" });
  });
});

describe("a practice", () => {
  it("is played by the server's own pupils through a whole lesson, leaves nothing, and goes on after a restart", async () => {
    const { code, hostSecret } = await server.newClass("short", { practice: 8 });
    let host = await server.host(code, hostSecret);
    expect(host.host.practice).toBe(true);
    expect(host.shared.present).toBe(8);
    await server.pupil(code);
    const answered = async () => {
      for (let i = 0; i < 200 && host.shared.answered < host.shared.present - 1; i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
      expect(host.shared.answered).toBeGreaterThanOrEqual(8);
    };
    await host.next(hostSecret);
    expect(host.shared.phase).toBe("pulse");
    await answered();
    await server.kill();
    await server.run();
    host = await server.host(code, hostSecret);
    expect(host.shared.present).toBe(8);
    await host.next(hostSecret);
    expect(host.shared.phase).toBe("gather");
    for (let i = 0; i < 200 && host.shared.answered < 8; i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(host.shared.answered).toBe(8);
    await host.command(hostSecret, { do: "end" });
    expect(host.host.after?.row ?? null).toBeNull();
    const db = new DatabaseSync(join(server.dataDir, "classes.db"), { readOnly: true });
    expect(db.prepare("select * from finished").all()).toEqual([]);
    db.close();
    expect(server.onDisk()).not.toContain(code);
  });
});
