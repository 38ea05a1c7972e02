/** The class as the host arranges it: devices, their crews, and which newcomers are on the board. No answers. */
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { SeatView, SharedView } from "../../shared/rules/view.ts";
import { animalUrl } from "../art/art.ts";
import { icon, portraitStyles } from "../art/portrait.ts";
import { Localized, newcomerIds, storyText, t, wantStories } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import { buttonStyles } from "./button.styles.ts";
import { classPanelStyles } from "./class-panel.styles.ts";
import { crewName } from "./phases/crews.ts";
import { seatStyles } from "./seat.styles.ts";

@customElement("max-class-panel")
export class MaxClassPanel extends LitElement {
  @property({ attribute: false }) shared!: SharedView;
  /** The device whose removal waits for a second click. */
  @state() private removing: SeatId | null = null;

  constructor() {
    super();
    new Localized(this);
    wantStories(newcomerIds);
  }

  private order(command: HostCommand): void {
    this.dispatchEvent(new CustomEvent<HostCommand>("command", { detail: command }));
  }

  private removal(id: SeatId, seat: SeatView) {
    if (this.removing !== id) return html`<button class="quiet" data-test="remove" aria-label=${t("panel.removeDevice", { name: seatName(seat) })} @click=${() => (this.removing = id)}>${icon("wastebasket")}</button>`;
    const remove = () => {
      this.removing = null;
      this.order({ do: "kick", seat: id });
    };
    return html`<span class="sure"><button data-test="remove-no" @click=${() => (this.removing = null)}>${t("dialog.no")}</button><button class="primary" data-test="remove-yes" @click=${remove}>${t("panel.remove")}</button></span>`;
  }

  private device(id: SeatId, seat: SeatView, crews: readonly string[]) {
    const move = (event: Event) => this.order({ do: "move", seat: id, crew: (event.target as HTMLSelectElement).value });
    return html`<li class="card ${seat.here ? "" : "absent"}" data-test="panel-device">
      <img class="seat ${seat.colour}" src=${animalUrl(seat.animal)} alt="" />
      <span class="name"><span>${seatName(seat)}${seat.children > 1 ? html` <b>×${seat.children}</b>` : nothing}</span>${seat.here ? nothing : html`<small>${t("panel.absent")}</small>`}</span>
      ${this.removing !== id && crews.length > 1
        ? html`<select aria-label=${t("panel.moveDevice", { name: seatName(seat) })} data-test="move" @change=${move}>${crews.map((crew) => html`<option value=${crew} ?selected=${crew === seat.crew}>${crewName(crew)}</option>`)}</select>`
        : nothing}
      ${this.removal(id, seat)}
    </li>`;
  }

  private swaps() {
    const spare = newcomerIds.filter((id) => !(id in this.shared.newcomers));
    if (spare.length === 0) return nothing;
    const swap = (out: string) => (event: Event) => {
      const into = (event.target as HTMLSelectElement).value;
      if (into) this.order({ do: "swap", out, in: into });
    };
    return html`<section>
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
    const seats = Object.entries(this.shared.seats);
    const crews = Object.keys(this.shared.crews);
    const groups = crews.length > 0 ? crews : [""];
    return html`
      ${seats.length === 0 ? html`<p>${t("panel.empty")}</p>` : nothing}
      <div class="groups">
        ${groups.map((crew) => html`<section>
          ${crew ? html`<h3>${crewName(crew)}</h3>` : nothing}
          <ul>${seats.filter(([, seat]) => !crew || seat.crew === crew).map(([id, seat]) => this.device(id, seat, crews))}</ul>
        </section>`)}
      </div>
      ${this.swaps()}
    `;
  }

  static override styles = [portraitStyles, buttonStyles, seatStyles, classPanelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-class-panel": MaxClassPanel;
  }
}
