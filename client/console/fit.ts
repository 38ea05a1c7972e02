/** Makes words smaller until they fit their place: a projector does not scroll. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

const smallest = 0.5;
const step = 0.04;

/**
 * Sets `--fit` (1 … 0.5) on the element that `find` answers, after every change and every resize.
 * Font sizes and gaps in it multiply by `var(--fit)`.
 */
export class Fit implements ReactiveController {
  private readonly find: () => HTMLElement | null;
  private readonly watcher = new ResizeObserver(() => this.fit());
  private watched: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, find: () => HTMLElement | null) {
    this.find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.find();
    this.watched = element;
    this.watcher.disconnect();
    // Its parts too: a font or a picture that comes in late makes them grow.
    if (element) for (const part of [element, ...element.children]) this.watcher.observe(part);
    this.fit();
  }

  hostDisconnected(): void {
    this.watcher.disconnect();
    this.watched = null;
  }

  private fit(): void {
    const element = this.watched;
    if (!element) return;
    let scale = 1;
    element.style.setProperty("--fit", "1");
    while (scale > smallest && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)) {
      scale -= step;
      element.style.setProperty("--fit", scale.toFixed(2));
    }
  }
}
