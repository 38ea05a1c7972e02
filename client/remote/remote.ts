/** The host's phone: on its way to a class, or leading one. */
import { LitElement, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { portraitStyles } from "../art/portrait.ts";
import { buttonStyles } from "../console/button.styles.ts";
import { classOfThisBrowser, classOfThisTab, forgetClass, forgetInBrowser, keepClass, leaveThisTab, type KeptClass } from "../console/keep.ts";
import "../console/start-page.ts";
import { Localized, t } from "../i18n/language.ts";
import { hostClass, knock, type HostSession, type LinkReason } from "../net/session.ts";
import "./class.ts";
import { connecting, refusalOf, refused, waiting, ways, type Refusal } from "./door.ts";
import { doorStyles, languageStyles } from "./door.styles.ts";
import { newSecret, numberOf, takeInvitation, type Invitation } from "./invitation.ts";

/** Where the phone stands while it leads no class. */
type Door =
  | { readonly at: "ways" | "start" | "knocking" }
  | { readonly at: "refused"; readonly why: Refusal; readonly again: (() => void) | null };

@customElement("max-remote")
export class MaxRemote extends LitElement {
  /** The code that this page was opened with. */
  @property({ attribute: false }) invitation: Invitation | null = null;
  @state() private door: Door = { at: "ways" };
  @state() private session: HostSession | null = null;
  /** This phone has just scanned a code: its host is asked. */
  private fresh = false;
  private unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.scanned);
    const kept = classOfThisTab() ?? classOfThisBrowser();
    if (this.invitation) void this.knock(this.invitation);
    else if (kept) this.open(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.scanned);
    this.hangUp();
  }

  /** The page was open already when its phone scanned a code. */
  private readonly scanned = (): void => {
    const invitation = takeInvitation();
    if (invitation) void this.knock(invitation);
  };

  private async knock(invitation: Invitation): Promise<void> {
    this.hangUp();
    this.door = { at: "knocking" };
    const secret = newSecret();
    const reason = await knock(invitation.code, invitation.token, secret, numberOf(secret));
    if (reason) return this.refuse(reason, () => void this.knock(invitation));
    this.fresh = true;
    this.open({ code: invitation.code, secret, since: Date.now() });
  }

  private open(kept: KeptClass): void {
    keepClass(kept);
    this.door = { at: "ways" };
    this.session = hostClass(kept.code, kept.secret, true);
    this.unsubscribe = this.session.subscribe(() => this.follow(kept));
  }

  private hangUp(): void {
    this.unsubscribe?.();
    this.session?.close();
    this.session = null;
  }

  private follow(kept: KeptClass): void {
    const { refused: reason, shared, waits } = this.session?.state ?? {};
    this.fresh = !shared && (this.fresh || waits === true);
    // What is over stays readable in this tab.
    if (shared?.phase === "ended") forgetInBrowser(kept.code);
    if (reason && !(reason === "ended" && shared)) {
      if (reason !== "tooManyTries") forgetClass(kept.code);
      this.hangUp();
      this.refuse(reason, reason === "tooManyTries" ? () => this.open(kept) : null);
    }
    this.requestUpdate();
  }

  private refuse(reason: LinkReason, again: (() => void) | null): void {
    const why = refusalOf(reason, !this.fresh && this.door.at !== "knocking");
    this.fresh = false;
    this.door = { at: "refused", why, again: why === "offline" || why === "tooManyTries" ? again : null };
  }

  private readonly toWays = (): void => {
    leaveThisTab();
    this.hangUp();
    this.fresh = false;
    this.door = { at: "ways" };
  };

  /** A phone that its host did not agree with, or a class that is over: nothing to come back to. */
  private readonly forget = (): void => {
    if (this.session) forgetClass(this.session.code);
    this.toWays();
  };

  private outside() {
    switch (this.door.at) {
      case "ways":
        return ways(classOfThisBrowser(), (kept) => this.open(kept), () => (this.door = { at: "start" }));
      case "start":
        return html`<div class="before-start"><button class="quiet" data-test="to-ways" @click=${this.toWays}><span aria-hidden="true">←</span> ${t("remote.back")}</button></div>
          <max-start-page @host-class=${(event: CustomEvent<KeptClass>) => this.open(event.detail)}></max-start-page>`;
      case "knocking":
        return connecting(false, this.toWays);
      case "refused":
        return refused(this.door.why, this.door.again, this.toWays);
      default:
        return this.door satisfies never;
    }
  }

  override render() {
    document.title = t("remote.title");
    const { session } = this;
    if (!session) return this.outside();
    const { shared, waits, link } = session.state;
    if (shared) return html`<max-remote-class .session=${session} @leave-class=${this.forget}></max-remote-class>`;
    return waits || this.fresh ? waiting(numberOf(session.secret), this.forget) : connecting(link === "away", this.toWays);
  }

  static override styles = [portraitStyles, buttonStyles, languageStyles, doorStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-remote": MaxRemote;
  }
}
