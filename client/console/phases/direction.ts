/** How the class changed between the two times that it was asked. */
import { html } from "lit";
import type { Direction } from "../../../shared/rules/pulse.ts";
import { tId } from "../../i18n/language.ts";

const arrows: Readonly<Record<Direction, string>> = { up: "↗", same: "→", down: "↘" };

/** A line of the pulse: its direction, never its counts. */
export const change = (text: string, direction: Direction) => html`<li class="change">
  <span class="arrow ${direction}" role="img" aria-label=${tId("goodbye.direction", direction)}>${arrows[direction]}</span><span>${text}</span>
</li>`;
