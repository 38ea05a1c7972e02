/** Traffic light: a situation, then how the class sees it, and where it disagrees. */
import { html } from "lit";
import { lights } from "../../../shared/content/lights.ts";
import { icon } from "../../art/portrait.ts";
import { gameText, t, tId } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { bars, counted, type Panel } from "./panel.ts";

const signs = { green: icon("green-circle"), orange: icon("orange-circle"), red: icon("red-circle") } as const;

const trafficLight = html`<div class="traffic-light" aria-hidden="true"><i class="red"></i><i class="orange"></i><i class="green"></i></div>`;

export const light = ({ shared, task }: Showing): Panel => {
  if (task.kind !== "light") return { heading: t("trafficLight.name"), side: trafficLight };
  if (task.stage === "done")
    return {
      heading: t("trafficLight.done"),
      body: html`<p class="card event">${icon("red-paper-lantern")}<span>${t("trafficLight.earned", { count: task.earned })}</span></p>`,
      support: t("trafficLight.lanterns"),
      side: trafficLight,
    };
  const common = { heading: gameText(task.situation), about: t("trafficLight.count", { at: task.at + 1, of: task.of }), side: trafficLight };
  if (task.stage === "set") return { ...common, support: t("trafficLight.set"), progress: t("progress.set", counted(shared)) };
  const { spread } = task;
  return {
    ...common,
    body: html`
      ${spread ? bars(lights.map((id) => ({ label: tId("light", id), count: spread[id] ?? 0, tint: id, mark: signs[id] })), t("trafficLight.spread")) : html`<p class="card hint">${t("trafficLight.few")}</p>`}
      <p class="question">${gameText(`${task.situation}.prompt`)}</p>`,
  };
};
