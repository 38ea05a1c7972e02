/** What a socket sends, before the room library reads it: how often, and that nothing which it makes of a broken frame gets further than that socket. */
import type { Client, Room } from "@colyseus/core";
import { closeCodes } from "../../shared/protocol/wire.ts";
import { limits } from "../http/limits.ts";

/** Frames of a socket in the second that runs. */
interface Pace {
  since: number;
  frames: number;
  messages: number;
}
const paces = new WeakMap<object, Pace>();

const paceOf = (client: object, now: number): Pace => {
  const known = paces.get(client);
  if (known && now - known.since < 1000) return known;
  const fresh = { since: now, frames: 0, messages: 0 };
  paces.set(client, fresh);
  return fresh;
};

/** Counts one more message of a device; answers whether it should wait before the next. */
export const isTooFast = (client: object, now: number): boolean => {
  const pace = paceOf(client, now);
  pace.messages += 1;
  return pace.messages > limits.messages.perSecond;
};

/** The library's own reader of frames: private there, and the only place that every frame passes. */
const reader = "_onMessage";
type Reading = Record<typeof reader, (client: Client, frame: Buffer) => void>;

/** To be called when a room is made, before anybody comes in. */
export const guardFrames = (room: Room, faults: (error: unknown) => void): void => {
  const reading = room as unknown as Reading;
  const read = reading[reader];
  reading[reader] = (client, frame) => {
    const pace = paceOf(client, Date.now());
    pace.frames += 1;
    if (pace.frames > limits.messages.mostPerSecond) {
      // Once: what is still under way is read by nobody.
      client.ref.removeAllListeners("message");
      client.leave(closeCodes.tooFast);
      return;
    }
    try {
      read.call(room, client, frame);
    } catch (error) {
      faults(error);
    }
  };
};

