/** The pupils' page: the door, and behind it the class. */
import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { LinkReason, PupilSession } from "../net/session.ts";
import { readCode } from "../../shared/protocol/wire.ts";
import { inTab } from "../kept.ts";
import "./door.ts";

/** What is behind the door, and the line to it: on its way while a child types the code. */
const behindTheDoor = () => Promise.all([import("../net/session.ts"), import("./class.ts")]);

/** The class that this tab is in, so that a reload comes back without a code. */
const tabKey = "class";

@customElement("max-app")
export class MaxApp extends LitElement {
  @state() private session: PupilSession | null = null;
  /** The code of the class that is being entered; null at the door. */
  @state() private entering: string | null = null;
  @state() private refused: LinkReason | null = null;
  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.scan);
    this.scan();
    const kept = inTab.get(tabKey);
    if (kept && !this.entering) void this.enter(kept);
  }

  override firstUpdated(): void {
    // Once the door is painted: it comes first.
    requestAnimationFrame(() => void behindTheDoor().catch(() => undefined));
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
    void this.enter(code);
  };

  private async enter(code: string): Promise<void> {
    this.leave();
    this.refused = null;
    this.entering = code;
    // At once, not when the class has answered: a page that is reloaded meanwhile still knows where it was going.
    inTab.set(tabKey, code);
    const [{ joinClass }] = await behindTheDoor().catch(() => [{ joinClass: null }]);
    // Somebody may have gone back, or on to another class.
    if (this.entering !== code || this.session) return;
    if (!joinClass) {
      this.entering = null;
      this.refused = "offline";
      return;
    }
    const session = joinClass(code);
    this.session = session;
    this.unsubscribe = session.subscribe(() => {
      const { refused } = session.state;
      if (!refused) return;
      inTab.remove(tabKey);
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
    this.entering = null;
    inTab.remove(tabKey);
  };

  override render() {
    return this.session
      ? html`<max-pupil-class .session=${this.session} @leave-class=${this.leave}></max-pupil-class>`
      : html`<max-door .refused=${this.refused} .entering=${this.entering !== null} @enter=${(event: CustomEvent<string>) => void this.enter(event.detail)}></max-door>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "max-app": MaxApp;
  }
}
