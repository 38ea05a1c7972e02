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
    const scanned = readCode(location.hash);
    const kept = sessionStorage.getItem(tabKey);
    if (scanned) history.replaceState(null, "", location.pathname);
    const code = scanned ?? kept;
    if (code) this.enter(code);
  }

  private enter(code: string): void {
    this.leave();
    this.refused = null;
    const session = joinClass(code);
    this.session = session;
    this.unsubscribe = session.subscribe(() => {
      const { link, refused } = session.state;
      if (link === "online") sessionStorage.setItem(tabKey, code);
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
