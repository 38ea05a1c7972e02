/** What a host can do with one device: put it in another crew, or take it out of the class. It hangs at the device's chip. */
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { SeatView } from "../../shared/rules/view.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, t } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import { buttonStyles } from "./button.styles.ts";
import { crewName } from "./phases/crews.ts";

/** CSS pixels between the chip, its menu and the edges of the screen. */
const gap = 8;

/** Opens when it is drawn; tells `command` what the host decides and `shut` when it can go. */
@customElement("max-seat-menu")
export class MaxSeatMenu extends LitElement {
  @property() seatId: SeatId = "";
  @property({ attribute: false }) seat!: SeatView;
  /** Every crew there is. */
  @property({ attribute: false }) crews: readonly string[] = [];
  /** The chip it hangs at. */
  @property({ attribute: false }) anchor: HTMLElement | null = null;
  /** Its removal waits for a second click. */
  @state() private removing = false;
  @query(".menu") private menu!: HTMLElement;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.fromOutside);
    addEventListener("resize", this.place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.fromOutside);
    removeEventListener("resize", this.place);
  }

  override firstUpdated(): void {
    this.menu.focus();
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.removing && changed.has("removing")) this.renderRoot.querySelector<HTMLElement>("[data-test=remove-no]")?.focus();
    this.place();
  }

  /** Under its chip; above it where the screen ends. */
  private readonly place = (): void => {
    const at = this.anchor?.getBoundingClientRect();
    if (!at) return;
    const { offsetWidth: width, offsetHeight: height } = this.menu;
    const left = Math.max(gap, Math.min(at.left, innerWidth - width - gap));
    const below = at.bottom + gap;
    const top = below + height + gap <= innerHeight ? below : Math.max(gap, at.top - height - gap);
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${top}px`;
  };

  private readonly away = () => void this.dispatchEvent(new Event("shut"));

  /** Gone, and the chip has the focus again. */
  private back(): void {
    this.anchor?.focus();
    this.away();
  }

  private readonly fromOutside = (event: Event) => {
    const path = event.composedPath();
    // A second click on the chip shuts it by itself.
    if (!path.includes(this) && !(this.anchor && path.includes(this.anchor))) this.away();
  };

  private readonly leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !this.menu.contains(event.relatedTarget)) this.away();
  };

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.back();
  };

  private order(command: HostCommand): void {
    if (command.do === "kick") this.away();
    else this.back();
    this.dispatchEvent(new CustomEvent<HostCommand>("command", { detail: command }));
  }

  private move(crew: string) {
    const own = crew === this.seat.crew;
    return html`<button data-test="move-${crew}" aria-pressed=${own} ?disabled=${own} @click=${() => this.order({ do: "move", seat: this.seatId, crew })}>${crewName(crew)}</button>`;
  }

  private removal() {
    if (!this.removing) return html`<button class="remove" data-test="remove" aria-label=${t("panel.removeDevice", { name: seatName(this.seat) })} @click=${() => (this.removing = true)}>${icon("wastebasket")} ${t("panel.remove")}</button>`;
    return html`<div class="sure">
      <button data-test="remove-no" @click=${() => this.back()}>${t("dialog.no")}</button>
      <button class="primary" data-test="remove-yes" @click=${() => this.order({ do: "kick", seat: this.seatId })}>${t("panel.remove")}</button>
    </div>`;
  }

  override render() {
    return html`<div class="menu card" role="dialog" aria-labelledby="who" tabindex="-1" data-test="seat-menu" @keydown=${this.key} @focusout=${this.leave}>
      <h3 id="who">${seatName(this.seat)}</h3>
      ${this.crews.length > 1 ? html`<div class="crews" role="group" aria-label=${t("panel.moveDevice", { name: seatName(this.seat) })}>${this.crews.map((crew) => this.move(crew))}</div>` : nothing}
      ${this.removal()}
    </div>`;
  }

  static override styles = [portraitStyles, buttonStyles, css`
    .menu {
      position: fixed;
      z-index: 15;
      display: grid;
      gap: calc(0.7 * var(--u));
      width: max-content;
      max-width: min(92vw, 26em);
      box-sizing: border-box;
      padding: calc(0.9 * var(--u)) calc(1.1 * var(--u)) calc(1.1 * var(--u));
      color: #22304a;
      box-shadow: 0 4px 0 rgb(34 48 74 / 0.12), 0 0 0 2px rgb(34 48 74 / 0.08), 0 10px 30px rgb(34 48 74 / 0.2);
      font-size: max(1rem, calc(1.05 * var(--u)));
      animation: rise 160ms ease-out;
    }
    .menu:focus {
      outline: none;
    }
    h3 {
      margin: 0;
      font-size: 1.1em;
      font-weight: 900;
    }
    .crews {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: calc(0.5 * var(--u));
    }
    button {
      background: var(--sky);
      color: #22304a;
      box-shadow: none;
      font-size: 1em;
    }
    button[aria-pressed="true"] {
      background: var(--ring3);
      color: #22304a;
    }
    button.primary {
      background: #22304a;
      color: #fffdf7;
    }
    .remove {
      background: none;
    }
    .sure {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.5 * var(--u));
      justify-content: end;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 6px;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .menu {
        animation: none;
      }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-seat-menu": MaxSeatMenu;
  }
}
