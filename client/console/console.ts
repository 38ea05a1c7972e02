/** The console's root: the start page, or the class that is being hosted. */
import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Localized, t } from "../i18n/language.ts";
import { hostClass, type HostSession } from "../net/session.ts";
import { boardHash } from "./board-window.ts";
import { classOfThisBrowser, classOfThisTab, forgetClass, keepClass, leaveThisTab, type KeptClass } from "./keep.ts";
import "./class.ts";
import "./start-page.ts";

@customElement("max-console")
export class MaxConsole extends LitElement {
  @state() private session: HostSession | null = null;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The window for the projector has the key of the tab that opened it; a browser may keep tabs apart.
    const kept = classOfThisTab() ?? (location.hash === boardHash ? classOfThisBrowser() : null);
    if (kept) this.open(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session?.close();
  }

  private open(kept: KeptClass): void {
    keepClass(kept);
    this.session = hostClass(kept.code, kept.secret);
  }

  /** Back to the start page; the class itself is over or out of reach. */
  private leave(): void {
    if (this.session) forgetClass(this.session.code);
    this.session?.close();
    this.session = null;
  }

  /** Back to the start page, from where the class can be opened again. */
  private leaveForNow(): void {
    leaveThisTab();
    this.session?.close();
    this.session = null;
  }

  override render() {
    document.title = t("console.title");
    return this.session
      ? html`<max-class ?bare=${location.hash === boardHash} .session=${this.session} @class-over=${() => this.session && forgetClass(this.session.code)} @leave-class=${this.leave} @leave-for-now=${this.leaveForNow}></max-class>`
      : html`<max-start-page @host-class=${(event: CustomEvent<KeptClass>) => this.open(event.detail)}></max-start-page>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "max-console": MaxConsole;
  }
}
