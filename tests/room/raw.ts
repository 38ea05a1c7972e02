/** Requests and sockets with whatever headers, as no browser would send them. */
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import type { TestServer } from "./server.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const ask = ({ port }: TestServer, { method = "GET", path, headers = {}, body }: Ask): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path, agent: false, headers: { ...(body === undefined ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }), ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });

export const post = (server: TestServer, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask(server, { method: "POST", path, headers, body: typeof body === "string" ? body : JSON.stringify(body) });

/** Asks for a socket; the status with which it is opened (101) or refused. */
export const knock = ({ port }: TestServer, headers: Readonly<Record<string, string>> = {}, path = "/"): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({
      host: "127.0.0.1", port, path, agent: false,
      headers: { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", ...headers },
    });
    asked.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    asked.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("error", reject);
    asked.end();
  });

/** Sends bytes as they are; answers what came back until the server hung up, or until so many milliseconds have passed (then null is its last entry). */
export const speak = ({ port }: TestServer, bytes: string | Buffer, patience = 5000): Promise<readonly (string | null)[]> =>
  new Promise((resolve) => {
    const heard: (string | null)[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const timer = setTimeout(() => {
      heard.push(null);
      socket.destroy();
    }, patience);
    socket.on("data", (chunk: Buffer) => heard.push(chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(heard);
    });
  });
