/** Where the lesson is in its minutes, in words for a host: ahead, on time or behind, and what to leave out to end on time. */
import { css, html, nothing } from "lit";
import type { HostCommand } from "../../shared/protocol/messages.ts";
import type { HostView, SharedView } from "../../shared/rules/view.ts";
import { t, tId } from "../i18n/language.ts";
import { minutesOf, type Minutes, type Pace } from "./minutes.ts";

const signs: Readonly<Record<Pace, string>> = { ahead: "≫", onTime: "✓", behind: "!" };

/** The same in few signs, for the control bar: "✓ 23/50 min"; in words only where it is late. */
export const paceMark = ({ pace, at, of }: Minutes) => html`<span class="pace ${pace}"><span aria-hidden="true">${signs[pace]} ${t("pace.short", { at, of })}</span><span class="hidden">${t("pace.minutes", { at, of })}, ${tId("pace", pace)}</span></span>`;

/** Like "23 of 50 min ✓ on time". */
export const paceText = ({ pace, at, of }: Minutes) => html`<span class="pace-now">${t("pace.minutes", { at, of })}</span> <b class="pace ${pace}"><span aria-hidden="true">${signs[pace]}</span> ${tId("pace", pace)}</b>`;

const saving = (on: boolean, seconds: number, label: string, command: HostCommand, ask: (command: HostCommand) => void) =>
  seconds === 0 && !on ? nothing : html`<li><label><input type="checkbox" .checked=${on} data-test="save-${command.do}" @change=${() => ask(command)} /> <span>${label}${on ? nothing : html` <b>${t("pace.saves", { minutes: Math.round(seconds / 60) })}</b>`}</span></label></li>`;

/** What the window of the time says: how it goes, and what can be left out. */
export const paceWindow = (own: HostView, shared: SharedView, now: number, ask: (command: HostCommand) => void) => {
  if (!own.pace) return nothing;
  const minutes = minutesOf(own.pace, shared, now);
  const { saves } = own.pace;
  return html`<div class="pace-window" data-test="pace-window">
    <p class="big">${paceText(minutes)}</p>
    <p>${t(`pace.${minutes.pace}.text` as "pace.behind.text", { minutes: minutes.by })}</p>
    ${saves.games + saves.rounds > 0 || own.withoutGames || own.lastRound
      ? html`<h3>${t("pace.leaveOut")}</h3><ul>
          ${saving(own.withoutGames, saves.games, t("pace.games"), { do: "withoutGames", on: !own.withoutGames }, ask)}
          ${saving(own.lastRound, saves.rounds, t("pace.lastRound"), { do: "lastRound", on: !own.lastRound }, ask)}
        </ul>`
      : nothing}
    <p class="small">${t("pace.hint")}</p>
  </div>`;
};

export const paceStyles = css`
  .pace {
    white-space: nowrap;
  }
  .pace .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .pace.behind {
    padding: 0.05em 0.5em;
    border-radius: 99px;
    background: var(--ring3);
  }
  .pace-window {
    display: grid;
    gap: calc(0.8 * var(--u));
    line-height: 1.4;
  }
  .pace-window :is(p, h3, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pace-window .big {
    font-size: 1.4em;
  }
  .pace-window label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .pace-window input {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    accent-color: var(--ink);
  }
`;
