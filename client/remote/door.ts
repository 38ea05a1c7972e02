/** What the phone says before it leads a class: how to get there, and why not. Never a dead end. */
import { html, nothing } from "lit";
import { languages } from "../../shared/content/languages.ts";
import { icon } from "../art/portrait.ts";
import type { KeptClass } from "../console/keep.ts";
import { chooseLanguage, currentLanguage, t, tId } from "../i18n/language.ts";
import type { LinkReason } from "../net/session.ts";

/** Why a phone is not let in, as this page says it: a code that does not open, or a phone that was sent away. */
export type Refusal = "code" | "unpaired" | "noSuchClass" | "ended" | "tooManyTries" | "offline" | "other";

/** `paired`: the phone led this class before. */
export const refusalOf = (reason: LinkReason, paired: boolean): Refusal => {
  switch (reason) {
    case "notHost":
      return paired ? "unpaired" : "code";
    case "unpaired":
    case "noSuchClass":
    case "ended":
    case "tooManyTries":
    case "offline":
      return reason;
    default:
      return "other";
  }
};

export const languageButtons = () => html`<nav class="languages" aria-label=${t("console.language")}>
  ${languages.map((language) => html`<button class="quiet" lang=${language} data-test="language-${language}" aria-pressed=${currentLanguage() === language} @click=${() => void chooseLanguage(language)}>${tId("language", language)}</button>`)}
</nav>`;

/** The two ways to lead from this phone, and the way back to a class that it left. */
export const ways = (kept: KeptClass | null, back: (kept: KeptClass) => void, alone: () => void) => html`<main class="door" data-test="ways">
  ${languageButtons()}
  <h1>${t("remote.heading")}</h1>
  ${kept ? html`<section class="card"><p><b>${t("start.again")}</b></p><button class="primary" data-test="back-to-class" @click=${() => back(kept)}>${t("start.backToClass", { code: kept.code })}</button></section>` : nothing}
  <section class="card">
    <h2>${icon("desktop-computer")} ${t("remote.pair")}</h2>
    <ol>
      <li>${t("remote.pair.1")}</li>
      <li>${t("remote.pair.2")}</li>
      <li>${t("remote.pair.3")}</li>
    </ol>
  </section>
  <section class="card">
    <h2>${icon("mobile-phone")} ${t("remote.alone")}</h2>
    <p>${t("remote.alone.text")}</p>
    <button class=${kept ? "" : "primary"} data-test="alone" @click=${alone}>${t("remote.alone.go")}</button>
  </section>
</main>`;

/** The number that stands on the console too, if this is the phone that its host holds. */
export const waiting = (number: number, stop: () => void) => html`<main class="door middle" data-test="waiting">
  <h1>${t("remote.number")}</h1>
  <p class="number" data-test="number">${number}</p>
  <p role="status">${t("remote.number.text")}</p>
  <button data-test="stop" @click=${stop}>${t("dialog.no")}</button>
</main>`;

export const connecting = (away: boolean, stop: () => void) => html`<main class="door middle" data-test="connecting">
  <h1>${t("line.connecting")}</h1>
  <p role="status">${away ? tId("reason", "offline") : t("line.connectingSupport")}</p>
  <button data-test="stop" @click=${stop}>${t("line.later")}</button>
</main>`;

export const refused = (why: Refusal, again: (() => void) | null, stop: () => void) => html`<main class="door middle" data-test="refused" data-why=${why}>
  <h1>${t(why === "unpaired" ? "remote.refused" : "line.refused")}</h1>
  <p role="alert">${tId("remote.refused", why)}</p>
  ${again ? html`<button class="primary" data-test="again" @click=${again}>${t("remote.again")}</button>` : nothing}
  <button class=${again ? "" : "primary"} data-test="to-ways" @click=${stop}>${t("line.later")}</button>
</main>`;
