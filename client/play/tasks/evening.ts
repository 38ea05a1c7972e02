/** Talk, night, search: what the class does together. */
import { html, nothing } from "lit";
import { icon, portrait } from "../../art/portrait.ts";
import { storyOf, storyText, t } from "../../i18n/language.ts";
import { nightKind, nightText } from "../../i18n/nights.ts";
import { personName } from "../../i18n/stories.ts";
import type { NightView } from "../../../shared/rules/view.ts";
import type { TaskContext, TaskOf } from "./context.ts";
import { newcomerCard } from "./story.ts";
import { whoTaps } from "./turns.ts";

export const talk = () => html`
  <div class="rest">${icon("eyes")}<h1 tabindex="-1">${t("talk.title")}</h1><p>${t("talk.how")}</p></div>
`;

/** What the night did to one newcomer, in words: company first, then what weighed or warmed, then being alone. */
const nightLine = (newcomer: string, events: readonly NightView[]) => {
  const of = (why: NightView["why"]) => events.find((event) => event.newcomer === newcomer && event.why === why);
  const event = of("lantern") ?? of("later") ?? of("drift");
  return html`<li><span class="head small">${portrait({ newcomer, person: null, mood: event?.why === "drift" ? "solemn" : "calm", crop: "head", label: null })}</span><span>${nightText(newcomer, event ? nightKind(event) : null)}</span></li>`;
};

/** The newcomer whom this device's crew was with today. */
const ownNewcomer = ({ shared, seat }: TaskContext): string | undefined => shared.crews[shared.seats[seat]?.crew ?? ""]?.newcomer || undefined;

export const night = (task: TaskOf<"night">, context: TaskContext) =>
  task.stage === "lantern"
    ? html`
        <h1 tabindex="-1">${t("night.lantern.title", { count: context.shared.lanterns })}</h1>
        ${whoTaps(task.holder)}
        <p>${t("night.lantern.how")}</p>
        <div class="cards">${task.open.map((id) => newcomerCard(id, context, id === task.mine, `lantern-${id}`, () => void context.answer({ do: "lantern", newcomer: id })))}</div>
      `
    : html`
        <h1 tabindex="-1">${t("night.title")}</h1>
        <ul class="plain deeds">${[ownNewcomer(context) ?? Object.keys(context.shared.newcomers)].flat().map((id) => nightLine(id, task.events))}</ul>
        <p>${t("happens.watch")}</p>
      `;

export const search = (task: TaskOf<"search">, { answer, read }: TaskContext) => {
  const name = storyText(task.newcomer, "name");
  if (task.stage === "found")
    return html`<h1 tabindex="-1">${t("search.found", { name })}</h1>${read ? html`<p>${storyText(task.newcomer, "search.earlier")}</p>` : nothing}`;
  const clues = storyOf(task.newcomer)?.search.clues ?? [];
  return html`
    <h1 tabindex="-1">${t("search.title", { name })}</h1>
    ${whoTaps(task.holder)}
    <p>${task.mine === null ? t("search.how") : storyText(task.newcomer, `search.clue.${task.mine + 1}`)}</p>
    <div class="cards">${clues.map((clue, i) => html`<button class="card" data-test="clue-${i}" aria-pressed=${i === task.mine ? "true" : "false"} @click=${() => answer({ do: "search", clue: i })}>
      <span class="head">${portrait({ newcomer: task.newcomer, person: clue.by, mood: "calm", crop: "head", label: null })}</span><span>${personName(task.newcomer, clue.by)}</span>
    </button>`)}</div>
  `;
};
