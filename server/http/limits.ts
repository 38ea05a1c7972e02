/**
 * How much of everything one address, or one device, may do. A whole school shares one address, and comes in at the same bell:
 * each limit lies far above what a school does, and far below what does harm.
 */
import { RateLimiterMemory } from "rate-limiter-flexible";

export const limits = {
  /** Different codes of no class that one address may try in a minute, and in an hour. A code that was typed right costs nothing. */
  wrongCodes: { perMinute: 60, perHour: 300 },
  /** The same of everybody together, against somebody with many addresses. An address from which a child came in today is held by its own limit alone. */
  allWrongCodes: { perMinute: 300, perHour: 3000 },
  /** Resume codes that one address may try in an hour, right or wrong: a school opens few classes again. */
  resumeCodes: { perHour: 60 },
  /** Attempts to come into a class, right or wrong, of one address in a minute: a school of a thousand after a break of the line. */
  joins: { perMinute: 1200 },
  /** Classes made from one address in ten minutes, and open at once in the whole server. */
  classes: { perTenMinutes: 60, open: 5000 },
  /** Sockets that are open at once from one address. */
  sockets: { perAddress: 2000 },
  /** Messages of one device in a second: above the first it is asked to wait, above the second its socket is closed. */
  messages: { perSecond: 20, mostPerSecond: 100 },
  /** Bytes of one message, and of the body of a request; the longest that a page sends have some two hundred. */
  bytes: { message: 4096, body: 1024, headers: 8192 },
  /** Milliseconds for the headers of a request, for all of it, and between two looks at who is late. */
  slow: { headers: 10_000, request: 15_000, look: 2000 },
} as const;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const counter = (points: number, milliseconds: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: milliseconds / second });

/** Counts by address; answers whether one more is within the limit. */
export type Limit = (group: string) => Promise<boolean>;

const limit = (points: number, milliseconds: number): Limit => {
  const counted = counter(points, milliseconds);
  return (group) => counted.consume(group).then(() => true, () => false);
};

export const joinLimit = (): Limit => limit(limits.joins.perMinute, minute);
export const classLimit = (): Limit => limit(limits.classes.perTenMinutes, 10 * minute);
export const resumeLimit = (): Limit => limit(limits.resumeCodes.perHour, hour);

/** Remembers names for a while: the newest, when there are more than `most`. */
export const createMemory = (milliseconds: number, most: number, now: () => number = Date.now) => {
  const known = new Map<string, number>();
  return {
    has: (name: string): boolean => (known.get(name) ?? -Infinity) > now() - milliseconds,
    add: (name: string): void => {
      known.delete(name);
      known.set(name, now());
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
};

export interface Codes {
  /** Whether an address may try a code now. */
  readonly mayTry: (group: string, code: string) => Promise<boolean>;
  /** Somebody came in with a right code. */
  readonly right: (group: string) => void;
  /** There is no class with this code. */
  readonly wrong: (group: string, code: string) => Promise<void>;
}

/** Everybody's codes are counted under one name. */
const everybody = "everybody";

/** Who tries codes, and may go on with it. What is kept here is kept in memory for a day at the longest, and written nowhere. */
export const createCodes = (now: () => number = Date.now): Codes => {
  const own = [counter(limits.wrongCodes.perMinute, minute), counter(limits.wrongCodes.perHour, hour)];
  const all = [counter(limits.allWrongCodes.perMinute, minute), counter(limits.allWrongCodes.perHour, hour)];
  /** The same wrong code again is no guess: a device whose class is gone asks for it a few times. */
  const tried = createMemory(hour, 50_000, now);
  const good = createMemory(24 * hour, 50_000, now);
  const spent = async (counters: readonly RateLimiterMemory[], name: string): Promise<boolean> =>
    (await Promise.all(counters.map((one) => one.get(name)))).some((state) => state !== null && state.remainingPoints <= 0);
  const began = async (group: string): Promise<boolean> => ((await own[1]?.get(group))?.consumedPoints ?? 0) > 0;
  return {
    mayTry: async (group, code) => {
      if (tried.has(`${group} ${code}`)) return true;
      if (await spent(own, group)) return false;
      // While somebody with many addresses guesses, one that has guessed nothing yet still has a try.
      return !(await spent(all, everybody)) || good.has(group) || !(await began(group));
    },
    right: (group) => good.add(group),
    wrong: async (group, code) => {
      if (tried.has(`${group} ${code}`)) return;
      tried.add(`${group} ${code}`);
      for (const one of own) await one.penalty(group);
      for (const one of all) await one.penalty(everybody);
    },
  };
};
