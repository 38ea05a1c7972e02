/** The door: a code, a language, and words for what went wrong. */
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { codeLength, readCode } from "../../shared/protocol/wire.ts";
import { animalUrl, pictureUrl } from "../art/art.ts";
import { Localized, t, tId } from "../i18n/language.ts";
import type { LinkReason } from "../net/session.ts";
import { controlStyles } from "./controls.styles.ts";
import { languageSwitch, languageSwitchStyles } from "./language-switch.ts";
import "./bar.ts";

@customElement("max-door")
export class MaxDoor extends LitElement {
  @property({ attribute: false }) refused: LinkReason | null = null;
  /** On the way into a class. */
  @property({ type: Boolean }) entering = false;
  @state() private unreadable = false;
  @query("input") private input!: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  override firstUpdated(): void {
    this.input.focus();
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const code = readCode(this.input.value);
    this.unreadable = code === null;
    this.refused = null;
    if (code) this.dispatchEvent(new CustomEvent("enter", { detail: code }));
    else this.input.focus();
  };

  override render() {
    const wrong = this.refused ? tId("reason", this.refused) : this.unreadable ? t("door.unreadable", { count: codeLength }) : "";
    return html`
      <img class="view" src=${pictureUrl("welcome")} alt="" />
      <max-bar .texts=${() => this.renderRoot.querySelectorAll("main")}>${languageSwitch()}</max-bar>
      <main>
        <div class="faces" aria-hidden="true">${(["owl", "fox", "penguin", "hedgehog", "otter"] as const).map((animal) => html`<img src=${animalUrl(animal)} alt="" />`)}</div>
        <h1>${t("app.name")}</h1>
        <p>${t("door.welcome")}</p>
        <form @submit=${this.submit} novalidate>
          <label for="code">${t("door.code")}</label>
          <div class="row">
            <input id="code" data-test="code" autocomplete="off" autocapitalize="characters" spellcheck="false" inputmode="text" maxlength="12" aria-describedby="wrong" aria-invalid=${wrong ? "true" : "false"} />
            <button class="button main" data-test="join" aria-busy=${this.entering ? "true" : "false"}>${t("door.join")}</button>
          </div>
        </form>
        <p id="wrong" role="alert" data-test="refused">${wrong || nothing}</p>
      </main>
    `;
  }

  static override styles = [controlStyles, languageSwitchStyles, css`
    :host {
      position: fixed;
      inset: 0;
      display: grid;
      grid-template: auto minmax(max-content, 1fr) / minmax(0, 1fr);
      justify-items: center;
      align-items: center;
      overflow: auto;
      padding: 0 16px 24px;
    }
    .view {
      position: fixed;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    max-bar {
      position: relative;
      width: calc(100% + 32px);
      flex-wrap: wrap-reverse;
    }
    main {
      position: relative;
      width: min(540px, 100%);
      margin-top: 50px;
      padding: 60px 32px 28px;
      border-radius: 32px;
      background: var(--white);
      box-shadow: var(--shadow);
      text-align: center;
    }
    .faces {
      position: absolute;
      top: -38px;
      left: 0;
      right: 0;
      display: flex;
      justify-content: center;
      gap: 6px;
    }
    .faces img {
      width: 68px;
      height: 68px;
      padding: 9px;
      border-radius: 50%;
      background: var(--sand);
      box-shadow: var(--shadow);
      animation: arrive 350ms var(--overshoot) backwards;
    }
    .faces img:nth-child(2) { animation-delay: 60ms; background: #e3f1f4; }
    .faces img:nth-child(3) { animation-delay: 120ms; background: #fde9dd; }
    .faces img:nth-child(4) { animation-delay: 180ms; background: #e9f4e1; }
    .faces img:nth-child(5) { animation-delay: 240ms; background: #efeaf8; }
    @keyframes arrive {
      from { scale: 0.3; opacity: 0; }
    }
    h1 {
      font-size: clamp(2.2rem, 6vw, 3.2rem);
      font-weight: 900;
      line-height: 1.1;
    }
    p {
      font-size: 1.15rem;
      margin-top: 6px;
    }
    form {
      margin-top: 22px;
    }
    label {
      display: block;
      font-weight: 800;
      margin-bottom: 8px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      justify-content: center;
    }
    input {
      flex: 1 1 200px;
      min-width: 0;
      max-width: 280px;
      min-height: 60px;
      border: 3px solid #b9c6cf;
      border-radius: 18px;
      background: var(--paper);
      text-align: center;
      text-transform: uppercase;
      font-size: 2rem;
      font-weight: 900;
      letter-spacing: 0.16em;
    }
    .button {
      min-height: 60px;
      font-size: 1.25rem;
      padding-inline: 1.6em;
    }
    #wrong:not(:empty) {
      margin-top: 18px;
      padding: 12px 16px;
      border-radius: 16px;
      background: #fdeee6;
      color: #7c2b10;
      font-weight: 700;
    }
    #wrong:empty {
      display: none;
    }
    @media (max-width: 480px) {
      main { padding-inline: 20px; }
      .faces img { width: 58px; height: 58px; }
      .row { flex-direction: column; align-items: stretch; }
      input { width: 100%; max-width: none; flex-basis: 60px; }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-door": MaxDoor;
  }
}
