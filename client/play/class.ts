/** A pupil in a class: the stage behind, what is said above it, and the sheet with what there is to do. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { portraitStyles } from "../art/portrait.ts";
import { seatColours } from "../art/seat-colours.ts";
import { Follows } from "../a11y/follows.ts";
import { KeepFocus } from "../a11y/focus.ts";
import { reader } from "../a11y/read-aloud.ts";
import { makeReachable } from "../a11y/scrollers.ts";
import { Localized, t, tId } from "../i18n/language.ts";
import type { LinkReason, PupilSession } from "../net/session.ts";
import type { PupilTask, PupilView, SharedView } from "../../shared/rules/view.ts";
import { PupilSounds } from "../sound/pupil.ts";
import { styleMap } from "../style-map.ts";
import { lookAhead } from "./ahead.ts";
import { Attention, sheetHeading } from "./attention.ts";
import { boardNames, boardNameStyles, type Pick } from "./board-names.ts";
import { bubbles, bubbleStyles, lineNow } from "./bubbles.ts";
import { classStyles } from "./class.styles.ts";
import { controlStyles } from "./controls.styles.ts";
import { helpStyles } from "./help.ts";
import { overlay, overOf, overWords } from "./over.ts";
import { readPlace, savePlace } from "./place.ts";
import { signalsKey } from "./draft.ts";
import { foot, footStyles } from "./foot.ts";
import type { StagePicture } from "./picture.ts";
import { present, type Playing } from "./present.ts";
import { placeOf, taskScene } from "./scenes.ts";
import { freeArea, frameOn, sheetArea } from "./stage/layout.ts";
import { StageHost } from "./stage-host.ts";
import type { Answer, TaskContext } from "./tasks/context.ts";
import { ended, finale, goodbye, untilNextTime } from "./tasks/closing.ts";
import { night, search, talk } from "./tasks/evening.ts";
import { game } from "./tasks/games.ts";
import { howMany, lobby, pulse } from "./tasks/opening.ts";
import { agree, choose, gather, happens, meet } from "./tasks/story.ts";
import { taskStyles } from "./tasks/tasks.styles.ts";
import { turnStyles } from "./tasks/turns.styles.ts";
import type { Said } from "./what-to-say.ts";
import "./bar.ts";

/** Milliseconds that a message stays. */
const toastTime = 5000;

/** Where the class is in its week: in words, and as a row of days. */
const whenIs = ({ plan, round, rounds }: SharedView) =>
  plan === "followUp" ? t("weeksLater")
  : round > 0 ? html`<span class="days" aria-hidden="true">${Array.from({ length: rounds }, (_, i) => html`<i class=${i + 1 < round ? "past" : i + 1 === round ? "now" : ""}></i>`)}</span>${t("day", { round, rounds })}`
  : t("app.name");

@customElement("max-pupil-class")
export class MaxPupilClass extends LitElement {
  @property({ attribute: false }) session!: PupilSession;
  /** How far each scene was read, by its key: a scene that comes back goes on where it was. */
  @state() private readTo: Readonly<Record<string, number>> = {};
  @state() private draft: Readonly<Record<string, unknown>> = {};
  @state() private tab = 0;
  @state() private toast: LinkReason | null = null;
  @query(".stage") private stagePlace!: HTMLElement;
  private step = -1;
  /** The last answer that a broken line swallowed: it goes out when the line is back, if it is still asked. */
  private unsent: { readonly step: number; readonly answer: Answer } | null = null;
  private toastEnds: ReturnType<typeof setTimeout> | undefined;
  private unsubscribe: (() => void) | undefined;
  private readonly stage = new StageHost(this);

