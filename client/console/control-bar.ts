/** The host's controls, always within reach at the bottom of the projector page. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { timerModes } from "../../shared/protocol/wire.ts";
import type { TimerMode } from "../../shared/protocol/wire.ts";
import type { HostView, SharedView } from "../../shared/rules/view.ts";
import { languages } from "../../shared/content/languages.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { chooseLanguage, currentLanguage, Localized, t, tId } from "../i18n/language.ts";
import { buttonStyles } from "./button.styles.ts";
import { controlBarStyles } from "./control-bar.styles.ts";
import { keycaps, type Control } from "./controls.ts";
import { minutesOf } from "./minutes.ts";
import { paceMark, paceStyles } from "./pace.ts";
import { serverNow } from "./server-time.ts";

@customElement("max-control-bar")
export class MaxControlBar extends LitElement {
  @property({ attribute: false }) shared: SharedView | null = null;
  @property() nextLabel = "";
  @property({ type: Boolean }) canNext = true;
  /** Everybody answered: the next step offers itself. */
  @property({ type: Boolean }) ready = false;
  @property({ type: Boolean }) canBack = false;
  /** What the host alone knows of the class. */
  @property({ attribute: false }) own: HostView | null = null;
  /** Whether this device sounds; null where it cannot. */
  @property({ attribute: false }) sound: boolean | null = null;
  @state() private menu = false;
  private minute: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** Keys belong to the menu while it is open. */
  get menuOpen(): boolean {
    return this.menu;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.minute = setInterval(() => this.requestUpdate(), 10_000);
    document.addEventListener("pointerdown", this.shutFromOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.minute);
    document.removeEventListener("pointerdown", this.shutFromOutside);
  }

  private readonly shutFromOutside = (event: Event) => {
    if (this.menu && !event.composedPath().includes(this)) this.menu = false;
  };

  private readonly keyInMenu = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !this.menu) return;
    event.preventDefault();
    event.stopPropagation();
    this.menu = false;
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };

  private send(control: Control, event: MouseEvent): void {
    this.menu = false;
    // After a mouse click the space bar means "next" again, not "the same button once more".
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    this.dispatchEvent(new CustomEvent<Control>("control", { detail: control }));
  }

  private button(control: Control & keyof typeof keycaps, sign: TemplateResult, text: string, pressed?: boolean) {
    return html`<button data-test=${control} aria-pressed=${pressed ?? nothing} aria-keyshortcuts=${keycaps[control]} @click=${(event: MouseEvent) => this.send(control, event)}>
      ${sign}<span class="text">${text}</span><kbd aria-hidden="true">${keycaps[control]}</kbd>
    </button>`;
  }

  private menuItems(shared: SharedView) {
    const pickTimer = (mode: TimerMode) => this.dispatchEvent(new CustomEvent<TimerMode>("timer-mode", { detail: mode }));
    return html`<div class="menu card" id="menu" data-test="menu">
      <fieldset>
        <legend>${t("timer.name")}</legend>
        ${timerModes.map((mode) => html`<label><input type="radio" name="timer" .checked=${shared.timerMode === mode} data-test="timer-${mode}" @change=${() => pickTimer(mode)} /> <span><b>${tId("timer", mode)}</b> ${tId("timerHint", mode)}</span></label>`)}
      </fieldset>
      <fieldset class="languages">
        <legend>${t("console.language")}</legend>
        ${languages.map((language) => html`<button class="quiet" lang=${language} aria-pressed=${currentLanguage() === language} @click=${() => void chooseLanguage(language)}>${tId("language", language)}</button>`)}
      </fieldset>
      <div class="rows">
        ${this.button("lock", shared.locked ? icon("unlocked") : icon("locked"), t(shared.locked ? "control.unlock" : "control.lock"), shared.locked)}
        ${this.button("fullscreen", icon("desktop-computer"), t("control.fullscreen"))}
        ${this.sound === null ? nothing : this.button("sound", this.sound ? icon("speaker-high-volume") : icon("muted-speaker"), t(this.sound ? "sound.on" : "sound.off"), this.sound)}
        ${this.button("keys", icon("keyboard"), t("control.keys"))}
        ${this.button("large-code", icon("magnifying-glass-tilted-left"), t("control.largeCode"))}
        ${this.button("pairing", icon("mobile-phone"), t("control.pairing"))}
        ${this.button("board-window", icon("desktop-computer"), t("control.boardWindow"))}
        ${shared.phase === "lobby" ? nothing : this.button("skip", icon("next-track-button"), t("control.skip"))}
        ${this.button("end", icon("chequered-flag"), t("control.end"))}
      </div>
    </div>`;
  }

  /** Minutes change without anybody doing something. */
  private pace(shared: SharedView) {
    if (!this.own?.pace) return nothing;
    const minutes = minutesOf(this.own.pace, shared, serverNow());
    return html`<button class="quiet time" data-test="time" aria-keyshortcuts=${keycaps.time} @click=${(event: MouseEvent) => this.send("time", event)}>${paceMark(minutes)}<kbd aria-hidden="true">${keycaps.time}</kbd></button>`;
  }

  override render() {
    const { shared } = this;
    if (!shared) return nothing;
    const hasClock = shared.endsAt > 0 || shared.left > 0;
    return html`<nav class="bar" aria-label=${t("control.label")} @keydown=${this.keyInMenu}>
      <div class="side">
        ${this.button("class-panel", icon("busts-in-silhouette"), t("control.class"))}
        ${this.button("help", icon("telephone-receiver"), t("control.help"))}
        ${this.pace(shared)}
        <button aria-expanded=${this.menu} aria-controls="menu" aria-label=${t("control.more")} data-test="more" @click=${() => (this.menu = !this.menu)}>
          <svg viewBox="0 0 24 6" width="24" aria-hidden="true"><circle cx="3" cy="3" r="3"></circle><circle cx="12" cy="3" r="3"></circle><circle cx="21" cy="3" r="3"></circle></svg>
          ${shared.locked ? icon("locked", t("control.locked")) : nothing}
          ${this.sound === false ? icon("muted-speaker", t("sound.off")) : nothing}
        </button>
        ${this.menu ? this.menuItems(shared) : nothing}
      </div>
      <div class="main">
        ${this.button("pause", shared.paused ? icon("play-button") : icon("pause-button"), t(shared.paused ? "control.resume" : "control.pause"), shared.paused)}
        ${this.button("eyes-up", icon("eyes"), t(shared.eyesUp ? "control.eyesDown" : "control.eyesUp"), shared.eyesUp)}
        ${this.button("calm", icon("crescent-moon"), t("control.calm"))}
        ${hasClock ? this.button("more-time", icon("hourglass-not-done"), t("control.moreTime")) : nothing}
        ${this.own?.canRecall && !this.own.recall ? html`<button data-test="recall" aria-label=${t("control.recall")} title=${t("control.recall")} aria-keyshortcuts=${keycaps.recall} @click=${(event: MouseEvent) => this.send("recall", event)}>${icon("speech-balloon")}<kbd aria-hidden="true">${keycaps.recall}</kbd></button>` : nothing}
        ${this.canBack ? html`<button data-test="back" aria-label=${t("control.back")} @click=${(event: MouseEvent) => this.send("back", event)}><span aria-hidden="true">←</span></button>` : nothing}
        <button class="primary next ${this.ready ? "ready" : ""}" data-test="next" ?disabled=${!this.canNext} aria-keyshortcuts="ArrowRight" @click=${(event: MouseEvent) => this.send("next", event)}>
          ${this.nextLabel} <span aria-hidden="true">→</span><kbd aria-hidden="true">${keycaps.next}</kbd>
        </button>
      </div>
    </nav>`;
  }

  static override styles = [portraitStyles, buttonStyles, paceStyles, controlBarStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-control-bar": MaxControlBar;
  }
}
