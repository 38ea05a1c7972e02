/**
 * The Max kit: a pair of key-ring tags, two people to think of, and words for asking.
 * It lives in this tab and nowhere else: nothing of it is ever sent.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { settings } from "../../a11y/settings.ts";
import { Localized, currentLanguage, t, tId } from "../../i18n/language.ts";
import { controlStyles } from "../controls.styles.ts";
import { helpStyles } from "../help.ts";
import { designer } from "./designer.ts";
import { finished, hasNextChild } from "./finished.ts";
import { kitStyles } from "./kit.styles.ts";
import { freshKit, owners, pages, readKit, saveKit, type CharmGroup, type Kit, type Owner, type PageNumber, type Part } from "./model.ts";
import { paper } from "./paper.ts";
import { paperStyles } from "./paper.styles.ts";
import { people } from "./people.ts";
import { loadPictures } from "./pictures.ts";
import { drawPair } from "./save.ts";
import { words } from "./words.ts";

/** Milliseconds before the pictures are asked for again when the line was down. */
const patience = 3000;
const lastPage = pages.at(-1) ?? 0;

@customElement("max-kit")
export class MaxKit extends LitElement {
  /** The class's code: a kit from another class is not this child's. */
  @property({ attribute: false }) code = "";
  /** How many children share this device. */
  @property({ attribute: false }) sharedBy = 1;
  @state() private kit: Kit = freshKit("");
  @state() private tab: Part = "shape";
  @state() private group: CharmGroup = "animals";
  @state() private swings: Readonly<Record<Owner, number>> = { mine: 0, max: 0 };
  @state() private said = "";
  @state() private asking = false;
  /** Address of the picture to save: null while it is being drawn, empty where this browser cannot draw it. */
  @state() private saved: string | null = null;
  /** What the picture shows. */
  private savedOf = "";
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.fetchPictures();
  }

  /** Not when it is connected: who waited in the page for this code to load has its class's code a moment later. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("code")) this.kit = readKit(this.code);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.again);
    this.dropSaved();
  }

  override firstUpdated(): void {
    if (document.activeElement === document.body) this.focusOn("h1");
  }

  override updated(changed: PropertyValues<this>): void {
    // Lit's types leave private properties out.
    const before = (changed as Map<string, unknown>).get("kit") as Kit | undefined;
    if (before && (before.page !== this.kit.page || before.child !== this.kit.child)) this.focusOn("h1");
    const asked = (changed as Map<string, unknown>).get("asking");
    if (asked === false) this.focusOn(".ask");
    if (asked === true) this.focusOn(".anew");
    if (this.kit.page === lastPage) void this.draw();
  }

  private focusOn(what: string): void {
    this.renderRoot.querySelector<HTMLElement>(what)?.focus();
  }

  private async fetchPictures(): Promise<void> {
    try {
      await loadPictures();
      this.savedOf = "";
      this.requestUpdate();
    } catch {
      this.again = setTimeout(() => void this.fetchPictures(), patience);
    }
  }

  private dropSaved(): void {
    if (this.saved) URL.revokeObjectURL(this.saved);
    this.saved = null;
    this.savedOf = "";
  }

  /** Draws the picture to save when it is not yet that of this pair, in this language and these letters. */
  private async draw(): Promise<void> {
    const { kit } = this;
    const shows = JSON.stringify([kit.pair, currentLanguage(), settings().font]);
    if (shows === this.savedOf) return;
    this.dropSaved();
    this.savedOf = shows;
    const url = await drawPair(kit).then((picture) => URL.createObjectURL(picture), () => "");
    if (this.savedOf === shows) this.saved = url;
    else if (url) URL.revokeObjectURL(url);
  }

  private readonly set = (part: Partial<Kit>): void => {
    const before = this.kit;
    this.kit = { ...before, ...part };
    saveKit(this.kit);
    for (const owner of owners)
      if (before.pair[owner] !== this.kit.pair[owner] || (before.on !== owner && this.kit.on === owner)) this.swings = { ...this.swings, [owner]: this.swings[owner] + 1 };
  };

  private readonly clear = (): void => {
    this.asking = false;
    this.tab = "shape";
    this.group = "animals";
    this.dropSaved();
    this.set(freshKit(this.code, hasNextChild(this.kit, this.sharedBy) ? this.kit.child + 1 : this.kit.child));
  };

  private page(): TemplateResult {
    const { kit, set } = this;
    switch (kit.page) {
      case 0:
        return designer({
          kit, set, part: this.tab, group: this.group, swings: this.swings,
          open: ({ part = this.tab, group = this.group }) => {
            this.tab = part;
            this.group = group;
          },
          say: (text) => (this.said = text),
        });
      case 1:
        return people({ kit, set });
      case 2:
        return words({ kit, set });
      case 3:
        return finished({ kit, set, children: this.sharedBy, saved: this.saved, asking: this.asking, ask: (asking) => (this.asking = asking), clear: this.clear });
      default:
        return kit.page satisfies never;
    }
  }

  private steps(): TemplateResult {
    const { page } = this.kit;
    const to = (next: PageNumber | undefined): void => {
      if (next !== undefined) this.set({ page: next });
    };
    const where = t("kit.step", { at: page + 1, of: pages.length });
    return html`<div class="steps">
      ${page > 0 ? html`<button class="button" data-test="kit-back" @click=${() => to(pages[page - 1])}>← ${t("kit.back")}</button>` : html`<span></span>`}
      <span class="where"><span class="dots" role="img" aria-label=${where}>${pages.map((one) => html`<i class=${one <= page ? "on" : ""}></i>`)}</span><span class="note">${t("kit.private")}</span></span>
      ${page < lastPage ? html`<button class="button main" data-test="kit-next" @click=${() => to(pages[page + 1])}>${t("kit.next")} →</button>` : html`<span></span>`}
    </div>`;
  }

  override render() {
    const { page, child } = this.kit;
    return html`
      <div class="screen" data-test="kit" data-page=${page + 1}>
        ${this.sharedBy > 1 ? html`<p class="child" data-test="kit-child">${t("kit.child", { at: child, of: this.sharedBy })}</p>` : nothing}
        <h1 tabindex="-1">${tId("kit.page", String(page + 1))}</h1>
        ${this.page()}
        ${this.steps()}
        <p class="hidden" role="status">${this.said}</p>
      </div>
      ${paper(this.kit)}
    `;
  }

  static override styles = [controlStyles, helpStyles, kitStyles, paperStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-kit": MaxKit;
  }
}
