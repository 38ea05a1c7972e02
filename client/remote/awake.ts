/** Keeps the screen on while a class is led, where a browser can: over https, or on the laptop itself. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Awake implements ReactiveController {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.wanted = true;
    document.addEventListener("visibilitychange", this.hold);
    void this.hold();
  }

  hostDisconnected(): void {
    this.wanted = false;
    document.removeEventListener("visibilitychange", this.hold);
    void this.lock?.release();
    this.lock = null;
  }

  /** A browser lets go by itself when the page is hidden: asked again when it is back. */
  private readonly hold = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request("screen");
      if (this.wanted) this.lock = lock;
      else void lock.release();
    } catch {
      // A phone that saves its battery says no.
    }
  };
}
