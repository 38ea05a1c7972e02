/** What an operator may measure. Counts of the whole server: no class, device or address is a label. */
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { matchMaker } from "@colyseus/core";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { hostCommandSchema, pupilAnswerSchema } from "../shared/protocol/messages.ts";
import type { Reason } from "../shared/rules/reasons.ts";
import type { Store } from "./store/store.ts";

/** Whose limit was met, or which check refused a request at the door. */
export type Refusal = "code" | "join" | "class" | "socket" | "origin" | "body" | "host";

export interface Metrics {
  readonly registry: Registry;
  /** A message that a class answered: its kind, and the reason why it was refused ("ok" when it was taken). */
  readonly message: (message: unknown, reason: Reason | null) => void;
  readonly refused: (what: Refusal) => void;
  readonly uncaught: (where: string) => void;
  /** The same store, with the time that each snapshot takes. */
  readonly timed: (store: Store) => Store;
}

const kinds: ReadonlySet<string> = new Set([...pupilAnswerSchema.options, ...hostCommandSchema.options].map(({ shape }) => shape.do.value));

const field = (value: unknown, name: string): unknown => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined);

/** What a message is about, of the kinds that there are: whatever else a device sends is one kind, so that nobody fills the memory with labels. */
export const kindOf = (message: unknown): string => {
  const what = field(message, "do") ?? field(field(message, "command"), "do");
  return typeof what === "string" && kinds.has(what) ? what : "other";
};

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  // Memory, processor and the event loop's lag.
  collectDefaultMetrics({ register: registry, prefix: "max_" });
  const messages = new Counter({ name: "max_messages_total", help: "Messages of devices, by kind and by what became of them", labelNames: ["kind", "outcome"], registers });
  const refused = new Counter({ name: "max_refused_total", help: "Requests and sockets refused before a class heard of them, by what refused them", labelNames: ["what"], registers });
  const uncaught = new Counter({ name: "max_uncaught_errors_total", help: "Errors that nothing expected, by where they came out", labelNames: ["where"], registers });
  const writes = new Histogram({ name: "max_snapshot_write_seconds", help: "Time to keep a class after a step", buckets: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3], registers });
  new Gauge({ name: "max_classes_live", help: "Classes that are open", registers, collect() { this.set(matchMaker.stats.local.roomCount); } });
  new Gauge({ name: "max_devices", help: "Sockets in classes, of pupils and hosts", registers, collect() { this.set(matchMaker.stats.local.ccu); } });
  return {
    registry,
    message: (message, reason) => messages.inc({ kind: kindOf(message), outcome: reason ?? "ok" }),
    refused: (what) => refused.inc({ what }),
    uncaught: (where) => uncaught.inc({ where }),
    timed: (store) => ({
      ...store,
      save: (record) => {
        const stop = writes.startTimer();
        try {
          store.save(record);
        } finally {
          stop();
        }
      },
    }),
  };
};

/** Serves the metrics, and nothing else, on a port of their own. Throws when it is taken. */
export const serveMetrics = async ({ registry }: Metrics, port: number, host: string): Promise<Server> => {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`the metrics cannot listen on METRICS_PORT=${port} (${error.code ?? error.message})`, { cause: error });
  });
  return server;
};
