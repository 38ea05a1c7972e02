/** Phones that host along: a code that the console shows is scanned, and the host compares a number before it lets one in. */
import type { PairingView } from "../../shared/protocol/wire.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** Milliseconds that a code can be scanned: it stands on the projector, where pupils see it too. */
const opensFor = 3 * 60_000;

export class Pairing {
  /** Hashes of the secrets of phones that host along. */
  private hashes: readonly string[];
  private token: { readonly hash: string; readonly until: number } | null = null;
  private asking: { readonly hash: string; readonly number: number } | null = null;

  constructor(hashes: readonly string[]) {
    this.hashes = hashes;
  }

  get paired(): readonly string[] {
    return this.hashes;
  }

  /** Whether this secret's phone hosts along. */
  admits = (hash: string): boolean => this.hashes.includes(hash);

  /** Whether this secret's phone waits for the host to let it in. */
  waits = (hash: string): boolean => this.asking?.hash === hash;

  /** Makes a new code to scan; one that was there before is worth nothing any more. Answers what it holds. */
  open(now: number): string {
    const token = newSecret();
    this.token = { hash: hashOf(token), until: now + opensFor };
    this.asking = null;
    return token;
  }

  shut(): void {
    this.token = null;
    this.asking = null;
  }

  /** A phone scanned the code, which is spent by that. Answers what to tell it. */
  knock(token: string, secret: string, number: number, now: number): Reason {
    const hash = hashOf(secret);
    if (this.waits(hash)) return "notPairedYet";
    if (!this.token || this.token.hash !== hashOf(token) || now > this.token.until) return "notHost";
    this.token = null;
    this.asking = { hash, number };
    return "notPairedYet";
  }

  /** Lets the phone in that waits; does nothing when none does. */
  accept(): void {
    if (this.asking) this.hashes = [...this.hashes, this.asking.hash];
    this.asking = null;
  }

  /** Sends all phones away. */
  unpair(): void {
    this.shut();
    this.hashes = [];
  }

  view = (now: number): PairingView => ({
    open: this.token !== null && now <= this.token.until,
    asking: this.asking?.number ?? null,
    paired: this.hashes.length,
  });
}
