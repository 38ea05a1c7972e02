/** A card that stands on each crew's table: the steps of a day on one side, how to talk on the other. */
import { html, type TemplateResult } from "lit";
import type { PlanId } from "../../../shared/content/plan-ids.ts";
import { icon } from "../../art/portrait.ts";
import { planOf } from "../../console/plans.ts";
import { t, tId } from "../../i18n/language.ts";
import { stepSign } from "../signs.ts";

const daySteps = ["gather", "meet", "choose", "agree", "happens", "talk"] as const;

/** Signs of the five ways to talk, in the order of their texts. */
const waySigns = [icon("ear"), icon("speech-balloon"), icon("counterclockwise-arrows-button"), icon("people-hugging"), icon("raised-hand")] as const;

const face = (crew: number, heading: string, turned: boolean, tiles: TemplateResult): TemplateResult => html`<div class="face ${turned ? "turned" : ""}" data-cut>
  <div class="title"><h2>${t("crew.name", { number: crew })}</h2><h3>${heading}</h3></div>
  ${tiles}
</div>`;

const going = (crew: number): TemplateResult =>
  face(crew, t("sheet.crew.round"), false, html`<ol>${daySteps.map((step, i) => html`<li class=${step}><b class="number">${i + 1}</b>${stepSign(step)}<span>${tId("sheet.crew", step)}</span></li>`)}</ol>`);

const talking = (crew: number): TemplateResult =>
  face(crew, t("sheet.crew.how"), true, html`<ul>
    <li class="motto"><span class="signs">${stepSign("choose")}<b aria-hidden="true">→</b>${stepSign("agree")}</span><span>${t("sheet.crew.motto")}</span></li>
    ${waySigns.map((sign, i) => html`<li>${sign}<span>${tId("sheet.crew.how", String(i + 1))}</span></li>`)}
  </ul>`);

/** As many as the plan has crews at the most. */
export const crewCards = (id: PlanId): readonly TemplateResult[] =>
  Array.from({ length: planOf(id)?.mostCrews ?? 0 }, (_, i) => html`
    ${talking(i + 1)}
    <p class="fold"><span>${t("sheet.fold")}</span></p>
    ${going(i + 1)}
  `);
