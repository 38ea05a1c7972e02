/** A phone that hosts along: its code to scan, the number to compare, and sending it away. */
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PairingOrder, PairingView } from "../../shared/protocol/wire.ts";
import { portraitStyles } from "../art/portrait.ts";
import { Localized, t, tId } from "../i18n/language.ts";
import { pupilOrigin, type HostSession, type LinkReason } from "../net/session.ts";
import { buttonStyles } from "./button.styles.ts";
import { qrCode } from "./qr.ts";

/** What the code holds: after the hash, so that it is in no request, log or referrer. */
export const pairingLink = (origin: string, code: string, token: string): string => `${origin}/remote#${code}.${token}`;

@customElement("max-pairing")
export class MaxPairing extends LitElement {
  @property({ attribute: false }) session!: HostSession;
  /** As the session has it now: draws anew when it changes. */
  @property({ attribute: false }) pairing: PairingView | null = null;
  @state() private link = "";
  @state() private refused: LinkReason | null = null;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Nobody scans a code that is not shown any more.
    if (this.pairing?.open || this.pairing?.asking) void this.session.pair("shut");
  }

  private async order(order: PairingOrder): Promise<void> {
    const reply = await this.session.pair(order);
    this.refused = reply.ok ? null : reply.reason;
    this.link = reply.ok && "token" in reply && reply.token ? pairingLink(await pupilOrigin(), this.session.code, reply.token) : "";
  }

  private button = (order: PairingOrder, text: string, primary = false) =>
    html`<button class=${primary ? "primary" : ""} data-test="pair-${order}" @click=${() => void this.order(order)}>${text}</button>`;

  override render() {
    const { pairing } = this;
    if (pairing?.asking)
      return html`<p>${t("pairing.compare")}</p>
        <p class="number" data-test="pairing-number">${pairing.asking}</p>
        <div class="answers">${this.button("refuse", t("pairing.no"))}${this.button("accept", t("pairing.yes"), true)}</div>`;
    const paired = pairing?.paired ?? 0;
    return html`
      <p>${t("pairing.what")}</p>
      ${paired > 0 ? html`<p class="paired" data-test="paired"><b>${t("pairing.paired", { count: paired })}</b> ${this.button("unpair", t("pairing.unpair"))}</p>` : nothing}
      ${this.link && pairing?.open
        ? html`<div class="scan">${qrCode(this.link, t("pairing.qr"))}<p>${t("pairing.scan")}</p></div>`
        : html`<div class="answers">${this.button("open", t(paired > 0 ? "pairing.another" : "pairing.open"), true)}</div>`}
      ${this.refused ? html`<p role="alert">${tId("reason", this.refused)}</p>` : nothing}
    `;
  }

  static override styles = [portraitStyles, buttonStyles, css`
    :host {
      display: grid;
      gap: calc(1 * var(--u));
      line-height: 1.4;
    }
    p {
      margin: 0;
    }
    .number {
      font-size: calc(6 * var(--u));
      font-weight: 900;
      line-height: 1;
      text-align: center;
    }
    .scan {
      display: grid;
      grid-template-columns: calc(14 * var(--u)) minmax(0, 1fr);
      gap: calc(1.4 * var(--u));
      align-items: center;
    }
    @media (max-width: 480px) {
      .scan {
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
      }
      .scan .qr {
        width: min(100%, calc(16 * var(--u)));
      }
    }
    .qr {
      border-radius: calc(0.8 * var(--u));
      background: #ffffff;
      color: #22304a;
    }
    .paired {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.8 * var(--u));
      align-items: center;
      justify-content: space-between;
    }
    .answers {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.8 * var(--u));
      justify-content: end;
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-pairing": MaxPairing;
  }
}
