/** The console's first page: choose a language and a plan, prepare, start a class. */
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { languages } from "../../shared/content/languages.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import { pictureUrl } from "../art/art.ts";
import { icon, portrait, portraitStyles } from "../art/portrait.ts";
import { chooseLanguage, currentLanguage, Localized, storyText, t, tId, wantStories } from "../i18n/language.ts";
import { createClass, resumeClass, type LinkReason } from "../net/session.ts";
import { readResumeCode, type NewClassReply } from "../../shared/protocol/wire.ts";
import { printAddress, printables } from "../print/printables.ts";
import { buttonStyles } from "./button.styles.ts";
import { guideIn, type Guide } from "./guide.ts";
import { classOfThisBrowser, type KeptClass } from "./keep.ts";
import { planOf, plans } from "./plans.ts";
import { newcomersOf, type Prepared } from "./prepared.ts";
import { startPageStyles } from "./start-page.styles.ts";
import "./dialog.ts";

/** Pupils of a practice. */
const practiceClass = 11;

/** What must be done before children come in; ticked for oneself, kept nowhere. */
const checks = ["listener", "rules", "histories"] as const;

@customElement("max-start-page")
export class MaxStartPage extends LitElement {
  @state() private plan: PlanId = plans[0]?.id ?? "short";
  @state() private guide: Guide | null = null;
  @state() private open: "guide" | "resume" | "prepare" | "print" | null = null;
  @state() private prepared: Prepared = {};
  @state() private starting = false;
  @state() private refused: LinkReason | null = null;
  @query(".resume-code") private resumeField!: HTMLInputElement | null;
  private guideOf = "";

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    const language = currentLanguage();
    if (this.guideOf === language) return;
    this.guideOf = language;
    void guideIn(language).then((guide) => (this.guide = guide));
  }

  private host(kept: KeptClass): void {
    this.dispatchEvent(new CustomEvent<KeptClass>("host-class", { detail: kept }));
  }

  private async make(asked: () => ReturnType<typeof createClass>): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refused = null;
    const reply: NewClassReply | { readonly reason: LinkReason } = await asked();
    this.starting = false;
    if ("reason" in reply) this.refused = reply.reason;
    else this.host({ code: reply.code, secret: reply.hostSecret, since: Date.now() });
  }

  private readonly start = (): Promise<void> => this.make(() => createClass({ plan: this.plan, language: currentLanguage(), ...this.prepared }));

  /** The lesson as a class would play it, with pupils that the server plays. */
  private readonly practise = (): Promise<void> => this.make(() => createClass({ plan: this.plan, language: currentLanguage(), ...this.prepared, practice: practiceClass }));

  private pickPlan(id: PlanId): void {
    this.plan = id;
    // Another plan has other newcomers and places for games.
    const { timer } = this.prepared;
    this.prepared = timer ? { timer } : {};
  }

  private readonly resume = (event: Event): void => {
    event.preventDefault();
    const resumeCode = readResumeCode(this.resumeField?.value ?? "");
    if (resumeCode) void this.make(() => resumeClass({ resumeCode, language: currentLanguage() }));
    else this.refused = "noSuchResume";
  };

  private planCards() {
    return html`<fieldset class="plans">
      <legend>${t("start.plan")}</legend>
      <div class="plan-list">${plans.map(({ id, plan }) => html`<label class="card plan" data-test="plan-${id}">
        <input type="radio" name="plan" .checked=${this.plan === id} @change=${() => this.pickPlan(id)} />
        <b>${tId("plan", id)}</b>
        <span class="minutes">${t("plan.minutes", { minutes: plan.minutes })}</span>
        <span>${t("plan.newcomers", { count: plan.newcomers.length })} · ${t("plan.rounds", { count: plan.rounds })}</span>
        <span class="for">${tId("planFor", id)}</span>
      </label>`)}</div>
    </fieldset>`;
  }

  /** Who is on the board, and the way to change that. */
  private board() {
    const plan = planOf(this.plan);
    if (!plan) return nothing;
    const ids = newcomersOf(plan, this.prepared);
    wantStories(ids);
    return html`<div class="card board">
      <span class="faces" role="img" aria-label=${ids.map((id) => storyText(id, "name")).join(", ")}>${ids.map((id) => portrait({ newcomer: id, person: null, mood: "calm", crop: "head", label: null }))}</span>
      <button class="quiet" data-test="prepare" @click=${this.openPrepare}>${t("prepare.open")}</button>
    </div>`;
  }

  private readonly openPrepare = () => {
    this.open = "prepare";
    // Knows every newcomer: its own chunk, loaded by who looks.
    void import("./prepare.ts");
  };

  private readonly shut = () => {
    this.open = null;
    this.refused = null;
  };

  private error() {
    return html`<p class="error" role="alert" data-test="refused">${this.refused ? tId("reason", this.refused) : nothing}</p>`;
  }

  private window() {
    if (this.open === "guide") return html`<max-dialog wide heading=${t("guide.heading")} @shut=${this.shut}>${this.guide ? html`<max-guide-book .guide=${this.guide}></max-guide-book>` : t("wait")}</max-dialog>`;
    const plan = planOf(this.plan);
    if (this.open === "print")
      return html`<max-dialog heading=${t("start.print")} @shut=${this.shut}><ul class="printables">${printables.map((printable) => html`<li><a class="card" href=${printAddress({ printable, plan: this.plan, language: currentLanguage() })} target="_blank" rel="noopener" data-test="print-${printable}"><b>${tId("print", printable)}</b> <span>${tId("printFor", printable)}</span></a></li>`)}</ul></max-dialog>`;
    if (this.open === "prepare" && plan)
      return html`<max-dialog wide heading=${t("prepare.heading")} @shut=${this.shut}><max-prepare .plan=${plan} .prepared=${this.prepared} @prepared=${(event: CustomEvent<Prepared>) => (this.prepared = event.detail)}></max-prepare></max-dialog>`;
    if (this.open === "resume")
      return html`<max-dialog heading=${t("resume.heading")} @shut=${this.shut}>
        <form class="resume" @submit=${this.resume}>
          <label for="resume-code">${t("resume.how")}</label>
          <input id="resume-code" class="resume-code" data-test="resume-code" autofocus autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="15" @input=${() => (this.refused = null)} />
          ${this.error()}
          <button class="primary" data-test="resume-go" ?disabled=${this.starting}>${t(this.starting ? "start.starting" : "resume.go")}</button>
        </form>
      </max-dialog>`;
    return nothing;
  }

  private readonly openGuide = () => {
    this.open = "guide";
    // The guide knows every newcomer: its own chunk, loaded by who reads it.
    void import("./guide-book.ts");
  };

  override render() {
    const kept = classOfThisBrowser();
    return html`<main>
      <nav class="languages" aria-label=${t("console.language")}>
        ${languages.map((language) => html`<button class="quiet" lang=${language} data-test="language-${language}" aria-pressed=${currentLanguage() === language} @click=${() => void chooseLanguage(language)}>${tId("language", language)}</button>`)}
      </nav>
      <div class="columns">
        <section class="hello">
          <img class="welcome" src=${pictureUrl("welcome")} alt="" />
          <h1>${t("app.name")}</h1>
          <p class="what">${t("start.what")}</p>
          <p class="small">${t("start.notice")}</p>
          <section class="card before"><h2>${icon("clipboard")} ${t("start.before")}</h2>
            <ul class="steps">${checks.map((check) => html`<li><label><input type="checkbox" data-test="check-${check}" /> <span>${tId("check", check)}</span></label></li>`)}</ul>
            <button class="quiet" data-test="read-guide" @click=${this.openGuide}>${t("start.guide")}</button>
            <button class="quiet" data-test="print" @click=${() => (this.open = "print")}>${t("start.print")}</button>
          </section>
        </section>
        <section class="doing">
          ${kept ? html`<div class="card again"><span>${t("start.again")}</span><button data-test="back-to-class" @click=${() => this.host(kept)}>${t("start.backToClass", { code: kept.code })}</button></div>` : nothing}
          ${this.planCards()}
          ${this.board()}
          <button class="primary go" data-test="start-class" ?disabled=${this.starting} @click=${() => void this.start()}>${t(this.starting ? "start.starting" : "start.go")}</button>
          ${this.open ? nothing : this.error()}
          <nav class="onward">
            <button class="quiet" data-test="practise" ?disabled=${this.starting} @click=${() => void this.practise()}>${t("start.practise")}</button>
            <button class="quiet" data-test="resume" @click=${() => (this.open = "resume")}>${t("start.resume")}</button>
          </nav>
        </section>
      </div>
      ${this.window()}
    </main>`;
  }

  static override styles = [portraitStyles, buttonStyles, startPageStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-start-page": MaxStartPage;
  }
}
