/** The end of a lesson: the finale, the Max kit, the help lines, goodbye. */
import { html, nothing } from "lit";
import type { HostTask } from "../../../shared/rules/view.ts";
import { icon, portrait } from "../../art/portrait.ts";
import { ringMood } from "../../board/geometry.ts";
import { currentLanguage, storyText, t, tId } from "../../i18n/language.ts";
import { showResumeCode } from "../../../shared/protocol/wire.ts";
import { optionCard } from "../../i18n/stories.ts";
import { change } from "./direction.ts";
import { deletion } from "../report.ts";
import { helpLines } from "../help-lines.ts";
import { pageOf } from "../../../shared/rules/unfold.ts";
import type { Showing } from "../steps.ts";
import { nameOf, type Panel } from "./panel.ts";

export const finale = ({ shared, task, at }: Showing): Panel => {
  if (task.kind !== "finale") return { heading: t("finale.heading") };
  const { tone, deeds } = task.finale;
  const told = pageOf(Object.entries(shared.newcomers), at);
  return {
    heading: tId("finale.tone", tone),
    support: deeds.length > 0 ? t("finale.moved") : t("finale.together"),
    body: html`<ul class="deeds" data-test="deeds">
      ${told.map(([id, { ring, safe }]) => {
        const deed = deeds.find(({ newcomer }) => newcomer === id);
        return html`<li class="card deed">
          ${portrait({ newcomer: id, person: null, mood: ringMood(ring), crop: "head", label: null })}
          <span><b>${nameOf(id)}</b>${deed?.options.map((option) => html`<span class="said">${optionCard(id, deed.beat, option).text}</span>`) ?? nothing}<span class="ending">${storyText(id, safe ? "closed" : "ahead")}</span></span>
        </li>`;
      })}
    </ul>`,
    lit: told.length < Object.keys(shared.newcomers).length ? told.map(([id]) => id) : [],
  };
};

export const maxKit = (): Panel => ({
  heading: t("maxKit.heading"),
  support: t("maxKit.support"),
  body: html`<ol class="ways">
    <li>${icon("key")}<span>${t("maxKit.1")}</span></li>
    <li>${icon("busts-in-silhouette")}<span>${t("maxKit.2")}</span></li>
    <li>${icon("speech-balloon")}<span>${t("maxKit.3")}</span></li>
  </ol><p class="card hint">${t("maxKit.private")}</p>`,
  side: "none",
});

export const goodbye = ({ task }: Showing): Panel => {
  const pulse = task.kind === "goodbye" ? task.pulse : null;
  return {
    heading: t("goodbye.heading"),
    support: t("goodbye.support"),
    body: html`${helpLines("child")}
      ${pulse ? html`<section class="card pulse"><h2>${t("goodbye.change")}</h2><ul>${change(t("goodbye.knows"), pulse[0])}${change(t("goodbye.tells"), pulse[1])}</ul></section>` : nothing}`,
    side: "wide",
  };
};

const newClass = () => html`<button class="primary" data-do="new-class" data-test="new-class">${t("ended.newClass")}</button>`;

/** With what the class goes on another day, and until when: the host writes it down. */
const resumeCard = ({ code, until }: Extract<HostTask, { kind: "rest" }>) => html`<div class="card resume">
  <span>${t("break.code")}</span>
  <b data-test="resume-code" aria-label=${[...code].join(" ")}>${showResumeCode(code)}</b>
  <span>${t("break.until", { date: new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "long" }).format(until) })}</span>
</div>`;

/** The end of the first of two lessons. */
export const untilNextTime = ({ task }: Showing): Panel => ({
  heading: t("break.heading"),
  support: t("break.support"),
  ...(task.kind === "rest" ? { body: resumeCard(task) } : {}),
});

export const ended = (showing: Showing): Panel => {
  const { task, after } = showing;
  return {
    heading: t("ended.heading"),
    support: t(task.kind === "rest" ? "ended.rests" : "ended.support"),
    body: html`${task.kind === "rest" ? resumeCard(task) : nothing}${deletion(showing)}
      <p class="onward">${after ? html`<button data-do="report" data-test="report-print">${icon("printer")} ${t("report.print")}</button>` : nothing}${newClass()}</p>`,
    ...(after ? {} : { side: "none" as const }),
  };
};
