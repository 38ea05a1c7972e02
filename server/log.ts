/**
 * The log. A class has an id of its own in it; at the default level it never holds a code, a secret,
 * an answer, a seat or an address.
 */
import { pino, type Logger } from "pino";
import { hashOf } from "./classroom/secrets.ts";

export type Log = Logger;

/** Of an error only what says where it happened: other properties may hold what a device sent. */
const told = (error: unknown): object =>
  error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : { type: typeof error };

export const createLog = (level: string): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: told } });

/**
 * The id of a class in the log: the same as long as the class lives, also over a restart.
 * It comes from the hash of the host's random secret, so that it leads to no code, and after the class has ended to nothing at all.
 */
export const logIdOf = (hostHash: string): string => hashOf(`log ${hostHash}`).slice(0, 10);

/** What a line of the room library is about: the name of its error. The rest may hold a code. */
const kindOf = (said: unknown): string => /^\w*Error/.exec(String(said))?.[0] ?? "other";

/**
 * What Colyseus has to say goes into our log, word for word when somebody debugs. At other levels only that there was something,
 * and of which kind: once a minute, since anybody who sends nonsense can make it speak.
 */
export const colyseusLog = (log: Log, now: () => number = Date.now) => {
  const lastSaid = new Map<string, number>();
  const quiet = (...said: readonly unknown[]) => log.debug({ said: said.map(String) }, "colyseus");
  const aloud = (...said: readonly unknown[]): void => {
    quiet(...said);
    const kind = kindOf(said[0]);
    if (now() - (lastSaid.get(kind) ?? -Infinity) < 60_000) return;
    lastSaid.set(kind, now());
    log.warn({ kind }, "the room library met an error; LOG_LEVEL=debug says which");
  };
  return { debug: quiet, trace: quiet, info: quiet, warn: quiet, error: aloud };
};
