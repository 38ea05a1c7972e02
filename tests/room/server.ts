/** A real server process for tests, and real sockets to it. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type Room } from "@colyseus/sdk";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import type { HostCommand, NewClassRequest } from "../../shared/protocol/messages.ts";
import { codeAlphabet, codeLength, wire, type NewClassReply, type PairingOrder, type PairingReply, type PairingView, type Reply, type Welcome } from "../../shared/protocol/wire.ts";
import type { HostView, PupilView, SharedView } from "../../shared/rules/view.ts";
import { toStep, type Answer } from "../rules/lesson.ts";

const root = join(import.meta.dirname, "..", "..");

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (!address || typeof address === "string") throw new Error("no port");
  return address.port;
};

export class TestServer {
  readonly origin: string;
  readonly dataDir = mkdtempSync(join(tmpdir(), "max-"));
  readonly port: number;
  /** Everything that the process said, its log too. */
  output = "";
  private process: ChildProcess | null = null;

  private readonly env: Readonly<Record<string, string>>;

  private constructor(port: number, env: Readonly<Record<string, string>>) {
    this.port = port;
    this.env = env;
    this.origin = `http://127.0.0.1:${port}`;
  }

  /** Starts one, with what an operator sets beside where it listens and keeps. */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const server = new TestServer(await freePort(), env);
    await server.run();
    return server;
  }

  /** Starts the process and waits until it answers. */
  async run(): Promise<void> {
    const child = spawn(process.execPath, ["server/main.ts"], {
      cwd: root,
      env: { ...process.env, PORT: String(this.port), HOST: "127.0.0.1", DATA_DIR: this.dataDir, LOG_LEVEL: "info", ...this.env },
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (this.output += chunk.toString()));
    for (let i = 0; i < 600; i += 1) {
      if (child.exitCode !== null) throw new Error(`the server stopped: ${this.output}`);
      const up = await fetch(`${this.origin}/readyz`).then((response) => response.ok, () => false);
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the server does not answer: ${this.output}`);
  }

  /** Kills the process without a chance to say goodbye. */
  async kill(): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private post = (path: string, body: object): Promise<Response> =>
    fetch(`${this.origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

  async newClass(plan: PlanId = "short", prepared: Partial<NewClassRequest> = {}): Promise<NewClassReply> {
    const response = await this.post("/api/classes", { plan, language: "nl", ...prepared });
    if (response.status !== 201) throw new Error(`no class: ${response.status}`);
    return (await response.json()) as NewClassReply;
  }

  /** Takes up a class that stopped another day: its new code, or the reason why not. */
  async resume(resumeCode: string): Promise<NewClassReply | { reason: string }> {
    return (await (await this.post("/api/classes/resume", { resumeCode, language: "fr" })).json()) as NewClassReply | { reason: string };
  }

  /** The lines of the log that are about something. */
  logged = (message: string): Record<string, unknown>[] =>
    this.output.split("\n").flatMap((line) => {
      if (!line.startsWith("{")) return [];
      const entry = JSON.parse(line) as Record<string, unknown>;
      return entry["msg"] === message ? [entry] : [];
    });

  /** What is on disk: every byte that the store wrote. */
  onDisk = (): string => readdirSync(this.dataDir).map((file) => readFileSync(join(this.dataDir, file), "latin1")).join("");

  pupil = (code: string, secret?: string): Promise<Device> => Device.join(this.origin, code, secret ? { role: "pupil", secret } : { role: "pupil" });
  host = (code: string, hostSecret: string, notes = false): Promise<Device> => Device.join(this.origin, code, { role: "host", secret: hostSecret, notes });
}

/** A page without a screen: a real socket, and everything that ever reached it. */
export class Device {
  readonly heard: unknown[] = [];
  view: Welcome["view"] | null = null;
  secret = "";
  /** For a host: phones that host along. */
  pairing: PairingView | null = null;
  /** The close code, once the socket is closed. */
  closed: number | null = null;
  readonly room: Room;

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
  }

  static async join(origin: string, code: string, options: object): Promise<Device> {
    const room = await new Client(origin).joinById(code, options);
    const device = new Device(room);
    room.onMessage(wire.own, (view: Welcome["view"]) => {
      device.view = view;
      device.heard.push(view);
    });
    room.onStateChange((state: { toJSON: () => unknown }) => device.heard.push(state.toJSON()));
    room.onMessage(wire.pairing, (pairing: PairingView) => (device.pairing = pairing));
    room.onLeave((closeCode) => (device.closed = closeCode));
    const welcome: Welcome = await room.request(wire.welcome, {});
    device.heard.push(welcome.view);
    device.view = welcome.view;
    device.secret = welcome.secret;
    device.pairing = welcome.pairing ?? null;
    return device;
  }

  get shared(): SharedView {
    return (this.room.state as { toJSON: () => SharedView }).toJSON();
  }
  get host(): HostView {
    if (this.view?.role !== "host") throw new Error("not a host");
    return this.view;
  }
  get pupil(): PupilView {
    if (this.view?.role !== "pupil") throw new Error("not a pupil");
    return this.view;
  }

  send = (type: string, payload: unknown): Promise<Reply> => this.room.request(type, payload);
  answer = (answer: Answer): Promise<Reply> => this.send(wire.answer, toStep(answer, this.shared.step));
  pair = (secret: string, order: PairingOrder): Promise<PairingReply> => this.room.request(wire.pair, { secret, do: order });
  command = (secret: string, command: HostCommand): Promise<Reply> => this.send(wire.command, { secret, command });

  /** Waits until something holds, at most five seconds. */
  async until(what: () => boolean): Promise<void> {
    for (let i = 0; i < 250; i += 1) {
      if (what()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("waited in vain");
  }

  /** The host moves on, and everybody has heard of it. */
  async next(secret: string): Promise<void> {
    const { step } = this.shared;
    const reply = await this.command(secret, { do: "next", step });
    if (!reply.ok) throw new Error(`next was refused: ${reply.reason}`);
    await this.until(() => this.shared.step > step);
  }

  drop(): void {
    this.room.connection.close();
  }
  leave = (): Promise<unknown> => (this.closed === null ? this.room.leave() : Promise.resolve());
}

/** The reason with which joining was refused. */
export const refusalOf = async (joining: Promise<unknown>): Promise<string> => {
  try {
    await joining;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("was not refused");
};

/** So many different codes, none of which is that of a class. */
export const wrongCodes = (right: string, many: number): string[] => {
  const letters = Array.from(codeAlphabet);
  const all = Array.from({ length: many + 1 }, (_, i) => Array.from({ length: codeLength }, (__, at) => letters[Math.floor(i / letters.length ** at) % letters.length]).join(""));
  return all.filter((code) => code !== right).slice(0, many);
};
