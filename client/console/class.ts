/** A class that is being hosted: what the projector shows now, and the host's hands on it. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { MiniGameId } from "../../shared/content/plan.ts";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { TimerMode } from "../../shared/protocol/wire.ts";
import { fewestDevices } from "../../shared/rules/size.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { pictureUrl } from "../art/art.ts";
import { portraitStyles } from "../art/portrait.ts";
import { Localized, t, tId, wantStories } from "../i18n/language.ts";
import type { HostSession, LinkReason } from "../net/session.ts";
import { consoleSound } from "../sound/console.ts";
import { Countdown } from "../sound/countdown.ts";
import { cuesBetween } from "../sound/cues.ts";
import { canSound } from "../sound/sound.ts";
import { buttonStyles } from "./button.styles.ts";
import { classStyles } from "./class.styles.ts";
import { controlOfKey, type Control } from "./controls.ts";
import { Fit } from "./fit.ts";
import { toggleFullscreen } from "./fullscreen.ts";
import { helpLines, helpLineStyles } from "./help-lines.ts";
import { keyList, keyListStyles } from "./keys.ts";
import { opening, refusal } from "./line.ts";
import { nextLabel } from "./next-label.ts";
import { panelStyles } from "./panel.styles.ts";
import { present } from "./phases/present.ts";
import { ringMarkStyles } from "../board/ring-mark.ts";
import { seatStyles } from "./seat.styles.ts";
import { learnServerTime, serverNow } from "./server-time.ts";
import { stage } from "./stage.ts";
import { localSteps, type Showing } from "./steps.ts";
import type { MaxControlBar } from "./control-bar.ts";
import "./board.ts";
import "./class-panel.ts";
import "./clock.ts";
import "./control-bar.ts";
import "./dialog.ts";
import "./lobby.ts";

type Window = "help" | "class" | "keys" | "end" | "skip";

/** Milliseconds that a message stays. */
const toastTime = 6000;

