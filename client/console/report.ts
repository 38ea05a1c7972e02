/** The class's story on paper: the board as it ended, what the class did and talked about, and what to come back to. Nothing about one child. */
import { css, html, nothing } from "lit";
import { portrait } from "../art/portrait.ts";
import { ringMood } from "../board/geometry.ts";
import { ringMark } from "../board/ring-mark.ts";
import { currentLanguage, storyText, t, tId } from "../i18n/language.ts";
import { optionCard } from "../i18n/stories.ts";
import { showResumeCode } from "../../shared/protocol/wire.ts";
import type { AfterView } from "../../shared/rules/after.ts";
import type { FinaleView } from "../../shared/rules/view.ts";
import type { Talked } from "../../shared/rules/state.ts";
import { helpLines } from "./help-lines.ts";
import { change } from "./phases/direction.ts";
import type { Showing } from "./steps.ts";

const promptOf = ({ newcomer, beat, prompt }: Talked): string => storyText(newcomer, `${beat}.prompt.${prompt}`);

const section = (title: string, body: unknown) => html`<section><h2>${title}</h2>${body}</section>`;

const endings = ({ shared }: Showing, finale: FinaleView) => html`<ul class="endings">${Object.entries(shared.newcomers).map(([id, { ring, safe }]) => {
  const deed = finale.deeds.find(({ newcomer }) => newcomer === id);
  return html`<li>
    ${portrait({ newcomer: id, person: null, mood: ringMood(ring), crop: "head", label: null })}
    <p><b>${storyText(id, "name")}</b> ${ringMark(ring)}<br />${deed?.options.map((option) => html`<i>${optionCard(id, deed.beat, option).text}</i> `) ?? nothing}${storyText(id, safe ? "closed" : "ahead")}</p>
  </li>`;
})}</ul>`;

/** What a follow-up begins with: who is still on the way, and where the class saw things differently. */
const comeBack = ({ shared }: Showing, { talked }: AfterView) => {
  const open = Object.entries(shared.newcomers).filter(([, { safe }]) => !safe);
  const divided = talked.filter((topic) => topic.divided);
  if (open.length + divided.length === 0) return nothing;
  return section(t("report.comeBack"), html`<ul>
    ${open.map(([id]) => html`<li>${t("report.open", { name: storyText(id, "name") })}</li>`)}
    ${divided.map((topic) => html`<li>${t("report.divided", { question: promptOf(topic) })}</li>`)}
  </ul>`);
};

/** Null while the lesson goes on. */
export const report = (showing: Showing) => {
  const { after, shared, task } = showing;
  if (!after) return nothing;
  const tokens = Object.entries(shared.newcomers).map(([id, newcomer]) => ({ ...newcomer, id, lit: false, votes: null }));
  return html`<article class="report" data-test="report">
    <header><h1>${t("report.heading")}</h1><p>${new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "long" }).format(Date.now())} · ${tId("plan", shared.plan)}</p></header>
    <div class="first">
      <max-board .tokens=${tokens}></max-board>
      ${endings(showing, after.finale)}
    </div>
    ${after.talked.length > 0 ? section(t("report.talked"), html`<ul>${after.talked.map((topic) => html`<li><b>${storyText(topic.newcomer, "name")}:</b> ${promptOf(topic)}</li>`)}</ul>`) : nothing}
    ${after.games.length > 0 ? section(t("report.games"), html`<p>${after.games.map((game) => tId("game", game)).join(" · ")}</p>`) : nothing}
    ${after.pulse ? section(t("goodbye.change"), html`<ul class="changes">${change(t("goodbye.knows"), after.pulse[0])}${change(t("goodbye.tells"), after.pulse[1])}</ul>`) : nothing}
    ${comeBack(showing, after)}
    ${task.kind === "rest" ? section(t("break.code"), html`<p><b class="code">${showResumeCode(task.code)}</b> ${t("break.until", { date: new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "long" }).format(task.until) })}</p>`) : nothing}
    ${section(t("help.heading"), helpLines("child"))}
  </article>`;
};

/** What is gone and what is left of the class, said where everybody can read it. */
export const deletion = ({ after, practice, task }: Showing) => {
  if (!after) return nothing;
  const { row } = after;
  return html`<div class="card deletion" data-test="deletion">
    <h2>${t("deleted.heading")}</h2>
    <p>${t("deleted.what")}</p>
    <h2>${t("kept.heading")}</h2>
    <p>${practice ? t("kept.nothing") : task.kind === "rest" ? t("kept.board") : row
      ? t(row.pulse ? "kept.rowPulse" : "kept.row", { day: new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "long" }).format(Date.now()), plan: tId("plan", row.plan), language: tId("language", row.language), devices: row.devices })
      : t("kept.nothing")}</p>
  </div>`;
};

export const reportStyles = css`
  .report {
    display: none;
  }
  .deletion {
    display: grid;
    gap: calc(0.3 * var(--u));
    padding: calc(1.2 * var(--u)) calc(1.6 * var(--u));
    font-size: calc(1.25 * var(--u) * var(--fit, 1));
    line-height: 1.35;
  }
  .deletion :is(h2, p) {
    margin: 0;
  }
  .deletion h2 {
    font-size: 1.1em;
    font-weight: 900;
  }
  .deletion p + h2 {
    margin-top: calc(0.6 * var(--u));
  }
  @media print {
    .page,
    .toasts,
    .practice {
      display: none !important;
    }
    .report {
      --u: 9px;
      --fit: 1;
      display: block;
      color: #000000;
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .report h1 {
      margin: 0;
      font-size: 22pt;
    }
    .report h2 {
      margin: 5mm 0 1mm;
      font-size: 13pt;
      break-after: avoid;
    }
    .report :is(p, ul) {
      margin: 0;
    }
    .report ul {
      padding-inline-start: 1.2em;
    }
    .report .first {
      display: grid;
      grid-template-columns: 78mm 1fr;
      gap: 6mm;
      align-items: start;
      margin-top: 4mm;
    }
    .report .endings,
    .report .changes,
    .report .help-lines {
      padding: 0;
      list-style: none;
    }
    .report .endings li {
      display: grid;
      grid-template-columns: 10mm 1fr;
      gap: 3mm;
      margin-bottom: 2mm;
      break-inside: avoid;
    }
    .report .code {
      font-size: 16pt;
      letter-spacing: 0.06em;
    }
    .report li {
      break-inside: avoid;
    }
    .report .help-lines {
      grid-template-columns: repeat(3, 1fr);
    }
    .report .card {
      border: 1px solid #999999;
      box-shadow: none;
    }
  }
`;
