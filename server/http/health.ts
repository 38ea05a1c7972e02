/** Two questions of whoever watches over the server: does it live, and can a class be played on it. */
import type { Application } from "express";
import type { Store } from "../store/store.ts";

/** Milliseconds that an answer about the store stays true: nobody makes the disk work by asking. */
const freshFor = 1000;

/** Adds `/healthz` (the process lives) and `/readyz` (classes are awake and the store takes what is written), which answer 200 or 503. */
export const addHealth = (app: Application, store: Store, awake: Promise<unknown>): void => {
  let isAwake = false;
  void awake.then(() => (isAwake = true));
  let asked = { at: -Infinity, writable: false };
  const writable = (): boolean => {
    if (performance.now() - asked.at > freshFor) asked = { writable: store.writable(), at: performance.now() };
    return asked.writable;
  };
  app.get("/healthz", (_request, response) => void response.json({ ok: true }));
  app.get("/readyz", (_request, response) => {
    const ready = { awake: isAwake, store: writable() };
    response.status(ready.awake && ready.store ? 200 : 503).json(ready);
  });
};
