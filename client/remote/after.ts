/** When a lesson is over: what it brought, what to come back to, and looking after oneself. */
import { html, nothing, type TemplateResult } from "lit";
import { pulseFaces } from "../play/pulse-faces.ts";
import type { PulseCounts } from "../../shared/rules/state.ts";
import type { HostView, SharedView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { ringMark } from "../board/ring-mark.ts";
import type { Guide } from "../console/guide.ts";
import { nameOf } from "../console/phases/panel.ts";
import { storyText, t, tId } from "../i18n/language.ts";

type Pulse = NonNullable<HostView["notes"]>["pulse"];
type Counts = Readonly<PulseCounts[number]>;

const cell = (counts: Counts | undefined, answer: number) => html`<td>${counts?.[answer] ?? "–"}</td>`;

/** Three answers before and after, most agreeing first. */
const question = (index: 0 | 1, text: string, { before, after }: Pulse) => html`<table>
  <caption>${text}</caption>
  <thead><tr><td></td><th scope="col">${t("remote.before")}</th><th scope="col">${t("remote.after")}</th></tr></thead>
  <tbody>${[2, 1, 0].map((answer) => html`<tr><th scope="row">${icon(pulseFaces[answer] ?? "")} ${tId("remote.answer", String(answer + 1))}</th>${cell(before?.[index], answer)}${cell(after?.[index], answer)}</tr>`)}</tbody>
</table>`;

const pulse = (counted: Pulse) => html`<section class="card private" data-test="pulse"><h2>${icon("bar-chart")} ${t("goodbye.change")}</h2>
  ${counted.before || counted.after ? html`${question(0, t("goodbye.knows"), counted)}${question(1, t("goodbye.tells"), counted)}` : html`<p>${t("remote.few")}</p>`}
</section>`;

/** Only where a lesson is over; else null. */
export const afterOf = (shared: SharedView, own: HostView | null, guide: Guide | null): TemplateResult | null => {
  if (!own?.after || !own.notes) return null;
  const divided = own.after.talked.filter((talk) => talk.divided);
  const open = Object.entries(shared.newcomers).filter(([, { safe }]) => !safe);
  return html`
    ${pulse(own.notes.pulse)}
    ${divided.length + open.length > 0 ? html`<section class="card private" data-test="come-back"><h2>${icon("left-arrow-curving-right")} ${t("remote.comeBack")}</h2>
      ${divided.length > 0 ? html`<h3>${t("remote.divided")}</h3><ul class="steps">${divided.map(({ newcomer, beat, prompt }) => html`<li><b>${nameOf(newcomer)}:</b> ${storyText(newcomer, `${beat}.prompt.${prompt}`)}</li>`)}</ul>` : nothing}
      ${open.length > 0 ? html`<h3>${t("remote.notSafe")}</h3><ul class="steps">${open.map(([id, { ring }]) => html`<li><b>${nameOf(id)}</b> ${ringMark(ring)}</li>`)}</ul>` : nothing}
    </section>` : nothing}
    ${guide ? html`<section class="card private" data-test="after"><h2>${icon("hot-beverage")} ${t("guide.after")}</h2><ul class="steps">${guide.after.map((step) => html`<li>${step}</li>`)}</ul></section>` : nothing}
  `;
};
