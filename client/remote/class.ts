/** A class that is led from this phone: what the projector says, what the host alone sees, and the hands on it. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import type { MiniGameId } from "../../shared/content/plan.ts";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { makeReachable } from "../a11y/scrollers.ts";
import { pictureUrl } from "../art/art.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { ringMarkStyles } from "../board/ring-mark.ts";
import { openBoard } from "../console/board-window.ts";
import { buttonStyles } from "../console/button.styles.ts";
import "../console/class-panel.ts";
import "../console/clock.ts";
import { controlOfKey, type Control } from "../console/controls.ts";
import "../console/dialog.ts";
import { toggleFullscreen } from "../console/fullscreen.ts";
import { guideIn, type Guide } from "../console/guide.ts";
import { Hands } from "../console/hands.ts";
import { helpLines, helpLineStyles } from "../console/help-lines.ts";
import { keyList, keyListStyles } from "../console/keys.ts";
import { paceStyles } from "../console/pace.ts";
import "../console/pairing-window.ts";
import { panelStyles } from "../console/panel.styles.ts";
import { seatStyles } from "../console/seat.styles.ts";
import { learnServerTime } from "../console/server-time.ts";
import { showingOf, type Showing } from "../console/steps.ts";
import { currentLanguage, Localized, t, tId, wantStories } from "../i18n/language.ts";
import { pupilOrigin, type HostSession } from "../net/session.ts";
import { afterOf } from "./after.ts";
import { Awake } from "./awake.ts";
import { classStyles } from "./class.styles.ts";
import { languageStyles } from "./door.styles.ts";
import { foot } from "./foot.ts";
import { head } from "./head.ts";
import { join } from "./join.ts";
import { more } from "./more.ts";
import { notesOf } from "./notes.ts";
import { now, panelOf } from "./now.ts";
import { Nudge } from "./ready.ts";
import { calmScreen, tell } from "./tell.ts";
import { Wide } from "./wide.ts";

const tabs = ["now", "tell", "class", "help", "more"] as const;
type Tab = (typeof tabs)[number];
type Window = "join" | "pairing" | "guide" | "keys" | "skip" | "end";
/** What a button or a key here asks for: of the class, or of this page. */
type Act = Control | "join" | "guide";

const marks: Readonly<Record<Tab, string>> = { now: "megaphone", tell: "ear", class: "busts-in-silhouette", help: "telephone-receiver", more: "gear" };

