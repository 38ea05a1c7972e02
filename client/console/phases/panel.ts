/** What the projector says in a phase. A presenter per phase makes it, `max-class` draws it. */
import { html, nothing, type TemplateResult } from "lit";
import type { Counts } from "../../../shared/rules/state.ts";
import type { DeedView, SharedView } from "../../../shared/rules/view.ts";
import { icon } from "../../art/portrait.ts";
import { storyText, t } from "../../i18n/language.ts";
import { optionCard, optionScene } from "../../i18n/stories.ts";
import { ringMark } from "../../board/ring-mark.ts";

export interface Panel {
  /** The one sentence to read from the back row. */
  readonly heading: string;
  /** Whom or what it is about; stands beside the day and the phase. */
  readonly about?: string;
  readonly support?: string;
  readonly body?: TemplateResult;
  /** Stands at the bottom of the words, quieter. */
  readonly foot?: TemplateResult;
  /** Like "18 of 24 chose"; its bar comes from the shared counts. */
  readonly progress?: string;
  /** What stands at the left: the board unless said otherwise. Without it the words stand in the middle, or take all the width. */
  readonly side?: TemplateResult | "board" | "none" | "wide";
  /** Who stands out on the board. */
  readonly lit?: readonly string[];
  readonly votes?: Readonly<Counts> | null;
  /** Where the board shows somebody meanwhile, while the projector has not told yet what moved them. */
  readonly ringsFor?: Readonly<Record<string, number>>;
}

export const nameOf = (newcomer: string): string => storyText(newcomer, "name");

/** Counts as a bar each, the longest one full. Null counts (too few answers) draw nothing. */
export const bars = (rows: readonly { readonly label: string; readonly count: number; readonly tint?: string; readonly mark?: TemplateResult }[], title: string) => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<section class="card spread" data-test="spread">
    <h2>${title}</h2>
    <ul>
      ${rows.map(({ label, count, tint, mark }, index) => html`<li>
        <span class="label">${mark ?? nothing}${label}</span>
        <svg class="bar tint-${tint ?? (index % 5) + 1}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${(100 * count) / most} height="10" rx="2"></rect></svg>
        <b>${count}</b>
      </li>`)}
    </ul>
  </section>`;
};

/** What the crews did at a newcomer: the action cards they took, and how each scene ended: what feels good today may weigh tomorrow. */
export const actions = (deed: DeedView) => deed.options.map((option) => {
  const card = optionCard(deed.newcomer, deed.beat, option);
  const last = optionScene(deed, option)?.lines.at(-1);
  return html`<p class="card action">${card.icon ? icon(card.icon) : nothing}<span>${card.text}${last ? html`<span class="said">${last.name ? html`<b>${last.name}:</b> ` : nothing}${last.text}</span>` : nothing}</span></p>`;
});

/** A step over the board, as words and shapes. */
export const step = (fromRing: number, toRing: number) => html`<p class="step">
  ${fromRing === toRing ? html`${t("step.stays")} ${ringMark(toRing)}` : html`${ringMark(fromRing)}<span class="arrow" aria-hidden="true">→</span>${ringMark(toRing)}`}
</p>`;

/** How many of those who are asked have answered, as the values of a text. */
export const counted = ({ answered, asked }: SharedView) => ({ answered, asked });
