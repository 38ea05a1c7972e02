/** The page for printing: one printable as it comes out on paper, and beside it what to print, for which plan, in which language. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { languages } from "../../shared/content/languages.ts";
import { portraitStyles } from "../art/portrait.ts";
import { guideIn, type Guide } from "../console/guide.ts";
import { planOf, plans } from "../console/plans.ts";
import { chooseLanguage, currentLanguage, Localized, t, tId, wantStories } from "../i18n/language.ts";
import { penStyles } from "./pen.ts";
import { printPageStyles } from "./print-page.styles.ts";
import { byPlan, firstChoice, printables, printAddress, readChoice, type Choice } from "./printables.ts";
import { sheetStyles } from "./sheet.styles.ts";
import { crewCards } from "./sheets/crew-cards.ts";
import { crewCardsStyles } from "./sheets/crew-cards.styles.ts";
import { lessonPlan } from "./sheets/lesson-plan.ts";
import { lessonPlanStyles } from "./sheets/lesson-plan.styles.ts";
import { maxKit } from "./sheets/max-kit.ts";
import { maxKitStyles } from "./sheets/max-kit.styles.ts";
import { parentLetter } from "./sheets/parent-letter.ts";
import { parentLetterStyles } from "./sheets/parent-letter.styles.ts";
import { protocol } from "./sheets/protocol.ts";
import { protocolStyles } from "./sheets/protocol.styles.ts";
import { talkCards } from "./sheets/talk-cards.ts";
import { talkCardsStyles } from "./sheets/talk-cards.styles.ts";

@customElement("max-print")
export class MaxPrint extends LitElement {
  @state() private choice: Choice = readChoice(location.hash, { ...firstChoice, language: currentLanguage() });
  @state() private guide: Guide | null = null;
  private guideOf = "";

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.turn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.turn);
  }

  /** The language is that of the paper: this device keeps its own. */
  private readonly turn = async (): Promise<void> => {
    const asked = readChoice(location.hash, this.choice);
    if (asked.language !== currentLanguage()) await chooseLanguage(asked.language, false);
    this.choice = asked;
  };

  override willUpdate(): void {
    if (this.choice.printable === "lessonPlan") wantStories(planOf(this.choice.plan)?.newcomers ?? []);
    const language = currentLanguage();
    if (this.guideOf === language) return;
    this.guideOf = language;
    void guideIn(language).then((guide) => (this.guide = guide));
  }

  override updated(): void {
    // What a browser calls the file when it prints into one.
    document.title = `${t("app.name")} · ${tId("print", this.choice.printable)}`;
  }

  /** Prints once every picture is there. */
  private readonly print = async (): Promise<void> => {
    await Promise.allSettled(Array.from(this.renderRoot.querySelectorAll("img"), (picture) => picture.decode()));
    window.print();
  };

  private sheets(): readonly TemplateResult[] {
    const { printable, plan } = this.choice;
    switch (printable) {
      case "lessonPlan":
        return lessonPlan(plan);
      case "protocol":
        return protocol(this.guide);
      case "parentLetter":
        return parentLetter();
      case "crewCards":
        return crewCards(plan);
      case "maxKit":
        return maxKit();
      case "talkCards":
        return talkCards();
      default:
        return printable satisfies never;
    }
  }

  /** A link that changes one part of the choice. */
  private link(part: Partial<Choice>, name: string, content: unknown, lang: string | typeof nothing = nothing) {
    const isOn = Object.entries(part).every(([key, value]) => this.choice[key as keyof Choice] === value);
    return html`<li><a href=${printAddress({ ...this.choice, ...part })} lang=${lang} data-test="print-${name}" aria-current=${isOn ? "true" : nothing}>${content}</a></li>`;
  }

  private tools(count: number) {
    const { printable } = this.choice;
    return html`<header class="tools">
      <a class="back" href="/console">← ${t("sheets.back")}</a>
      <h1>${t("sheets.title")}</h1>
      <button data-test="print" @click=${this.print}>${t("sheets.print")}</button>
      <p class="how"><b>${t("sheets.pages", { count })}.</b> ${tId("sheetsHow", printable)}</p>
      <nav aria-labelledby="which"><h2 id="which">${t("sheets.which")}</h2>
        <ul class="which">${printables.map((id) => this.link({ printable: id }, id, html`${tId("print", id)}<small>${tId("printFor", id)}</small>`))}</ul>
      </nav>
      ${byPlan.has(printable)
        ? html`<nav aria-labelledby="plan"><h2 id="plan">${t("sheets.plan")}</h2><ul>${plans.map(({ id }) => this.link({ plan: id }, id, tId("plan", id)))}</ul></nav>`
        : nothing}
      <nav aria-labelledby="language"><h2 id="language">${t("sheets.language")}</h2>
        <ul>${languages.map((id) => this.link({ language: id }, id, tId("language", id), id))}</ul>
      </nav>
    </header>`;
  }

  override render() {
    const { printable } = this.choice;
    const sheets = this.sheets();
    return html`
      ${this.tools(sheets.length)}
      <main data-test="sheets" data-shown="${printable}.${this.choice.plan}.${currentLanguage()}">
        ${sheets.map((sheet, i) => html`<section class="sheet ${printable}" aria-label=${t("sheets.page", { page: i + 1, of: sheets.length })}>${sheet}</section>`)}
      </main>
    `;
  }

  static override styles = [
    portraitStyles, penStyles, printPageStyles, sheetStyles,
    lessonPlanStyles, protocolStyles, parentLetterStyles, crewCardsStyles, maxKitStyles, talkCardsStyles,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-print": MaxPrint;
  }
}
