/** Night: the class gives its lantern; then what the night brought. */
import { html } from "lit";
import type { NightView } from "../../../shared/rules/view.ts";
import { icon } from "../../art/portrait.ts";
import { t } from "../../i18n/language.ts";
import { nightKind, nightText } from "../../i18n/nights.ts";
import { pageOf } from "../../../shared/rules/unfold.ts";
import type { Showing } from "../steps.ts";
import { counted, type Panel } from "./panel.ts";

const signs = { lantern: icon("red-paper-lantern"), drift: icon("cloud"), heavier: icon("cloud"), lighter: icon("seedling"), lingers: icon("star") } as const;

const told = (event: NightView) => {
  const kind = nightKind(event);
  return { sign: signs[kind], text: nightText(event.newcomer, kind) };
};

export const night = ({ shared, task, at }: Showing): Panel => {
  if (shared.stage === "lantern")
    return {
      heading: t("night.who"),
      support: t("night.lanterns", { count: shared.lanterns }),
      progress: t("progress.voted", counted(shared)),
      votes: task.kind === "night" ? task.votes : null,
    };
  const events = task.kind === "night" ? pageOf(task.events, at) : [];
  return {
    heading: t("night.morning"),
    body: events.length === 0
      ? html`<p class="card event">${icon("star")}<span>${t("night.calm")}</span></p>`
      : html`<ul class="events">${events.map((event) => {
          const { sign, text } = told(event);
          return html`<li class="card event">${sign}<span>${text}</span></li>`;
        })}</ul>`,
    lit: events.map(({ newcomer }) => newcomer),
  };
};
