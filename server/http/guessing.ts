/** Stands before Colyseus' matchmaking: slows down whoever guesses room codes, or knocks too often. */
import { ErrorCode, matchMaker, ServerError } from "@colyseus/core";
import type { Metrics } from "../metrics.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { groupOf } from "./caller.ts";
import { createCodes, joinLimit } from "./limits.ts";

type Invoke = typeof matchMaker.controller.invokeMethod;

const refusal = (reason: Reason, code = 429): ServerError => new ServerError(code, reason);

/** Waits until the classes of a former process are awake: devices that knock meanwhile are not guessing. */
export const slowGuessing = (awake: Promise<unknown>, metrics: Metrics): void => {
  const codes = createCodes();
  const mayJoin = joinLimit();
  const invoke: Invoke = matchMaker.controller.invokeMethod.bind(matchMaker.controller);
  matchMaker.controller.invokeMethod = async (method, code, options, auth) => {
    await awake;
    // The door put it there (door.ts).
    const group = groupOf(auth?.headers.get("x-real-ip") ?? "unknown");
    if (!(await mayJoin(group))) {
      metrics.refused("join");
      throw refusal("tooBusy");
    }
    if (!(await codes.mayTry(group, code))) {
      metrics.refused("code");
      throw refusal("tooManyTries");
    }
    try {
      const seat = await invoke(method, code, options, auth);
      codes.right(group);
      return seat;
    } catch (error) {
      if (!(error instanceof ServerError) || error.code !== ErrorCode.MATCHMAKE_INVALID_ROOM_ID) throw error;
      await codes.wrong(group, code);
      throw refusal("noSuchClass", error.code);
    }
  };
};
