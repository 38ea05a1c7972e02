/** What the host alone sees: what to listen for, which crew may need a hand, and what the class chose. Never anything of one child. */
import { html, nothing, type TemplateResult } from "lit";
import { lights } from "../../shared/content/lights.ts";
import { keepings } from "../../shared/content/roles.ts";
import type { CountView, NotesView } from "../../shared/rules/notes.ts";
import type { HostTask, HostView, SharedView, TopicView } from "../../shared/rules/view.ts";
import { icon, portrait } from "../art/portrait.ts";
import { ringMood } from "../board/geometry.ts";
import { ringMark } from "../board/ring-mark.ts";
import { crewName, visited } from "../console/phases/crews.ts";
import { bars, nameOf } from "../console/phases/panel.ts";
import { choices } from "../console/phases/talk.ts";
import type { Showing } from "../console/steps.ts";
import { gameText, storyOf, storyText, t, tId } from "../i18n/language.ts";
import { personName } from "../i18n/stories.ts";

const listenTo = ({ newcomer, beat, prompt }: TopicView) =>
  html`<section class="card private" data-test="listen"><h2>${icon("ear")} ${t("remote.listen")}</h2><p>${storyText(newcomer, `host.${beat}.prompt.${prompt}.listen`)}</p></section>`;

/** Newcomers that a screen has room for at once. */
const few = 2;

/** Whom the crews are with: what it is about, and what the class practises. */
const about = (shared: SharedView, roomy: boolean) => {
  const met = visited(shared);
  return met.length === 0 ? nothing : html`<section class="card private" data-test="about"><h2>${icon("bullseye")} ${t("remote.about")}</h2>
    ${met.map((id) => html`<details ?open=${met.length === 1 || (roomy && met.length <= few)}><summary>${nameOf(id)}</summary><p>${storyText(id, "host.about")}</p><p>${storyText(id, "host.goal")}</p></details>`)}
  </section>`;
};

/** One bar a crew, so that a glance tells which is slow. */
const crews = (shared: SharedView, notes: NotesView) => {
  const rows = Object.entries(notes.crews).filter(([, { asked }]) => asked > 0);
  return rows.length === 0 ? nothing : html`<section class="card private" data-test="crews"><h2>${icon("busts-in-silhouette")} ${t("remote.crews")}</h2>
    <ul class="crew-rows">${rows.map(([id, { answered, asked }]) => {
      const newcomer = shared.crews[id]?.newcomer;
      return html`<li data-test="crew" class=${answered >= asked ? "whole" : ""}>
        <span class="who"><b>${crewName(id)}</b>${newcomer ? html` · ${nameOf(newcomer)}` : nothing}</span>
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"></rect><rect class="done" width=${(100 * answered) / asked} height="8"></rect></svg>
        <span class="how">${answered >= asked ? html`<span aria-hidden="true">✓</span> ` : nothing}${t("progress.answered", { answered, asked })}</span>
      </li>`;
    })}</ul>
  </section>`;
};

/** Whether the projector shows these counts itself, or they are of another topic than the one it shows. */
const isElsewhere = (count: CountView, task: HostTask): boolean => {
  if (count.of === "lights") return task.kind === "light" && task.spread !== null;
  if (count.of === "keepings") return task.kind === "share" && task.spreads[count.side] !== null;
  return count.of === "options" && task.kind === "talk" && (count.newcomer !== task.topic.newcomer || count.beat !== task.topic.beat);
};

/** Two questions about the same moment have the same counts. */
const once = (counts: readonly CountView[]): readonly CountView[] =>
  counts.filter((count, index) => count.of !== "options" || counts.findIndex((other) => other.of === "options" && other.newcomer === count.newcomer && other.beat === count.beat) === index);

const signs = { green: icon("green-circle"), orange: icon("orange-circle"), red: icon("red-circle") } as const;

const countBars = (count: CountView, task: HostTask): TemplateResult | typeof nothing => {
  const { counts } = count;
  switch (count.of) {
    case "newcomers":
      return bars(Object.entries(counts).toSorted(([, a], [, b]) => b - a).map(([id, votes]) => ({ label: nameOf(id), count: votes, tint: "2" })), t("remote.votes"));
    case "clues":
      return bars((storyOf(count.newcomer)?.search.clues ?? []).flatMap(({ by }, index) => (counts[index] ? [{ label: personName(count.newcomer, by), count: counts[index], tint: "2" }] : [])), t("remote.clues"));
    case "options":
      return bars(choices({ ...count, spread: counts }), `${nameOf(count.newcomer)}: ${t("talk.spread")}`);
    case "lights":
      return bars(lights.map((id) => ({ label: tId("light", id), count: counts[id] ?? 0, tint: id, mark: signs[id] })), t("trafficLight.spread"));
    case "keepings":
      return task.kind === "share" ? bars(keepings.map((id, i) => ({ label: tId("share", id), count: counts[id] ?? 0, tint: String(i + 1) })), `… ${gameText(`${task.situation}.${count.side}`)}`) : nothing;
    default:
      return count satisfies never;
  }
};

/** Where everybody is: on the projector that is the board. */
const board = (shared: SharedView) => html`<section class="card" data-test="board"><h2>${icon("houses")} ${t("board.label")}</h2>
  <ul class="places">${Object.entries(shared.newcomers).map(([id, { ring, safe }]) => html`<li>
    ${portrait({ newcomer: id, person: null, mood: ringMood(ring), crop: "head", label: null })}<b>${nameOf(id)}</b><span>${ringMark(ring)}${safe ? t("board.safe") : nothing}</span>
  </li>`)}</ul>
</section>`;

/** `asks`: the class answers something now. `roomy`: there are columns. Null where nothing is to be told. */
export const notesOf = (showing: Showing, own: HostView | null, asks: boolean, roomy: boolean): TemplateResult | null => {
  const { shared, task } = showing;
  const notes = own?.notes;
  if (!notes) return null;
  const parts = [
    task.kind === "talk" ? listenTo(task.topic) : nothing,
    asks ? crews(shared, notes) : nothing,
    ...once(notes.counts).filter((count) => !isElsewhere(count, task)).map((count) => html`<div class="private counts">${countBars(count, task)}</div>`),
    ["meet", "choose", "agree"].includes(shared.phase) ? about(shared, roomy) : nothing,
    shared.phase === "gather" || shared.phase === "night" ? board(shared) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length === 0 ? null : html`${parts}`;
};
