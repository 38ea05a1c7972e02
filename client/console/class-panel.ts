/** The class as the host arranges it: devices, their crews, and which newcomers are on the board. No answers. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { SeatView, SharedView } from "../../shared/rules/view.ts";
import { portraitStyles } from "../art/portrait.ts";
import { Localized, newcomerIds, storyText, t, wantStories } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import { styleMap } from "../style-map.ts";
import { buttonStyles } from "./button.styles.ts";
import { Carry } from "./carry.ts";
import { classPanelStyles } from "./class-panel.styles.ts";
import { crewName, crewNumber } from "./phases/crews.ts";
import { childrenAt, seatChipStyles, seatFace } from "./seat-chip.ts";
import { seatStyles } from "./seat.styles.ts";
import "./seat-menu.ts";

/** Crews that stand side by side on a screen that is wide enough; more of them stand in two rows. */
const mostColumns = 7;

const columns = (crews: number): number => (crews <= mostColumns ? crews : Math.ceil(crews / 2));

@customElement("max-class-panel")
export class MaxClassPanel extends LitElement {
  @property({ attribute: false }) shared!: SharedView;
  /** The device whose menu is open, and its chip. */
  @state() private menu: { readonly seat: SeatId; readonly chip: HTMLElement } | null = null;
  /** What a screen reader says after a move. */
  @state() private said = "";
  /** A move that the class has not confirmed yet. */
  private moving: { readonly seat: SeatId; readonly crew: string } | null = null;
  /** The device that has just come to another crew. */
  private moved: SeatId | null = null;
  private readonly carry = new Carry(this, (seat, crew) => this.move(seat, crew));

  constructor() {
    super();
    new Localized(this);
    wantStories(newcomerIds);
  }

  private get crews(): readonly string[] {
    return Object.keys(this.shared.crews);
  }

  private order(command: HostCommand): void {
    if (command.do === "move") this.moving = { seat: command.seat, crew: command.crew };
    this.dispatchEvent(new CustomEvent<HostCommand>("command", { detail: command }));
  }

  private readonly ordered = ({ detail }: CustomEvent<HostCommand>): void => {
    const seat = detail.do === "kick" ? this.shared.seats[detail.seat] : undefined;
    if (seat) {
      // The chip goes, and the focus with it.
      this.renderRoot.querySelector<HTMLElement>(`[data-crew="${seat.crew}"]`)?.focus();
      this.said = t("panel.removed", { name: seatName(seat) });
    }
    this.order(detail);
  };

  private move(seat: SeatId, crew: string): void {
    if (this.shared.seats[seat]?.crew !== crew) this.order({ do: "move", seat, crew });
  }

  override willUpdate(): void {
    if (this.menu && !this.shared.seats[this.menu.seat]) this.menu = null;
    this.moved = null;
    const seat = this.moving ? this.shared.seats[this.moving.seat] : undefined;
    if (!this.moving || seat?.crew !== this.moving.crew) return;
    this.moved = this.moving.seat;
    this.said = t("panel.moved", { name: seatName(seat), number: crewNumber(seat.crew) });
    this.moving = null;
  }

  override updated(): void {
    // The chip is another one now: whoever moved it from the keyboard goes on from there.
    if (this.moved) this.renderRoot.querySelector<HTMLElement>(`[data-seat="${CSS.escape(this.moved)}"]`)?.focus();
  }

