/** The way in over the whole screen: for a camera as far away as can be, and for who came late. */
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { SharedView } from "../../shared/rules/view.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { buttonStyles } from "./button.styles.ts";
import { keycaps, type Control } from "./controls.ts";
import { closedNote, entranceStyles, shownAddress, shownCode } from "./entrance.ts";
import { learnAddress, pupilAddress } from "./pupil-address.ts";
import { qrCode } from "./qr.ts";

/** Opens when it is drawn; tells `shut` when it is shut, and `control` what the host asks for in it. */
@customElement("max-large-code")
export class MaxLargeCode extends LitElement {
  @property() code = "";
  @property({ attribute: false }) shared!: SharedView;
  @query("dialog") private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void learnAddress();
  }

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  shut(): void {
    this.dialog.close();
  }

  private readonly help = () => this.dispatchEvent(new CustomEvent<Control>("control", { detail: "join-help" }));

  override render() {
    const address = pupilAddress();
    return html`<dialog aria-label=${t("control.largeCode")} data-test="large-code" @close=${() => this.dispatchEvent(new Event("shut"))}>
      <div class="scan card">${address ? qrCode(`${address}/#${this.code}`, t("lobby.qr")) : t("wait")}</div>
      <div class="sized">
        <div class="ways">
          <p class="step"><span class="number">1</span>${t("lobby.open")}</p>
          ${shownAddress()}
          <p class="step second"><span class="number">2</span>${t("lobby.type")}</p>
          ${shownCode(this.code)}
          ${closedNote(this.shared)}
        </div>
      </div>
      <div class="buttons">
        <button class="quiet" data-test="code-help" @click=${this.help}>${t("control.joinHelp")}</button>
        <button data-test="shut" autofocus aria-keyshortcuts=${keycaps["large-code"]} @click=${this.shut}>${icon("multiply")} ${t("dialog.shut")} <kbd aria-hidden="true">${keycaps["large-code"]}</kbd></button>
      </div>
    </dialog>`;
  }

  static override styles = [portraitStyles, buttonStyles, entranceStyles, css`
    dialog {
      --side: min(100dvh - 4 * var(--u), 53vw);
      --most: calc(5 * var(--u));
      position: fixed;
      inset: 0;
      width: 100%;
      height: 100%;
      max-width: none;
      max-height: none;
      box-sizing: border-box;
      margin: 0;
      padding: calc(2 * var(--u));
      border: 0;
      background: linear-gradient(var(--sky), var(--sand));
      color: var(--ink);
      overflow: hidden;
    }
    dialog[open] {
      display: grid;
      grid-template-columns: var(--side) minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
      gap: calc(1 * var(--u)) calc(2.4 * var(--u));
      animation: fade 200ms;
    }
    .scan {
      grid-row: span 2;
      align-self: center;
      box-sizing: border-box;
      width: var(--side);
      aspect-ratio: 1;
      padding: calc(0.8 * var(--u));
      background: #ffffff;
    }
    .qr {
      width: 100%;
    }
    .sized {
      display: grid;
      align-items: center;
    }
    .ways {
      display: grid;
      gap: calc(0.8 * var(--u));
    }
    .step {
      display: flex;
      align-items: center;
      gap: 0.5em;
      margin: 0;
      font-size: calc(2 * var(--u));
      font-weight: 800;
    }
    .second {
      margin-top: calc(1.2 * var(--u));
    }
    /* Two rows, read as any words are: so each sign is as large as the screen allows. */
    .code {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      font-size: min(27cqi, 25vh);
    }
    .code span {
      background: var(--paper);
      box-shadow: var(--shadow);
    }
    .state {
      justify-self: start;
      font-size: calc(1.5 * var(--u));
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: calc(0.7 * var(--u));
    }
    kbd {
      padding: 0.1em 0.45em;
      border-radius: 0.5em;
      background: var(--accent);
      color: var(--paper);
      font: inherit;
      font-size: 0.8em;
    }
    @keyframes fade {
      from {
        opacity: 0;
      }
    }
    @media (max-aspect-ratio: 1/1) {
      dialog {
        --side: min(100vw - 4 * var(--u), 50dvh);
      }
      dialog[open] {
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .scan {
        grid-row: auto;
        justify-self: center;
      }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-large-code": MaxLargeCode;
  }
}