  constructor() {
    super();
    new Localized(this);
    new PupilSounds(this, () => {
      const { shared, own } = this.session.state;
      return shared && own && { shared, task: own.task, read: this.read, draft: this.draft };
    });
    new Follows(this, reader.subscribe);
    new KeepFocus(this, () => sheetHeading(this));
    new Attention(this, () => this.said);
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
    const { shared, own } = this.session.state;
    if (shared && own) lookAhead(shared, own);
    if (shared && shared.step !== this.step) {
      this.step = shared.step;
      this.draft = {};
      this.tab = 0;
      reader.stop();
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
    makeReachable(this.renderRoot.querySelectorAll(".scroll, .in-chat, .bubble .words"));
    const { shared } = this.session.state;
    if (shared) this.stage.show(this.picture(shared), shared.calm || shared.eyesUp || shared.paused);
  }

  private picture(shared: SharedView): StagePicture {
    return present(shared, this.task, { playing: this.playing, place: placeOf(this.task), noticed: this.noticed, seat: this.session.state.own?.seat ?? "", draft: this.draft });
  }

  /** How many signals this child marked in the scene that it looks at. */
  private get noticed(): number {
    const { task } = this;
    const seen = task.kind === "meet" ? task.sees[Math.min(this.tab, task.sees.length - 1)] : undefined;
    return seen ? ((this.draft[signalsKey(seen.id)] as readonly string[] | undefined) ?? seen.mine).length : 0;
  }

  /** What a tap on a newcomer on the board does; null where nobody is chosen now. */
  private get pick(): Pick | null {
    const { task } = this;
    const choosing = (does: "gather" | "lantern", open: readonly string[]): Pick => ({ open, choose: (newcomer) => void this.answer({ do: does, newcomer }) });
    if (task.kind === "gather") return choosing("gather", task.open);
    if (task.kind === "night" && task.stage === "lantern") return choosing("lantern", task.open);
    return null;
  }

  private get task(): PupilTask {
    return this.session.state.own?.task ?? { kind: "wait" };
  }

  private get playing(): Playing | null {
    const found = this.draft["board"] === true ? null : taskScene(this.task, this.tab);
    return found && { ...found, at: Math.min(this.readTo[found.key] ?? 0, found.scene.lines.length - 1) };
  }

  /** Whether the child has read the scene that stands before it to its end. */
  private get read(): boolean {
    const { playing } = this;
    return !playing || playing.at === playing.scene.lines.length - 1 || (this.readTo[`${playing.key} whole`] ?? 0) > 0;
  }

  /** What the page says in words, and where its line is: for who does not see it. */
  private get said(): Said {
    const { shared, refused } = this.session.state;
    const over = overOf(this.session.state);
    return {
      step: shared?.step ?? -1,
      where: this.renderRoot.querySelector(".where-we-are")?.textContent?.trim() ?? "",
      over,
      overWords: over ? overWords(over, refused) : "",
      line: this.playing && lineNow(this.playing),
    };
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
    const context: TaskContext = {
      shared,
      seat: this.session.state.own?.seat ?? "",
      answer: (answer) => this.answer(answer),
      draft: this.draft,
      setDraft: (part) => (this.draft = { ...this.draft, ...part }),
      read: this.read,
    };
    switch (shared.phase) {
      case "lobby":
        return lobby(context);
      case "talk":
        return talk();
      case "maxKit":
        // It was fetched long ago, unless this device came in late.
        void import("./kit/kit.ts").catch(() => undefined);
        return html`<max-kit .code=${this.session.code} .sharedBy=${shared.seats[context.seat]?.children ?? 1}></max-kit>`;
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
      case "share":
      case "helps":
      case "circle":
      case "chain":
        return game(task, context);
      case "finale":
        return finale(task, context);
      case "wait":
        return html`<h1 tabindex="-1">${t("wait")}</h1>`;
      default:
        return task satisfies never;
    }
  }

  /** After the lobby, the settings ask how many children play here. */
  private howMany(): unknown {
    const { shared, own } = this.session.state;
    const seat = shared?.seats[own?.seat ?? ""];
    return seat && shared && shared.phase !== "lobby" && shared.phase !== "ended" ? howMany(seat.children, (answer) => this.answer(answer)) : nothing;
  }

  /** What there is to read now, in reading order. */
  private readonly texts = (): Iterable<Element> =>
    overOf(this.session.state) ? this.renderRoot.querySelectorAll(".card-over") : this.renderRoot.querySelectorAll(".said, .scroll");

  override render() {
    const { shared, own, refused } = this.session.state;
    const over = overOf(this.session.state);
    return html`
      <max-bar .texts=${this.texts} .more=${this.howMany()} shows=${over === "calm" || over === "eyes-up" ? "help" : "all"}>${shared && !over ? html`<span class="where-we-are">${whenIs(shared)} · ${tId("phase", shared.phase)}</span>` : nothing}</max-bar>
      <div class="stage" aria-hidden="true"></div>
      ${shared && own ? this.content(shared, own, over !== null) : nothing}
      ${over ? overlay(over, refused, this.leave) : nothing}
      ${this.toast ? html`<p class="toast" role="alert" data-test="toast">${tId("reason", this.toast)}</p>` : nothing}
    `;
  }

  private content(shared: SharedView, own: PupilView, rests: boolean): TemplateResult {
    const playing = this.playing;
    const picture = this.picture(shared);
    const { width, height } = this.stage.size;
    const sheet = sheetArea(width, height, picture.frame);
    const free = freeArea(width, height, picture.frame);
    const places = { "--sheet-y": `${sheet.y}px`, "--sheet-width": `${sheet.width}px`, "--sheet-height": `${sheet.height}px`, "--free-y": `${free.y}px`, "--free-width": `${free.width}px`, "--free-height": `${free.height}px` };
    return html`
      <div class="page frame-${frameOn(picture.frame, width, height)} ${playing ? "playing" : ""}" style=${styleMap(places)} data-test="phase" data-phase=${shared.phase} data-stage=${shared.stage} data-step=${shared.step} ?inert=${rests}>
        ${rests ? nothing : boardNames(picture, this.stage.size, this.pick)}
        <div class="scene">${playing ? bubbles(playing, this.stage.size, (at) => this.go(playing, at)) : nothing}</div>
        <div class="place">
          <main class="sheet">
            <div class="scroll">${this.body(shared, own.task)}</div>
            ${foot(shared, own.seat, own.task)}
          </main>
        </div>
      </div>
    `;
  }

  private go(playing: Playing, at: number): void {
    reader.stop();
    const whole = at === playing.scene.lines.length - 1 ? { [`${playing.key} whole`]: 1 } : {};
    this.readTo = { ...this.readTo, [playing.key]: at, ...whole };
  }

  static override styles = [controlStyles, portraitStyles, bubbleStyles, boardNameStyles, helpStyles, seatColours, taskStyles, turnStyles, footStyles, classStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-pupil-class": MaxPupilClass;
  }
}
