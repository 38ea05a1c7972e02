/** A class that is being hosted: what the projector shows now, and the host's hands on it. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { MiniGameId } from "../../shared/content/plan.ts";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { TimerMode } from "../../shared/protocol/wire.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { pictureUrl } from "../art/art.ts";
import { portraitStyles } from "../art/portrait.ts";
import { Localized, t, tId, wantStories } from "../i18n/language.ts";
import type { HostSession } from "../net/session.ts";
import { consoleSound } from "../sound/console.ts";
import { Countdown } from "../sound/countdown.ts";
import { cuesBetween } from "../sound/cues.ts";
import { canSound } from "../sound/sound.ts";
import { buttonStyles } from "./button.styles.ts";
import { classStyles } from "./class.styles.ts";
import { controlOfKey, type Control } from "./controls.ts";
import { openBoardWindow } from "./board-window.ts";
import { Fit } from "./fit.ts";
import { toggleFullscreen } from "./fullscreen.ts";
import { Hands } from "./hands.ts";
import { helpLines, helpLineStyles } from "./help-lines.ts";
import { keyList, keyListStyles } from "./keys.ts";
import { opening, refusal } from "./line.ts";
import { nextLabel } from "./next-label.ts";
import { paceStyles, paceWindow } from "./pace.ts";
import { panelStyles } from "./panel.styles.ts";
import { present } from "./phases/present.ts";
import { ringMarkStyles } from "../board/ring-mark.ts";
import { report, reportStyles } from "./report.ts";
import { seatStyles } from "./seat.styles.ts";
import { learnServerTime, serverNow } from "./server-time.ts";
import { stage } from "./stage.ts";
import { showingOf, type Showing } from "./steps.ts";
import type { MaxControlBar } from "./control-bar.ts";
import type { MaxLobby } from "./lobby.ts";
import "./board.ts";
import "./class-panel.ts";
import "./clock.ts";
import "./control-bar.ts";
import "./dialog.ts";
import "./join-help.ts";
import "./large-code.ts";
import "./lobby.ts";
import "./pairing-window.ts";

type Window = "help" | "class" | "keys" | "time" | "pairing" | "end" | "skip" | "large-code" | "join-help";

@customElement("max-class")
export class MaxClass extends LitElement {
  @property({ attribute: false }) session!: HostSession;
  /** The projector's second window: the picture without the controls. */
  @property({ type: Boolean }) bare = false;
  @state() private open: Window | null = null;
  @query("max-control-bar") private bar!: MaxControlBar | null;
  @query("max-lobby") private lobby!: MaxLobby | null;
  private readonly hands = new Hands(this, () => this.session);
  private step = -1;
  /** The moment whose sounds were played last. */
  private heard: Showing | null = null;
  private unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
    new Fit(this, () => this.renderRoot.querySelector<HTMLElement>(".words"));
    new Countdown(this, () => (this.hands.calm ? null : this.session.state.shared), serverNow, () => consoleSound.play("tick"));
    // Loaded beforehand: the calm screen must not wait for a picture.
    new Image().src = pictureUrl("calm");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void learnServerTime();
    this.unsubscribe = this.session.subscribe(() => this.follow());
    addEventListener("keydown", this.onKey);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    removeEventListener("keydown", this.onKey);
  }

  private follow(): void {
    const { shared, pairing } = this.session.state;
    if (shared && shared.step !== this.step) {
      this.step = shared.step;
      if (this.open === "skip") this.open = null;
    }
    if (shared) wantStories(Object.keys(shared.newcomers));
    this.hands.follow();
    // Somebody scanned the code: the host is asked, whatever it was doing.
    if (pairing?.asking && !this.bare && !this.hands.calm) this.open = "pairing";
    if (shared?.phase === "ended") this.dispatchEvent(new Event("class-over"));
    this.sound();
    this.requestUpdate();
  }

  /** Lets the class hear what the projector shows now. */
  private sound(): void {
    const { showing } = this;
    // Before the host's own view is there, half of the moment is missing.
    if (!showing || !this.session.state.own) return;
    const moment = { ...showing, shared: { ...showing.shared, calm: this.hands.calm } };
    consoleSound.play(...cuesBetween(this.heard, moment));
    this.heard = moment;
  }

  private get showing(): Showing | null {
    return showingOf(this.session.state);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const control = controlOfKey(event);
    if (!control) return;
    // A child may start telling at any moment: the calm key works over a window too; Escape shuts the window first.
    const over = this.open !== null || this.bar?.menuOpen === true || this.lobby?.menuOpen === true;
    if (control === "large-code" && this.open === control) return this.renderRoot.querySelector("max-large-code")?.shut();
    if (over && !(control === "calm" && event.key !== "Escape")) return;
    if (this.hands.calm && control !== "calm") return;
    event.preventDefault();
    this.do(control);
  };

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (button) this.do(button.dataset["do"] as Control, button.dataset["game"] as MiniGameId | undefined);
  };

  private readonly onCommand = (event: CustomEvent<HostCommand>): void => void this.hands.ask(event.detail);

  private readonly onControl = (event: CustomEvent<Control>): void => this.do(event.detail);

  /** Does what the host's click or key asks for. */
  private do(control: Control, game?: MiniGameId): void {
    if (this.hands.do(control, game)) {
      if (control !== "calm") return;
      this.open = null;
      return this.sound();
    }
    const running = this.session.state.shared !== null && this.session.state.shared.phase !== "ended";
    switch (control) {
      case "new-class":
        return void this.dispatchEvent(new Event("leave-class"));
      case "later":
        return void this.dispatchEvent(new Event("leave-for-now"));
      case "fullscreen":
        return void toggleFullscreen();
      case "board-window":
        return void openBoardWindow();
      case "sound":
        consoleSound.toggle();
        return this.requestUpdate();
      case "keys":
        this.open = "keys";
        return;
      case "report":
        return print();
      case "class-panel":
        if (running) this.open = "class";
        return;
      case "time":
        if (this.session.state.own?.pace) this.open = "time";
        return;
      case "pairing":
      case "help":
      case "skip":
      case "large-code":
      case "join-help":
      case "end":
        if (running) this.open = control;
        return;
      default:
    }
  }

  private confirm(title: string, text: string, yes: string, act: () => void) {
    return html`<max-dialog heading=${title} @shut=${() => (this.open = null)}>
      <p class="ask">${text}</p>
      <div class="answers">
        <button autofocus data-test="confirm-no" @click=${() => (this.open = null)}>${t("dialog.no")}</button>
        <button class="primary" data-test="confirm-yes" @click=${() => { this.open = null; act(); }}>${yes}</button>
      </div>
    </max-dialog>`;
  }

  private windows(shared: SharedView) {
    const { own } = this.session.state;
    switch (this.open) {
      case "help":
        return html`<max-dialog wide heading=${t("help.heading")} @shut=${() => (this.open = null)}>${helpLines("adult")}<p class="small">${t("help.note")}</p></max-dialog>`;
      case "class":
        return html`<max-dialog wide heading=${t("panel.heading")} @shut=${() => (this.open = null)}>
          <max-class-panel .shared=${shared} @command=${this.onCommand}></max-class-panel>
        </max-dialog>`;
      case "keys":
        return html`<max-dialog wide heading=${t("keys.heading")} @shut=${() => (this.open = null)}>${keyList()}</max-dialog>`;
      case "time":
        return own ? html`<max-dialog heading=${t("pace.heading")} @shut=${() => (this.open = null)}>${paceWindow(own, shared, serverNow(), (command) => void this.hands.ask(command))}</max-dialog>` : nothing;
      case "pairing":
        return html`<max-dialog heading=${t("pairing.heading")} @shut=${() => (this.open = null)}><max-pairing .session=${this.session} .pairing=${this.session.state.pairing}></max-pairing></max-dialog>`;
      case "end":
        return this.confirm(t("end.heading"), t(own?.resumable ? "end.rests" : "end.text"), t("end.yes"), () => void this.hands.ask({ do: "end" }));
      case "large-code":
        return html`<max-large-code code=${this.session.code} .shared=${shared} @shut=${() => (this.open = null)} @control=${this.onControl}></max-large-code>`;
      case "join-help":
        return html`<max-dialog wide heading=${t("control.joinHelp")} @shut=${() => (this.open = null)}><max-join-help .shared=${shared} code=${this.session.code} @control=${this.onControl}></max-join-help></max-dialog>`;
      case "skip":
        return this.confirm(t("skip.heading"), t("skip.text"), t("skip.yes"), () => void this.hands.move({ do: "skip", step: shared.step }));
      default:
        return nothing;
    }
  }

  private controls(showing: Showing) {
    const { shared } = showing;
    const answering = shared.asked > 0 && shared.answered >= shared.asked;
    return html`<max-control-bar
      .shared=${shared}
      .nextLabel=${nextLabel(showing)}
      .canNext=${this.hands.canNext(shared)}
      .canBack=${showing.at > 0}
      .own=${this.session.state.own}
      .ready=${answering}
      .sound=${canSound() ? consoleSound.on : null}
      @control=${(event: CustomEvent<Control>) => this.do(event.detail)}
      @timer-mode=${(event: CustomEvent<TimerMode>) => void this.hands.ask({ do: "timer", mode: event.detail })}
    ></max-control-bar>`;
  }

  override render() {
    const { link, refused } = this.session.state;
    const showing = this.showing;
    const over = refused === "ended" || showing?.shared.phase === "ended";
    if (refused && !over) return refusal(refused, this.onClick);
    if (!showing) return over ? refusal("ended", this.onClick) : opening(link, this.onClick);
    const { shared } = showing;
    const night = shared.phase === "night";
    return html`
      <main class="page ${showing.practice ? "practised" : ""} ${night ? "night" : ""} ${over ? "over" : ""}" data-test="phase" data-phase=${over ? "ended" : shared.phase} data-stage=${shared.stage} data-step=${shared.step} ?inert=${this.hands.calm} @click=${this.onClick}>
        ${shared.phase === "lobby" && !over
          ? html`<max-lobby .shared=${shared} code=${this.session.code} @control=${this.onControl} @command=${this.onCommand}></max-lobby>`
          : stage(showing, present(over ? { ...showing, shared: { ...shared, phase: "ended" } } : showing))}
        ${over || this.bare ? nothing : this.controls(showing)}
      </main>
      ${this.hands.calm
        ? html`<section class="calm" data-test="calm-screen"><img src=${pictureUrl("calm")} alt="" />
            <button data-do="calm" data-test="calm-back" @click=${this.onClick}>${t("calm.back")}</button></section>`
        : this.windows(shared)}
      ${report(showing)}
      ${showing.practice && !this.hands.calm ? html`<aside class="practice" data-test="practice">${t("practice.here")} <a href="/#${this.session.code}" target="_blank" rel="noopener">${t("practice.asPupil")}</a></aside>` : nothing}
      <div class="toasts" role="status">
        ${link === "away" && !over ? html`<p class="card toast" data-test="away">${t("line.away")}</p>` : nothing}
        ${this.hands.toast ? html`<p class="card toast" data-test="toast">${tId("reason", this.hands.toast)}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [portraitStyles, buttonStyles, ringMarkStyles, helpLineStyles, keyListStyles, paceStyles, seatStyles, classStyles, panelStyles, reportStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-class": MaxClass;
  }
}
