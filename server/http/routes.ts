/** Everything over HTTP: the pages, making a class, and where pupils find it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { matchMaker } from "@colyseus/core";
import express, { type Application, type NextFunction, type Request, type Response } from "express";
import sirv from "sirv";
import { newClassSchema, resumeSchema } from "../../shared/protocol/messages.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { createClass, resumeClass } from "../classroom/classes.ts";
import type { RoomDeps } from "../classroom/room.ts";
import { lanOrigin } from "./address.ts";
import { groupOf } from "./caller.ts";
import { sender } from "./door.ts";
import { addHealth } from "./health.ts";
import { classLimit, limits, resumeLimit } from "./limits.ts";

const pages = join(import.meta.dirname, "..", "..", "dist");

const refuse = (response: Response, status: number, reason: Reason) => void response.status(status).json({ reason });

const groupAt = (request: Request): string => groupOf(sender(request).address);

/** The build's files, in the compressed copies that it laid beside them. A server that is being worked on may have no build: Vite serves the pages. */
const built = (folder: string, options: Parameters<typeof sirv>[1]) => (existsSync(folder) ? [sirv(folder, { ...options, brotli: true, gzip: true, etag: true })] : []);

export const addRoutes = (app: Application, deps: RoomDeps, port: number, awake: Promise<unknown>): void => {
  app.disable("x-powered-by");
  for (const assets of built(join(pages, "assets"), { immutable: true, maxAge: 365 * 24 * 3600 })) app.use("/assets", assets);
  const mayMake = classLimit();
  const mayResume = resumeLimit();
  const tooBusy = async (request: Request): Promise<Reason | null> => {
    if (matchMaker.stats.local.roomCount < limits.classes.open && (await mayMake(groupAt(request)))) return null;
    deps.metrics.refused("class");
    return "tooBusy";
  };
  app.post("/api/classes", express.json({ limit: "1kb" }), async (request, response) => {
    const parsed = newClassSchema.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, "badMessage");
    const busy = await tooBusy(request);
    if (busy) return refuse(response, 429, busy);
    const reply = await createClass(parsed.data, deps);
    if (!reply) return refuse(response, 400, "badMessage");
    response.status(201).json(reply);
  });
  app.post("/api/classes/resume", express.json({ limit: "1kb" }), async (request, response) => {
    const parsed = resumeSchema.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, "noSuchResume");
    const busy = await tooBusy(request);
    if (busy) return refuse(response, 429, busy);
    if (!(await mayResume(groupAt(request)))) return refuse(response, 429, "tooManyTries");
    const reply = await resumeClass(parsed.data, deps);
    if (!reply) return refuse(response, 404, "noSuchResume");
    response.status(201).json(reply);
  });
  app.get("/api/address", (request, response) => {
    const { host, https } = sender(request);
    response.json({ origin: lanOrigin(host ?? undefined, https ? "https" : "http", port) });
  });
  addHealth(app, deps.store, awake);
  for (const page of built(pages, { extensions: ["html"], setHeaders: (response) => response.setHeader("Cache-Control", "no-cache") })) app.use(page);
  // A mistyped address leads to the door, which speaks the reader's language.
  app.get("/{*page}", (request, response, next) => (request.accepts("html") ? response.redirect("/") : next()));
  app.use((error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    // The body parser marks what the sender got wrong; anything else is ours.
    const status = (error as { status?: number }).status ?? 500;
    if (status >= 500) deps.log.error({ err: error }, "a request failed");
    refuse(response, status, status >= 500 ? "serverError" : "badMessage");
  });
};
