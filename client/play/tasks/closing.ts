/** Finale, goodbye, the end. */
import { html, nothing } from "lit";
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
    ${Object.entries(shared.newcomers).map(([id, newcomer]) => {
      const deed = deeds.find((candidate) => candidate.newcomer === id);
      return html`<li>
        <span class="head small">${portrait({ newcomer: id, person: null, mood: faceOf(shared, id), crop: "head", label: null })}</span>
        <span><b>${storyText(id, "name")}</b>${deed ? html` · ${deed.options.map((option) => optionCard(id, deed.beat, option).text).join(" · ")}` : nothing}
        <small>${storyText(id, newcomer.safe ? "closed" : "ahead")}</small></span>
      </li>`;
    })}
  </ul>
`;

/** The end of the first of two lessons. */
export const untilNextTime = () => html`
  <h1 tabindex="-1">${t("break.title")}</h1>
  <p>${t("break.how")}</p>
  ${helpList()}
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
