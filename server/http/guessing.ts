/** Slows down whoever guesses room codes. Only wrong ones count: a whole school shares one address. */
import type { Server } from "node:http";
import { matchMaker, ServerError } from "@colyseus/core";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Reason } from "../../shared/rules/reasons.ts";

/** Wrong codes that one address may try in a minute. */
const wrongCodes = new RateLimiterMemory({ points: 60, duration: 60 });
const tooManyTries: Reason = "tooManyTries";

type Invoke = typeof matchMaker.controller.invokeMethod;

/**
 * Puts itself before Colyseus' matchmaking, which does not pass through Express.
 * Waits until the classes of a former process are awake: devices that knock meanwhile are not guessing.
 */
export const slowGuessing = (http: Server, awake: Promise<unknown>): void => {
  // Colyseus takes a caller's address from whatever a header claims; here it is always the socket's.
  http.prependListener("request", (request) => {
    request.headers["x-real-ip"] = request.socket.remoteAddress ?? "unknown";
  });
  const invoke: Invoke = matchMaker.controller.invokeMethod.bind(matchMaker.controller);
  matchMaker.controller.invokeMethod = async (method, roomName, options, auth) => {
    await awake;
    const address = auth?.headers.get("x-real-ip") ?? "unknown";
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