@customElement("max-class")
export class MaxClass extends LitElement {
  @property({ attribute: false }) session!: HostSession;
  @state() private at = 0;
  @state() private open: Window | null = null;
  @state() private toast: LinkReason | null = null;
  /** What the host last asked of the calm screen, until the class agrees: it comes at once, even without a line. */
  @state() private calmAsked: boolean | null = null;
  @query("max-control-bar") private bar!: MaxControlBar | null;
  private step = -1;
  private moving = false;
  private calming = false;
  /** The moment whose sounds were played last. */
  private heard: Showing | null = null;
  private toastEnds: ReturnType<typeof setTimeout> | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
    new Fit(this, () => this.renderRoot.querySelector<HTMLElement>(".words"));
    new Countdown(this, () => (this.calm ? null : this.session.state.shared), serverNow, () => consoleSound.play("tick"));
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
    clearTimeout(this.toastEnds);
  }

  private follow(): void {
    const { shared, link } = this.session.state;
    if (shared && shared.step !== this.step) {
      this.step = shared.step;
      this.at = 0;
      if (this.open === "skip") this.open = null;
    }
    if (shared) wantStories(Object.keys(shared.newcomers));
    if (shared && this.calmAsked === shared.calm) this.calmAsked = null;
    else if (link === "online") void this.askCalm();
    if (shared?.phase === "ended") this.dispatchEvent(new Event("class-over"));
    this.sound();
    this.requestUpdate();
  }

  /** Lets the class hear what the projector shows now. */
  private sound(): void {
    const { showing } = this;
    // Before the host's own view is there, half of the moment is missing.
    if (!showing || !this.session.state.own) return;
    const moment = { ...showing, shared: { ...showing.shared, calm: this.calm } };
    consoleSound.play(...cuesBetween(this.heard, moment));
    this.heard = moment;
  }

  private get calm(): boolean {
    return this.calmAsked ?? this.session.state.shared?.calm ?? false;
  }

  private get showing(): Showing | null {
    const { shared, own } = this.session.state;
    return shared && { shared, task: own?.task ?? { kind: "plain" }, at: this.at };
  }

  private async ask(command: HostCommand): Promise<void> {
    const reason = await this.session.ask(command);
    // "stale": the class had moved on already, which is what was asked for.
    if (reason && reason !== "stale") this.say(reason);
  }

  /** One step at a time: an impatient second click is not a second step. */
  private async move(shared: SharedView, how: "next" | "skip"): Promise<void> {
    if (this.moving) return;
    this.moving = true;
    await this.ask({ do: how, step: shared.step });
    this.moving = false;
  }

  /** Asks for the calm screen (or its end) until the class has it: also when the line was away meanwhile. */
  private async askCalm(): Promise<void> {
    const on = this.calmAsked;
    if (on === null || this.calming) return;
    this.calming = true;
    await this.ask({ do: "calm", on });
    this.calming = false;
    if (this.calmAsked !== null && this.calmAsked !== on) void this.askCalm();
  }

  private say(reason: LinkReason): void {
    this.toast = reason;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => (this.toast = null), toastTime);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const control = controlOfKey(event);
    if (!control) return;
    // A child may start telling at any moment: the calm key works over a window too; Escape shuts the window first.
    const over = this.open !== null || this.bar?.menuOpen === true;
    if (over && !(control === "calm" && event.key !== "Escape")) return;
    if (this.calm && control !== "calm") return;
    event.preventDefault();
    this.do(control);
  };

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (button) this.do(button.dataset["do"] as Control, button.dataset["game"] as MiniGameId | undefined);
  };

  private next(shared: SharedView): void {
    const showing = this.showing;
    if (showing && this.at < localSteps(showing) - 1) {
      this.at += 1;
      this.sound();
    } else if (this.canNext(shared)) void this.move(shared, "next");
  }

  private canNext = (shared: SharedView): boolean => shared.phase !== "ended" && (shared.phase !== "lobby" || shared.present >= fewestDevices);

  /** Does what the host's click or key asks for. */
  private do(control: Control, game?: MiniGameId): void {
    const { shared } = this.session.state;
    if (control === "new-class") return void this.dispatchEvent(new Event("leave-class"));
    if (control === "later") return void this.dispatchEvent(new Event("leave-for-now"));
    if (control === "fullscreen") return void toggleFullscreen();
    if (control === "keys") {
      this.open = "keys";
      return;
    }
    if (control === "sound") {
      consoleSound.toggle();
      return this.requestUpdate();
    }
    if (!shared || shared.phase === "ended") return;
    switch (control) {
      case "next":
        return this.next(shared);
      case "back":
        if (this.at > 0) this.at -= 1;
        else if (shared.phase === "talk") void this.ask({ do: "topic", by: -1 });
        return;
      case "calm": {
        this.calmAsked = !this.calm;
        this.open = null;
        this.sound();
        return void this.askCalm();
      }
      case "pause":
        return void this.ask({ do: "pause", on: !shared.paused });
      case "eyes-up":
        return void this.ask({ do: "eyesUp", on: !shared.eyesUp });
      case "lock":
        return void this.ask({ do: "lock", on: !shared.locked });
      case "more-time":
        return void this.ask({ do: "moreTime" });
      case "topic-next":
      case "topic-back":
        if (shared.phase === "talk") void this.ask({ do: "topic", by: control === "topic-next" ? 1 : -1 });
        return;
      case "help":
        this.open = "help";
        return;
      case "class-panel":
        this.open = "class";
        return;
      case "replay":
        if (game) void this.ask({ do: "replay", step: shared.step, game });
        return;
      case "skip":
      case "end":
        this.open = control;
        return;
      default:
        return control satisfies never;
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
    switch (this.open) {
      case "help":
        return html`<max-dialog wide heading=${t("help.heading")} @shut=${() => (this.open = null)}>${helpLines("adult")}<p class="small">${t("help.note")}</p></max-dialog>`;
      case "class":
        return html`<max-dialog wide heading=${t("panel.heading")} @shut=${() => (this.open = null)}>
          <max-class-panel .shared=${shared} @command=${(event: CustomEvent<HostCommand>) => void this.ask(event.detail)}></max-class-panel>
        </max-dialog>`;
      case "keys":
        return html`<max-dialog wide heading=${t("keys.heading")} @shut=${() => (this.open = null)}>${keyList()}</max-dialog>`;
      case "end":
        return this.confirm(t("end.heading"), t(this.session.state.own?.resumable ? "end.rests" : "end.text"), t("end.yes"), () => void this.ask({ do: "end" }));
      case "skip":
        return this.confirm(t("skip.heading"), t("skip.text"), t("skip.yes"), () => void this.move(shared, "skip"));
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
      .canNext=${this.canNext(shared)}
      .canBack=${this.at > 0}
      .ready=${answering}
      .sound=${canSound() ? consoleSound.on : null}
      @control=${(event: CustomEvent<Control>) => this.do(event.detail)}
      @timer-mode=${(event: CustomEvent<TimerMode>) => void this.ask({ do: "timer", mode: event.detail })}
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
      <main class="page ${night ? "night" : ""} ${over ? "over" : ""}" data-test="phase" data-phase=${over ? "ended" : shared.phase} data-stage=${shared.stage} data-step=${shared.step} ?inert=${this.calm} @click=${this.onClick}>
        ${shared.phase === "lobby" && !over
          ? html`<max-lobby .shared=${shared} code=${this.session.code}></max-lobby>`
          : stage(showing, present(over ? { ...showing, shared: { ...shared, phase: "ended" } } : showing))}
        ${over ? nothing : this.controls(showing)}
      </main>
      ${this.calm
        ? html`<section class="calm" data-test="calm-screen"><img src=${pictureUrl("calm")} alt="" />
            <button data-do="calm" data-test="calm-back" @click=${this.onClick}>${t("calm.back")}</button></section>`
        : this.windows(shared)}
      <div class="toasts" role="status">
        ${link === "away" && !over ? html`<p class="card toast" data-test="away">${t("line.away")}</p>` : nothing}
        ${this.toast ? html`<p class="card toast" data-test="toast">${tId("reason", this.toast)}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [portraitStyles, buttonStyles, ringMarkStyles, helpLineStyles, keyListStyles, seatStyles, classStyles, panelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-class": MaxClass;
  }
}
