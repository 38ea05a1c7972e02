/** Lobby and pulse: before the story begins, and after it. */
import { html } from "lit";
import { animalUrl } from "../../art/art.ts";
import { icon } from "../../art/portrait.ts";
import { t, tId } from "../../i18n/language.ts";
import { seatName } from "../../i18n/names.ts";
import { pulseFaces } from "../pulse-faces.ts";
import type { TaskContext, TaskOf } from "./context.ts";

export const lobby = ({ shared, seat, answer }: TaskContext) => {
  const mine = shared.seats[seat];
  if (!mine) return html`<p>${t("wait")}</p>`;
  return html`
    <div class="lobby">
      <span class="animal ${mine.colour}"><img src=${animalUrl(mine.animal)} alt="" /></span>
      <div>
        <h1 tabindex="-1" data-test="seat-name">${t("lobby.you", { name: seatName(mine) })}</h1>
        <p>${t("lobby.here", { count: shared.present })}</p>
        <p>${t("lobby.wait")}</p>
      </div>
    </div>
    <fieldset class="children">
      <legend>${t("lobby.children")}</legend>
      ${[1, 2, 3, 4].map((count) => html`<button class="chip" data-test="children-${count}" aria-pressed=${mine.children === count ? "true" : "false"} @click=${() => answer({ do: "children", count })}>${count}</button>`)}
    </fieldset>
  `;
};

export const pulse = (task: TaskOf<"pulse">, { answer, draft, setDraft }: TaskContext) => {
  const given = [0, 1].map((question) => draft[`pulse${question}`] ?? task.mine?.[question] ?? null) as (number | null)[];
  const choose = (question: number, value: number): void => {
    setDraft({ [`pulse${question}`]: value });
    const [a, b] = given.map((old, i) => (i === question ? value : old));
    if (a && b) void answer({ do: "pulse", answers: [a, b] });
  };
  return html`
    <h1 tabindex="-1">${t(task.when === "before" ? "pulse.before" : "pulse.after")}</h1>
    <p>${t("pulse.nobody")}</p>
    <div class="questions">
      ${[0, 1].map((question) => html`<fieldset>
        <legend>${tId("pulse.question", String(question + 1))}</legend>
        <div class="chips">${pulseFaces.map((face, i) => html`<button class="chip" data-test="pulse-${question}-${i + 1}" aria-pressed=${given[question] === i + 1 ? "true" : "false"} @click=${() => choose(question, i + 1)}>${icon(face)}<span>${tId("pulse.answer", String(i + 1))}</span></button>`)}</div>
      </fieldset>`)}
    </div>
    ${task.mine ? html`<p class="done" role="status">${t("done.wait")}</p>` : ""}
  `;
};
