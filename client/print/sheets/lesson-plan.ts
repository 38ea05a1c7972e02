/** A whole lesson on paper: its minutes on a line, each step with what the children do and what the host says; then who comes and what is played. */
import { html, nothing, type TemplateResult } from "lit";
import type { Plan, TimedPhase } from "../../../shared/content/plan.ts";
import type { PlanId } from "../../../shared/content/plan-ids.ts";
import { portrait } from "../../art/portrait.ts";
import { keycaps } from "../../console/controls.ts";
import { planOf } from "../../console/plans.ts";
import { storyOf, storyText, t, tId } from "../../i18n/language.ts";
import { styleMap } from "../../style-map.ts";
import { penLine } from "../pen.ts";
import { emblem, gameSign, stepSign, type Step } from "../signs.ts";
import { dayPhases, halfMinutes, lessonsOf, secondsOf, type Block } from "../timeline.ts";

/** Blocks narrower than this share of a lesson have no room for a word. */
const narrow = 0.06;

const blockName = (block: Block): string => {
  switch (block.kind) {
    case "start":
      return t("sheet.lesson.start");
    case "day":
      return t("sheet.lesson.day", { day: block.day });
    case "game":
      return tId("game", block.game);
    case "stop":
      return t("sheet.lesson.stop");
    case "end":
      return t("sheet.lesson.end");
    case "spare":
      return t("sheet.lesson.spare");
    default:
      return block satisfies never;
  }
};

/** One lesson as a line: each block as long as its time, with the minute at which it begins. */
const line = (blocks: readonly Block[], part: number | null): TemplateResult => {
  const whole = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const startOf = (at: number): number => blocks.slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0);
  return html`<div class="minute-line">
    ${part === null ? nothing : html`<h3>${t("sheet.lesson.part", { part })}</h3>`}
    <ol>${blocks.map((block, at) => {
      const isNarrow = block.seconds / whole < narrow;
      const name = html`<span class=${block.kind === "game" || isNarrow ? "hidden" : ""}>${blockName(block)}</span>`;
      const begins = block.kind === "game" || !isNarrow || at === 0 ? html`<small>${Math.round(startOf(at) / 60)}′</small>` : nothing;
      return html`<li class=${block.kind} style=${styleMap({ flexGrow: String(block.seconds) })}><b>${block.kind === "game" ? gameSign(block.game) : nothing}${name}</b>${begins}</li>`;
    })}</ol>
  </div>`;
};

/** A step's advised minutes; none for what happens before the clock runs. */
const minutesOf = (step: Step, { seconds }: Plan): string => {
  if (step === "lobby") return "–";
  const phase: TimedPhase = step === "before" || step === "after" ? "pulse" : step;
  return halfMinutes(seconds[phase]);
};

const stepName = (step: Step): string => tId("phase", step === "before" || step === "after" ? "pulse" : step);

const row = (step: Step, plan: Plan): TemplateResult => html`<tr>
  <th scope="row">${stepSign(step)}<span>${stepName(step)}</span></th>
  <td class="minutes">${minutesOf(step, plan)}</td>
  <td>${tId("sheetDoes", step)}</td>
  <td class="says">${tId("sheetSays", step)}${step === "lobby" ? penLine() : nothing}</td>
</tr>`;

const group = (title: string, steps: readonly Step[], plan: Plan): TemplateResult => html`<tbody>
  <tr><th class="group" colspan="4" scope="rowgroup">${title}</th></tr>
  ${steps.map((step) => row(step, plan))}
</tbody>`;

const steps = (plan: Plan): TemplateResult => {
  const day = dayPhases(plan);
  // The names of a day's phases are those of its steps.
  const daySteps = day as readonly Step[];
  const between: readonly Step[] = ["miniGame", ...(plan.epilogue ? [] : ["search" as const]), ...(plan.breakAfterRound ? ["break" as const] : [])];
  return html`<table class=${plan.breakAfterRound ? "" : "roomy"}>
    <thead><tr><th scope="col">${t("sheet.lesson.what")}</th><th scope="col" class="minutes">${t("sheet.lesson.minutes")}</th><th scope="col">${t("sheet.lesson.children")}</th><th scope="col">${t("sheet.lesson.host")}</th></tr></thead>
    ${group(t("sheet.lesson.start"), ["lobby", "before"], plan)}
    ${group(t("sheet.lesson.each", { count: plan.rounds, minutes: halfMinutes(secondsOf(plan, day)) }), daySteps, plan)}
    ${group(t("sheet.lesson.between"), between, plan)}
    ${group(t("sheet.lesson.end"), ["finale", "maxKit", "after", "goodbye"], plan)}
  </table>`;
};

const games = ({ miniGames }: Plan): TemplateResult => html`<ul class="games">${miniGames.map(({ game, afterRound }) => html`<li>
  ${gameSign(game)}
  <span><b>${tId("game", game)}</b> <i>${t("sheet.lesson.after", { day: afterRound })}</i><small>${tId("gameHow", game)}</small></span>
</li>`)}</ul>`;

/** Each newcomer as a host prepares: how old, how heavy, about what. */
const newcomer = (id: string): TemplateResult => {
  const story = storyOf(id);
  return html`<li>
    <span class="head">${portrait({ newcomer: id, person: null, mood: "calm", crop: "head", label: null })}</span>
    <div>
      <h4>${storyText(id, "name")}${story ? `, ${story.age}` : nothing}</h4>
      ${story ? html`<p class="facts">${"●".repeat(story.weight)}${"○".repeat(3 - story.weight)} ${tId("weight", String(story.weight))} · ${story.themes.map((theme) => tId("theme", theme)).join(", ")}</p>` : nothing}
      <p>${storyText(id, "host.about")}</p>
    </div>
  </li>`;
};

const kicker = (): TemplateResult => html`<p class="kicker">${t("app.name")} · ${tId("print", "lessonPlan")}</p>`;
const foot = (): TemplateResult => html`<p class="foot">${t("sheet.independent")}</p>`;

export const lessonPlan = (id: PlanId): readonly TemplateResult[] => {
  const plan = planOf(id);
  if (!plan) return [];
  const lessons = lessonsOf(plan);
  return [
    html`
      <header class="top">
        ${emblem()}${kicker()}
        <h2>${tId("plan", id)}</h2>
        <p class="facts">${[t("plan.minutes", { minutes: plan.minutes }), t("plan.newcomers", { count: plan.newcomers.length }), t("plan.rounds", { count: plan.rounds })].join(" · ")}</p>
        <p>${t("sheet.lesson.aim")}</p>
      </header>
      <p class="ready">${t("sheet.lesson.ready")}</p>
      ${lessons.map((blocks, i) => line(blocks, lessons.length > 1 ? i + 1 : null))}
      <p class="small">${t("sheet.lesson.times")}</p>
      ${steps(plan)}
      <p class="callout"><b>${t("sheet.lesson.tells", { key: keycaps.calm })}</b> ${t("sheet.lesson.about")}</p>
      ${foot()}
    `,
    html`
      <header class="second">${kicker()}<h2>${tId("plan", id)}</h2></header>
      <h3>${t("sheet.lesson.newcomers")}</h3>
      <ul class="newcomers ${plan.newcomers.length > 6 ? "many" : ""}">${plan.newcomers.map(newcomer)}</ul>
      <p class="small">${t("sheet.lesson.fewer")}</p>
      <h3>${t("sheet.lesson.games")}</h3>
      ${games(plan)}
      ${foot()}
    `,
  ];
};
