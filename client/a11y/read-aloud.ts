/** This page's voice: reads what is on screen aloud. */
import { currentLanguage, t } from "../i18n/language.ts";
import { pageMarks } from "./marks.ts";
import { textsIn } from "./on-screen.ts";
import { createReader, type Reader } from "./reader.ts";
import { settings } from "./settings.ts";

export const reader: Reader = createReader({
  synth: globalThis.speechSynthesis ?? null,
  utter: (text) => new SpeechSynthesisUtterance(text),
  marks: pageMarks(),
  language: currentLanguage,
  pace: () => settings().pace,
  cardName: (card) => t("aloud.card", { card }),
});

// A voice outlives its page.
addEventListener("pagehide", reader.stop);

/** Reads what is in these elements, or stops when that is what is being read. */
export const toggleReading = (name: string, texts: Iterable<Element>): void => {
  if (reader.reading() === name) reader.stop();
  else reader.read(name, textsIn(texts));
};
