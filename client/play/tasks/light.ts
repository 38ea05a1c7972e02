/** Traffic light: one situation, three lights, a reason. */
import { html, nothing } from "lit";
import { icon } from "../../art/portrait.ts";
import { gameText, t, tId } from "../../i18n/language.ts";
import { situationIcon } from "../../i18n/games.ts";
import type { Light } from "../../../shared/content/lights.ts";
import type { TaskContext, TaskOf } from "./context.ts";
import { whoTaps } from "./turns.ts";

/** A light has a shape and a word too: colour alone says nothing to some. */
const lights: readonly (readonly [Light, string])[] = [["green", "●"], ["orange", "▲"], ["red", "■"]];

export const trafficLight = (task: TaskOf<"light">, { answer, draft, setDraft }: TaskContext) => {
  const chosen = (draft[`light ${task.situation}`] as Light | undefined) ?? task.mine?.light ?? null;
  const question = html`<p class="count">${t("game.count", { at: task.at + 1, of: task.of })}</p><h1 tabindex="-1" class="situation">${icon(situationIcon(task.situation))} ${gameText(task.situation)}</h1>`;
  if (task.stage === "look") return html`${question}<p>${t("light.look")}</p>`;
  return html`
    ${question}
    ${whoTaps(task.holder)}
    <div class="lights" role="group" aria-label=${t("light.which")}>
      ${lights.map(([light, shape]) => html`<button class="light ${light}" data-test="light-${light}" aria-pressed=${chosen === light ? "true" : "false"} @click=${() => {
        setDraft({ [`light ${task.situation}`]: light });
        if (task.mine) void answer({ do: "light", light, reason: task.mine.reason });
      }}><span aria-hidden="true">${shape}</span>${tId("light", light)}</button>`)}
    </div>
    ${chosen
      ? html`<p>${t("light.why")}</p><div class="cards">${Array.from({ length: task.reasons }, (_, i) => html`<button class="card" data-test="reason-${i + 1}" aria-pressed=${task.mine?.reason === i + 1 ? "true" : "false"} @click=${() => answer({ do: "light", light: chosen, reason: i + 1 })}>${gameText(`${task.situation}.reason.${i + 1}`)}</button>`)}</div>`
      : nothing}
    ${task.mine ? html`<p class="done" role="status">${t("done.wait")}</p>` : nothing}
  `;
};
