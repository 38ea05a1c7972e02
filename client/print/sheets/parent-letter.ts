/** A letter to the parents: what the game is, what is kept, who helps, whom to ask. What differs from school to school is filled in by pen. */
import { html, type TemplateResult } from "lit";
import { roles } from "../../../shared/content/roles.ts";
import { iconUrl } from "../../art/art.ts";
import { roleMarks } from "../../art/marks.ts";
import { t, tId } from "../../i18n/language.ts";
import { penField } from "../pen.ts";
import { namesOf } from "../services.ts";
import { emblem } from "../signs.ts";

const part = (title: string, ...texts: readonly string[]): TemplateResult => html`<section><h3>${title}</h3>${texts.map((text) => html`<p>${text}</p>`)}</section>`;

/** Who helps with what, in the words of the game. A Max has no number. */
const help = (): TemplateResult => html`<ul class="help">${roles.filter((role) => role !== "max").map((role) => html`<li><img class="icon" src=${iconUrl(roleMarks[role])} alt="" /><span>${tId("role", role)}<b>${namesOf(role)}</b></span></li>`)}</ul>`;

export const parentLetter = (): readonly TemplateResult[] => [html`
  <div class="from">${penField(t("sheet.letter.school"))}${penField(t("sheet.letter.date"))}${penField(t("sheet.letter.group"))}</div>
  <div class="name">${emblem()}<h2>${t("sheet.letter.title")}</h2></div>
  <p class="dear">${t("sheet.letter.dear")},</p>
  <p>${t("sheet.letter.intro")}</p>
  ${part(t("sheet.letter.about.title"), t("sheet.letter.about"), t("sheet.letter.rules"))}
  ${part(t("sheet.letter.kept.title"), t("sheet.letter.kept"))}
  ${part(t("sheet.letter.tells.title"), t("sheet.letter.tells"))}
  ${part(t("sheet.letter.home.title"), t("sheet.letter.home"))}
  <section class="box"><h3>${t("sheet.letter.help.title")}</h3>${help()}</section>
  <section class="ask"><h3>${t("sheet.letter.ask.title")}</h3><p>${t("sheet.letter.ask")}</p>
    <div class="contact">${penField(t("sheet.letter.name"))}${penField(t("sheet.letter.reach"))}</div>
  </section>
  <p class="bye">${t("sheet.letter.bye")}</p>
  <p class="foot">${t("sheet.letter.notice")}</p>
`];
