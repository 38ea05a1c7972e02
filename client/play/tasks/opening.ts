/** Lobby and pulse: before the story begins, and after it. */
import { html, nothing } from "lit";
import { animalUrl } from "../../art/art.ts";
import { icon } from "../../art/portrait.ts";
import { t, tId } from "../../i18n/language.ts";
import { seatName } from "../../i18n/names.ts";
import { pulseFaces } from "../pulse-faces.ts";
import { mostChildren } from "../../../shared/rules/size.ts";
import type { TaskContext, TaskOf } from "./context.ts";
import { eachHidden, ownChoice } from "./turns.ts";

/** How many children play at this device. Asked in the lobby, and in the menu afterwards. */
export const howMany = (children: number, answer: TaskContext["answer"]) => html`<fieldset class="children">
  <legend>${t("lobby.children")}</legend>
  ${Array.from({ length: mostChildren }, (_, i) => i + 1).map((count) => html`<button class="chip" data-test="children-${count}" aria-pressed=${children === count ? "true" : "false"} @click=${() => answer({ do: "children", count })}>${count}</button>`)}
  <p role="status">${children > 1 ? t("lobby.turns") : nothing}</p>
</fieldset>`;

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
    ${howMany(mine.children, answer)}
  `;
};

export const pulse = (task: TaskOf<"pulse">, context: TaskContext) => eachHidden(task.done, null, context, (child) => {
  const { own, keep } = ownChoice<readonly (number | null)[]>(child, context);
  const given = [0, 1].map((question) => own?.[question] ?? task.mine?.[question] ?? null);
  const choose = (question: number, value: number): void => {
    const next = given.map((old, i) => (i === question ? value : old));
    keep(next);
    const [a, b] = next;
    if (a && b) void context.answer({ do: "pulse", child, answers: [a, b] });
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
    ${task.done.length === 1 && task.done[0] ? html`<p class="done" role="status">${t("done.wait")}</p>` : ""}
  `;
});
