/** A pupil in a class: the stage behind, what is said above it, and the sheet with what there is to do. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { animalUrl, pictureUrl } from "../art/art.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { seatColours } from "../art/seat-colours.ts";
import { isLegible, toggleLegible } from "../a11y/reading.ts";
import { Localized, t, tId, wantStories } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import type { LinkReason, PupilSession } from "../net/session.ts";
import type { PupilTask, SharedView } from "../../shared/rules/view.ts";
import { boardNames, boardNameStyles } from "./board-names.ts";
import { bubbles, bubbleStyles } from "./bubbles.ts";
import { classStyles } from "./class.styles.ts";
import { controlStyles } from "./controls.styles.ts";
import { helpPanel, helpStyles } from "./help.ts";
import { languageSwitch, languageSwitchStyles } from "./language-switch.ts";
import { readPlace, savePlace } from "./place.ts";
import { present, type Playing } from "./present.ts";
import { taskScene } from "./scenes.ts";
import { StageHost } from "./stage-host.ts";
import type { Answer, TaskContext } from "./tasks/context.ts";
import { ended, finale, goodbye, untilNextTime } from "./tasks/closing.ts";
import { night, search, talk } from "./tasks/evening.ts";
import { trafficLight } from "./tasks/light.ts";
import { lobby, pulse } from "./tasks/opening.ts";
import { agree, choose, gather, happens, meet } from "./tasks/story.ts";
import { taskStyles } from "./tasks/tasks.styles.ts";
import "./kit.ts";

/** Milliseconds that a message stays. */
const toastTime = 5000;

/** Phases whose sheet needs the room: the stage behind is a picture only. */
const tall = new Set(["lobby", "pulse", "miniGame", "maxKit", "break", "goodbye", "ended"]);

/** Where the class is in its week. */
const whenIs = ({ plan, round, rounds }: SharedView): string =>
  plan === "followUp" ? t("weeksLater") : round > 0 ? t("day", { round, rounds }) : t("app.name");

