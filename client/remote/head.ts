/** Where the class is: its day, its phase, its minutes, and what rests. */
import { html, nothing } from "lit";
import type { HostView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { minutesOf } from "../console/minutes.ts";
import { paceText } from "../console/pace.ts";
import { serverNow } from "../console/server-time.ts";
import { kicker } from "../console/stage.ts";
import type { Showing } from "../console/steps.ts";
import { t } from "../i18n/language.ts";

/** `about`: whom or what the moment is about. */
export const head = ({ shared }: Showing, own: HostView | null, about: string | undefined) => {
  const lanterns = shared.phase === "ended" ? 0 : shared.lanterns;
  return html`<header>
  <div class="line"><p class="kicker" data-test="kicker">${kicker(shared, about)}</p><max-clock .shared=${shared}></max-clock></div>
  ${own?.pace || shared.paused || shared.eyesUp || lanterns > 0
    ? html`<div class="line">
        ${own?.pace ? html`<button class="quiet time" data-do="time" data-test="time">${paceText(minutesOf(own.pace, shared, serverNow()))}</button>` : nothing}
        <span class="states">
          ${shared.paused ? html`<span class="state" data-test="is-paused">${icon("pause-button")}<span>${t("state.paused")}</span></span>` : nothing}
          ${shared.eyesUp ? html`<span class="state" data-test="is-eyes-up">${icon("eyes")}<span>${t("state.eyesUp")}</span></span>` : nothing}
          ${lanterns > 0 ? html`<span>${icon("red-paper-lantern", t("night.lanterns", { count: lanterns }))} ${lanterns}</span>` : nothing}
        </span>
      </div>`
    : nothing}
</header>`;
};
