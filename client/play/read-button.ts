/** A button that reads aloud, and stops when it is pressed again. It is there when this device has a voice for the language. */
import { html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { reader, toggleReading } from "../a11y/read-aloud.ts";
import { t } from "../i18n/language.ts";

/** `name` tells the page's reading buttons apart; `texts` answers with the elements to read, in reading order. */
export const readButton = (name: string, texts: (button: HTMLElement) => Iterable<Element>) => {
  if (!reader.canRead()) return nothing;
  const on = reader.reading() === name;
  const label = on ? t("aloud.stop") : t("scene.aloud");
  return html`<button type="button" class="button round" data-test="read-${name}" aria-label=${label} title=${label}
    @click=${(event: Event) => toggleReading(name, texts(event.currentTarget as HTMLElement))}>${on ? icon("stop-button") : icon("speaking-head")}</button>`;
};
