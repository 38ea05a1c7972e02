/** Finale, goodbye, the end. */
import { html } from "lit";
import { portrait } from "../../art/portrait.ts";
import { storyText, t, tId } from "../../i18n/language.ts";
import { optionCard } from "../../i18n/stories.ts";
import { helpList } from "../help.ts";
import { faceOf } from "../present.ts";
import type { TaskContext, TaskOf } from "./context.ts";

export const finale = ({ finale: { tone, deeds } }: TaskOf<"finale">, { shared }: TaskContext) => html`
  <h1 tabindex="-1">${tId("finale", tone)}</h1>
  ${deeds.length > 0 ? html`<p>${t("finale.how")}</p>` : ""}
  <ul class="plain deeds">
    ${deeds.map((deed) => html`<li>
      <span class="head small">${portrait({ newcomer: deed.newcomer, person: null, mood: faceOf(shared, deed.newcomer), crop: "head", label: null })}</span>
      <span><b>${storyText(deed.newcomer, "name")}</b> · ${deed.options.map((option) => optionCard(deed.newcomer, deed.beat, option).text).join(" · ")}
      ${shared.newcomers[deed.newcomer]?.safe ? html`<small>${storyText(deed.newcomer, "closed")}</small>` : ""}</span>
    </li>`)}
  </ul>
`;

export const goodbye = () => html`
  <h1 tabindex="-1">${t("goodbye.title")}</h1>
  <p>${t("goodbye.how")}</p>
  ${helpList()}
`;

export const ended = (leave: () => void) => html`
  <h1 tabindex="-1">${t("ended.title")}</h1>
  <p>${t("ended.how")}</p>
  <button class="button" data-test="leave" @click=${leave}>${t("ended.leave")}</button>
`;
