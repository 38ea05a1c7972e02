/** Talk: screens rest; the prompt, its follow-ups, and how the class first chose. */
import { html, nothing } from "lit";
import { storyOf, storyText, t } from "../../i18n/language.ts";
import { optionCard } from "../../i18n/stories.ts";
import { isDivided } from "../../../shared/rules/talk.ts";
import type { TopicView } from "../../../shared/rules/view.ts";
import type { Showing } from "../steps.ts";
import { bars, nameOf, type Panel } from "./panel.ts";

/** What was chosen how often: in the authored order, so that the most chosen card is not the first by rule. */
export const choices = ({ newcomer, beat, spread }: Pick<TopicView, "newcomer" | "beat" | "spread">) =>
  (storyOf(newcomer)?.beats.find(({ id }) => id === beat)?.options ?? []).flatMap(({ id }) => {
    const count = spread?.[id];
    return count ? [{ label: optionCard(newcomer, beat, id).text, count }] : [];
  });

const topicButtons = (at: number, of: number) => html`<nav class="topics" aria-label=${t("talk.topics")}>
  <button class="quiet" data-do="topic-back" data-test="topic-back" ?disabled=${at === 0}><span aria-hidden="true">←</span> ${t("talk.back")}</button>
  <span>${t("talk.count", { at: at + 1, of })}</span>
  <button class="quiet" data-do="topic-next" data-test="topic-next" ?disabled=${at === of - 1}>${t("talk.next")} <span aria-hidden="true">→</span></button>
</nav>`;

export const talk = ({ task }: Showing): Panel => {
  if (task.kind !== "talk") return { heading: t("talk.rest") };
  const { topic, at, of } = task;
  const key = `${topic.beat}.prompt.${topic.prompt}`;
  return {
    heading: storyText(topic.newcomer, key),
    about: nameOf(topic.newcomer),
    body: html`
      ${topic.spread ? bars(choices(topic), t("talk.spread")) : nothing}
      ${topic.spread && isDivided(topic.spread) ? html`<p class="card hint" data-test="divided">${t("talk.divided")}</p>` : nothing}
      <ul class="follow">
        ${Array.from({ length: topic.followUps }, (_, index) => html`<li>${storyText(topic.newcomer, `${key}.follow.${index + 1}`)}</li>`)}
      </ul>`,
    foot: html`<span>${t("talk.rest")}</span>${of > 1 ? topicButtons(at, of) : nothing}`,
    lit: [topic.newcomer],
  };
};