@customElement("max-remote-class")
export class MaxRemoteClass extends LitElement {
  @property({ attribute: false }) session!: HostSession;
  @state() private tab: Tab = "now";
  @state() private open: Window | null = null;
  @state() private guide: Guide | null = null;
  @state() private origin = "";
  @query(".calm h1") private calmHeading!: HTMLElement | null;
  @queryAll(".scroll") private scrollers!: NodeListOf<HTMLElement>;
  private readonly hands = new Hands(this, () => this.session);
  private readonly wide = new Wide(this);
  private readonly nudge = new Nudge();
  private guideOf = "";
  private step = -1;
  /** A phone that scanned the code opened the window by itself. */
  private asked = false;
  private wasCalm = false;
  private minute: ReturnType<typeof setInterval> | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
    new Awake(this);
    // Loaded beforehand: the calm screen must not wait for a picture.
    new Image().src = pictureUrl("calm");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void learnServerTime();
    void pupilOrigin().then((origin) => (this.origin = origin));
    this.unsubscribe = this.session.subscribe(() => this.follow());
    // Minutes change without anybody doing something.
    this.minute = setInterval(() => this.requestUpdate(), 10_000);
    addEventListener("keydown", this.onKey);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    clearInterval(this.minute);
    removeEventListener("keydown", this.onKey);
  }

  override willUpdate(): void {
    const language = currentLanguage();
    if (this.guideOf === language) return;
    this.guideOf = language;
    void guideIn(language).then((guide) => (this.guide = guide));
  }

  override updated(): void {
    makeReachable(this.scrollers);
    const { calm } = this.hands;
    if (calm && !this.wasCalm) this.calmHeading?.focus();
    this.wasCalm = calm;
  }

  private follow(): void {
    const { shared, own, pairing } = this.session.state;
    if (shared) {
      if (shared.step !== this.step && this.open === "skip") this.open = null;
      this.step = shared.step;
      wantStories(Object.keys(shared.newcomers));
      this.nudge.follow(shared, own);
    }
    this.hands.follow();
    this.ask(pairing?.asking ?? null);
    this.requestUpdate();
  }

  /** Another phone scanned a code: its number is asked about here too, until somebody has answered. */
  private ask(number: number | null): void {
    if (number !== null && this.open !== "pairing" && !this.hands.calm) {
      this.open = "pairing";
      this.asked = true;
    }
    if (number === null && this.asked) {
      this.asked = false;
      if (this.open === "pairing") this.open = null;
    }
  }

  private get showing(): Showing | null {
    return showingOf(this.session.state);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const control = controlOfKey(event);
    if (!control) return;
    // A child may start telling at any moment: the calm key works over a window too; Escape shuts the window first.
    if (this.open !== null && !(control === "calm" && event.key !== "Escape")) return;
    if (this.hands.calm && control !== "calm") return;
    // Up and down scroll what has the focus, and everywhere but in a talk.
    if (control.startsWith("topic") && (this.showing?.task.kind !== "talk" || (event.composedPath()[0] as Element).matches?.(".scroll"))) return;
    event.preventDefault();
    this.do(control);
  };

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    if (!button) return;
    // After a mouse click the space bar means "next" again, not "the same button once more".
    if ((event as MouseEvent).detail > 0) button.blur();
    this.do(button.dataset["do"] as Act, button.dataset["game"] as MiniGameId | undefined);
  };

  private do(act: Act, game?: MiniGameId): void {
    if (act === "join" || act === "guide") {
      // The guide knows every newcomer: its own chunk, loaded by who reads it.
      if (act === "guide") void import("../console/guide-book.ts");
      this.open = act;
      return;
    }
    if (this.hands.do(act, game)) {
      if (act === "calm") this.open = null;
      return;
    }
    switch (act) {
      case "new-class":
        return void this.dispatchEvent(new Event("leave-class"));
      case "fullscreen":
        return void toggleFullscreen();
      case "board-window":
        return void openBoard();
      case "class-panel":
        this.tab = "class";
        return;
      case "help":
        this.tab = "help";
        return;
      case "time":
        this.tab = "more";
        return;
      case "keys":
      case "pairing":
      case "skip":
      case "end":
        this.open = act;
        return;
      default:
    }
  }

  private readonly command = (command: HostCommand): void => void this.hands.ask(command);
  private readonly shut = (): void => void (this.open = null);

  private confirm(title: string, text: string, yes: string, act: () => void) {
    return html`<max-dialog heading=${title} @shut=${this.shut}>
      <p class="ask">${text}</p>
      <div class="answers">
        <button autofocus data-test="confirm-no" @click=${this.shut}>${t("dialog.no")}</button>
        <button class="primary" data-test="confirm-yes" @click=${() => { this.open = null; act(); }}>${yes}</button>
      </div>
    </max-dialog>`;
  }

  private window(shared: SharedView) {
    const { own, pairing } = this.session.state;
    switch (this.open) {
      case "join":
        return html`<max-dialog heading=${t("remote.join")} @shut=${this.shut}>${join(shared, this.session.code, this.origin)}</max-dialog>`;
      case "pairing":
        return html`<max-dialog heading=${t("pairing.heading")} @shut=${this.shut}><max-pairing .session=${this.session} .pairing=${pairing}></max-pairing></max-dialog>`;
      case "guide":
        return html`<max-dialog wide heading=${t("guide.heading")} @shut=${this.shut}>${this.guide ? html`<max-guide-book .guide=${this.guide}></max-guide-book>` : t("wait")}</max-dialog>`;
      case "keys":
        return html`<max-dialog wide heading=${t("keys.heading")} @shut=${this.shut}>${keyList()}</max-dialog>`;
      case "end":
        return this.confirm(t("end.heading"), t(own?.resumable ? "end.rests" : "end.text"), t("end.yes"), () => this.command({ do: "end" }));
      case "skip":
        return this.confirm(t("skip.heading"), t("skip.text"), t("skip.yes"), () => void this.hands.move({ do: "skip", step: shared.step }));
      case null:
        return nothing;
      default:
        return this.open satisfies never;
    }
  }

  private content(tab: Tab, shared: SharedView) {
    switch (tab) {
      case "class":
        return html`<h2 class="title">${t("panel.heading")}</h2><max-class-panel .shared=${shared} @command=${(event: CustomEvent<HostCommand>) => this.command(event.detail)}></max-class-panel>`;
      case "help":
        return html`<h2 class="title">${t("help.heading")}</h2>${helpLines("adult")}`;
      case "more":
        return more(shared, this.session.state.own, this.command, this.wide.is);
      case "now":
      case "tell":
        return tell(this.guide);
      default:
        return tab satisfies never;
    }
  }

  private tabs(chosen: Tab) {
    return html`<nav class="tabs" aria-label=${t("remote.tabs")}>
      ${tabs.filter((tab) => !(this.wide.is && tab === "now")).map((tab) => html`<button data-test="tab-${tab}" aria-pressed=${chosen === tab} @click=${() => (this.tab = tab)}>${icon(marks[tab])}<span>${tId("remote.tab", tab)}</span></button>`)}
    </nav>`;
  }

  /** On a phone one thing at a time; where there is room the moment, its notes, and what is chosen stand side by side. */
  private middle(showing: Showing, over: boolean) {
    const { shared } = showing;
    const { own } = this.session.state;
    const panel = panelOf(showing);
    const notes = afterOf(shared, own, this.guide) ?? notesOf(showing, own, panel.progress !== undefined, this.wide.is);
    const moment = now(showing, panel, this.session.code, this.origin);
    const aside = notes ? html`<p class="only">${icon("locked")} ${t("remote.only")}</p>${notes}` : nothing;
    const place = (name: string, content: unknown) => html`<div class="scroll ${name}" data-test="place-${name}">${content}</div>`;
    if (this.wide.is) {
      const chosen = this.tab === "now" ? "tell" : this.tab;
      return html`<main class="columns ${notes && !over ? "three" : ""}">${place("first", moment)}${notes ? place("second", aside) : nothing}
        ${over ? nothing : html`<div class="third">${this.tabs(chosen)}${place("side", this.content(chosen, shared))}</div>`}</main>`;
    }
    return html`${over ? nothing : this.tabs(this.tab)}<main>${this.tab === "now" || over ? place("first", html`${moment}${aside}`) : place("side", this.content(this.tab, shared))}</main>`;
  }

  override render() {
    const { link, refused, own } = this.session.state;
    const seen = this.showing;
    if (!seen) return nothing;
    const over = refused === "ended" || seen.shared.phase === "ended";
    const showing: Showing = over ? { ...seen, shared: { ...seen.shared, phase: "ended" } } : seen;
    const { shared } = showing;
    const { calm } = this.hands;
    return html`
      <div class="page" data-test="phase" data-phase=${shared.phase} data-stage=${shared.stage} data-step=${shared.step} ?inert=${calm} @click=${this.onClick}>
        ${head(showing, own, panelOf(showing).about)}
        ${this.middle(showing, over)}
        ${over ? nothing : foot(showing, own, this.hands, panelOf(showing).progress)}
      </div>
      ${calm && !over ? calmScreen(this.guide, this.onClick) : this.window(shared)}
      <div class="toasts" role="status">
        ${link === "away" && !over ? html`<p class="toast" data-test="away">${t("line.away")}</p>` : nothing}
        ${this.hands.toast ? html`<p class="toast" data-test="toast">${tId("reason", this.hands.toast)}</p>` : nothing}
      </div>
    `;
  }

  static override styles = [portraitStyles, buttonStyles, ringMarkStyles, seatStyles, helpLineStyles, keyListStyles, paceStyles, panelStyles, languageStyles, classStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-remote-class": MaxRemoteClass;
  }
}
