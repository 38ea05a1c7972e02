/** A line between a browser and the server that can go dead without closing, as wifi and a closed lid do. */
import { connect, createServer, type Socket } from "node:net";
import { once } from "node:events";

export class Line {
  readonly origin: string;
  private readonly stop: () => void;
  private readonly pairs: Set<readonly [Socket, Socket]>;
  /** Those that became WebSockets. */
  private readonly sockets: WeakSet<Socket>;

  private constructor(origin: string, pairs: Set<readonly [Socket, Socket]>, sockets: WeakSet<Socket>, close: () => void) {
    this.origin = origin;
    this.pairs = pairs;
    this.sockets = sockets;
    this.stop = close;
  }

  /** A line to a server's port. */
  static async to(port: number): Promise<Line> {
    const pairs = new Set<readonly [Socket, Socket]>();
    const sockets = new WeakSet<Socket>();
    const listener = createServer((near) => {
      const far = connect(port, "127.0.0.1");
      const pair = [near, far] as const;
      pairs.add(pair);
      near.pipe(far).pipe(near);
      near.once("data", (head: Buffer) => {
        if (/upgrade: websocket/i.test(head.toString("latin1"))) sockets.add(near);
      });
      for (const socket of pair) {
        socket.on("error", () => pair.forEach((one) => one.destroy()));
        socket.on("close", () => pairs.delete(pair));
      }
    }).listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (!address || typeof address === "string") throw new Error("no address");
    return new Line(`http://127.0.0.1:${address.port}`, pairs, sockets, () => listener.close());
  }

  /**
   * Nothing passes any more over the sockets that are open now, and nobody is told; what is opened later works.
   * Idle HTTP connections are closed, as browsers do when the network changes. Answers how many sockets died.
   */
  goDead(): number {
    let dead = 0;
    for (const [near, far] of this.pairs) {
      if (!this.sockets.has(near)) {
        near.destroy();
        continue;
      }
      dead += 1;
      near.unpipe(far);
      far.unpipe(near);
      near.pause();
      far.pause();
    }
    return dead;
  }

  close(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
    this.stop();
  }
}
