/** Whether the class waits for its host, and telling a hand that holds the phone. */
import type { HostView, SharedView } from "../../shared/rules/view.ts";

/** Everybody who is asked has answered, or every crew has. */
export const isReady = (shared: SharedView, own: HostView | null): boolean => {
  if (shared.asked > 0 && shared.answered >= shared.asked) return true;
  const crews = Object.values(own?.notes?.crews ?? {}).filter(({ asked }) => asked > 0);
  return crews.length > 0 && crews.every(({ answered, asked }) => answered >= asked);
};

/** Milliseconds. */
const buzz = 120;

/** Lets the phone shake once in each step in which the class becomes ready. */
export class Nudge {
  private step = -1;
  private told = true;

  follow(shared: SharedView, own: HostView | null): void {
    const ready = isReady(shared, own);
    // What was ready already when this page came is no news.
    if (shared.step !== this.step) this.told = this.step === -1 && ready;
    this.step = shared.step;
    if (!ready || this.told) return;
    this.told = true;
    // Before the first tap a browser refuses, and complains.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(buzz);
  }
}
