/** What a scanned pairing code holds, and what this phone brings of its own making. */
import { pairingNumbers, readCode } from "../../shared/protocol/wire.ts";

export interface Invitation {
  /** The class's code. */
  readonly code: string;
  /** Good once, and for some minutes. */
  readonly token: string;
}

/** From an address's hash, `#CODE.TOKEN`; null when it holds none. */
export const readInvitation = (hash: string): Invitation | null => {
  const [, typed, token] = /^#([^.]+)\.([\w-]{16,128})$/.exec(hash) ?? [];
  const code = readCode(typed ?? "");
  return code && token ? { code, token } : null;
};

/** What this page was opened with. It leaves the address at once: whoever looks over a shoulder, or into the history, finds nothing that opens. */
export const takeInvitation = (): Invitation | null => {
  const { hash } = location;
  if (hash) history.replaceState(null, "", location.pathname);
  return readInvitation(hash);
};

/** 192 random bits in 32 characters. A page on plain http has no other part of `crypto`. */
export const newSecret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))).replaceAll("+", "-").replaceAll("/", "_");

const [lowest, highest] = pairingNumbers;

/** The number that the host compares: of the secret's own making, so that it is the same after a reload. It tells next to nothing of the secret. */
export const numberOf = (secret: string): number =>
  lowest + Array.from(secret).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % (highest - lowest + 1), 0);
