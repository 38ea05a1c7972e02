/** The console's first page: choose a language and a plan, prepare, start a class. */
import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { languages } from "../../shared/content/languages.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import { pictureUrl } from "../art/art.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { chooseLanguage, currentLanguage, Localized, t, tId } from "../i18n/language.ts";
import { createClass, type LinkReason } from "../net/session.ts";
import { buttonStyles } from "./button.styles.ts";
import { preparation } from "./guide.ts";
import { classOfThisBrowser, type KeptClass } from "./keep.ts";
import { plans } from "./plans.ts";
import { startPageStyles } from "./start-page.styles.ts";
import "./dialog.ts";

@customElement("max-start-page")
export class MaxStartPage extends LitElement {
  @state() private plan: PlanId = plans[0]?.id ?? "short";
  @state() private steps: readonly string[] = [];
  @state() private preparing = false;
  @state() private starting = false;
  @state() private refused: LinkReason | null = null;
  private stepsIn = "";

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    const language = currentLanguage();
    if (this.stepsIn === language) return;
    this.stepsIn = language;
    void preparation(language).then((steps) => (this.steps = steps));
  }

  private host(kept: KeptClass): void {
    this.dispatchEvent(new CustomEvent<KeptClass>("host-class", { detail: kept }));
  }

  private async start(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refused = null;
    const reply = await createClass({ plan: this.plan, language: currentLanguage() });
    this.starting = false;
    if ("reason" in reply) this.refused = reply.reason;
    else this.host({ code: reply.code, secret: reply.hostSecret, since: Date.now() });
  }

  private planCards() {
    return html`<fieldset class="plans">
      <legend>${t("start.plan")}</legend>
      <div class="plan-list">${plans.map(({ id, plan }) => html`<label class="card plan" data-test="plan-${id}">
        <input type="radio" name="plan" .checked=${this.plan === id} @change=${() => (this.plan = id)} />
        <b>${tId("plan", id)}</b>
        <span class="minutes">${t("plan.minutes", { minutes: plan.minutes })}</span>
        <span>${t("plan.newcomers", { count: plan.newcomers.length })}</span>
        <span>${t("plan.rounds", { count: plan.rounds })}</span>
      </label>`)}</div>
    </fieldset>`;
  }

  private preparationWindow() {
    return html`<max-dialog wide heading=${t("start.before")} @shut=${() => (this.preparing = false)}>
      <ol class="steps">${this.steps.map((step) => html`<li>${step}</li>`)}</ol>
    </max-dialog>`;
  }

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
        </section>
        <section class="doing">
          ${kept ? html`<div class="card again"><span>${t("start.again")}</span><button data-test="back-to-class" @click=${() => this.host(kept)}>${t("start.backToClass", { code: kept.code })}</button></div>` : nothing}
          ${this.planCards()}
          ${this.steps.length > 0
            ? html`<section class="card before"><h2>${icon("clipboard")} ${t("start.before")}</h2>
                <ol class="steps">${this.steps.slice(0, 3).map((step) => html`<li>${step}</li>`)}</ol>
                ${this.steps.length > 3 ? html`<button class="quiet" data-test="read-preparation" @click=${() => (this.preparing = true)}>${t("start.all", { count: this.steps.length })}</button>` : nothing}
              </section>`
            : nothing}
          <button class="primary go" data-test="start-class" ?disabled=${this.starting} @click=${() => void this.start()}>${t(this.starting ? "start.starting" : "start.go")}</button>
          <p class="error" role="alert">${this.refused ? tId("reason", this.refused) : nothing}</p>
        </section>
      </div>
      ${this.preparing ? this.preparationWindow() : nothing}
    </main>`;
  }

  static override styles = [portraitStyles, buttonStyles, startPageStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-start-page": MaxStartPage;
  }
}
