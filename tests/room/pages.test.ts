import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, post } from "./raw.ts";
import { TestServer } from "./server.ts";

const dist = join(import.meta.dirname, "..", "..", "dist");
const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length));

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

describe("what every answer tells a browser", () => {
  it("is to take it for what it says it is, to tell nobody where it was, and to let no other site show or read it", async () => {
    const script = built.find((path) => path.endsWith(".js")) ?? "";
    const picture = built.find((path) => path.endsWith(".svg")) ?? "";
    const answers = {
      "/": await ask(server, { path: "/" }), "/console": await ask(server, { path: "/console" }), [script]: await ask(server, { path: script }), [picture]: await ask(server, { path: picture }),
      "a file that is not there": await ask(server, { path: "/assets/none.js" }), "an address that is not there": await ask(server, { path: "/none" }), "a page for people": await ask(server, { path: "/none", headers: { accept: "text/html" } }),
      "/healthz": await ask(server, { path: "/healthz" }), "/api/address": await ask(server, { path: "/api/address" }),
      "a class": await post(server, "/api/classes", { plan: "short", language: "nl" }), "no class": await post(server, "/api/classes", {}), "no code": await post(server, "/matchmake/joinById/QQQQQ", {}), "a broken body": await post(server, "/matchmake/joinById/QQQQQ", "{"),
      "another site": await post(server, "/api/classes", {}, { origin: "https://evil.example" }), "too long": await post(server, "/api/classes", "x".repeat(2000)), "no method": await ask(server, { method: "OPTIONS", path: "/" }),
    };
    for (const [what, { headers }] of Object.entries(answers)) {
      const policy = String(headers["content-security-policy"]);
      expect([what, policy]).toEqual([what, expect.stringMatching(/default-src '(self|none)'.*frame-ancestors 'none'/)]);
      expect([what, policy.includes("unsafe"), policy.includes("*")]).toEqual([what, false, false]);
      expect([what, headers["x-content-type-options"], headers["referrer-policy"], headers["cross-origin-resource-policy"]]).toEqual([what, "nosniff", "no-referrer", "same-origin"]);
      expect([what, headers["x-powered-by"], headers["server"], headers["set-cookie"]]).toEqual([what, undefined, undefined, undefined]);
      expect([what, Object.keys(headers).filter((name) => name.startsWith("access-control"))]).toEqual([what, []]);
    }
  });

  it("is, of a page, to run and show nothing but what this server sends", async () => {
    const { headers } = await ask(server, { path: "/", headers: { host: "max.example.org" } });
    const policy = Object.fromEntries(String(headers["content-security-policy"]).split(";").map((part) => [part.trim().split(" ")[0] ?? "", part.trim().split(" ").slice(1)]));
    expect(policy).toMatchObject({ "script-src": ["'self'"], "script-src-attr": ["'none'"], "style-src": ["'self'"], "object-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"], "connect-src": ["'self'", "ws://max.example.org", "wss://max.example.org"] });
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  });
});

describe("what can be fetched", () => {
  it("is what was built and nothing beside: no list of a folder, no file of the server, no dot file", async () => {
    for (const folder of ["/assets", "/assets/", `${(built.find((path) => path.endsWith(".svg")) ?? "").split("/").slice(0, 3).join("/")}/`]) {
      const { status, body } = await ask(server, { path: folder });
      expect([folder, status !== 200, body.includes(".js"), body.includes(".svg")]).toEqual([folder, true, false, false]);
    }
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/assets/../../package.json", "/assets/%2e%2e%2f%2e%2e%2fpackage.json", "/assets/..%5c..%5cpackage.json", "/.git/config", "/.data/classes.db", "/package.json", "/server/main.ts", "/assets/%00", "/%", "/assets//etc/passwd", "//etc/passwd"]) {
      const { status, body } = await ask(server, { path });
      expect([path, status !== 200 && status < 500, body.includes("max-24-7"), body.includes("root:")]).toEqual([path, true, false, false]);
    }
  });

  it("holds no source map, no text of the server and no way to the machine that built it", () => {
    expect(built.length).toBeGreaterThan(100);
    expect(built.filter((path) => path.endsWith(".map"))).toEqual([]);
    for (const path of built.filter((name) => /\.(js|css|html|json)$/.test(name))) {
      const text = readFileSync(join(dist, path), "utf8");
      for (const leak of ["sourceMappingURL", "node:sqlite", "hostHash", import.meta.dirname.split("/tests/")[0] ?? "/work"]) expect([path, leak, text.includes(leak)]).toEqual([path, leak, false]);
    }
  });
});
