/** Gather, meet, choose, agree, happens: the round. */
import { html, nothing } from "lit";
import { icon, portrait } from "../../art/portrait.ts";
import { storyText, t, tId } from "../../i18n/language.ts";
import { optionCard, perspectiveSignals } from "../../i18n/stories.ts";
import { signalsKey } from "../draft.ts";
import { faceOf } from "../present.ts";
import type { TaskContext, TaskOf } from "./context.ts";
import { chosenBy, eachHidden, eachOpen, ownChoice, whoTaps } from "./turns.ts";

const tick = html`<span class="tick" aria-hidden="true">✓</span>`;

export const newcomerCard = (id: string, { shared }: TaskContext, chosen: boolean, test: string, pick: () => void) => html`
  <button class="card" data-test=${test} aria-pressed=${chosen ? "true" : "false"} @click=${pick}>
    <span class="head">${portrait({ newcomer: id, person: null, mood: faceOf(shared, id), crop: "head", label: null })}</span>
    <span>${storyText(id, "name")}<small>${tId("ring", String(shared.newcomers[id]?.ring ?? 3))}</small></span>${chosen ? tick : nothing}
  </button>
`;

export const gather = (task: TaskOf<"gather">, context: TaskContext) => html`
  <h1 tabindex="-1">${t("gather.title")}</h1>
  ${whoTaps(task.holder)}
  <p>${task.mine ? storyText(task.mine, "intro") : t("gather.how")}</p>
  <div class="cards">${task.open.map((id) => newcomerCard(id, context, id === task.mine, `gather-${id}`, () => void context.answer({ do: "gather", newcomer: id })))}</div>
`;

export const meet = (task: TaskOf<"meet">, { answer, draft, setDraft, read }: TaskContext, tab: number, setTab: (tab: number) => void) => {
  const seen = task.sees[Math.min(tab, task.sees.length - 1)];
  if (!seen) return html`<p>${t("wait")}</p>`;
  const { visit } = task;
  const key = signalsKey(seen.id);
  const chosen = (draft[key] as readonly string[] | undefined) ?? seen.mine;
  const toggle = (id: string): void => {
    // The oldest choice makes place: a child changes its mind with one tap.
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-seen.pick);
    setDraft({ [key]: next });
    void answer({ do: "signals", perspective: seen.id, signals: [...next] });
  };
  const done = chosen.length === seen.pick;
  return html`
    ${task.sees.length > 1
      ? html`<div class="tabs" role="group" aria-label=${t("meet.tabs")}>${task.sees.map(({ id, mine, pick }, i) => html`<button class="chip" data-test="perspective-${id}" aria-pressed=${i === tab ? "true" : "false"} @click=${() => setTab(i)}>${storyText(visit.newcomer, `${visit.beat}.${id}.where`)}${mine.length === pick ? " ✓" : ""}</button>`)}</div>`
      : html`<p class="where"><b>${t("meet.you", { where: storyText(visit.newcomer, `${visit.beat}.${seen.id}.where`) })}</b> ${t("meet.others")}</p>`}
    <h1 tabindex="-1">${t("meet.signals", { name: storyText(visit.newcomer, "name"), count: seen.pick })}</h1>
    ${read || seen.mine.length > 0
      ? html`<div class="chips">${perspectiveSignals(visit, seen.id).map(({ id, icon: name, text }) => html`<button class="chip" data-test="signal-${id}" aria-pressed=${chosen.includes(id) ? "true" : "false"} @click=${() => toggle(id)}>${icon(name)}<span>${text}</span></button>`)}</div>
          <p class="done" role="status">${done ? html`<span data-test="signals-done">${t("meet.tell")}</span>` : nothing}</p>`
      : html`<p>${t("meet.first")}</p>`}
  `;
};

