/** Listens to everything that a page loads. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Visitor } from "./browser.ts";
import { isData, kindOf, type Transfer } from "./bytes.ts";

/** A page counts as quiet when nothing was asked for or came for so many milliseconds. */
const quietFor = 500;
const patience = 90_000;

const dist = join(import.meta.dirname, "..", "..", "..", "dist");

/** Whether the script at this address holds texts only: the build's own file says so, so that the page need not be asked. */
const holdsData = (url: string): boolean => {
  const path = join(dist, decodeURIComponent(new URL(url).pathname));
  return path.endsWith(".js") && existsSync(path) && isData(readFileSync(path, "utf8"));
};

export interface Network {
  readonly transfers: () => readonly Transfer[];
  /** Waits until the page has loaded all that it wants. */
  readonly quiet: () => Promise<void>;
}

/** Starts to listen. A service worker's own requests are not heard. */
export const listen = ({ cdp }: Visitor): Network => {
  const transfers: Transfer[] = [];
  const asked = new Map<string, { readonly url: string; type: string; mime: string }>();
  let last = Date.now();
  const arrived = (transfer: Transfer) => {
    transfers.push(transfer);
    last = transfer.at;
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!request.url.startsWith("http")) return;
    asked.set(requestId, { url: request.url, type: type ?? "", mime: "" });
    last = Date.now();
  });
  cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
    const one = asked.get(requestId);
    if (one) asked.set(requestId, { ...one, type, mime: response.mimeType });
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    asked.delete(requestId);
    // What the cache gave has no bytes and is no request.
    if (one && encodedDataLength > 0) arrived({ kind: kindOf(one.type, one.mime, holdsData(one.url)), bytes: encodedDataLength, at: Date.now() });
  });
  cdp.on("Network.loadingFailed", ({ requestId }) => asked.delete(requestId));
  for (const event of ["Network.webSocketFrameReceived", "Network.webSocketFrameSent"] as const)
    // CDP hands binary messages over in base64.
    cdp.on(event, ({ response }) => arrived({ kind: "socket", bytes: response.opcode === 2 ? Buffer.byteLength(response.payloadData, "base64") : Buffer.byteLength(response.payloadData), at: Date.now() }));
  return {
    transfers: () => transfers,
    quiet: async () => {
      for (const until = Date.now() + patience; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) if (asked.size === 0 && Date.now() - last >= quietFor) return;
      throw new Error(`the page still loads ${[...asked.values()].map(({ url }) => url).join(", ")}`);
    },
  };
};
