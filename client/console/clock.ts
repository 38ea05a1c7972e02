/** The time that is left, as a quiet ring with minutes and seconds. */
import { LitElement, css, html, nothing, svg, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SharedView } from "../../shared/rules/view.ts";
import { Localized, t } from "../i18n/language.ts";
import { serverNow } from "./server-time.ts";
import { clockText, timeLeft } from "./minutes.ts";

const around = 2 * Math.PI * 15;

@customElement("max-clock")
export class MaxClock extends LitElement {
  @property({ attribute: false }) shared: SharedView | null = null;
  @state() private now = serverNow();
  private ticking: ReturnType<typeof setInterval> | undefined;
  /** The whole length as far as this page knows: the longest it saw in this step. */
  private whole = { step: -1, length: 1 };

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => (this.now = serverNow()), 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A clock that was just set is shown from its very start.
    if (changed.has("shared")) this.now = serverNow();
    const left = this.shared && timeLeft(this.shared, this.now);
    if (!this.shared || left === null) return;
    if (this.whole.step !== this.shared.step) this.whole = { step: this.shared.step, length: 1 };
    this.whole.length = Math.max(this.whole.length, left);
  }

  override render() {
    const left = this.shared && timeLeft(this.shared, this.now);
    if (left === null) return nothing;
    const over = left <= 0;
    const share = over ? 0 : Math.min(1, left / this.whole.length);
    return html`<div class="clock" role="timer" data-test="clock">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        ${svg`<circle class="track" cx="18" cy="18" r="15"></circle>
        <circle class="rest" cx="18" cy="18" r="15" stroke-dasharray="${around * share} ${around}"></circle>`}
      </svg>
      <span class=${over ? "over" : "left"}>${over ? t("clock.over") : clockText(left)}</span>
    </div>`;
  }

  static override styles = css`
    .clock {
      display: flex;
      align-items: center;
      gap: calc(0.5 * var(--u));
      font-size: calc(1.25 * var(--u));
      font-weight: 800;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    svg {
      width: calc(2 * var(--u));
      rotate: -90deg;
    }
    circle {
      fill: none;
      stroke-width: 6;
    }
    .track {
      stroke: var(--paper);
    }
    .rest {
      stroke: var(--accent);
      transition: stroke-dasharray 500ms linear;
    }
    .over {
      font-weight: 700;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "max-clock": MaxClock;
  }
}
