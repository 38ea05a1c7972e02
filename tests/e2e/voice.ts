/** The operating system's voice, which a browser on a server does not have: everything above it is the page's own. */
import type { Page } from "@playwright/test";

export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

interface StandIn {
  readonly languages: readonly string[];
  /** Whether it tells of each word that it speaks; some voices do not. */
  readonly words: boolean;
}

interface VoiceWindow {
  spoken: Spoken[];
  /** Lets the voice go on: to its next word, or to the end of its sentence. */
  goOn: (to: "word" | "end") => void;
  silent: () => boolean;
}

/** Gives the page these voices a moment after it has started, as browsers do; all of the device itself but those with a "*". Reloads it. */
export const giveVoice = async (page: Page, standIn: StandIn): Promise<void> => {
  await page.addInitScript(({ languages, words }: StandIn) => {
    let voices: object[] = [];
    let now: (EventTarget & Spoken) | null = null;
    let word = 0;
    const spoken: Spoken[] = [];
    const synth = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: EventTarget & Spoken) => {
        now = utterance;
        word = 0;
        spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        queueMicrotask(() => utterance.dispatchEvent(new Event("start")));
      },
      cancel: () => {
        now?.dispatchEvent(new Event("error"));
        now = null;
      },
    });
    const goOn = (to: "word" | "end"): void => {
      const utterance = now;
      if (!utterance) return;
      if (to === "end") {
        now = null;
        utterance.dispatchEvent(new Event("end"));
        return;
      }
      const starts = Array.from(utterance.text.matchAll(/[\p{L}\p{N}’]+/gu), ({ index }) => index);
      if (words) utterance.dispatchEvent(Object.assign(new Event("boundary"), { name: "word", charIndex: starts[word] ?? 0, charLength: 0 }));
      word += 1;
    };
    Object.defineProperty(window, "speechSynthesis", { value: synth });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class extends EventTarget { text: string; constructor(text: string) { super(); this.text = text; } } });
    Object.assign(window, { spoken, goOn, silent: () => now === null });
    setTimeout(() => {
      voices = languages.map((lang) => ({ lang: lang.replace("*", ""), localService: !lang.endsWith("*"), default: false, name: lang }));
      synth.dispatchEvent(new Event("voiceschanged"));
    }, 300);
  }, standIn);
  await page.reload();
};

export const spokenOn = (page: Page): Promise<readonly Spoken[]> => page.evaluate(() => (window as unknown as VoiceWindow).spoken);
export const goOn = (page: Page, to: "word" | "end"): Promise<void> => page.evaluate((where) => (window as unknown as VoiceWindow).goOn(where), to);
export const isSilent = (page: Page): Promise<boolean> => page.evaluate(() => (window as unknown as VoiceWindow).silent());

/** What is painted as being read: the sentence and the word. */
export const paintedOn = (page: Page): Promise<{ readonly sentence: string; readonly word: string }> =>
  page.evaluate(() => {
    const of = (name: string) => Array.from(CSS.highlights.get(name) ?? [], String).join("");
    return { sentence: of("reading-sentence"), word: of("reading-word") };
  });
