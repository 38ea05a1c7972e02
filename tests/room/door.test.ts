import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, knock, post, speak } from "./raw.ts";
import { TestServer, wrongCodes } from "./server.ts";

let plain: TestServer;
let behind: TestServer;
beforeAll(async () => {
  [plain, behind] = await Promise.all([TestServer.start(), TestServer.start({ TRUST_PROXY: "1" })]);
});
afterAll(() => Promise.all([plain.close(), behind.close()]));

const codes = wrongCodes("", 500);
/** Tries a code that no class has, another each time, as a page does; with what the server answers. */
const guess = async (server: TestServer, headers: Readonly<Record<string, string>>): Promise<string> =>
  (JSON.parse((await post(server, `/matchmake/joinById/${codes.pop() ?? ""}`, { role: "pupil" }, headers)).body) as { error: string }).error;
const spoofs = ["x-forwarded-for", "x-real-ip", "x-client-ip", "forwarded"];

describe("who says that he is somebody else", () => {
  it("is held by the limit of his own address all the same", async () => {
    for (let i = 0; i < 60; i += 1) expect(await guess(plain, Object.fromEntries(spoofs.map((name) => [name, `10.1.0.${i}`])))).toBe("noSuchClass");
    for (const name of spoofs) expect(await guess(plain, { [name]: "10.9.9.9" })).toBe("tooManyTries");
  });

  it("is believed when a trusted proxy says so: devices behind it count one by one, and cannot add to what it says", async () => {
    for (let i = 0; i < 60; i += 1) expect(await guess(behind, { "x-forwarded-for": `10.2.0.${i}, 10.1.0.1` })).toBe("noSuchClass");
    expect(await guess(behind, { "x-forwarded-for": "10.3.0.1, 10.1.0.1" })).toBe("tooManyTries");
    expect(await guess(behind, { "x-forwarded-for": "10.1.0.2" })).toBe("noSuchClass");
  });

  it("makes the server tell its operator, once, that a proxy is not trusted", () => {
    expect(plain.output.match(/TRUST_PROXY/g)).toHaveLength(1);
    expect(behind.output).not.toContain("TRUST_PROXY");
  });
});

describe("https", () => {
  const over = { "x-forwarded-proto": "https", "x-forwarded-host": "max.example.org", "x-forwarded-for": "10.1.0.3" };

  it("is asked for from then on where the device came over it, and never where it did not", async () => {
    expect((await ask(behind, { path: "/", headers: over })).headers["strict-transport-security"]).toBe("max-age=31536000");
    expect((await ask(behind, { path: "/healthz", headers: over })).headers["strict-transport-security"]).toBeDefined();
    expect((await ask(behind, { path: "/" })).headers["strict-transport-security"]).toBeUndefined();
    expect((await ask(plain, { path: "/", headers: over })).headers["strict-transport-security"]).toBeUndefined();
  });

  it("stands in the address that pupils are shown, where a trusted proxy says so", async () => {
    expect(JSON.parse((await ask(behind, { path: "/api/address", headers: over })).body)).toEqual({ origin: "https://max.example.org" });
    expect((JSON.parse((await ask(plain, { path: "/api/address", headers: over })).body) as { origin: string }).origin).toMatch(/^http:\/\/(?!max)/);
  });
});

describe("a page of somebody else", () => {
  const foreign = ["https://evil.example", "null", "http://127.0.0.1", "http://localhost:1"];

  it("cannot make a class, resume one, or try a code", async () => {
    for (const origin of foreign)
      for (const [path, body] of [["/api/classes", { plan: "short", language: "nl" }], ["/api/classes/resume", { resumeCode: "AAAAAAAAA", language: "nl" }], ["/matchmake/joinById/QQQQQ", {}]] as const) {
        const answer = await post(plain, path, body, { origin });
        expect([path, answer.status, answer.body]).toEqual([path, 403, ""]);
      }
  });

  it("cannot open a socket", async () => {
    for (const origin of foreign) expect(await knock(plain, { origin })).toBe(403);
    for (const own of [{ origin: plain.origin }, {}]) expect(await knock(plain, own as Record<string, string>)).toBe(101);
    expect(await knock(behind, { origin: "https://max.example.org", "x-forwarded-host": "max.example.org" })).toBe(101);
    expect(await knock(plain, { origin: "https://max.example.org", "x-forwarded-host": "max.example.org" })).toBe(403);
  });

  it("may read no answer: none says that another origin may", async () => {
    for (const [method, path] of [["GET", "/"], ["GET", "/api/address"], ["GET", "/healthz"], ["OPTIONS", "/api/classes"], ["OPTIONS", "/matchmake/joinById/QQQQQ"], ["POST", "/matchmake/joinById/QQQQQ"]] as const) {
      const { status, headers } = await ask(plain, { method, path, headers: { origin: "https://evil.example", "access-control-request-method": "POST" } });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      if (method === "OPTIONS") expect(status).toBe(405);
    }
  });

  it("a page of ours may do all of that", async () => {
    expect((await post(behind, "/api/classes", { plan: "short", language: "nl" }, { origin: behind.origin })).status).toBe(201);
    expect((await post(behind, "/matchmake/joinById/QQQQQ", {}, { origin: "https://max.example.org", "x-forwarded-host": "max.example.org", "x-forwarded-for": "10.1.0.4" })).status).not.toBe(403);
  });
});

describe("a request that no browser sends", () => {
  it("is answered with a plain status, and the server goes on", async () => {
    const strange = [
      "GET / HTTP/1.1\r\nHost: [\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
      "POST /matchmake/joinById/QQQQQ HTTP/1.1\r\nHost: [\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
      "DELETE /api/classes HTTP/1.1\r\nHost: a\r\n\r\n", "\x16\x03\x01\x02\x00\x01", "GET\r\n\r\n", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      "GET / HTTP/1.1\r\nHost: [\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    ];
    for (const bytes of strange) {
      const heard = await speak(plain, bytes);
      expect([bytes.slice(0, 40), heard.join("").slice(0, 14)]).toEqual([bytes.slice(0, 40), expect.stringMatching(/^HTTP\/1.1 4\d\d /)]);
      expect(heard.at(-1)).not.toBeNull();
    }
    expect((await ask(plain, { path: "/healthz" })).status).toBe(200);
    expect(plain.logged("the server met an error and goes on")).toEqual([]);
  });

  it("reads no body that is longer than any page sends", async () => {
    const long = JSON.stringify({ role: "pupil", secret: "a".repeat(2000) });
    for (const path of ["/matchmake/joinById/QQQQQ", "/api/classes", "/api/classes/resume", "/"]) expect((await post(plain, path, long)).status).toBe(413);
    expect((await ask(plain, { method: "POST", path: "/matchmake/joinById/QQQQQ", headers: { "transfer-encoding": "chunked", "content-type": "application/json" } })).status).toBe(411);
  });
});
