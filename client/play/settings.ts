/** How a child wants its page: language, letters, size, movement, reading speed. */
import { css, html, nothing } from "lit";
import { reader } from "../a11y/read-aloud.ts";
import { changeSettings, fonts, motions, paces, settings, textSizes, type Settings } from "../a11y/settings.ts";
import { t, tId } from "../i18n/language.ts";
import { soundSwitch } from "../sound/switch.ts";
import { languageSwitch } from "./language-switch.ts";

/** Names of the letters, which are the same everywhere. */
const fontNames: Record<Settings["font"], string> = { nunito: "Nunito", legible: "Atkinson Hyperlegible", dyslexic: "OpenDyslexic" };

interface Choice<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly Value[];
  readonly word: (value: Value) => string;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly note?: (value: Value) => string;
}

/** A row of the panel: some values of which one holds. */
export const settingRow = <Value extends string>({ legend, name, values, word, chosen, choose, note }: Choice<Value>) => html`
  <fieldset>
    <legend>${legend}</legend>
    <div class="chips">${values.map((value) => html`<button class="chip" data-test="${name}-${value}" aria-pressed=${value === chosen ? "true" : "false"} @click=${() => choose(value)}>
      <span class="tick" aria-hidden="true">${value === chosen ? "✓" : ""}</span><span>${word(value)}${note ? html`<small>${note(value)}</small>` : nothing}</span>
    </button>`)}</div>
  </fieldset>
`;

const language = () => html`<fieldset><legend>${t("language.label")}</legend>${languageSwitch()}</fieldset>`;

const font = () => settingRow({ legend: t("settings.font"), name: "font", values: fonts, word: (value) => tId("font", value), chosen: settings().font, choose: (value) => changeSettings({ font: value }), note: (value) => fontNames[value] });

const text = () => settingRow({ legend: t("settings.text"), name: "text", values: textSizes, word: (value) => tId("text", value), chosen: settings().text, choose: (value) => changeSettings({ text: value }) });

const motion = () => settingRow({ legend: t("settings.motion"), name: "motion", values: motions, word: (value) => tId("motion", value), chosen: settings().motion, choose: (value) => changeSettings({ motion: value }) });

/** Without a voice a button would do nothing: words say what helps. */
const aloud = () =>
  reader.canRead()
    ? settingRow({ legend: t("settings.pace"), name: "pace", values: paces, word: (value) => tId("pace", value), chosen: settings().pace, choose: (value) => changeSettings({ pace: value }) })
    : html`<fieldset><legend>${t("scene.aloud")}</legend><p data-test="no-voice">${t("settings.noVoice")}</p></fieldset>`;

/** The rows of the panel, from top to bottom. Another setting is another row here. */
const rows = [language, font, text, motion, aloud] as const;

/** `more` is what the page adds that is not this device's alone; `redraw` draws the panel anew. */
export const settingsBody = (more: unknown, redraw: () => void) => html`<div class="settings">${rows.map((row) => row())}${soundSwitch(redraw)}</div><p class="small">${t("settings.kept")}</p>${more}`;

export const settingsStyles = css`
  .settings {
    display: grid;
    gap: 18px;
    margin-bottom: 16px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 8px;
    font-weight: 800;
  }
  .settings > .button {
    justify-self: start;
    background: var(--sand);
  }
  .settings .chips {
    gap: 10px;
  }
  .settings .chip {
    padding-left: 14px;
  }
  .settings .tick {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    border: 2px solid var(--ink-soft);
    border-radius: 50%;
    background: var(--white);
    font-size: 0.9em;
    font-weight: 900;
    line-height: 1;
  }
  .settings [aria-pressed="true"] .tick {
    border-color: var(--accent-deep);
    background: var(--accent-deep);
    color: var(--white);
  }
  .settings small {
    display: block;
    font-size: 0.8em;
    font-weight: 600;
    color: var(--ink-soft);
  }
`;
