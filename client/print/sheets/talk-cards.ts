/** Cards that say "I want to talk": for every child, so that owning one means nothing. No room to write what about. */
import { html, type TemplateResult } from "lit";
import { icon } from "../../art/portrait.ts";
import { t } from "../../i18n/language.ts";
import { tickBox } from "../pen.ts";

/** Cards on one sheet. */
const cards = 8;

const card = (): TemplateResult => html`<li data-cut>
  <p class="title">${icon("love-letter")}<b>${t("kit.card.title")}</b></p>
  <p class="ticks">${tickBox(t("sheet.talk.today"))}${tickBox(t("sheet.talk.week"))}</p>
  <p class="ticks">${tickBox(t("sheet.talk.you"))}${tickBox(t("sheet.talk.else"))}</p>
  <p class="how">${t("kit.card.text")}</p>
</li>`;

export const talkCards = (): readonly TemplateResult[] => [html`
  <p class="host">${icon("scissors")} ${t("sheet.talk.host")}</p>
  <ul>${Array.from({ length: cards }, card)}</ul>
`];
