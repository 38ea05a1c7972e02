/** Search: somebody wants to leave. The class thinks calmly who knows something; the newcomer is always found. */
import { html, nothing } from "lit";
import { icon, portrait } from "../../art/portrait.ts";
import { storyOf, storyText, t } from "../../i18n/language.ts";
import { foundScene, personName } from "../../i18n/stories.ts";
import type { Showing } from "../steps.ts";
import { counted, nameOf, type Panel } from "./panel.ts";

const side = (newcomer: string, found: boolean) => html`<div class="big-portrait">
  ${portrait({ newcomer, person: null, mood: found ? "calm" : "solemn", crop: "bust", label: nameOf(newcomer) })}
</div>`;

const clues = (newcomer: string, shown: number) => html`<ul class="clues">
  ${(storyOf(newcomer)?.search.clues ?? []).map((clue, index) => html`<li class="card clue" data-test="clue">
    ${portrait({ newcomer, person: clue.by, mood: "serious", crop: "head", label: null })}
    <span><b>${personName(newcomer, clue.by)}</b>${index < shown ? html`<span class="said">${icon(clue.icon)} ${storyText(newcomer, `search.clue.${index + 1}`)}</span>` : nothing}</span>
  </li>`)}
</ul>`;

const found = (newcomer: string) => html`<ul class="lines">
  ${(foundScene(newcomer)?.lines ?? []).map((line) => html`<li class=${line.by ? "card said" : "told"}>${line.by ? html`<b>${line.name}</b> ` : nothing}${line.text}</li>`)}
</ul>`;

export const search = ({ shared, task, at }: Showing): Panel => {
  if (task.kind !== "search") return { heading: t("search.calm"), side: "none" };
  const { newcomer } = task;
  const name = nameOf(newcomer);
  if (task.stage === "found")
    return { heading: t("search.found", { name }), about: name, body: html`${found(newcomer)}<p class="card hint">${storyText(newcomer, "search.earlier")}</p>`, side: side(newcomer, true) };
  return {
    heading: t("search.heading", { name }),
    about: name,
    support: t("search.calm"),
    body: clues(newcomer, at),
    progress: t("progress.answered", counted(shared)),
    side: side(newcomer, false),
  };
};
