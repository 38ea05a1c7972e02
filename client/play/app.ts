/** The pupils' page: the door, and behind it the class. */
import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { joinClass, type LinkReason, type PupilSession } from "../net/session.ts";
import { readCode } from "../../shared/protocol/wire.ts";
import "./class.ts";
import "./door.ts";

/** The class that this tab is in, so that a reload comes back without a code. */
const tabKey = "class";

@customElement("max-app")
export class MaxApp extends LitElement {
  @state() private session: PupilSession | null = null;
  @state() private refused: LinkReason | null = null;
  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.scan);
    this.scan();
    const kept = sessionStorage.getItem(tabKey);
    if (kept && !this.session) this.enter(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.scan);
  }

  /** A scanned code stands behind the #; it is taken from there at once, so that nobody shares an address with a code. */
  private readonly scan = (): void => {
    const code = readCode(location.hash);
    if (!code) return;
    history.replaceState(null, "", location.pathname);
    this.enter(code);
  };

  private enter(code: string): void {
    this.leave();
    this.refused = null;
    // At once, not when the class has answered: a page that is reloaded meanwhile still knows where it was going.
    sessionStorage.setItem(tabKey, code);
    const session = joinClass(code);
    this.session = session;
    this.unsubscribe = session.subscribe(() => {
      const { refused } = session.state;
      if (!refused) return;
      sessionStorage.removeItem(tabKey);
      this.refused = refused;
      // What was refused at the door is said at the door; who was inside reads it where it was.
      if (!session.state.shared) this.leave();
    });
  }

  private readonly leave = (): void => {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.session?.close();
    this.session = null;
    sessionStorage.removeItem(tabKey);
  };

  override render() {
    return this.session
      ? html`<max-pupil-class .session=${this.session} @leave-class=${this.leave}></max-pupil-class>`
      : html`<max-door .refused=${this.refused} @enter=${(event: CustomEvent<string>) => this.enter(event.detail)}></max-door>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "max-app": MaxApp;
  }
}
