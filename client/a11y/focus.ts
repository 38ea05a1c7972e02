/** Where the keyboard is, through all shadow roots; and that it is never nowhere. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The element that has the focus, in whatever shadow root; null when only the page has it. */
export const focused = (): HTMLElement | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
};

/** Whether a dialog is open: whatever happens behind it, the keyboard stays in it. */
export const inDialog = (): boolean => {
  const active = focused();
  return active !== null && active.closest("dialog[open]") !== null;
};

/** The first element that fits, also in the shadow roots of the elements below. */
export const findDeep = (root: ParentNode, selector: string): HTMLElement | null => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const element of root.querySelectorAll("*")) {
    const inside = element.shadowRoot ? findDeep(element.shadowRoot, selector) : null;
    if (inside) return inside;
  }
  return null;
};

/** A button that goes when it is pressed says with this attribute who comes after it, as a selector. */
const handOn = "data-hand-on";

/** Hands the focus on when an update took away what had it: to whom that named, else to `otherwise`. */
export class KeepFocus implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  private readonly otherwise: () => HTMLElement | null;
  private had: HTMLElement | null = null;

  constructor(host: KeepFocus["host"], otherwise: () => HTMLElement | null) {
    this.host = host;
    this.otherwise = otherwise;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.host.renderRoot;
    this.had = root instanceof ShadowRoot && root.activeElement instanceof HTMLElement ? root.activeElement : null;
  }

  hostUpdated(): void {
    const { had } = this;
    if (!had || had.isConnected) return;
    const next = had.getAttribute(handOn);
    const heir = (next ? this.host.renderRoot.querySelector<HTMLElement>(next) : null) ?? this.otherwise();
    heir?.focus({ preventScroll: true });
  }
}
