/** What the projector says now, to be read, or read out where there is none. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Panel } from "../console/phases/panel.ts";
import { present } from "../console/phases/present.ts";
import type { Showing } from "../console/steps.ts";
import { join } from "./join.ts";

/** The panel of the moment. How the class chose stands among the notes, from fewer answers up: not a second time here. */
export const panelOf = (showing: Showing): Panel => {
  const { task } = showing;
  return present(task.kind === "talk" ? { ...showing, task: { ...task, topic: { ...task.topic, spread: null } } } : showing);
};

/** `origin`: the address that pupils open; empty until it is known. */
export const now = (showing: Showing, panel: Panel, code: string, origin: string) => {
  const { shared, task, at } = showing;
  const network = task.kind === "chain" && task.network !== null && typeof panel.side === "object" ? panel.side : nothing;
  // Words that are new come in anew.
  const moment = `${shared.step}.${at}.${task.kind === "talk" ? task.at : 0}`;
  return html`<section class="now" data-test="now" aria-live="polite">${keyed(moment, html`<div class="words">
    <h1 data-test="heading">${panel.heading}</h1>
    ${panel.support ? html`<p class="support">${panel.support}</p>` : nothing}
    ${shared.phase === "lobby" ? join(shared, code, origin) : nothing}
    ${network}
    ${panel.body ?? nothing}
    ${panel.foot ? html`<div class="foot">${panel.foot}</div>` : nothing}
  </div>`)}</section>`;
};
