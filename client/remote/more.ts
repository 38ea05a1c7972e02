/** What a host needs seldom: time, clock, language, letting in, skipping, ending, other devices. */
import { html, nothing, type TemplateResult } from "lit";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import { timerModes } from "../../shared/protocol/wire.ts";
import type { HostView, SharedView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { paceWindow } from "../console/pace.ts";
import { serverNow } from "../console/server-time.ts";
import { t, tId } from "../i18n/language.ts";
import { languageButtons } from "./door.ts";

const button = (act: string, sign: TemplateResult, text: string) => html`<button data-do=${act} data-test=${act}>${sign}<span>${text}</span></button>`;

/** `wide`: there is a keyboard, and a projector to open a window for. */
export const more = (shared: SharedView, own: HostView | null, ask: (command: HostCommand) => void, wide: boolean) => html`<div class="more" data-test="more-part">
  ${own?.pace ? html`<section class="card"><h2>${t("pace.heading")}</h2>${paceWindow(own, shared, serverNow(), ask)}</section>` : nothing}
  <section class="card">
    <div class="rows">
      ${button("join", icon("waving-hand"), t("remote.join"))}
      ${button("lock", shared.locked ? icon("unlocked") : icon("locked"), t(shared.locked ? "control.unlock" : "control.lock"))}
      ${button("pairing", icon("mobile-phone"), t("pairing.another"))}
      ${button("guide", icon("open-book"), t("start.guide"))}
      ${wide ? html`${button("board-window", icon("desktop-computer"), t("control.boardWindow"))}${button("keys", icon("keyboard"), t("control.keys"))}` : nothing}
      ${shared.phase === "lobby" ? nothing : button("skip", icon("next-track-button"), t("control.skip"))}
      ${button("end", icon("chequered-flag"), t("control.end"))}
    </div>
  </section>
  <section class="card">
    <fieldset>
      <legend>${t("timer.name")}</legend>
      ${timerModes.map((mode) => html`<label><input type="radio" name="timer" .checked=${shared.timerMode === mode} data-test="timer-${mode}" @change=${() => ask({ do: "timer", mode })} /> <span><b>${tId("timer", mode)}</b> ${tId("timerHint", mode)}</span></label>`)}
    </fieldset>
  </section>
  <section class="card"><h2>${t("console.language")}</h2>${languageButtons()}</section>
  <a href="/console" data-test="to-console">${t("remote.console")}</a>
</div>`;
