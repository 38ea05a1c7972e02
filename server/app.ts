/** The whole server on one port: pages, API and class rooms. */
import { createServer } from "node:http";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { roomName, wakeClasses } from "./classroom/classes.ts";
import { Classroom, type RoomDeps } from "./classroom/room.ts";
import type { Config } from "./config.ts";
import { loadContent } from "./content.ts";
import { keepDoor } from "./http/door.ts";
import { slowGuessing } from "./http/guessing.ts";
import { limits } from "./http/limits.ts";
import { addRoutes } from "./http/routes.ts";
import { catchUncaught, createFaults } from "./faults.ts";
import { colyseusLog, type Log } from "./log.ts";
import { createMetrics, serveMetrics } from "./metrics.ts";
import { openSqliteStore } from "./store/sqlite.ts";

export interface App {
  /** Classes that were alive when the server last stopped and are so again. */
  readonly woken: number;
  readonly close: () => Promise<void>;
}

/** Starts everything. Throws when the content is wrong, the data folder cannot be written or the port is taken. */
export const startApp = async (config: Config, log: Log): Promise<App> => {
  const metrics = createMetrics();
  const faults = createFaults(log, metrics);
  const deps: RoomDeps = { content: loadContent(), store: metrics.timed(openSqliteStore(config.dataDir)), log, metrics, faults };
  // Rooms are made by `createClass` alone; a socket may only come into one that is there.
  matchMaker.controller.exposedMethods = ["joinById"];
  // No page of anybody else may read an answer of ours.
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {}, getCorsHeaders: () => ({}) });
  const http = createServer({ maxHeaderSize: limits.bytes.headers, headersTimeout: limits.slow.headers, requestTimeout: limits.slow.request, connectionsCheckingInterval: limits.slow.look });
  const awake = Promise.withResolvers<number>();
  slowGuessing(awake.promise, metrics);
  const server = new Server({
    greet: false,
    logger: colyseusLog(log),
    gracefullyShutdown: false,
    transport: new WebSocketTransport({ server: http, pingInterval: 4000, pingMaxRetries: 2, maxPayload: limits.bytes.message }),
    express: (app) => addRoutes(app, deps, config.port, awake.promise),
  });
  server.define(roomName, Classroom);
  // Colyseus waits for ever when it cannot listen.
  const failed = new Promise<never>((_, reject) => http.once("error", reject));
  await Promise.race([server.listen(config.port, config.host), failed]);
  keepDoor(http, { trust: config.trust, metrics, log });
  const measured = config.metrics && (await serveMetrics(metrics, config.metrics.port, config.metrics.host));
  const letThrough = catchUncaught(faults);
  const woken = await wakeClasses(deps);
  awake.resolve(woken);
  return {
    woken,
    close: async () => {
      await server.gracefullyShutdown(false);
      measured?.close();
      deps.store.close();
      letThrough();
    },
  };
};
