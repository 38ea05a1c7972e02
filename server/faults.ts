/** Errors that nothing expected: each is logged once and counted, and the server goes on with every other class. */
import { ServerError } from "@colyseus/core";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** Takes an error, where it came out, and the class it is about, where that is known. */
export type Faults = (error: unknown, where: string, classId?: string) => void;

/** Milliseconds in which the same error of the same class is not logged again: one that comes at each step must not fill the disk. */
const quietFor = 10 * 60_000;
/** Different errors that are remembered at once. */
const mostKnown = 1000;

/** The error itself, out of the ones that Colyseus puts around it. */
const rootOf = (error: unknown): unknown => (error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error);

export const createFaults = (log: Log, metrics: Metrics, now: () => number = Date.now): Faults => {
  const known = new Map<string, number>();
  /** One error may come by twice, where it was thrown on. */
  const seen = new WeakSet<object>();
  return (error, where, classId) => {
    const root = rootOf(error);
    // A refusal is thrown because Colyseus wants it so; the device is told why.
    if (root instanceof ServerError) return;
    if (root instanceof Error) {
      if (seen.has(root)) return;
      seen.add(root);
    }
    metrics.uncaught(where);
    const key = `${classId ?? ""} ${where} ${root instanceof Error ? `${root.name} ${root.message}` : typeof root}`;
    if (now() - (known.get(key) ?? -Infinity) < quietFor) return;
    if (known.size >= mostKnown) known.clear();
    known.set(key, now());
    log.error({ err: root, where, class: classId }, classId ? "a class met an error and goes on" : "the server met an error and goes on");
  };
};

/** The last net: what no handler caught must not end the process, and with it every class. Answers how to take it away. */
export const catchUncaught = (faults: Faults): (() => void) => {
  const thrown = (error: unknown) => faults(error, "uncaughtException");
  const rejected = (error: unknown) => faults(error, "unhandledRejection");
  process.on("uncaughtException", thrown);
  process.on("unhandledRejection", rejected);
  return () => {
    process.off("uncaughtException", thrown);
    process.off("unhandledRejection", rejected);
  };
};
