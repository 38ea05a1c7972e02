/** Under the thumb: how far the class is, what is needed at any moment, and *next*. */
import { html, nothing, type TemplateResult } from "lit";
import type { HostView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import type { Control } from "../console/controls.ts";
import { keycaps } from "../console/controls.ts";
import type { Hands } from "../console/hands.ts";
import { nextLabel } from "../console/next-label.ts";
import type { Showing } from "../console/steps.ts";
import { t } from "../i18n/language.ts";
import { isReady } from "./ready.ts";

const button = (control: Control & keyof typeof keycaps, sign: TemplateResult, text: string, pressed?: boolean) =>
  html`<button data-do=${control} data-test=${control} aria-pressed=${pressed ?? nothing} aria-keyshortcuts=${keycaps[control]}>${sign}<span>${text}</span></button>`;

const progress = (showing: Showing, text: string) => {
  const { answered, asked } = showing.shared;
  return html`<p class="progress" data-test="progress" data-answered=${answered} data-asked=${asked}>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect><rect class="done" width=${asked > 0 ? (100 * answered) / asked : 0} height="4"></rect></svg>
    <b>${text}</b>
  </p>`;
};

/** `counted` says how many of those who are asked have answered; empty where nobody is. */
export const foot = (showing: Showing, own: HostView | null, hands: Hands, counted: string | undefined) => {
  const { shared, task, at } = showing;
  const hasClock = shared.endsAt > 0 || shared.left > 0;
  const canBack = at > 0 || (task.kind === "talk" && task.at > 0);
  return html`<footer aria-label=${t("control.label")}>
    ${counted && shared.asked > 0 ? progress(showing, counted) : nothing}
    <div class="row">
      ${button("pause", shared.paused ? icon("play-button") : icon("pause-button"), t(shared.paused ? "control.resume" : "control.pause"), shared.paused)}
      ${button("eyes-up", icon("eyes"), t(shared.eyesUp ? "control.eyesDown" : "control.eyesUp"), shared.eyesUp)}
      ${button("calm", icon("crescent-moon"), t("control.calm"))}
      ${hasClock ? button("more-time", icon("hourglass-not-done"), t("control.moreTime")) : nothing}
      ${own?.canRecall && !own.recall ? button("recall", icon("speech-balloon"), t("control.recall")) : nothing}
    </div>
    <div class="go">
      ${canBack ? html`<button data-do="back" data-test="back" aria-label=${t("control.back")}><span aria-hidden="true">←</span></button>` : nothing}
      <button class="primary next ${isReady(shared, own) ? "ready" : ""}" data-do="next" data-test="next" ?disabled=${!hands.canNext(shared)} aria-keyshortcuts="ArrowRight">${nextLabel(showing)} <span aria-hidden="true">→</span></button>
    </div>
  </footer>`;
};
