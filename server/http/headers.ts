/** What every answer tells a browser: to be careful with it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import type { Caller } from "./caller.ts";

/** A year, in seconds. */
const year = 365 * 24 * 3600;

/** Of a page: scripts, styles, pictures, letters and sockets of this server and of nobody else. */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** For browsers to which a socket of this server is not yet 'self'. */
const sockets = (host: string | null): string[] => ["'self'", ...(host ? [`ws://${host}`, `wss://${host}`] : [])];

const shared = {
  // Set below, where the device speaks https: the game also runs over plain http in a classroom without internet.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: "no-referrer" },
} as const;

/**
 * Sets the headers of an answer. A file of the build, of which a page loads dozens on a slow line, gets the short form of the same:
 * nothing in it may run, be framed, or be read by another site.
 */
export const protect = (request: IncomingMessage, response: ServerResponse, { https, host }: Caller): void => {
  if (https) response.setHeader("Strict-Transport-Security", `max-age=${year}`);
  if (request.url?.startsWith("/assets/")) {
    response.setHeader("Content-Security-Policy", "default-src 'none';frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    return;
  }
  helmet({ ...shared, contentSecurityPolicy: { useDefaults: false, directives: { ...policy, connectSrc: sockets(host) } } })(request, response, () => undefined);
};
