/**
 * A page's line to its class. The only file that knows the Colyseus SDK.
 * It comes back by itself after every break; a page only reads `state` and asks.
 */
import { Client, type Room } from "@colyseus/sdk";
import type { HostCommand, JoinOptions, NewClassRequest, PupilAnswer, ResumeRequest } from "../../shared/protocol/messages.ts";
import { closeReason, wire, type AddressReply, type NewClassReply, type PairingOrder, type PairingReply, type PairingView, type Reply, type Welcome } from "../../shared/protocol/wire.ts";
import { reasons, type Reason } from "../../shared/rules/reasons.ts";
import { inTab } from "../kept.ts";
import type { HostView, PupilView, SharedView } from "../../shared/rules/view.ts";

/** Reasons only a page knows. */
export type LinkReason = Reason | "offline";
export type Link = "connecting" | "online" | "away" | "refused";

export interface SessionState<Own> {
  readonly link: Link;
  /** Why the class refused this page for good; null otherwise. */
  readonly refused: LinkReason | null;
  readonly shared: SharedView | null;
  readonly own: Own | null;
  /** For a host: phones that host along. */
  readonly pairing: PairingView | null;
  /** A phone that scanned a pairing code waits for the host to let it in. */
  readonly waits: boolean;
}

export interface Session<Own, Message> {
  readonly code: string;
  readonly state: SessionState<Own>;
  /** Calls back after every change; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the class. Null when it was taken, else the reason why not ("offline" when no answer came). */
  readonly ask: (message: Message) => Promise<LinkReason | null>;
  readonly close: () => void;
}

export type PupilSession = Session<PupilView, PupilAnswer>;
export interface HostSession extends Session<HostView, HostCommand> {
  /** With what this page hosts. */
  readonly secret: string;
  /** Orders something about phones that host along; "offline" when no answer came. */
  readonly pair: (order: PairingOrder) => Promise<PairingReply | { readonly ok: false; readonly reason: LinkReason }>;
}

const isReason = (value: unknown): value is Reason => (reasons as readonly unknown[]).includes(value);

/** Milliseconds to wait before each next attempt; the last one repeats. Spread, so that a whole class does not knock at once. */
const waits = [0, 400, 800, 1600, 3000] as const;
const waitBefore = (attempt: number): number => (waits[Math.min(attempt, waits.length - 1)] ?? 3000) * (0.5 + Math.random());

/** Milliseconds that an answer may take before the page says so. */
const patience = 6000;

interface Role<Own, Message> {
  readonly code: string;
  readonly options: () => JoinOptions;
  readonly welcomed: (secret: string) => void;
  readonly request: (message: Message) => readonly [type: string, payload: unknown];
  readonly isMine: (view: PupilView | HostView) => view is (PupilView | HostView) & Own;
}

/** What the SDK throws when a class refuses, read as a reason; null when it is no refusal but a broken line. */
const refusalIn = (error: unknown): Reason | null => {
  const { message, code } = error as { message?: unknown; code?: unknown };
  if (isReason(message)) return message;
  // 520-524: matchmaking errors of Colyseus 0.18; 522 is "no such room".
  return typeof code === "number" && code >= 520 && code <= 524 ? "noSuchClass" : null;
};