  /** Left and right carry a device to the crew before or after. */
  private readonly key = (event: KeyboardEvent, id: SeatId): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const seat = this.shared.seats[id];
    const crew = seat && this.crews[this.crews.indexOf(seat.crew) + by];
    if (crew) this.move(id, crew);
  };

  private device(id: SeatId, seat: SeatView) {
    const toggle = (event: Event) => (this.menu = this.menu?.seat === id ? null : { seat: id, chip: event.currentTarget as HTMLElement });
    const can = this.crews.length > 1;
    return html`<li class=${id === this.moved ? "moved" : ""}><button class="chip ${seat.here ? "" : "absent"} ${id === this.carry.seat ? "gone" : ""}" data-test="panel-device" data-seat=${id}
      aria-haspopup="dialog" aria-expanded=${this.menu?.seat === id} aria-describedby=${can ? "how" : nothing}
      @click=${toggle} @keydown=${(event: KeyboardEvent) => this.key(event, id)} @pointerdown=${(event: PointerEvent) => can && this.carry.press(event, id)}>
      ${seatFace(seat, seat.here ? "" : t("panel.absent"))}
    </button></li>`;
  }

  private crew(crew: string, seats: readonly (readonly [SeatId, SeatView])[]) {
    const own = seats.filter(([, seat]) => seat.crew === crew);
    return html`<section class="crew ${this.carry.seat !== null && this.carry.over === crew ? "over" : ""}" tabindex="-1" data-crew=${crew} data-test=${crew} aria-labelledby="name-${crew}">
      <h3 id="name-${crew}">${crewName(crew)} <small data-test="children-${crew}">${t("panel.children", { count: childrenAt(own.map(([, seat]) => seat).filter(({ here }) => here)) })}</small></h3>
      <ul>${repeat(own, ([id]) => id, ([id, seat]) => this.device(id, seat))}</ul>
    </section>`;
  }

  private devices() {
    const seats = Object.entries(this.shared.seats);
    if (seats.length === 0) return html`<p>${t("panel.empty")}</p>`;
    if (this.crews.length === 0) return html`<ul class="alone">${repeat(seats, ([id]) => id, ([id, seat]) => this.device(id, seat))}</ul>`;
    const how = matchMedia("(pointer: coarse)").matches ? t("panel.howTouch") : t("panel.how");
    return html`
      <p id="how" ?hidden=${this.crews.length === 1}>${how}</p>
      <div class="crews" style=${styleMap({ "--columns": String(columns(this.crews.length)) })}>${repeat(this.crews, (crew) => crew, (crew) => this.crew(crew, seats))}</div>
    `;
  }

  private swaps() {
    const spare = newcomerIds.filter((id) => !(id in this.shared.newcomers));
    if (spare.length === 0) return nothing;
    const swap = (out: string) => (event: Event) => {
      const into = (event.target as HTMLSelectElement).value;
      if (into) this.order({ do: "swap", out, in: into });
    };
    return html`<section class="swaps">
      <h3>${t("panel.newcomers")}</h3>
      <p>${t("panel.swapHint")}</p>
      <ul>${Object.keys(this.shared.newcomers).map((id) => html`<li class="card">
        <span class="name">${storyText(id, "name")}</span>
        <select aria-label=${t("panel.swap", { name: storyText(id, "name") })} data-test="swap-${id}" @change=${swap(id)}>
          <option value="">${t("panel.stays")}</option>
          ${spare.map((other) => html`<option value=${other}>${t("panel.swapFor", { name: storyText(other, "name") })}</option>`)}
        </select>
      </li>`)}</ul>
    </section>`;
  }

  override render() {
    const { menu } = this;
    const open = menu ? this.shared.seats[menu.seat] : undefined;
    const lifted = this.carry.seat ? this.shared.seats[this.carry.seat] : undefined;
    return html`
      ${this.devices()}
      ${this.swaps()}
      <p class="aloud" aria-live="polite" data-test="moved">${this.said}</p>
      ${menu && open ? html`<max-seat-menu .seatId=${menu.seat} .seat=${open} .anchor=${menu.chip} .crews=${this.crews} @command=${this.ordered} @shut=${() => (this.menu = null)}></max-seat-menu>` : nothing}
      ${lifted ? html`<div class="chip lifted" aria-hidden="true">${seatFace(lifted)}</div>` : nothing}
    `;
  }

  static override styles = [portraitStyles, buttonStyles, seatStyles, seatChipStyles, classPanelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-class-panel": MaxClassPanel;
  }
}
