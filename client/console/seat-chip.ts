/** A device as a chip: its animal, its name, and how many children share it. */
import { css, html, nothing } from "lit";
import type { SeatView } from "../../shared/rules/view.ts";
import { animalUrl } from "../art/art.ts";
import { t } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";

/** What stands on the chip; `note` under the name. */
export const seatFace = (seat: SeatView, note = "") => html`<span class="face"><img class="seat ${seat.colour}" src=${animalUrl(seat.animal)} alt="" draggable="false" />${seat.children > 1 ? html`<b class="times" aria-hidden="true">×${seat.children}</b>` : nothing}</span>
  <span class="name"><span>${seatName(seat)}${seat.children > 1 ? html`<span class="aloud">, ${t("panel.children", { count: seat.children })}</span>` : nothing}</span>${note ? html`<small>${note}</small>` : nothing}</span>`;

/** Children at all of these devices. */
export const childrenAt = (seats: readonly SeatView[]): number => seats.reduce((sum, { children }) => sum + children, 0);

/** A chip grows and shrinks with its font size. */
export const seatChipStyles = css`
  .chip {
    display: flex;
    align-items: center;
    justify-content: start;
    gap: 0.45em;
    width: 100%;
    min-height: max(44px, 2.5em);
    box-sizing: border-box;
    padding: 0.2em 0.55em 0.2em 0.3em;
    border-radius: 99px;
    background: var(--paper);
    color: #22304a;
    box-shadow: var(--shadow);
    font-size: inherit;
    font-weight: 800;
    line-height: 1.08;
    text-align: start;
  }
  .chip .face {
    position: relative;
    flex: none;
    height: 2em;
  }
  .chip .seat {
    width: 2em;
    height: 2em;
  }
  .chip .name {
    display: grid;
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .chip small {
    font-size: 0.8em;
    font-weight: 600;
  }
  .chip .times {
    position: absolute;
    right: -0.35em;
    bottom: -0.2em;
    padding: 0.12em 0.35em;
    border-radius: 99px;
    background: #22304a;
    color: #fffdf7;
    font-size: max(12px, 0.72em);
    font-weight: 900;
    line-height: 1.1;
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
