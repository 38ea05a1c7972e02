/** Draws an element anew when something outside it changes. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Takes a listener, answers how to stop calling it. */
export type Subscribe = (listener: () => void) => () => void;

export class Follows implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly subscribe: Subscribe;
  private stop: (() => void) | undefined;
  constructor(host: ReactiveControllerHost, subscribe: Subscribe) {
    this.host = host;
    this.subscribe = subscribe;
    host.addController(this);
  }
  hostConnected(): void {
    this.stop = this.subscribe(() => this.host.requestUpdate());
  }
  hostDisconnected(): void {
    this.stop?.();
  }
}
