/** One class as a Colyseus room: a thin shell around the rules. Validate, authorise, reduce, keep, project, tell. */
import { Room, ServerError, type Client } from "@colyseus/core";
import { closeCodes, wire, type PairingReply, type Reply, type Welcome } from "../../shared/protocol/wire.ts";
import { hostRequestSchema, joinOptionsSchema, pairingRequestSchema, pupilAnswerSchema } from "../../shared/protocol/messages.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import { rowOf } from "../../shared/rules/after.ts";
import { reduce, type Action } from "../../shared/rules/reduce.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { restOf } from "../../shared/rules/rest.ts";
import type { ClassState, SeatId } from "../../shared/rules/state.ts";
import { isFrozen } from "../../shared/rules/timer.ts";
import { hostView, pupilView, sharedView, type HostView, type PupilView } from "../../shared/rules/view.ts";
import type { Faults } from "../faults.ts";
import { logIdOf, type Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { ClassRecord, Store } from "../store/store.ts";
import { Bots } from "./bots.ts";
import { guardFrames, isTooFast } from "./frames.ts";
import { Pairing } from "./pairing.ts";
import { project } from "./project.ts";
import { ClassSchema } from "./schema.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** Everything a room needs from outside. */
export interface RoomDeps {
  readonly content: ContentPack;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly faults: Faults;
}

/** Who is behind a socket. */
interface Who {
  readonly role: "host" | "pupil";
  /** Empty for a host. */
  readonly seat: SeatId;
  readonly secret: string;
  /** Hash of a host's secret; empty for a pupil. */
  readonly hash: string;
  /** A host's page that no projector shows. */
  readonly notes: boolean;
  /** The private view as it was last sent, to send only changes. */
  sent: string;
}
type Socket = Client<{ userData: Who }>;

/** Milliseconds without a host before the class pauses. A reload of the console takes less. */
const hostGrace = 8_000;
/** Milliseconds that an ended class stays, so that everybody can read its last page. */
const endedStays = 30 * 60_000;
/** Milliseconds after which a class that nobody touched is closed. */
export const abandonedAfter = 12 * 3_600_000;
const clockEvery = 250;
/** Milliseconds between two times that devices are told: of the class, and of their own part. That is ten messages a second at the most. */
const tellEvery = 200;

/** The SDK hands this message to the page as it is: a reason of the one union. */
const refusal = (reason: Reason): ServerError => new ServerError(4400, reason);

export class Classroom extends Room<{ state: ClassSchema; client: Socket }> {
  override autoDispose = false;
  private deps!: RoomDeps;
  private current!: ClassState;
  private hostHash = "";
  private seatHashes: Record<string, SeatId> = {};
  private kicked: string[] = [];
  private pairing!: Pairing;
  private readonly bots = new Bots();
  private resumedFrom: string | null = null;
  private touchedAt = 0;
  private hostTimer: NodeJS.Timeout | null = null;
  private telling: NodeJS.Timeout | null = null;
  private toldAt = 0;

  override onCreate({ record, deps }: { record: ClassRecord; deps: RoomDeps }): void {
    this.deps = deps;
    this.roomId = record.state.id;
    this.current = record.state;
    this.hostHash = record.hostHash;
    this.seatHashes = { ...record.seatHashes };
    this.kicked = [...record.kicked];
    this.pairing = new Pairing(record.paired);
    this.resumedFrom = record.resumedFrom;
    this.touchedAt = Date.now();
    guardFrames(this, (error) => deps.faults(error, "frame", logIdOf(this.hostHash)));
    this.state = new ClassSchema();
    // The shared view goes out together with each device's own (tellAll).
    this.patchRate = null;
    const isBot = (seat: SeatId) => this.current.bots.includes(seat);
    for (const seat of Object.values(this.current.seats)) if (seat.connected && !isBot(seat.id)) this.act({ type: "leave", seat: seat.id, now: Date.now() });
    this.keep();
    project(sharedView(this.current), this.state);
    this.onMessage(wire.welcome, (client: Socket) => this.welcome(client));
    this.onMessage(wire.answer, (client: Socket, message: unknown) => this.reply(message, isTooFast(client, Date.now()) ? "tooFast" : this.answer(client, message)));
    this.onMessage(wire.command, (client: Socket, message: unknown) => this.reply(message, isTooFast(client, Date.now()) ? "tooFast" : this.command(client, message)));
    this.onMessage(wire.pair, (client: Socket, message: unknown): PairingReply => (isTooFast(client, Date.now()) ? { ok: false, reason: "tooFast" } : this.pair(client, message)));
    // Without this an unknown message would close a child's socket for good.
    this.onMessage("*", (): Reply => ({ ok: false, reason: "badMessage" }));
    this.clock.setInterval(() => this.tick(), clockEvery);
    this.expectHost();
  }

  /** Checks who comes in; throws a refusal whose message is a `Reason`. */
  override onAuth(_client: Socket, options: unknown): Who {
    const parsed = joinOptionsSchema.safeParse(options);
    if (!parsed.success) throw refusal("badMessage");
    const asked = parsed.data;
    if (asked.role === "pair") {
      const reason = this.pairing.knock(asked.token, asked.secret, asked.number, Date.now());
      this.tellPairing();
      throw refusal(reason);
    }
    if (asked.role === "host") {
      const hash = hashOf(asked.secret);
      if (this.pairing.waits(hash)) throw refusal("notPairedYet");
      if (!this.isHost(hash)) throw refusal("notHost");
      return { role: "host", seat: "", secret: "", hash, notes: asked.notes === true, sent: "" };
    }
    const hash = asked.secret ? hashOf(asked.secret) : "";
    if (this.kicked.includes(hash)) throw refusal("kicked");
    const known = this.seatHashes[hash];
    if (asked.secret && known) return { role: "pupil", seat: known, secret: asked.secret, hash: "", notes: false, sent: "" };
    const secret = newSecret();
    const seat = newSecret().slice(0, 8);
    const reason = this.act({ type: "join", seat, now: Date.now() });
    if (reason) throw refusal(reason);
    this.seatHashes[hashOf(secret)] = seat;
    this.keep();
    return { role: "pupil", seat, secret, hash: "", notes: false, sent: "" };
  }

  override onJoin(client: Socket, _options: unknown, who: Who): void {
    client.userData = who;
    if (who.role === "host") {
      this.stopExpectingHost();
      this.act({ type: "hostHere", now: Date.now() });
      return;
    }
    for (const other of this.clients) if (other !== client && other.userData?.seat === who.seat) other.leave(closeCodes.replaced);
    this.act({ type: "back", seat: who.seat, now: Date.now() });
  }

  override onLeave(client: Socket): void {
    const who = client.userData;
    if (!who) return;
    const others = this.clients.filter((other) => other !== client && other.userData?.role === who.role && other.userData.seat === who.seat);
    if (others.length > 0) return;
    if (who.role === "host") this.expectHost();
    else this.act({ type: "leave", seat: who.seat, now: Date.now() });
  }

  override onUncaughtException(error: Error, method: string): void {
    this.deps.faults(error, method, logIdOf(this.hostHash));
  }

  /** For a timer that is not the room's own: what it throws stays with this class. */
  private guarded = (where: string, work: () => void) => (): void => {
    try {
      work();
    } catch (error) {
      this.deps.faults(error, where, logIdOf(this.hostHash));
    }
  };

  private welcome(client: Socket): Welcome {
    const who = client.userData as Who;
    const view = this.viewOf(who);
    if (!view) throw refusal("unknownSeat");
    who.sent = JSON.stringify(view);
    return { view, secret: who.secret, ...(who.role === "host" ? { pairing: this.pairing.view(Date.now()) } : {}) };
  }

  private viewOf = (who: Who): HostView | PupilView | null =>
    who.role === "host" ? hostView(this.deps.content, this.current, who.notes) : pupilView(this.deps.content, this.current, who.seat);

  private isHost = (hash: string): boolean => hash === this.hostHash || this.pairing.admits(hash);

  private reply(message: unknown, reason: Reason | null): Reply {
    this.deps.metrics.message(message, reason);
    return reason ? { ok: false, reason } : { ok: true };
  }

  private answer(client: Socket, message: unknown): Reason | null {
    if (client.userData?.role !== "pupil") return "notPupil";
    const parsed = pupilAnswerSchema.safeParse(message);
    return parsed.success ? this.act({ type: "pupil", seat: client.userData.seat, answer: parsed.data, now: Date.now() }) : "badMessage";
  }

  private command(client: Socket, message: unknown): Reason | null {
    const parsed = hostRequestSchema.safeParse(message);
    if (client.userData?.role !== "host") return "notHost";
    if (!parsed.success) return "badMessage";
    const { secret, command } = parsed.data;
    if (!this.isHost(hashOf(secret))) return "notHost";
    const reason = this.act({ type: "host", command, now: Date.now() });
    if (!reason && command.do === "kick") this.kick(command.seat);
    return reason;
  }

  /** Phones that host along: their code, who may come in, and sending them away. */
  private pair(client: Socket, message: unknown): PairingReply {
    const parsed = pairingRequestSchema.safeParse(message);
    if (client.userData?.role !== "host") return { ok: false, reason: "notHost" };
    if (!parsed.success) return { ok: false, reason: "badMessage" };
    const { secret, do: order } = parsed.data;
    if (!this.isHost(hashOf(secret))) return { ok: false, reason: "notHost" };
    const before = this.pairing.paired;
    const token = order === "open" ? this.pairing.open(Date.now()) : null;
    if (order === "accept") this.pairing.accept();
    else if (order === "unpair") this.pairing.unpair();
    else if (order !== "open") this.pairing.shut();
    if (this.pairing.paired !== before) this.keep();
    for (const socket of this.clients) if (socket.userData?.role === "host" && !this.isHost(socket.userData.hash)) socket.leave(closeCodes.unpaired);
    this.tellPairing();
    return token === null ? { ok: true } : { ok: true, token };
  }

  private tellPairing(): void {
    for (const client of this.clients) if (client.userData?.role === "host") client.send(wire.pairing, this.pairing.view(Date.now()));
  }

  private kick(seat: SeatId): void {
    for (const [hash, holder] of Object.entries(this.seatHashes)) {
      if (holder !== seat) continue;
      delete this.seatHashes[hash];
      this.kicked.push(hash);
    }
    this.keep();
    for (const client of this.clients) if (client.userData?.seat === seat) client.leave(closeCodes.kicked);
  }

  /** Lets the rules decide; what they accept is kept before anybody hears of it. */
  private act(action: Action): Reason | null {
    const outcome = reduce(this.deps.content, this.current, action);
    if ("rejected" in outcome) return outcome.rejected;
    if (outcome.state === this.current) return null;
    const before = this.current;
    this.current = outcome.state;
    this.touchedAt = action.now;
    if (before.restsUntil === null) this.rest();
    this.keep();
    project(sharedView(this.current), this.state);
    this.tellSoon();
    if (before.phase.name !== "ended" && this.current.phase.name === "ended") this.finish();
    return null;
  }

  /** Tells everybody at once, or as soon as the last time is long enough ago: a class that taps together is told of it together. */
  private tellSoon(): void {
    if (this.telling) return;
    // Not by the room's own clock: sending a patch makes that tick, and it must not tick within a tick.
    this.telling = setTimeout(this.guarded("tell", () => this.tellAll()), Math.max(0, this.toldAt + tellEvery - Date.now()));
  }

  private tellAll(): void {
    this.telling = null;
    this.toldAt = Date.now();
    // A device's own part first: what is then shared finds it there, and the page tells of both at once.
    for (const client of this.clients) this.tell(client);
    this.broadcastPatch();
  }

  /** Sends a device its own view when it changed. */
  private tell(client: Socket): void {
    const who = client.userData;
    if (!who?.sent) return;
    const view = this.viewOf(who);
    const text = JSON.stringify(view);
    if (!view || text === who.sent) return;
    who.sent = text;
    client.send(wire.own, view);
  }

  private keep(): void {
    if (this.current.phase.name === "ended") return;
    this.deps.store.save({
      state: this.current, hostHash: this.hostHash, paired: this.pairing.paired, seatHashes: this.seatHashes, kicked: this.kicked, resumedFrom: this.resumedFrom,
    });
  }

  /** A class that stopped for the day is kept under its resume code, without anything of its devices. */
  private rest(): void {
    const { resumeCode, restsUntil } = this.current;
    if (resumeCode && restsUntil !== null) this.deps.store.rest(hashOf(resumeCode), restOf(this.current), restsUntil);
  }

  /** A finished class leaves one row and nothing else. */
  private finish(): void {
    const row = rowOf(this.current);
    if (this.resumedFrom) this.deps.store.forgetRested(this.resumedFrom);
    if (row) {
      this.deps.store.finish({ date: new Date().toISOString().slice(0, 10), ...row });
      this.deps.log.info({ class: logIdOf(this.hostHash), plan: row.plan, language: row.language, devices: row.devices }, "a class has ended");
    }
    this.close(this.current.id);
  }

  private close(id: string): void {
    this.deps.store.remove(id);
    this.clock.setTimeout(() => void this.disconnect(closeCodes.ended), endedStays);
  }

  private tick(): void {
    const now = Date.now();
    this.act({ type: "tick", now });
    if (this.current.bots.length > 0 && !isFrozen(this.current)) this.bots.play(this.deps.content, this.current, now, (seat, answer) => this.act({ type: "pupil", seat, answer, now }));
    if (now - this.touchedAt < abandonedAfter || this.clients.length > 0) return;
    this.deps.store.remove(this.current.id);
    void this.disconnect(closeCodes.ended);
  }

  private expectHost(): void {
    this.stopExpectingHost();
    this.hostTimer = setTimeout(this.guarded("hostAway", () => this.act({ type: "hostAway", now: Date.now() })), hostGrace);
  }

  private stopExpectingHost(): void {
    if (this.hostTimer) clearTimeout(this.hostTimer);
    this.hostTimer = null;
  }

  override onDispose(): void {
    this.stopExpectingHost();
    if (this.telling) clearTimeout(this.telling);
  }
}
