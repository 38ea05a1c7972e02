/** The lobby: how to get in, readable from the back row, and who is there already. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { SharedView } from "../../shared/rules/view.ts";
import { animalUrl } from "../art/art.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import { pupilOrigin } from "../net/session.ts";
import { buttonStyles } from "./button.styles.ts";
import { Fit } from "./fit.ts";
import { lobbyStyles } from "./lobby.styles.ts";
import { qrCode } from "./qr.ts";
import { seatStyles } from "./seat.styles.ts";

/** An address as somebody types it: without the scheme. */
const readable = (origin: string): string => origin.replace(/^https?:\/\//, "");

@customElement("max-lobby")
export class MaxLobby extends LitElement {
  @property({ attribute: false }) shared!: SharedView;
  @property() code = "";
  @state() private origin = "";
  @query(".devices") private devices!: HTMLElement | null;

  constructor() {
    super();
    new Localized(this);
    new Fit(this, () => this.devices);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void pupilOrigin().then((origin) => (this.origin = origin));
  }

  private entrance() {
    return html`<section class="entrance card">
      <ol>
        <li><span class="number">1</span><span>${t("lobby.open")}<b class="address" data-test="address">${readable(this.origin)}</b></span></li>
        <li><span class="number">2</span><span>${t("lobby.type")}</span></li>
      </ol>
      <p class="code" role="img" data-test="room-code" aria-label=${[...this.code].join(" ")}>${[...this.code].map((letter) => html`<span aria-hidden="true">${letter}</span>`)}</p>
      <div class="scan">${this.origin ? qrCode(`${this.origin}/#${this.code}`, t("lobby.qr")) : html`<span class="qr">${t("wait")}</span>`}<span>${t("lobby.scan")}</span></div>
    </section>`;
  }

  override render() {
    const here = Object.entries(this.shared.seats).filter(([, seat]) => seat.here);
    const missing = 2 - this.shared.present;
    return html`<div class="lobby">
      ${this.entrance()}
      <section class="crowd">
        <header><h1>${t("lobby.heading")}</h1>${this.shared.locked ? html`<span class="state">${icon("locked")} ${t("control.locked")}</span>` : nothing}</header>
        <ul class="devices" aria-label=${t("lobby.devices")}>
          ${here.length === 0 ? html`<li class="nobody">${t("panel.empty")}</li>` : nothing}
          ${repeat(here, ([id]) => id, ([, seat]) => html`<li class="card" data-test="device">
            <img src=${animalUrl(seat.animal)} alt="" class="seat ${seat.colour}" /><span>${seatName(seat)}${seat.children > 1 ? html` <b class="children">×${seat.children}</b>` : nothing}</span>
          </li>`)}
        </ul>
        <p class="count" role="status"><b data-test="device-count">${this.shared.present}</b> ${t("lobby.count", { count: this.shared.present })}
          ${missing > 0 ? html`<span data-test="why-not">${t("lobby.missing", { count: missing })}</span>` : html`<span>${t("lobby.ready")}</span>`}</p>
      </section>
    </div>`;
  }

  static override styles = [portraitStyles, buttonStyles, seatStyles, lobbyStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-lobby": MaxLobby;
  }
}
