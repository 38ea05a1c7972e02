/** The last seconds of a mini-game, counted softly. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SharedView } from "../../shared/rules/view.ts";

/** Seconds that are counted. */
const counted = 10;

type Clock = Pick<SharedView, "phase" | "timerBinding" | "endsAt" | "answered" | "present">;

/** Milliseconds until the next whole second is to be heard; null where none is: no clock that ends by itself, or nobody to wait for. */
export const untilTick = ({ phase, timerBinding, endsAt, answered, present }: Clock, now: number): number | null => {
  const left = endsAt - now;
  const next = Math.min(counted, Math.ceil(left / 1000) - 1);
  return phase === "miniGame" && timerBinding && endsAt > 0 && answered < present && next > 0 ? left - next * 1000 : null;
};

/** Calls `tick` for each of them while its element is on the page. */
export class Countdown implements ReactiveController {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly shared: () => SharedView | null;
  private readonly now: () => number;
  private readonly tick: () => void;

  constructor(host: ReactiveControllerHost, shared: () => SharedView | null, now: () => number, tick: () => void) {
    host.addController(this);
    this.shared = shared;
    this.now = now;
    this.tick = tick;
  }

  hostUpdated(): void {
    this.wait();
  }
  hostDisconnected(): void {
    clearTimeout(this.waiting);
  }

  private wait(): void {
    clearTimeout(this.waiting);
    const shared = this.shared();
    const wait = shared && untilTick(shared, this.now());
    if (wait === null) return;
    this.waiting = setTimeout(() => {
      this.tick();
      this.wait();
    }, wait);
  }
}
