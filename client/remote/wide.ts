/** Whether there is room for columns: a laptop, or a tablet on its side. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** CSS pixels. `class.styles.ts` has the same number. */
export const wideFrom = 900;

export class Wide implements ReactiveController {
  private readonly query = matchMedia(`(min-width: ${wideFrom}px)`);
  private readonly draw: () => void;

  constructor(host: ReactiveControllerHost) {
    this.draw = () => host.requestUpdate();
    host.addController(this);
  }

  get is(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener("change", this.draw);
  }

  hostDisconnected(): void {
    this.query.removeEventListener("change", this.draw);
  }
}