const actionCard = (newcomer: string, beat: string, id: string, chosen: boolean, extra: boolean, pick: () => void, note: unknown = nothing, mark: unknown = chosen ? tick : nothing) => {
  const { icon: name, text } = optionCard(newcomer, beat, id);
  return html`<button class="card action" data-test="option-${id}" aria-pressed=${chosen ? "true" : "false"} @click=${pick}>
    ${icon(name)}<span>${text}${extra ? html`<small>★ ${t("choose.extra")}</small>` : nothing}${note}</span>${mark}
  </button>`;
};

export const choose = (task: TaskOf<"choose">, context: TaskContext) => eachHidden(task.done, t("turn.crew", { done: task.crewDone, of: task.crewSize }), context, (child) => {
  const done = task.done[child - 1] === true;
  const { own, keep } = ownChoice<string>(child, context);
  const chosen = done ? (own ?? task.mine) : null;
  const pick = async (option: string): Promise<void> => {
    if ((await context.answer({ do: "option", child, option })) === null) keep(option);
  };
  return html`
    <h1 tabindex="-1">${t("choose.title", { name: storyText(task.visit.newcomer, "name") })}</h1>
    <p>${done ? t("choose.done", { done: task.crewDone, of: task.crewSize }) : t("choose.alone")}</p>
    <div class="cards">${task.options.map((id) => actionCard(task.visit.newcomer, task.visit.beat, id, id === chosen, id === task.extra, () => void pick(id)))}</div>
  `;
});

/** So many dots: how often the crew chose this card, without names. */
const dots = (count: number) => (count > 0 ? html`<small class="spread" aria-label=${t("agree.count", { count })}>${"●".repeat(count)}</small>` : nothing);

export const agree = (task: TaskOf<"agree">, context: TaskContext) => eachOpen(task.mine.map((mine) => mine !== null), context, (child, stay) => {
  const mine = task.mine[child - 1] ?? null;
  const pick = (option: string): void => {
    stay();
    void context.answer({ do: "option", child, option });
  };
  const by = (id: string) => task.mine.flatMap((option, i) => (option === id ? i + 1 : []));
  return html`
    <h1 tabindex="-1">${task.tied ? t("agree.tied") : t("agree.title")}</h1>
    <p>${mine ? t("choose.done", { done: task.crewDone, of: task.crewSize }) : t("agree.how")}</p>
    <div class="cards">${task.options.map((id) => {
      const chosen = id === (mine ?? task.first);
      return actionCard(task.visit.newcomer, task.visit.beat, id, chosen, false, () => pick(id), dots(task.spread[id] ?? 0), task.mine.length > 1 ? chosenBy(by(id)) : undefined);
    })}</div>
  `;
});

export const happens = (task: TaskOf<"happens">, { shared, read, draft, setDraft }: TaskContext) => {
  const { deed, option } = task;
  if (!deed || !option) return html`<h1 tabindex="-1">${t("happens.nothing")}</h1><p>${t("happens.watch")}</p>`;
  const name = storyText(deed.newcomer, "name");
  const way = deed.toRing > deed.fromRing ? "closer" : deed.toRing < deed.fromRing ? "further" : "same";
  return html`
    <h1 tabindex="-1">${t("happens.title")}</h1>
    <p class="where">${icon(optionCard(deed.newcomer, deed.beat, option).icon)} <b>${optionCard(deed.newcomer, deed.beat, option).text}</b></p>
    ${read
      ? html`<p class="moved"><span class="head small">${portrait({ newcomer: deed.newcomer, person: null, mood: faceOf(shared, deed.newcomer), crop: "head", label: null })}</span>${tId("happens", way, { name })} <b>${tId("ring", String(deed.toRing))}</b></p>
          ${draft["board"] === true
            ? html`<button class="button" data-test="read-again" @click=${() => setDraft({ board: false })}>↺ ${t("scene.again")}</button>`
            : html`<button class="button main" data-test="to-board" @click=${() => setDraft({ board: true })}>${t("happens.board")} →</button>`}`
      : html`<p>${t("happens.read")}</p>`}
  `;
};
