/** Who is with whom: the class's crews, so that children find each other. No answers in it. */
import { html } from "lit";
import type { SharedView } from "../../../shared/rules/view.ts";
import { animalUrl } from "../../art/art.ts";
import { t } from "../../i18n/language.ts";
import { seatName } from "../../i18n/names.ts";
import { nameOf } from "./panel.ts";

/** The newcomers that a crew is with. */
export const visited = (shared: SharedView): string[] => [...new Set(Object.values(shared.crews).map(({ newcomer }) => newcomer).filter((id) => id !== ""))];

/** "3" from the server's id `crew3`. */
export const crewNumber = (crew: string): string => crew.replace("crew", "");

/** "Crew 3". */
export const crewName = (crew: string): string => t("crew.name", { number: crewNumber(crew) });

export const crewList = (shared: SharedView) => html`<ul class="crews">
  ${Object.entries(shared.crews).map(([id, crew]) => {
    const mates = Object.values(shared.seats).filter((seat) => seat.crew === id && seat.here);
    return html`<li class="card">
      <b>${crew.newcomer ? nameOf(crew.newcomer) : crewName(id)}</b>
      <span class="mates">${mates.map((seat) => html`<img class="seat ${seat.colour}" src=${animalUrl(seat.animal)} alt=${seatName(seat)} title=${seatName(seat)} />`)}</span>
    </li>`;
  })}
</ul>`;
