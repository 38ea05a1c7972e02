/** What pages and server must agree on by name. Free of zod, so that a page stays small. */
import type { Reason } from "../rules/reasons.ts";
import type { HostView, PupilView } from "../rules/view.ts";

/** Letters and digits that cannot be taken for each other, read aloud or from the back row. */
export const codeAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".replaceAll(/[IOS]/g, "");
export const codeLength = 5;

/** A resume code is longer: it opens for 30 days, so it must be out of reach of guessing (31⁹ ≈ 2.6 · 10¹³ codes). */
export const resumeCodeLength = 9;

const readLetters = (typed: string, length: number): string | null => {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return code.length === length && Array.from(code).every((letter) => codeAlphabet.includes(letter)) ? code : null;
};

/** What a child typed, as a code: capitals, without blanks; null when it cannot be one. */
export const readCode = (typed: string): string | null => readLetters(typed, codeLength);

/** What a host typed, as a resume code; null when it cannot be one. */
export const readResumeCode = (typed: string): string | null => readLetters(typed, resumeCodeLength);

/** A resume code as it is shown: in groups of three. */
export const showResumeCode = (code: string): string => (code.match(/.{1,3}/g) ?? []).join(" ");

export interface NewClassReply {
  readonly code: string;
  /** Shown once. Only its hash is kept on the server. */
  readonly hostSecret: string;
}

/** Reply of `GET /api/address`: where pupils in this network find the game. */
export interface AddressReply {
  readonly origin: string;
}

/** How the clock works: not at all, as advice, or moving the class on. */
export const timerModes = ["none", "soft", "binding"] as const;
export type TimerMode = (typeof timerModes)[number];

/** Names of the room's messages. */
export const wire = {
  /** Request, without payload: who am I here? Reply: `Welcome`. */
  welcome: "welcome",
  /** Request of a pupil: `PupilAnswer`. Reply: `Reply`. */
  answer: "answer",
  /** Request of a host: `{ secret, command }`. Reply: `Reply`. */
  command: "command",
  /** Pushed whenever it changes: `PupilView` or `HostView`. */
  own: "own",
  /** Request of a host: `{ secret, do: PairingOrder }`. Reply: `PairingReply`. */
  pair: "pair",
  /** Pushed to hosts whenever it changes: `PairingView`. */
  pairing: "pairing",
} as const;

/** What a host can do about phones that host along: show a code to scan, let in who scanned it or not, send all away. */
export const pairingOrders = ["open", "shut", "accept", "refuse", "unpair"] as const;
export type PairingOrder = (typeof pairingOrders)[number];

/** A number that the phone shows and the console asks about: from, to. */
export const pairingNumbers = [10, 99] as const;

export interface PairingView {
  /** A code can be scanned. */
  readonly open: boolean;
  /** The number of a phone that scanned it and waits; null while none does. */
  readonly asking: number | null;
  /** Phones that host along. */
  readonly paired: number;
}

/** `token`: what the code to scan holds; good once, and for some minutes. */
export type PairingReply = { readonly ok: true; readonly token?: string } | { readonly ok: false; readonly reason: Reason };

export interface Welcome {
  readonly view: PupilView | HostView;
  /** For a host. */
  readonly pairing?: PairingView;
  /** A pupil's key to its seat; empty for a host, who has one already. */
  readonly secret: string;
}

export type Reply = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };

/** Codes with which the server closes a socket for good; others mean "come back". */
export const closeCodes = { kicked: 4401, replaced: 4402, ended: 4403, unpaired: 4404, tooFast: 4405 } as const;
export const closeReason = (code: number): Reason | null => (["kicked", "replaced", "ended", "unpaired", "tooFast"] as const).find((reason) => closeCodes[reason] === code) ?? null;
