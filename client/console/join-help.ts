/** What a host can look at when somebody cannot join: first what applies now, then a checklist. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { codeLength } from "../../shared/protocol/wire.ts";
import { mostChildren, mostDevices } from "../../shared/rules/size.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { hasPort, isNearby, readable } from "./address.ts";
import { buttonStyles } from "./button.styles.ts";
import type { Control } from "./controls.ts";
import { isFull } from "./entrance.ts";
import { learnAddress, pupilAddress } from "./pupil-address.ts";

const item = (sign: TemplateResult, title: string, ...texts: readonly (TemplateResult | string | typeof nothing)[]) =>
  html`<li class="card">${sign}<div><h3>${title}</h3>${texts.map((text) => (text === nothing ? nothing : html`<p>${text}</p>`))}</div></li>`;

@customElement("max-join-help")
export class MaxJoinHelp extends LitElement {
  @property({ attribute: false }) shared!: SharedView;
  @property() code = "";

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void learnAddress();
  }

  private readonly unlock = () => this.dispatchEvent(new CustomEvent<Control>("control", { detail: "lock" }));

  /** What keeps everybody out, whatever they type. */
  private now() {
    const { locked } = this.shared;
    const full = isFull(this.shared);
    if (!locked && !full) return nothing;
    return html`<div class="now" role="status">
      ${locked ? html`<p data-test="help-locked">${icon("locked")}<span>${t("joinHelp.locked")}</span><button class="primary" data-test="help-unlock" @click=${this.unlock}>${t("control.unlock")}</button></p>` : nothing}
      ${full ? html`<p data-test="help-full">${icon("busts-in-silhouette")}<span>${t("joinHelp.full", { most: mostDevices })}</span></p>` : nothing}
    </div>`;
  }

  override render() {
    const address = pupilAddress();
    const nearby = isNearby(address);
    return html`
      ${this.now()}
      <ul data-test="join-list">
        ${item(icon("globe-with-meridians"), t("joinHelp.address"), html`${t("joinHelp.address.exactly")} <b class="sign">${readable(address)}</b>`, hasPort(address) ? t("joinHelp.address.port") : nothing, address.startsWith("http:") ? t("joinHelp.address.scheme") : nothing)}
        ${item(icon("keyboard"), t("joinHelp.code"), html`${t("joinHelp.code.exactly", { count: codeLength })} <b class="sign">${this.code}</b>`, t("joinHelp.code.signs"))}
        ${nearby
          ? html`${item(icon("wireless"), t("joinHelp.wifi"), t("joinHelp.wifi.same"))}${item(icon("mobile-phone"), t("joinHelp.guests"), t("joinHelp.guests.apart"), t("joinHelp.guests.address"))}`
          : html`${item(icon("wireless"), t("joinHelp.internet"), t("joinHelp.internet.any"))}${item(icon("no-entry"), t("joinHelp.blocked"), t("joinHelp.blocked.phone"))}`}
        ${item(icon("counterclockwise-arrows-button"), t("joinHelp.again"), t("joinHelp.again.how"))}
        ${item(icon("busts-in-silhouette"), t("joinHelp.share"), t("joinHelp.share.how", { most: mostChildren }), t("joinHelp.share.devices", { most: mostDevices }))}
      </ul>
    `;
  }

  static override styles = [portraitStyles, buttonStyles, css`
    :host {
      display: grid;
      gap: calc(1 * var(--u));
      line-height: 1.35;
    }
    .now {
      display: grid;
      gap: calc(0.6 * var(--u));
    }
    .now p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.6em 0.8em;
      margin: 0;
      padding: 0.7em 1em;
      border-radius: calc(1.3 * var(--u));
      background: var(--ring3);
      font-weight: 800;
    }
    .now span {
      flex: 1 1 12em;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      gap: calc(0.8 * var(--u));
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: start;
      gap: 0.9em;
      padding: 0.9em 1.1em;
    }
    li > .icon {
      flex: none;
      width: 2em;
      height: 2em;
    }
    h3 {
      margin: 0;
      font-size: 1.1em;
      font-weight: 900;
    }
    li p {
      margin: 0.25em 0 0;
    }
    .sign {
      padding: 0 0.35em;
      border-radius: 0.4em;
      background: var(--sky);
      font-weight: 900;
      overflow-wrap: anywhere;
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-join-help": MaxJoinHelp;
  }
}
