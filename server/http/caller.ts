/** Who is at the other end of a request: told by the socket, and by a proxy's headers only where the operator trusts that proxy. */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { compile, default as proxyAddress } from "proxy-addr";

/** Whether an address, so many proxies away, is a proxy of ours. */
export type Trust = (address: string, distance: number) => boolean;

export interface Caller {
  /** Address of the device, or of its school. */
  readonly address: string;
  /** The device speaks https, here or with a proxy of ours. */
  readonly https: boolean;
  /** The name under which the device opened the server, with its port where that is no default; null when it is no name. */
  readonly host: string | null;
}

/** Headers in which a proxy says for whom it asks. They reach nobody behind the door: libraries would believe them. */
const proxyHeaders = ["x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-port", "forwarded", "x-client-ip", "x-real-ip"];

/** A host name or an address, with or without a port. */
const hostShape = /^([\w.-]{1,253}|\[[\da-fA-F:.]{2,45}\])(:\d{1,5})?$/;

/**
 * Reads TRUST_PROXY: a number of proxies (0 for none), or their addresses, separated by commas: an address, a range as 10.0.0.0/8,
 * or `loopback`, `linklocal`, `uniquelocal`. Null when it is none of these.
 */
export const readTrust = (text: string): Trust | null => {
  if (/^\d{1,2}$/.test(text)) return (_address, distance) => distance < Number(text);
  try {
    return compile(text.split(",").map((part) => part.trim()));
  } catch {
    return null;
  }
};

/** The value that the proxy nearest to the device wrote. */
const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)?.split(",")[0]?.trim();

/** Who asks. Whatever a device claims by itself is not believed. */
export const callerOf = (request: IncomingMessage, trust: Trust): Caller => {
  const peer = request.socket.remoteAddress ?? "unknown";
  const believed = trust(peer, 0);
  const claimed = believed ? proxyAddress(request, trust) : peer;
  const host = (believed ? first(request.headers["x-forwarded-host"]) : undefined) ?? request.headers.host ?? "";
  const encrypted = "encrypted" in request.socket && request.socket.encrypted === true;
  return {
    address: isIP(claimed) ? claimed : peer,
    https: encrypted || (believed && first(request.headers["x-forwarded-proto"])?.toLowerCase() === "https"),
    host: hostShape.test(host) ? host.toLowerCase() : null,
  };
};

/** Takes away what a device or a proxy claims, and leaves in `x-real-ip`, where Colyseus looks first, what is true. */
export const writeAddress = (request: IncomingMessage, { address }: Caller): void => {
  for (const name of proxyHeaders) delete request.headers[name];
  request.headers["x-real-ip"] = address;
};

/**
 * Under which name an address is counted. A line with IPv6 has at least 2⁶⁴ addresses to itself, so that its network counts as one;
 * an IPv4 address that comes over an IPv6 socket is the IPv4 address.
 */
export const groupOf = (address: string): string => {
  const [bare = ""] = address.toLowerCase().split("%");
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (v4 ?? !bare.includes(":")) return v4 ?? bare;
  const [head = "", tail] = bare.split("::");
  const known = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - known.length - (tail === "" ? 0 : tail.split(":").length);
  const groups = [...known, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail ? tail.split(":") : [])];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
};

/**
 * Whether a page of this very server asks, or no page at all (a program sends no Origin). A page of anybody else must not
 * make classes, try codes or open sockets from the browser of whoever looks at it.
 */
export const isOwnOrigin = (origin: string | undefined, host: string | null): boolean => {
  if (origin === undefined) return true;
  if (host === null || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  // The default port of a scheme may be written or not.
  return (protocol === "http:" || protocol === "https:") && from !== "" && URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === from;
};
