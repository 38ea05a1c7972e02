/** What the console says when there is no class to show: never a wait without words, never a dead end. */
import { html } from "lit";
import { t, tId } from "../i18n/language.ts";
import type { Link, LinkReason } from "../net/session.ts";

/** The line is being made. */
export const opening = (link: Link, onClick: (event: Event) => void) => html`<main class="page message" data-test="connecting" @click=${onClick}>
  <section>
    <h1>${t("line.connecting")}</h1>
    ${link === "away" ? html`<p>${tId("reason", "offline")}</p>` : html`<p>${t("line.connectingSupport")}</p>`}
    <p class="answers"><button data-do="later" data-test="later">${t("line.later")}</button></p>
  </section>
</main>`;

const known: readonly LinkReason[] = ["noSuchClass", "ended", "notHost", "tooManyTries"];

/** The class does not let this page in: why, and what to do. */
export const refusal = (reason: LinkReason, onClick: (event: Event) => void) => html`<main class="page message" data-test="refused" @click=${onClick}>
  <section>
    <h1>${t("line.refused")}</h1>
    <p>${tId("refused", known.includes(reason) ? reason : "other")}</p>
    <p class="answers"><button class="primary" data-do=${reason === "tooManyTries" ? "later" : "new-class"} data-test="new-class">${t("ended.newClass")}</button></p>
  </section>
</main>`;
