/**
 * Break the chain: closed envelopes travel a network in which every device is a node. None of the three moves is enough.
 * *Hold*: the envelope stays a while longer, twice at most. *Stand by*: whoever is near is not alone.
 * *Tell*: ask an adult, who takes some seconds to hear. Who tells where the envelope is, is heard while enough neighbours
 * stand by; two neighbours who tell are heard for somebody who does nothing. Then the envelope is out of the world.
 */
import type { ContentPack } from "../../content/pack.ts";
import type { ChainMove } from "../../content/roles.ts";
import { rollBelow, shuffled } from "../rng.ts";
import type { Reason } from "../reasons.ts";
import type { ChainDraft, ClassDraft, PhaseDraftOf, SeatId } from "../state.ts";
import { fewestNodes, neighboursOf, nodesFor } from "./network.ts";

type Game = PhaseDraftOf<"miniGame">;

/** How often an envelope can be held where it is: holding alone stops nothing. */
const mostHolds = 2;

/** A network of these devices, before the first envelope. */
export const startChain = (draft: ClassDraft, order: readonly SeatId[], now: number): ChainDraft => {
  const count = nodesFor(order.length);
  const owners = shuffled(draft, Array.from({ length: count }, (_, node) => order[node % Math.max(1, order.length)] ?? ""));
  return { owners, reached: owners.map(() => false), envelopes: [], acts: owners.map(() => null), startsAt: now, waves: 0, stoodStill: null };
};

/** How many envelopes a network gets in all. */
export const envelopesFor = (content: ContentPack, nodes: number): number => content.breakTheChain.waveSeconds.length * perWave(content, nodes);
const perWave = (content: ContentPack, nodes: number): number => Math.max(1, Math.round(nodes / content.breakTheChain.nodesPerEnvelope));

const restsAt = (content: ContentPack, now: number): number => now + content.breakTheChain.restSeconds * 1000;

/** Lets the envelopes start whose time has come, each where none has been. */
const startWaves = (content: ContentPack, draft: ClassDraft, chain: ChainDraft, now: number): void => {
  const { waveSeconds } = content.breakTheChain;
  while (chain.waves < waveSeconds.length && now >= chain.startsAt + (waveSeconds[chain.waves] ?? 0) * 1000) {
    chain.waves += 1;
    const count = chain.owners.length;
    const envelopes = perWave(content, count);
    const first = rollBelow(draft, count);
    for (let i = 0; i < envelopes; i += 1) {
      // Far from each other: so that a part of the class has one each.
      const spread = (first + Math.round((i * count) / envelopes)) % count;
      const node = chain.reached[spread] ? nextOf(draft, chain, chain.owners.map((_, at) => at)) : spread;
      chain.reached[node] = true;
      chain.envelopes.push({ node, leavesAt: restsAt(content, now), holds: 0, stopped: false });
    }
  }
};

/** Where an envelope goes of these nodes: where none has been, else where none is. */
const nextOf = (draft: ClassDraft, chain: ChainDraft, among: readonly number[]): number => {
  const unreached = among.filter((node) => !chain.reached[node]);
  const empty = among.filter((node) => !chain.envelopes.some((one) => one.node === node));
  const from = unreached.length > 0 ? unreached : empty.length > 0 ? empty : among;
  return from[rollBelow(draft, from.length)] ?? 0;
};

/** For how many milliseconds somebody has been doing this at a node; -1 for not at all. */
const doesSince = (chain: ChainDraft, node: number, move: "stand" | "tell", now: number): number => {
  const act = chain.acts[node];
  return act?.move === move && act.until > now ? now - act.since : -1;
};

/** Whether an adult hears of what lies at a node. */
const isHeard = ({ breakTheChain: { hearSeconds, standBy } }: ContentPack, chain: ChainDraft, node: number, now: number): boolean => {
  const near = neighboursOf(node, chain.owners.length);
  // Few hands have several nodes each: fewer must stand by, for longer.
  const few = new Set(chain.owners).size < fewestNodes;
  const tells = (at: number) => doesSince(chain, at, "tell", now) >= (hearSeconds + (few ? 2 : 0)) * 1000;
  const stand = near.filter((at) => doesSince(chain, at, "stand", now) >= 0).length;
  return stand >= (few ? standBy - 1 : standBy) && (tells(node) || near.filter(tells).length >= 2);
};

/** Lets time pass: what was heard is stopped, what lay long enough goes on. Nothing moves while screens rest. */
export const passTime = (content: ContentPack, draft: ClassDraft, chain: ChainDraft, now: number): void => {
  startWaves(content, draft, chain, now);
  for (const envelope of chain.envelopes) {
    if (envelope.stopped) continue;
    if (isHeard(content, chain, envelope.node, now)) envelope.stopped = true;
    else if (now >= envelope.leavesAt) {
      envelope.node = nextOf(draft, chain, neighboursOf(envelope.node, chain.owners.length));
      envelope.leavesAt = restsAt(content, now);
      envelope.holds = 0;
      chain.reached[envelope.node] = true;
    }
  }
  chain.acts.forEach((act, node) => {
    if (act && act.until <= now) chain.acts[node] = null;
  });
};

/** Whether no envelope is left to come or to stop. */
export const isBroken = (content: ContentPack, chain: ChainDraft): boolean => chain.waves === content.breakTheChain.waveSeconds.length && chain.envelopes.every(({ stopped }) => stopped);

/** A device's move at one of its nodes, or why not. */
export const moveAt = (content: ContentPack, chain: ChainDraft, seat: SeatId, node: number, move: ChainMove, now: number): Reason | null => {
  if (chain.owners[node] !== seat) return "unknownOption";
  if (move !== "hold") {
    const before = chain.acts[node];
    chain.acts[node] = { move, since: before?.move === move && before.until > now ? before.since : now, until: now + content.breakTheChain.actSeconds * 1000 };
    return null;
  }
  for (const envelope of chain.envelopes) {
    if (envelope.node !== node || envelope.stopped || envelope.holds >= mostHolds) continue;
    envelope.holds += 1;
    envelope.leavesAt = Math.max(envelope.leavesAt, now) + content.breakTheChain.holdSeconds * 1000;
  }
  return null;
};

/** A device that comes late shares the nodes of whoever has the most, or of somebody who left. */
export const shareNodes = (draft: ClassDraft, chain: ChainDraft, seat: SeatId): void => {
  if (chain.owners.includes(seat)) return;
  const weight = (owner: SeatId) => (draft.seats[owner]?.connected ? chain.owners.filter((one) => one === owner).length : 99);
  const busiest = chain.owners.toSorted((a, b) => weight(b) - weight(a))[0];
  if (busiest !== undefined && weight(busiest) > 1) chain.owners[chain.owners.indexOf(busiest)] = seat;
};

/** Shifts everything that waits by the time for which screens rested. */
export const holdChain = (chain: ChainDraft, frozen: boolean, now: number): void => {
  if (frozen) chain.stoodStill ??= now;
  else if (chain.stoodStill !== null) {
    const by = now - chain.stoodStill;
    chain.stoodStill = null;
    chain.startsAt += by;
    for (const envelope of chain.envelopes) envelope.leavesAt += by;
    for (const act of chain.acts) {
      if (!act) continue;
      act.since += by;
      act.until += by;
    }
  }
};

/** Each envelope counts; stopped, it is got. */
export const scoreChain = (content: ContentPack, phase: Game): void => {
  if (!phase.chain) return;
  phase.of += envelopesFor(content, phase.chain.owners.length);
  phase.got += phase.chain.envelopes.filter(({ stopped }) => stopped).length;
};
