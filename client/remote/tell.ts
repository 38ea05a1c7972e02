/** When a child starts telling: what to do now, and in private afterwards. */
import { html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { pictureUrl } from "../art/art.ts";
import type { Guide } from "../console/guide.ts";
import { t } from "../i18n/language.ts";

const steps = (texts: readonly string[]) => html`<ol class="steps">${texts.map((text) => html`<li>${text}</li>`)}</ol>`;

/** Always one tap away; the calm screen first. */
export const tell = (guide: Guide | null) => html`<div class="tell" data-test="tell">
  <button class="primary calm-now" data-do="calm" data-test="calm-now">${icon("crescent-moon")} ${t("remote.calmNow")}</button>
  ${guide ? html`<section class="card"><h2>${t("guide.tell")}</h2>${steps(guide.tell)}</section>
    <section class="card"><h2>${t("guide.private")}</h2>${steps(guide.private)}</section>` : nothing}
</div>`;

/** While the calm screen is on: its first step is done. */
export const calmScreen = (guide: Guide | null, onClick: (event: Event) => void) => html`<section class="calm" data-test="calm-screen" aria-labelledby="calm" @click=${onClick}>
  <div class="scroll">
    <img src=${pictureUrl("calm")} alt="" />
    <h1 id="calm" tabindex="-1">${t("remote.calm")}</h1>
    <p>${t("remote.calm.text")}</p>
    ${guide ? html`<h2>${t("guide.tell")}</h2>${steps(guide.tell.slice(1))}<h2>${t("guide.private")}</h2>${steps(guide.private)}` : nothing}
  </div>
  <footer><button class="primary next" data-do="calm" data-test="calm-back">${t("calm.back")}</button></footer>
</section>`;
