/** Makes classes, and wakes those that a former process left behind. */
import { matchMaker } from "@colyseus/core";
import type { NewClassRequest, ResumeRequest } from "../../shared/protocol/messages.ts";
import type { NewClassReply } from "../../shared/protocol/wire.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import { canStart, reduce, resumeClass as resumed, startClass } from "../../shared/rules/reduce.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import type { ClassRecord } from "../store/store.ts";
import { logIdOf } from "../log.ts";
import { abandonedAfter, type RoomDeps } from "./room.ts";
import { hashOf, newCode, newResumeCode, newSecret, newSeed } from "./secrets.ts";

export const roomName = "classroom";

/** A code that no live class has. Creating a second room with a taken one would silently answer the first. */
const freeCode = (deps: RoomDeps): string => {
  for (;;) {
    const code = newCode();
    if (!deps.store.has(code) && !matchMaker.getLocalRoomById(code)) return code;
  }
};

const open = (record: ClassRecord, deps: RoomDeps) => matchMaker.createRoom(roomName, { record, deps });

/** Opens a class in its lobby; answers its code and the host's secret, which is not kept. */
const openLobby = async (make: (code: string) => ClassState, resumedFrom: string | null, deps: RoomDeps): Promise<NewClassReply> => {
  const hostSecret = newSecret();
  const code = freeCode(deps);
  const state = make(code);
  const hostHash = hashOf(hostSecret);
  await open({ state, hostHash, paired: [], seatHashes: {}, kicked: [], resumedFrom }, deps);
  deps.log.info({ class: logIdOf(hostHash), plan: state.plan, language: state.language, resumed: resumedFrom !== null }, "a class was made");
  return { code, hostSecret };
};

/** A class whose devices the server plays: a host practises alone. */
const withBots = (content: ContentPack, state: ClassState, count: number): ClassState => {
  let practice = state;
  for (let i = 0; i < count; i += 1) {
    const joined = reduce(content, practice, { type: "join", seat: newSecret().slice(0, 8), bot: true, now: Date.now() });
    if ("state" in joined) practice = joined.state;
  }
  return practice;
};

/** Opens a class as a host prepared it; null when it cannot be made so. */
export const createClass = async ({ practice, ...asked }: NewClassRequest, deps: RoomDeps): Promise<NewClassReply | null> =>
  canStart(deps.content, asked)
    ? openLobby((id) => withBots(deps.content, startClass(deps.content, { ...asked, id, seed: newSeed(), resumeCode: newResumeCode() }), practice ?? 0), null, deps)
    : null;

/**
 * Opens the second lesson of a class that stopped for the day; null when no class is kept under this code.
 * It stays kept until the lesson is over: one that goes wrong can be taken up once more.
 */
export const resumeClass = async ({ resumeCode, language }: ResumeRequest, deps: RoomDeps): Promise<NewClassReply | null> => {
  const hash = hashOf(resumeCode);
  const rested = deps.store.rested(hash);
  return rested && openLobby((id) => resumed(deps.content, rested, { id, language, seed: newSeed() }), hash, deps);
};

/** Opens every class again that was alive when the server stopped. Answers how many; one that cannot go on keeps no other from it. */
export const wakeClasses = async (deps: RoomDeps): Promise<number> => {
  const records = deps.store.loadAll(Date.now() - abandonedAfter);
  let woken = 0;
  for (const record of records) {
    const opened = await open(record, deps).catch((error: unknown) => deps.faults(error, "wake", logIdOf(record.hostHash)));
    if (opened) woken += 1;
  }
  return woken;
};
