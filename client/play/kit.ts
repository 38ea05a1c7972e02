/**
 * The Max kit: a pair of key-ring tags, two people to think of, and words for asking.
 * It lives in this tab and nowhere else: nothing of it is ever sent.
 */
import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { icon } from "../art/portrait.ts";
import { Localized, t, tId } from "../i18n/language.ts";
import { controlStyles } from "./controls.styles.ts";
import { helpList, helpStyles } from "./help.ts";
import { kitStyles } from "./kit.styles.ts";
import { readKit, saveKit, starters, tagColours, tagCharms, tagPatterns, tagShapes, type Kit } from "./kit-model.ts";
import { tag } from "./kit-tag.ts";

/** Circles from which a Max can come: real life, never online only. */
const maxCircles = ["home", "family", "school", "freeTime"] as const;

@customElement("max-kit")
export class MaxKit extends LitElement {
  @state() private kit: Kit = readKit();

  constructor() {
    super();
    new Localized(this);
  }

  private set(part: Partial<Kit>): void {
    this.kit = { ...this.kit, ...part };
    saveKit(this.kit);
  }

  private chooser<Value extends string>(name: string, values: readonly Value[], chosen: Value, pick: (value: Value) => void, draw: (value: Value) => unknown) {
    return html`<fieldset class="chooser"><legend>${tId("kit", name)}</legend>
      ${values.map((value, i) => html`<button class="swatch" data-test="kit-${name}-${value}" aria-label=${`${tId("kit", name)} ${i + 1}`} aria-pressed=${value === chosen ? "true" : "false"} @click=${() => pick(value)}>${draw(value)}</button>`)}
    </fieldset>`;
  }

  private tags() {
    const { kit } = this;
    return html`<p>${t("kit.tags.how")}</p><div class="design">
      <div class="pair">${tag(kit, t("kit.tag.mine"))}${tag(kit, t("kit.tag.max"))}</div>
      <div>
        ${this.chooser("shape", tagShapes, kit.shape, (shape) => this.set({ shape }), (shape) => tag({ ...kit, shape, charm: "none" }, ""))}
        ${this.chooser("colour", tagColours, kit.colour, (colour) => this.set({ colour }), (colour) => tag({ ...kit, colour, shape: "round", pattern: "plain", charm: "none" }, ""))}
        ${this.chooser("pattern", tagPatterns, kit.pattern, (pattern) => this.set({ pattern }), (pattern) => tag({ ...kit, pattern, shape: "round", charm: "none" }, ""))}
        ${this.chooser("charm", tagCharms, kit.charm, (charm) => this.set({ charm }), (charm) => (charm === "none" ? "–" : icon(charm)))}
      </div>
    </div>`;
  }

  private people() {
    return html`<p>${t("kit.people.how")}</p>
      ${([0, 1] as const).map((who) => html`<fieldset><legend>${tId("kit.person", String(who + 1))}</legend>
        <div class="chips">${maxCircles.map((circle) => html`<button class="chip" data-test="kit-person-${who}-${circle}" aria-pressed=${this.kit.people[who] === circle ? "true" : "false"} @click=${() => {
          const [a, b] = this.kit.people;
          this.set({ people: who === 0 ? [circle, b] : [a, circle] });
        }}>${tId("circle", circle)}</button>`)}</div></fieldset>`)}
      <p class="note">${t("kit.people.note")}</p>`;
  }

  private words() {
    return html`<p>${t("kit.words.how")}</p>
      <div class="cards">${starters.map((starter) => html`<button class="card" data-test="kit-starter-${starter}" aria-pressed=${this.kit.starter === starter ? "true" : "false"} @click=${() => this.set({ starter })}>${tId("kit.starter", String(starter))}</button>`)}</div>
      <button class="button main print" data-test="kit-print" @click=${() => print()}>${icon("printer")} ${t("kit.print")}</button>`;
  }

  override render() {
    const { page } = this.kit;
    const pages = [() => this.tags(), () => this.people(), () => this.words()] as const;
    return html`
      <div class="screen">
        <h1 tabindex="-1">${tId("kit.page", String(page + 1))}</h1>
        ${pages[page]()}
        <nav class="steps">
          ${page > 0 ? html`<button class="button" data-test="kit-back" @click=${() => (this.set({ page: page === 2 ? 1 : 0 }))}>← ${t("kit.back")}</button>` : html`<span></span>`}
          <span class="note">${t("kit.private")}</span>
          ${page < 2 ? html`<button class="button main" data-test="kit-next" @click=${() => (this.set({ page: page === 0 ? 1 : 2 }))}>${t("kit.next")} →</button>` : nothing}
        </nav>
      </div>
      <div class="paper" aria-hidden="true">
        <h1>${t("app.name")}</h1>
        <div class="pair">${tag(this.kit, t("kit.tag.mine"))}${tag(this.kit, t("kit.tag.max"))}</div>
        <div class="talk-card"><h2>${t("kit.card.title")}</h2><p>${t("kit.card.text")}</p></div>
        <h2>${t("kit.page.3")}</h2>
        <ul>${starters.map((starter) => html`<li class=${starter === this.kit.starter ? "mine" : ""}>${tId("kit.starter", String(starter))}</li>`)}</ul>
        ${helpList()}
      </div>
    `;
  }

  static override styles = [controlStyles, helpStyles, kitStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-kit": MaxKit;
  }
}
