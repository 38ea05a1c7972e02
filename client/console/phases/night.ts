/** Night: the class gives its lantern; then what the night brought. */
import { html } from "lit";
import type { NightView } from "../../../shared/rules/view.ts";
import { icon } from "../../art/portrait.ts";
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { counted, nameOf, type Panel } from "./panel.ts";

const told = ({ newcomer, why, fromRing, toRing }: NightView) => {
  const name = nameOf(newcomer);
  if (why === "lantern") return { sign: icon("red-paper-lantern"), text: t("night.lantern", { name }) };
  if (why === "drift") return { sign: icon("cloud"), text: t("night.drift", { name }) };
  return toRing > fromRing ? { sign: icon("seedling"), text: t("night.lighter", { name }) }
    : toRing < fromRing ? { sign: icon("cloud"), text: t("night.heavier", { name }) }
    : { sign: icon("star"), text: t("night.lingers", { name }) };
};

export const night = ({ shared, task }: Showing): Panel => {
  if (shared.stage === "lantern")
    return {
      heading: t("night.who"),
      support: t("night.lanterns", { count: shared.lanterns }),
      progress: t("progress.voted", counted(shared)),
      votes: task.kind === "night" ? task.votes : null,
    };
  const events = task.kind === "night" ? task.events : [];
  return {
    heading: t("night.morning"),
    body: events.length === 0
      ? html`<p class="card event">${icon("star")}<span>${t("night.quiet")}</span></p>`
      : html`<ul class="events">${events.map((event) => {
          const { sign, text } = told(event);
          return html`<li class="card event">${sign}<span>${text}</span></li>`;
        })}</ul>`,
    lit: events.map(({ newcomer }) => newcomer),
  };
};
