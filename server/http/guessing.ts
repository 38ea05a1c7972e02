/** Slows down whoever guesses room codes. Only wrong ones count: a whole school shares one address. */
import { matchMaker, ServerError } from "@colyseus/core";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Reason } from "../../shared/rules/reasons.ts";
import { groupOf } from "./caller.ts";

/** Wrong codes that one address may try in a minute. */
const wrongCodes = new RateLimiterMemory({ points: 60, duration: 60 });
const tooManyTries: Reason = "tooManyTries";

type Invoke = typeof matchMaker.controller.invokeMethod;

/**
 * Puts itself before Colyseus' matchmaking, which does not pass through Express.
 * Waits until the classes of a former process are awake: devices that knock meanwhile are not guessing.
 */
export const slowGuessing = (awake: Promise<unknown>): void => {
  const invoke: Invoke = matchMaker.controller.invokeMethod.bind(matchMaker.controller);
  matchMaker.controller.invokeMethod = async (method, roomName, options, auth) => {
    await awake;
    // The door put it there (door.ts).
    const address = groupOf(auth?.headers.get("x-real-ip") ?? "unknown");
    const tried = await wrongCodes.get(address);
    if (tried && tried.remainingPoints <= 0) throw new ServerError(429, tooManyTries);
    try {
      return await invoke(method, roomName, options, auth);
    } catch (error) {
      await wrongCodes.penalty(address);
      throw error;
    }
  };
};
