import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";
import { lanOrigin } from "../../server/http/address.ts";
import { freePort, TestServer } from "./server.ts";

const dataDir = mkdtempSync(join(tmpdir(), "max-start-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Starts the server with an environment that must stop it; answers its exit code and what it said. */
const failing = async (env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> => {
  const child = spawn(process.execPath, ["server/main.ts"], { cwd: join(import.meta.dirname, "..", ".."), env: { ...process.env, DATA_DIR: dataDir, HOST: "127.0.0.1", ...env } });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await once(child, "exit");
  return { code: child.exitCode, said };
};

describe("starting the server", () => {
  it.each([
    ["PORT", "seventy"], ["PORT", "0"], ["PORT", "70000"], ["LOG_LEVEL", "loud"], ["HOST", ""], ["DATA_DIR", ""], ["METRICS_PORT", "many"], ["TRUST_PROXY", "true"], ["TRUST_PROXY", "10.0.0.0/99"],
  ])("stops with one clear line when %s is “%s”", async (name, value) => {
    const { code, said } = await failing({ [name]: value });
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain(`${name}=${value}`);
  });

  it("wakes no class that an older server kept in another shape, and goes on without it", async () => {
    const server = await TestServer.start();
    const { code } = await server.newClass();
    await server.kill();
    const db = new DatabaseSync(join(server.dataDir, "classes.db"));
    db.exec("pragma user_version = 1; update classes set record = '{}'");
    db.close();
    await server.run();
    await expect(server.pupil(code)).rejects.toMatchObject({ code: 522 });
    expect(await server.newClass()).toHaveProperty("code");
    await server.close();
  });

  it("stops with one clear line when the port is in use", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const { code, said } = await failing({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Cannot start: port ${port} is in use. Choose another with PORT=…`);
  });

  it("stops with one clear line when the port of the metrics is in use", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const { code, said } = await failing({ PORT: String(await freePort()), METRICS_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Cannot start: the metrics cannot listen on METRICS_PORT=${port} (EADDRINUSE)`);
  });

  it("prints the console's address, the pupils' address and a QR code", async () => {
    const server = await TestServer.start();
    expect(server.output).toContain(`http://localhost:${server.port}/console`);
    expect(server.output).toMatch(new RegExp(`Pupils, in this network: +http://[^ ]+:${server.port}`));
    expect(server.output).toContain("█");
    // A mistyped address leads to the pupils' door.
    const lost = await fetch(`${server.origin}/no/such/page`, { headers: { accept: "text/html" } });
    expect(lost.url).toBe(`${server.origin}/`);
    await server.close();
  });

  it("needs nothing from the environment", () => {
    expect(readConfig({})).toEqual({ port: 2470, host: "0.0.0.0", dataDir: ".data", metrics: null, trust: expect.any(Function), logLevel: "info" });
  });

  it("shows pupils the public name when there is one, else the address in the network", () => {
    expect(lanOrigin("max.example.org", "https", 2470)).toBe("https://max.example.org");
    expect(lanOrigin("localhost:2470", "http", 2470)).toMatch(/^http:\/\/.+:2470$/);
  });
});
