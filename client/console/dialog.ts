/** A window over the projector page. It opens when it is drawn and tells when it is shut. */
import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { buttonStyles } from "./button.styles.ts";

@customElement("max-dialog")
export class MaxDialog extends LitElement {
  @property() heading = "";
  @property({ type: Boolean, reflect: true }) wide = false;

  constructor() {
    super();
    new Localized(this);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  shut(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  private readonly shutFromOutside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) this.shut();
  };

  override render() {
    return html`<dialog aria-labelledby="heading" @close=${() => this.dispatchEvent(new Event("shut"))} @click=${this.shutFromOutside}>
      <div class="inside">
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button class="quiet" data-test="shut" aria-label=${t("dialog.shut")} @click=${this.shut}>${icon("multiply")}</button>
        </header>
        <slot></slot>
      </div>
    </dialog>`;
  }

  static override styles = [portraitStyles, buttonStyles, css`
    dialog {
      width: min(92vw, calc(40 * var(--u)));
      max-height: 92vh;
      box-sizing: border-box;
      padding: 0;
      border: 0;
      border-radius: calc(1.6 * var(--u));
      background: var(--sand);
      color: var(--ink);
      font-size: calc(1.1 * var(--u));
      animation: rise 220ms cubic-bezier(0.3, 1.4, 0.6, 1);
    }
    :host([wide]) dialog {
      width: min(95vw, calc(84 * var(--u)));
    }
    dialog::backdrop {
      background: rgb(34 48 74 / 0.55);
    }
    .inside {
      display: grid;
      gap: calc(1 * var(--u));
      padding: calc(1.5 * var(--u)) calc(1.8 * var(--u)) calc(1.8 * var(--u));
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: calc(1 * var(--u));
    }
    h2 {
      margin: 0;
      font-size: calc(1.8 * var(--u));
      font-weight: 900;
      line-height: 1.15;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 12px;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      dialog {
        animation: none;
      }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-dialog": MaxDialog;
  }
}
