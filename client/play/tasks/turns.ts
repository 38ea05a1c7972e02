/** How children who share a device pass it on: the card between two turns, and the signs of who is who. */
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { t } from "../../i18n/language.ts";
import type { TaskContext } from "./context.ts";
import { firstOpen, ownKey, passedOn, turnOf } from "./turn-order.ts";

/** What a child has chosen in its turn, and keeping it for a reload as long as the turn lasts. */
export const ownChoice = <Choice>(child: number, { draft, setDraft }: TaskContext) => ({
  own: (draft[ownKey(child)] ?? null) as Choice | null,
  keep: (choice: Choice): void => setDraft({ [ownKey(child)]: choice }),
});

/** A turn that begins is told: the keyboard, and whoever listens, go to its heading. */
const arrive = (element: Element | undefined): void => {
  queueMicrotask(() => element?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }));
};

/** A child's number, as a round sign. */
const sign = (child: number, size: "big" | "small") => html`<span class="number ${size}" aria-hidden="true">${child}</span>`;

/** Stands above a choice and stays there: who is who, and on to the next. */
const bar = (who: TemplateResult, next: TemplateResult | typeof nothing) => html`<div class="turn-bar">${who}${next}</div>`;

/** Who has had a turn and whose it is, at a glance. */
const row = (done: readonly boolean[], child: number) => html`<span class="turns" role="img" aria-label=${t("turn.of", { child, of: done.length })}>
  ${done.map((answered, i) => html`<span class="number small ${i + 1 === child ? "now" : answered ? "past" : ""}">${answered && i + 1 !== child ? "✓" : i + 1}</span>`)}
</span>`;

const onward = (label: string, main: boolean, press: () => void) => html`<button class="button ${main ? "main" : "quiet"}" data-test="pass" @click=${press}>${label}</button>`;

const card = (child: number, { setDraft }: TaskContext) => html`<div class="turn-card" data-test="turn-card" data-child=${child}>
  ${sign(child, "big")}
  <div>
    <h1 tabindex="-1">${t("turn.take", { child })}</h1>
    <p>${t("turn.look")}</p>
    <button class="button main" data-test="have-it" @click=${() => setDraft({ turn: child, holds: true })}>${t("turn.have")}</button>
  </div>
</div>`;

/** Everybody at the device has had a turn. Who passed it on unanswered may still answer. */
const waiting = (done: readonly boolean[], progress: string | null, { setDraft }: TaskContext) => html`<div class="turn-card" data-test="turns-done">
  <span class="number big past" aria-hidden="true">✓</span>
  <div>
    <h1 tabindex="-1">${t("done.wait")}</h1>
    ${progress ? html`<p>${progress}</p>` : nothing}
    ${done.every(Boolean) ? nothing : html`<div class="chips">${done.map((answered, i) => (answered ? nothing : html`<button class="chip" data-test="still-${i + 1}" @click=${() => setDraft({ turn: i + 1, holds: false })}>${t("turn.still", { child: i + 1 })}</button>`))}</div>`}
  </div>
</div>`;

/**
 * A choice that each child makes by itself. A child alone just chooses; where several share the device a card stands
 * between two turns, so that the next one chooses without seeing. `progress` is told while the others are waited for.
 */
export const eachHidden = (done: readonly boolean[], progress: string | null, context: TaskContext, choosing: (child: number) => TemplateResult): TemplateResult => {
  if (done.length === 1) return choosing(1);
  const { child, holds } = turnOf(done, context.draft);
  const turn = () => {
    if (child === null) return waiting(done, progress, context);
    if (!holds) return card(child, context);
    const next = firstOpen(done, child);
    const chosen = done[child - 1] === true;
    const label = !chosen ? t("turn.skip") : next === null ? t("turn.ready") : t("turn.pass", { child: next });
    return html`${bar(row(done, child), onward(label, chosen, () => context.setDraft(passedOn(child, done))))}${choosing(child)}`;
  };
  return html`${keyed(`${context.shared.step} ${child} ${holds}`, html`<div class="turn" ${ref(arrive)}>${turn()}</div>`)}`;
};

/**
 * A choice that each child makes in the open, after talking: their numbers stand above it, and whoever's is pressed chooses.
 * Its turn stays (`stay`) until somebody presses on: a finger that taps twice does not choose for two.
 */
export const eachOpen = (done: readonly boolean[], { draft, setDraft }: TaskContext, choosing: (child: number, stay: () => void) => TemplateResult): TemplateResult => {
  const stay = (child: number) => setDraft({ turn: child });
  if (done.length === 1) return choosing(1, () => stay(1));
  const child = turnOf(done, draft).child ?? 1;
  const next = firstOpen(done, child) ?? (child < done.length ? child + 1 : null);
  const who = html`<span class="turns" role="group" aria-label=${t("turn.who")}>
    ${done.map((answered, i) => html`<button class="number ${i + 1 === child ? "now" : answered ? "past" : ""}" data-test="turn-${i + 1}" aria-label=${t("turn.number", { child: i + 1 })} aria-pressed=${i + 1 === child ? "true" : "false"} @click=${() => stay(i + 1)}>${i + 1}${answered ? html`<i aria-hidden="true">✓</i>` : nothing}</button>`)}
  </span>`;
  return html`${bar(who, done[child - 1] && next !== null ? onward(t("turn.next", { child: next }), true, () => stay(next)) : nothing)}${choosing(child, () => stay(child))}`;
};

/** Where a shared device answers once, who taps for all: another child each time. Nothing where a child plays alone. */
export const whoTaps = (holder: number | null) => (holder === null ? nothing : html`<p class="taps" data-test="holder">${sign(holder, "small")} ${t("turn.taps", { child: holder })}</p>`);

/** Which of these children chose something in the open: their numbers. */
export const chosenBy = (children: readonly number[]) => html`<span class="by">${children.map((child) => html`<span class="number small" role="img" aria-label=${t("turn.number", { child })}>${child}</span>`)}</span>`;
