/** The lobby: how to get in, readable from the back row, and who is there already. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import { fewestDevices } from "../../shared/rules/size.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { SeatView, SharedView } from "../../shared/rules/view.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { buttonStyles } from "./button.styles.ts";
import { keycaps, type Control } from "./controls.ts";
import { closedNote, entranceStyles, shownAddress, shownCode } from "./entrance.ts";
import { Fit } from "./fit.ts";
import { lobbyStyles } from "./lobby.styles.ts";
import { learnAddress, pupilAddress } from "./pupil-address.ts";
import { qrCode } from "./qr.ts";
import { childrenAt, seatChipStyles, seatFace } from "./seat-chip.ts";
import { seatStyles } from "./seat.styles.ts";
import "./seat-menu.ts";

/** Tells `control` and `command` what the host asks for in it. */
@customElement("max-lobby")
export class MaxLobby extends LitElement {
  @property({ attribute: false }) shared!: SharedView;
  @property() code = "";
  /** The device whose menu is open, and its chip. */
  @state() private menu: { readonly seat: SeatId; readonly chip: HTMLElement } | null = null;
  @query(".devices") private devices!: HTMLElement | null;

  constructor() {
    super();
    new Localized(this);
    new Fit(this, () => this.devices);
  }

  /** Keys belong to a chip's menu while it is open. */
  get menuOpen(): boolean {
    return this.menu !== null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void learnAddress();
    addEventListener("online", learnAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", learnAddress);
  }

  override willUpdate(): void {
    if (this.menu && (this.shared.calm || !this.shared.seats[this.menu.seat]?.here)) this.menu = null;
  }

  private ask(control: Control, event: MouseEvent): void {
    // After a mouse click the space bar means "next" again, not "the same button once more".
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    this.dispatchEvent(new CustomEvent<Control>("control", { detail: control }));
  }

  private readonly order = ({ detail }: CustomEvent<HostCommand>): void => {
    // The chip goes, and the focus with it.
    if (detail.do === "kick") this.devices?.focus();
    this.dispatchEvent(new CustomEvent<HostCommand>("command", { detail }));
  };

  private toggleMenu(seat: SeatId, event: Event): void {
    this.menu = this.menu?.seat === seat ? null : { seat, chip: event.currentTarget as HTMLElement };
  }

  private entrance() {
    const address = pupilAddress();
    return html`<section class="entrance card">
      <p class="step"><span class="number">1</span>${t("lobby.open")}</p>
      <div class="sized where">${shownAddress()}</div>
      <p class="step"><span class="number">2</span>${t("lobby.type")}</p>
      <div class="sized">${shownCode(this.code)}</div>
      <div class="scan">${address ? qrCode(`${address}/#${this.code}`, t("lobby.qr")) : html`<span class="qr">${t("wait")}</span>`}<span>${t("lobby.scan")}</span></div>
      ${closedNote(this.shared)}
    </section>`;
  }

  private buttons() {
    const { locked } = this.shared;
    return html`<div class="buttons">
      <button data-test="large-code-button" aria-keyshortcuts=${keycaps["large-code"]} @click=${(event: MouseEvent) => this.ask("large-code", event)}>${icon("magnifying-glass-tilted-left")} ${t("control.largeCode")}<kbd aria-hidden="true">${keycaps["large-code"]}</kbd></button>
      <button data-test="join-help" @click=${(event: MouseEvent) => this.ask("join-help", event)}>${icon("red-question-mark")} ${t("control.joinHelp")}</button>
      <button role="switch" aria-checked=${locked} data-test="lobby-lock" aria-keyshortcuts=${keycaps.lock} @click=${(event: MouseEvent) => this.ask("lock", event)}>${t("lobby.lock")} <i class="track">${locked ? icon("locked") : icon("unlocked")}</i><kbd aria-hidden="true">${keycaps.lock}</kbd></button>
    </div>`;
  }

  private device(id: SeatId, seat: SeatView) {
    return html`<li><button class="chip" data-test="device" aria-haspopup="dialog" aria-expanded=${this.menu?.seat === id} @click=${(event: Event) => this.toggleMenu(id, event)}>${seatFace(seat)}</button></li>`;
  }

  /** A place for each device that a class needs to start. */
  private free(count: number) {
    return Array.from({ length: Math.max(0, count) }, () => html`<li class="free" aria-hidden="true"></li>`);
  }

  override render() {
    const { shared, menu } = this;
    const here = Object.entries(shared.seats).filter(([, seat]) => seat.here);
    const missing = fewestDevices - shared.present;
    const open = menu ? shared.seats[menu.seat] : undefined;
    return html`<div class="lobby">
      <h1 class="aloud">${t("lobby.heading")}</h1>
      ${this.entrance()}
      <section class="crowd">
        <header>
          <div class="count" role="status">
            <p class="many" data-test="device-count">${t("lobby.count", { devices: shared.present, children: childrenAt(here.map(([, seat]) => seat)) })}</p>
            <p class="next">${missing > 0 ? html`<span data-test="why-not">${t("lobby.missing", { count: missing })}</span>` : html`<span data-test="crew-count">${t("lobby.crews", { count: Object.keys(shared.crews).length })}</span> ${t("lobby.ready")}`}</p>
          </div>
          ${this.buttons()}
        </header>
        <ul class="devices" tabindex="-1" data-test="devices" aria-label=${t("lobby.devices")}>
          ${repeat(here, ([id]) => id, ([id, seat]) => this.device(id, seat))}
          ${this.free(missing)}
        </ul>
      </section>
      ${menu && open ? html`<max-seat-menu .seatId=${menu.seat} .seat=${open} .anchor=${menu.chip} .crews=${Object.keys(shared.crews)} @command=${this.order} @shut=${() => (this.menu = null)}></max-seat-menu>` : nothing}
    </div>`;
  }

  static override styles = [portraitStyles, buttonStyles, seatStyles, seatChipStyles, entranceStyles, lobbyStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-lobby": MaxLobby;
  }
}
