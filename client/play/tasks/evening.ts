/** Talk, night, search: what the class does together. */
import { html, nothing } from "lit";
import { icon, portrait } from "../../art/portrait.ts";
import { storyText, t, tId } from "../../i18n/language.ts";
import { personName, storyOf } from "../../i18n/stories.ts";
import type { NightView } from "../../../shared/rules/view.ts";
import type { TaskContext, TaskOf } from "./context.ts";
import { newcomerCard } from "./story.ts";

export const talk = () => html`
  <div class="rest">${icon("eyes")}<h1 tabindex="-1">${t("talk.title")}</h1><p>${t("talk.how")}</p></div>
`;

/** What the night did to one newcomer, in words: the heaviest of its events. */
const nightLine = (newcomer: string, events: readonly NightView[]) => {
  const of = (why: NightView["why"]) => events.find((event) => event.newcomer === newcomer && event.why === why);
  const delayed = of("later");
  const what = of("lantern") ? "lantern" : delayed ? (delayed.toRing > delayed.fromRing ? "lighter" : "heavier") : of("drift") ? "drift" : "quiet";
  return tId("night", what, { name: storyText(newcomer, "name") });
};

export const night = (task: TaskOf<"night">, context: TaskContext) =>
  task.stage === "lantern"
    ? html`
        <h1 tabindex="-1">${t("night.lantern.title", { count: context.shared.lanterns })}</h1>
        <p>${t("night.lantern.how")}</p>
        <div class="cards">${task.open.map((id) => newcomerCard(id, context, id === task.mine, `lantern-${id}`, () => void context.answer({ do: "lantern", newcomer: id })))}</div>
      `
    : html`
        <h1 tabindex="-1">${t("night.title")}</h1>
        <ul class="plain">${Object.keys(context.shared.newcomers).map((id) => html`<li>${nightLine(id, task.events)}</li>`)}</ul>
      `;

export const search = (task: TaskOf<"search">, { answer, read }: TaskContext) => {
  const name = storyText(task.newcomer, "name");
  if (task.stage === "found")
    return html`<h1 tabindex="-1">${t("search.found", { name })}</h1>${read ? html`<p>${storyText(task.newcomer, "search.earlier")}</p>` : nothing}`;
  const clues = storyOf(task.newcomer)?.search.clues ?? [];
  return html`
    <h1 tabindex="-1">${t("search.title", { name })}</h1>
    <p>${task.mine === null ? t("search.how") : storyText(task.newcomer, `search.clue.${task.mine + 1}`)}</p>
    <div class="cards">${clues.map((clue, i) => html`<button class="card" data-test="clue-${i}" aria-pressed=${i === task.mine ? "true" : "false"} @click=${() => answer({ do: "search", clue: i })}>
      <span class="head">${portrait({ newcomer: task.newcomer, person: clue.by, mood: "calm", crop: "head", label: null })}</span><span>${personName(task.newcomer, clue.by)}</span>
    </button>`)}</div>
  `;
};
