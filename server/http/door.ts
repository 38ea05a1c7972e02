/**
 * What stands before everything else that listens for requests and sockets, Colyseus' own routes too:
 * who asks, whether a page of ours asks, and the headers of every answer.
 */
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "../log.ts";
import type { Metrics, Refusal } from "../metrics.ts";
import { callerOf, groupOf, isOwnOrigin, writeAddress, type Caller, type Trust } from "./caller.ts";
import { limits } from "./limits.ts";
import { protect } from "./headers.ts";

/** What an event brings beside the request. */
interface With {
  readonly request: ServerResponse;
  readonly upgrade: Duplex;
}
type Listener = (...args: unknown[]) => void;

/** Puts itself before the listeners that are there, which hear of an event only through `next`. */
const standBefore = <Event extends keyof With>(http: Server, event: Event, check: (next: () => void, request: IncomingMessage, other: With[Event]) => void): void => {
  const inner = http.listeners(event) as Listener[];
  http.removeAllListeners(event);
  http.on(event, (request: IncomingMessage, other: With[Event], ...rest: unknown[]) => check(() => inner.forEach((listener) => listener.call(http, request, other, ...rest)), request, other));
};

const callers = new WeakMap<IncomingMessage, Caller>();

/** Who sent a request that came through the door. */
export const sender = (request: IncomingMessage): Caller => callers.get(request) ?? { address: request.socket.remoteAddress ?? "unknown", https: false, host: null };

interface No {
  readonly status: number;
  readonly what: Refusal;
}

const methods = new Set(["GET", "HEAD", "POST"]);

/** Why a request is not let in; null when it is. */
const requestRefusal = ({ method = "", headers }: IncomingMessage, { host }: Caller): No | null => {
  if (host === null) return { status: 400, what: "host" };
  if (!methods.has(method)) return { status: 405, what: "body" };
  if (method !== "POST") return null;
  if (!isOwnOrigin(headers.origin, host)) return { status: 403, what: "origin" };
  // Colyseus reads a body to its end, however long it is.
  if (headers["transfer-encoding"] !== undefined) return { status: 411, what: "body" };
  if (Number(headers["content-length"] ?? 0) > limits.bytes.body) return { status: 413, what: "body" };
  return null;
};

/** Why a socket is not let in; null when it is. A browser always says which page opens one. */
const socketRefusal = ({ headers }: IncomingMessage, { host }: Caller): No | null => {
  if (host === null) return { status: 400, what: "host" };
  return isOwnOrigin(headers.origin, host) ? null : { status: 403, what: "origin" };
};

const tooManySockets: No = { status: 429, what: "socket" };

/** Answers an upgrade with a plain status, and hangs up. */
const hangUp = (socket: Duplex, status: number): void => {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

export interface DoorDeps {
  readonly trust: Trust;
  readonly metrics: Pick<Metrics, "refused">;
  readonly log: Log;
}

/** To be called when all others listen, and before anybody can ask. */
export const keepDoor = (http: Server, { trust, metrics, log }: DoorDeps): void => {
  let warned = false;
  const meet = (request: IncomingMessage): Caller => {
    const caller = callerOf(request, trust);
    if (!warned && request.headers["x-forwarded-for"] !== undefined && !trust(request.socket.remoteAddress ?? "", 0)) {
      warned = true;
      log.warn("a proxy seems to stand before the server and is not trusted: all devices behind it count as one. TRUST_PROXY says whom to trust");
    }
    writeAddress(request, caller);
    callers.set(request, caller);
    return caller;
  };
  standBefore(http, "request", (next, request, response) => {
    const caller = meet(request);
    protect(request, response, caller);
    const no = requestRefusal(request, caller);
    if (!no) return next();
    metrics.refused(no.what);
    // What is left of a body that nobody reads would be taken for the next request.
    response.writeHead(no.status, { Connection: "close" }).end();
  });
  const open = new Map<string, number>();
  const count = (group: string, more: 1 | -1): void => {
    const now = (open.get(group) ?? 0) + more;
    if (now > 0) open.set(group, now);
    else open.delete(group);
  };
  standBefore(http, "upgrade", (next, request, socket) => {
    const caller = meet(request);
    const group = groupOf(caller.address);
    const no = socketRefusal(request, caller) ?? ((open.get(group) ?? 0) >= limits.sockets.perAddress ? tooManySockets : null);
    if (no) {
      metrics.refused(no.what);
      return hangUp(socket, no.status);
    }
    count(group, 1);
    socket.once("close", () => count(group, -1));
    next();
  });
};