@customElement("max-pupil-class")
export class MaxPupilClass extends LitElement {
  @property({ attribute: false }) session!: PupilSession;
  /** How far each scene was read, by its key: a scene that comes back goes on where it was. */
  @state() private readTo: Readonly<Record<string, number>> = {};
  @state() private draft: Readonly<Record<string, unknown>> = {};
  @state() private tab = 0;
  @state() private helpOpen = false;
  @state() private menuOpen = false;
  @state() private toast: LinkReason | null = null;
  @query(".stage") private stagePlace!: HTMLElement;
  @query("dialog") private dialog!: HTMLDialogElement | null;
  private step = -1;
  /** The last answer that a broken line swallowed: it goes out when the line is back, if it is still asked. */
  private unsent: { readonly step: number; readonly answer: Answer } | null = null;
  private toastEnds: ReturnType<typeof setTimeout> | undefined;
  private unsubscribe: (() => void) | undefined;
  private readonly stage = new StageHost(this);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const place = readPlace(this.session.code);
    this.readTo = place.readTo;
    this.draft = place.draft;
    this.tab = place.tab;
    this.step = place.step;
    this.unsubscribe = this.session.subscribe(() => this.follow());
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    clearTimeout(this.toastEnds);
  }

  private follow(): void {
    const { shared } = this.session.state;
    if (shared) wantStories(Object.keys(shared.newcomers));
    if (shared && shared.step !== this.step) {
      const fresh = this.step !== -1;
      this.step = shared.step;
      this.draft = {};
      this.tab = 0;
      if (fresh) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".sheet h1")?.focus({ preventScroll: true }));
    }
    const { unsent } = this;
    if (unsent && shared && this.session.state.link === "online") {
      this.unsent = null;
      if (unsent.step === shared.step) void this.answer(unsent.answer);
    }
    this.requestUpdate();
  }

  override firstUpdated(): void {
    this.stage.start(this.stagePlace);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("readTo") || changed.has("draft") || changed.has("tab")) savePlace(this.session.code, { readTo: this.readTo, draft: this.draft, tab: this.tab, step: this.step });
    // In a chat the newest line is the one to read.
    const chat = this.renderRoot.querySelector(".in-chat");
    if (chat && (changed.has("readTo") || changed.has("tab"))) chat.scrollTop = chat.scrollHeight;
    if (this.helpOpen && this.dialog && !this.dialog.open) this.dialog.showModal();
    const { shared } = this.session.state;
    if (shared) this.stage.show(present(shared, this.task, this.playing), shared.calm || shared.eyesUp || shared.paused);
  }

  private get task(): PupilTask {
    return this.session.state.own?.task ?? { kind: "wait" };
  }

  private get playing(): Playing | null {
    const found = taskScene(this.task, this.tab);
    return found && { ...found, at: Math.min(this.readTo[found.key] ?? 0, found.scene.lines.length - 1) };
  }

  private async answer(answer: Answer): Promise<LinkReason | null> {
    const step = this.session.state.shared?.step ?? 0;
    const reason = await this.session.ask(answer.do === "children" ? answer : { ...answer, step });
    this.unsent = reason === "offline" ? { step, answer } : null;
    // The class had moved on: the next question is on screen already, which says it best.
    if (reason && reason !== "stale") this.say(reason);
    return reason;
  }

  private say(reason: LinkReason): void {
    this.toast = reason;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => (this.toast = null), toastTime);
  }

  private readonly leave = (): void => void this.dispatchEvent(new Event("leave-class"));

  private body(shared: SharedView, task: PupilTask): TemplateResult {
    const playing = this.playing;
    const context: TaskContext = {
      shared,
      seat: this.session.state.own?.seat ?? "",
      answer: (answer) => this.answer(answer),
      draft: this.draft,
      setDraft: (part) => (this.draft = { ...this.draft, ...part }),
      read: !playing || playing.at === playing.scene.lines.length - 1 || (this.readTo[`${playing.key} whole`] ?? 0) > 0,
    };
    switch (shared.phase) {
      case "lobby":
        return lobby(context);
      case "talk":
        return talk();
      case "maxKit":
        return html`<max-kit></max-kit>`;
      case "break":
        return untilNextTime();
      case "goodbye":
        return goodbye();
      case "ended":
        return ended(this.leave);
      default:
    }
    switch (task.kind) {
      case "pulse":
        return pulse(task, context);
      case "gather":
        return gather(task, context);
      case "meet":
        return meet(task, context, this.tab, (tab) => (this.tab = tab));
      case "choose":
        return choose(task, context);
      case "agree":
        return agree(task, context);
      case "happens":
        return happens(task, context);
      case "night":
        return night(task, context);
      case "search":
        return search(task, context);
      case "light":
        return trafficLight(task, context);
      case "finale":
        return finale(task, context);
      case "wait":
        return html`<h1 tabindex="-1">${t("wait")}</h1>`;
      default:
        return task satisfies never;
    }
  }

  /** What lies over everything while screens rest; null while they do not. */
  private over(shared: SharedView): TemplateResult | null {
    const { link, refused } = this.session.state;
    if (refused)
      return html`<div class="over" data-test="refused" role="alert"><div class="card-over"><h1>${t("refused.title")}</h1><p>${tId("reason", refused)}</p><button class="button main" data-test="leave" @click=${this.leave}>${t("refused.back")}</button></div></div>`;
    if (shared.calm) return html`<div class="over calm" data-test="calm"><img src=${pictureUrl("calm")} alt="" /><p>${t("calm")}</p></div>`;
    if (link === "away") return html`<div class="over" data-test="away" role="status"><div class="card-over">${icon("satellite-antenna")}<h1>${t("away.title")}</h1><p>${t("away.how")}</p></div></div>`;
    if (!shared.hostHere && shared.phase !== "ended") return html`<div class="over" data-test="host-away" role="status"><div class="card-over">${icon("hourglass-not-done")}<h1>${t("hostAway.title")}</h1><p>${tId("reason", "hostAway")}</p></div></div>`;
    if (shared.eyesUp) return html`<div class="over" data-test="eyes-up" role="status"><div class="card-over">${icon("eyes")}<h1>${t("eyesUp.title")}</h1><p>${t("eyesUp.how")}</p></div></div>`;
    if (shared.paused) return html`<div class="over" data-test="paused" role="status"><div class="card-over">${icon("pause-button")}<h1>${t("paused.title")}</h1><p>${t("paused.how")}</p></div></div>`;
    return null;
  }

  override render() {
    return html`<div class="stage" aria-hidden="true"></div>${this.content()}`;
  }

  private content(): TemplateResult {
    const { shared, own } = this.session.state;
    if (!shared || !own)
      return html`<div class="over" role="status" data-test="connecting"><div class="card-over">${icon("satellite-antenna")}<h1>${t("connecting")}</h1><p>${t("away.how")}</p><button class="button" data-test="leave" @click=${this.leave}>${t("refused.back")}</button></div></div>`;
    const seat = shared.seats[own.seat];
    const playing = this.playing;
    const over = this.over(shared);
    const isTall = tall.has(shared.phase);
    return html`
      <div class="page ${isTall ? "tall" : ""} ${playing ? "playing" : ""}" data-test="phase" data-phase=${shared.phase} data-stage=${shared.stage} data-step=${shared.step} ?inert=${over !== null}>
        <header>
          <span class="where-we-are">${whenIs(shared)} · ${tId("phase", shared.phase)}</span>
          <span class="tools">
            <button class="button round" data-test="menu" aria-expanded=${this.menuOpen ? "true" : "false"} aria-label=${t("menu")} @click=${() => (this.menuOpen = !this.menuOpen)}>Aa</button>
            <button class="button" data-test="help" @click=${() => (this.helpOpen = true)}>${t("help.button")}</button>
          </span>
        </header>
        ${this.menuOpen ? html`<div class="menu">${languageSwitch()}<button class="button" data-test="reading" aria-pressed=${isLegible() ? "true" : "false"} @click=${() => { toggleLegible(); this.requestUpdate(); }}>${t("reading")}</button></div>` : nothing}
        ${over ? nothing : boardNames(present(shared, own.task, playing), this.stage.size)}
        <div class="scene">${playing ? bubbles(playing, this.stage.size, (at) => this.go(playing, at)) : nothing}</div>
        <main class="sheet">
          <div class="scroll">${this.body(shared, own.task)}</div>
          ${seat && shared.phase !== "lobby" ? html`<span class="seat" data-test="seat-name"><img class=${seat.colour} src=${animalUrl(seat.animal)} alt="" />${seatName(seat)}</span>` : nothing}
        </main>
      </div>
      ${over ?? nothing}
      ${this.toast ? html`<p class="toast" role="alert" data-test="toast">${tId("reason", this.toast)}</p>` : nothing}
      ${this.helpOpen ? helpPanel(() => (this.helpOpen = false)) : nothing}
    `;
  }

  private go(playing: Playing, at: number): void {
    const whole = at === playing.scene.lines.length - 1 ? { [`${playing.key} whole`]: 1 } : {};
    this.readTo = { ...this.readTo, [playing.key]: at, ...whole };
  }

  static override styles = [controlStyles, portraitStyles, languageSwitchStyles, bubbleStyles, boardNameStyles, helpStyles, seatColours, taskStyles, classStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-pupil-class": MaxPupilClass;
  }
}
