/** The host's guide: what to do before, during and after, when a child starts telling, and who the newcomers are. */
import { LitElement, css, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { icon, portrait, portraitStyles } from "../art/portrait.ts";
import { Localized, newcomerIds, storyOf, storyText, t, tId, wantStories } from "../i18n/language.ts";
import { buttonStyles } from "./button.styles.ts";
import { guideParts, type Guide, type GuidePart } from "./guide.ts";

type Chapter = GuidePart | "newcomers";
const chapters: readonly Chapter[] = [...guideParts, "newcomers"];

@customElement("max-guide-book")
export class MaxGuideBook extends LitElement {
  @property({ attribute: false }) guide!: Guide;
  @state() private chapter: Chapter = "before";

  constructor() {
    super();
    new Localized(this);
    wantStories(newcomerIds);
  }

  /** Each newcomer as a host chooses by: how heavy, about what, and what the class practises. */
  private newcomers() {
    return html`<ul class="newcomers">${newcomerIds.flatMap((id) => storyOf(id) ?? []).map((story) => html`<li class="card">
      ${portrait({ newcomer: story.id, person: null, mood: "calm", crop: "head", label: null })}
      <div>
        <h3>${storyText(story.id, "name")}, ${story.age}</h3>
        <p class="facts"><span>${"●".repeat(story.weight)}${"○".repeat(3 - story.weight)} ${tId("weight", String(story.weight))}</span><span>${story.themes.map((theme) => tId("theme", theme)).join(" · ")}</span></p>
        <p>${storyText(story.id, "host.about")}</p>
        <p class="goal">${icon("bullseye")}<span>${storyText(story.id, "host.goal")}</span></p>
      </div>
    </li>`)}</ul>`;
  }

  override render() {
    return html`
      <nav aria-label=${t("guide.chapters")}>${chapters.map((chapter) => html`<button data-test="chapter-${chapter}" aria-pressed=${this.chapter === chapter} @click=${() => (this.chapter = chapter)}>${tId("guide", chapter)}</button>`)}</nav>
      ${this.chapter === "newcomers" ? this.newcomers() : html`<ol>${this.guide[this.chapter].map((step) => html`<li>${step}</li>`)}</ol>`}
    `;
  }

  static override styles = [portraitStyles, buttonStyles, css`
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.5 * var(--u));
      margin-bottom: calc(1 * var(--u));
    }
    nav [aria-pressed="true"] {
      background: var(--ring3);
    }
    ol,
    ul {
      display: grid;
      gap: calc(0.6 * var(--u));
      margin: 0;
      padding-inline-start: 1.4em;
      line-height: 1.4;
    }
    li::marker {
      font-weight: 900;
    }
    .newcomers {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(34 * var(--u))), 1fr));
      padding: 0;
      list-style: none;
    }
    .newcomers li {
      display: grid;
      grid-template-columns: calc(4.5 * var(--u)) minmax(0, 1fr);
      gap: calc(1 * var(--u));
      padding: calc(1 * var(--u)) calc(1.2 * var(--u));
    }
    h3,
    .newcomers p {
      margin: 0;
    }
    h3 {
      font-size: 1.25em;
      font-weight: 900;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2em;
      font-weight: 800;
    }
    .newcomers p + p {
      margin-top: calc(0.4 * var(--u));
    }
    .goal {
      display: flex;
      gap: 0.5em;
      font-weight: 700;
    }
    .goal img {
      width: 1.3em;
      flex: none;
      align-self: start;
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-guide-book": MaxGuideBook;
  }
}
