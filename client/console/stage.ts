/** The two columns of the projector: the board, and the words beside it. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { SharedView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { currentLanguage, t, tId } from "../i18n/language.ts";
import type { BoardToken } from "./board.ts";
import { crewName } from "./phases/crews.ts";
import type { Panel } from "./phases/panel.ts";
import type { Showing } from "./steps.ts";

/** A Monday: the first round's day. */
const monday = Date.UTC(2024, 0, 1);
const day = 24 * 60 * 60 * 1000;

/** The day of the week of a round (from 1), in this device's language. */
const dayName = (round: number): string => {
  const name = new Intl.DateTimeFormat(currentLanguage(), { weekday: "long", timeZone: "UTC" }).format(monday + (round - 1) * day);
  return name.charAt(0).toLocaleUpperCase(currentLanguage()) + name.slice(1);
};

const withoutDay: readonly SharedView["phase"][] = ["pulse", "break", "finale", "maxKit", "goodbye", "ended"];

/** Like "Tuesday · Class talk · Inaya". */
export const kicker = (shared: SharedView, about: string | undefined): string =>
  [shared.plan === "followUp" ? t("weeksLater") : shared.round > 0 && !withoutDay.includes(shared.phase) ? dayName(shared.round) : "", shared.phase === "miniGame" && about ? "" : tId("phase", shared.phase), about ?? ""].filter((part) => part !== "").join(" · ");

const boardTokens = (shared: SharedView, panel: Panel): BoardToken[] =>
  Object.entries(shared.newcomers).map(([id, newcomer]) => ({
    ...newcomer,
    id,
    ring: panel.ringsFor?.[id] ?? newcomer.ring,
    lit: panel.lit?.includes(id) ?? false,
    votes: panel.votes?.[id] ?? null,
  }));

const side = (shared: SharedView, panel: Panel) => {
  if (panel.side === "none" || panel.side === "wide") return nothing;
  return html`<div class="left">${panel.side === undefined || panel.side === "board" ? html`<max-board ?night=${shared.phase === "night"} .tokens=${boardTokens(shared, panel)}></max-board>` : panel.side}</div>`;
};

const progress = (shared: SharedView, text: string) => html`<div class="progress" data-test="progress" data-answered=${shared.answered} data-asked=${shared.asked}>
  <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect><rect class="done" width=${shared.asked > 0 ? (100 * shared.answered) / shared.asked : 0} height="4"></rect></svg>
  <b>${text}</b>
</div>`;

const states = (shared: SharedView) => html`<div class="states">
  ${shared.paused ? html`<span class="state" data-test="is-paused">${icon("pause-button")} ${t("state.paused")}</span>` : nothing}
  ${shared.eyesUp ? html`<span class="state" data-test="is-eyes-up">${icon("eyes")} ${t("state.eyesUp")}</span>` : nothing}
  ${shared.lanterns > 0 && shared.phase !== "ended" ? html`<span class="lanterns" title=${t("night.lanterns", { count: shared.lanterns })}>${icon("red-paper-lantern", t("night.lanterns", { count: shared.lanterns }))} ${shared.lanterns}</span>` : nothing}
  <max-clock .shared=${shared}></max-clock>
</div>`;

/** Which crew is ready and which still talks. Of crews of several devices only, so that nobody is meant. */
const crewsReady = (crews: Showing["crews"]) => Object.keys(crews).length < 2 ? nothing : html`<ul class="crews-ready" aria-label=${t("crew.ready")} data-test="crews-ready">
  ${Object.entries(crews).map(([id, ready]) => html`<li class=${ready ? "ready" : ""}><span aria-hidden="true">${ready ? "✓" : "…"}</span> ${crewName(id)}<span class="hidden">: ${t(ready ? "crew.isReady" : "crew.talks")}</span></li>`)}
</ul>`;

export const stage = ({ shared, task, at, crews }: Showing, panel: Panel) => {
  // Words that are new come in anew.
  const moment = `${shared.step}.${["happens", "night", "finale"].includes(task.kind) ? at : 0}.${task.kind === "talk" ? task.at : 0}`;
  return html`<div class="stage ${panel.side === "none" ? "alone" : panel.side === "wide" ? "full" : ""}">
  ${side(shared, panel)}
  <section class="right">
    <header><p class="kicker" data-test="kicker">${kicker(shared, panel.about)}</p>${shared.phase === "ended" ? nothing : states(shared)}</header>
    <div class="place" aria-live="polite">${keyed(moment, html`<div class="words">
      <h1 data-test="heading">${panel.heading}</h1>
      ${panel.support ? html`<p class="support">${panel.support}</p>` : nothing}
      ${panel.body ?? nothing}
      ${panel.foot ? html`<div class="foot">${panel.foot}</div>` : nothing}
    </div>`)}</div>
    ${crewsReady(crews)}
    ${panel.progress ? progress(shared, panel.progress) : nothing}
  </section>
</div>`;
};
