/** Makes classes, and wakes those that a former process left behind. */
import { matchMaker } from "@colyseus/core";
import type { NewClassRequest } from "../../shared/protocol/messages.ts";
import type { NewClassReply } from "../../shared/protocol/wire.ts";
import { startClass } from "../../shared/rules/reduce.ts";
import type { ClassRecord } from "../store/store.ts";
import { abandonedAfter, type RoomDeps } from "./room.ts";
import { hashOf, newCode, newSecret, newSeed } from "./secrets.ts";

export const roomName = "classroom";

/** A code that no live class has. Creating a second room with a taken one would silently answer the first. */
const freeCode = (deps: RoomDeps): string => {
  for (;;) {
    const code = newCode();
    if (!deps.store.has(code) && !matchMaker.getLocalRoomById(code)) return code;
  }
};

const open = (record: ClassRecord, deps: RoomDeps) => matchMaker.createRoom(roomName, { record, deps });

/** Opens a class in its lobby and answers its code and the host's secret, which is not kept. */
export const createClass = async ({ plan, language }: NewClassRequest, deps: RoomDeps): Promise<NewClassReply> => {
  const hostSecret = newSecret();
  const code = freeCode(deps);
  const state = startClass(deps.content, { id: code, plan, language, seed: newSeed() });
  await open({ state, hostHash: hashOf(hostSecret), seatHashes: {}, kicked: [] }, deps);
  deps.log.info({ plan, language }, "a class was made");
  return { code, hostSecret };
};

/** Opens every class again that was alive when the server stopped. Answers how many. */
export const wakeClasses = async (deps: RoomDeps): Promise<number> => {
  const records = deps.store.loadAll(Date.now() - abandonedAfter);
  for (const record of records) await open(record, deps);
  return records.length;
};