const connect = <Own, Message>(role: Role<Own, Message>): Session<Own, Message> & { readonly request: <Answer>(type: string, payload: unknown) => Promise<Answer | null> } => {
  const client = new Client(location.origin);
  const listeners = new Set<() => void>();
  let state: SessionState<Own> = { link: "connecting", refused: null, shared: null, own: null, pairing: null, waits: false };
  let room: Room | null = null;
  let closed = false;

  const change = (part: Partial<SessionState<Own>>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const take = (view: PupilView | HostView) => {
    if (role.isMine(view)) change({ own: view });
  };
  const refuse = (refused: LinkReason) => {
    closed = true;
    change({ link: "refused", refused });
  };

  const attempt = async (): Promise<void> => {
    const joining = client.joinById(role.code, role.options());
    const joined = await Promise.race([joining, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);
    if (!joined) {
      // A request over a dead line never ends by itself; a room that comes after all is left again.
      joining.then((late) => late.leave(), () => undefined);
      throw new Error("no answer");
    }
    // The page comes back with its own secret; the SDK's reconnection would race with that.
    joined.reconnection.enabled = false;
    if (closed) {
      void joined.leave();
      return;
    }
    joined.onMessage(wire.own, take);
    joined.onMessage(wire.pairing, (pairing: PairingView) => change({ pairing }));
    joined.onStateChange((shared: { toJSON: () => SharedView }) => change({ shared: shared.toJSON() }));
    joined.onLeave((code) => {
      if (room !== joined || closed) return;
      room = null;
      const reason = closeReason(code);
      if (reason) return refuse(reason);
      void comeBack();
    });
    const welcome: Welcome = await joined.request(wire.welcome, {}, { timeout: patience });
    room = joined;
    role.welcomed(welcome.secret);
    take(welcome.view);
    change({ link: "online", waits: false, pairing: welcome.pairing ?? null });
  };

  const comeBack = async (): Promise<void> => {
    for (let tries = 0; !closed; tries += 1) {
      if (tries > 0) change({ link: state.shared || tries > 1 ? "away" : "connecting" });
      await new Promise((resolve) => setTimeout(resolve, waitBefore(tries)));
      try {
        return await attempt();
      } catch (error) {
        const reason = refusalIn(error);
        if (reason === "notPairedYet") {
          change({ waits: true });
          // Somebody compares a number meanwhile: soon again, for as long as that takes.
          tries = 1;
          continue;
        }
        // A class that was there a moment ago and is not now may be on a server that is starting again.
        // So it is while a whole school comes back at once.
        if (reason && reason !== "tooBusy" && !(reason === "noSuchClass" && state.shared && tries < 20)) return refuse(reason);
      }
    }
  };
  void comeBack();

  /** A lid that was closed, or wifi that dropped, leaves a line that looks open and is not: asks, and hangs up when nobody answers. */
  const check = async (): Promise<void> => {
    const asked = room;
    if (!asked) return;
    try {
      const welcome: Welcome = await asked.request(wire.welcome, {}, { timeout: patience / 2 });
      take(welcome.view);
    } catch {
      if (room !== asked || closed) return;
      room = null;
      change({ link: "away" });
      asked.connection.close();
      void comeBack();
    }
  };
  const wake = () => {
    if (document.visibilityState === "visible") void check();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);

  /** The class's answer; null when none came. */
  const request = async <Answer>(type: string, payload: unknown): Promise<Answer | null> => {
    if (!room) return null;
    try {
      return (await room.request(type, payload, { timeout: patience })) as Answer;
    } catch {
      void check();
      return null;
    }
  };

  return {
    code: role.code,
    request,
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async (message) => {
      const reply = await request<Reply>(...role.request(message));
      return reply ? (reply.ok ? null : reply.reason) : "offline";
    },
    close: () => {
      closed = true;
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
      void room?.leave();
    },
  };
};

/** The seat's key lives in the tab alone: two tabs are two devices, a reload is the same one. */
const seatKey = (code: string): string => `seat ${code}`;

/** Takes a seat in a class, or the one this tab had. */
export const joinClass = (code: string): PupilSession =>
  connect<PupilView, PupilAnswer>({
    code,
    options: () => {
      const secret = inTab.get(seatKey(code));
      return secret ? { role: "pupil", secret } : { role: "pupil" };
    },
    welcomed: (secret) => inTab.set(seatKey(code), secret),
    request: (answer) => [wire.answer, answer],
    isMine: (view): view is PupilView => view.role === "pupil",
  });

/** Hosts a class with its secret; `notes` on a screen that no projector shows. */
export const hostClass = (code: string, secret: string, notes = false): HostSession => {
  const session = connect<HostView, HostCommand>({
    code,
    options: () => ({ role: "host", secret, notes }),
    welcomed: () => undefined,
    request: (command) => [wire.command, { secret, command }],
    isMine: (view): view is HostView => view.role === "host",
  });
  return Object.assign(session, {
    secret,
    pair: async (order: PairingOrder) => (await session.request<PairingReply>(wire.pair, { secret, do: order })) ?? { ok: false as const, reason: "offline" as const },
  });
};

/**
 * Knocks at a class with what a pairing code held, and a secret and a number of this phone's own making.
 * Null when the class now asks its host about it; afterwards `hostClass` with that secret waits to be let in.
 */
export const knock = async (code: string, token: string, secret: string, number: number): Promise<LinkReason | null> => {
  try {
    await new Client(location.origin).joinById(code, { role: "pair", token, secret, number } satisfies JoinOptions);
    return "serverError";
  } catch (error) {
    const reason = refusalIn(error);
    return reason === "notPairedYet" ? null : (reason ?? "offline");
  }
};

type Made = NewClassReply | { readonly reason: LinkReason };

const post = async (path: string, request: NewClassRequest | ResumeRequest): Promise<Made> => {
  try {
    const response = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(request) });
    const body = (await response.json()) as NewClassReply & { reason?: unknown };
    if (response.ok) return body;
    return { reason: isReason(body.reason) ? body.reason : "serverError" };
  } catch {
    return { reason: "offline" };
  }
};

/** Makes a class. Answers the reason when the server refuses. */
export const createClass = (request: NewClassRequest): Promise<Made> => post("/api/classes", request);

/** Takes up a class that stopped another day. */
export const resumeClass = (request: ResumeRequest): Promise<Made> => post("/api/classes/resume", request);

/** The address that pupils in this network open: the server knows it better than a page on localhost. */
export const pupilOrigin = async (): Promise<string> => {
  try {
    const response = await fetch("/api/address");
    return ((await response.json()) as AddressReply).origin;
  } catch {
    return location.origin;
  }
};
