/** The four languages, always within reach. */
import { css, html } from "lit";
import { languages, type Language } from "../../shared/content/languages.ts";
import { reader } from "../a11y/read-aloud.ts";
import { chooseLanguage, currentLanguage, t, tId } from "../i18n/language.ts";

/** What is being read in one language would go on in it. */
const turnTo = (language: Language): void => {
  reader.stop();
  void chooseLanguage(language);
};

export const languageSwitch = () => html`
  <div class="language-switch" role="group" aria-label=${t("language.label")}>
    ${languages.map((language: Language) => html`<button lang=${language} title=${tId("language", language)} aria-label=${tId("language", language)} aria-pressed=${language === currentLanguage() ? "true" : "false"} data-test="language-${language}" @click=${() => turnTo(language)}>${language.toUpperCase()}</button>`)}
  </div>
`;

export const languageSwitchStyles = css`
  .language-switch {
    display: inline-flex;
    padding: 4px;
    border-radius: 999px;
    background: var(--white);
    box-shadow: var(--shadow);
  }
  .language-switch button {
    min-width: max(46px, 2.6rem);
    min-height: 44px;
    border: 0;
    border-radius: 999px;
    background: none;
    font-weight: 800;
    cursor: pointer;
  }
  .language-switch button[aria-pressed="true"] {
    background: var(--accent-deep);
    color: var(--white);
  }
`;
