/** Reads sentence by sentence with a voice of the device itself, and shows where it is. Knows no page: what it needs is given to it. */
import type { Marks } from "./marks.ts";
import type { OnScreen } from "./on-screen.ts";
import { placesIn, sentencesOf, wordLength } from "./sentences.ts";
import type { Settings } from "./settings.ts";
import { localVoice } from "./voice.ts";

/** The part of the system's speech that is used here. */
export type Synth = Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel" | "addEventListener">;

/** Share of the voice's own speed. */
const rates: Record<Settings["pace"], number> = { slow: 0.7, normal: 0.95 };

export interface Surroundings {
  /** Null where the browser has no speech. */
  readonly synth: Synth | null;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  readonly marks: Marks;
  readonly language: () => string;
  readonly pace: () => Settings["pace"];
  /** What is said before a card: "Choice 2". */
  readonly cardName: (card: number) => string;
}

export interface Reader {
  /** Whether there is a voice for the page's language. Voices may come late. */
  readonly canRead: () => boolean;
  /** Name of what is being read; null while nothing is. */
  readonly reading: () => string | null;
  /** Reads these texts, after what was being read stopped. */
  readonly read: (name: string, texts: OnScreen) => void;
  readonly stop: () => void;
  /** Calls back when a voice comes, and when reading begins and ends; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const createReader = ({ synth, utter, marks, language, pace, cardName }: Surroundings): Reader => {
  const listeners = new Set<() => void>();
  let name: string | null = null;
  /** Counts what was begun: a voice that was stopped still reports its end. */
  let turn = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const voice = () => (synth ? localVoice(synth.getVoices(), language()) : null);
  synth?.addEventListener("voiceschanged", tell);

  const stop = (): void => {
    if (name === null) return;
    turn += 1;
    name = null;
    synth?.cancel();
    marks.clear();
    tell();
  };

  const read = (wanted: string, { pieces, blocks }: OnScreen): void => {
    stop();
    const chosen = voice();
    const sentences = sentencesOf(pieces, language(), cardName);
    if (!synth || !chosen || sentences.length === 0) return;
    const mine = (turn += 1);
    name = wanted;
    const say = (at: number): void => {
      if (mine !== turn) return;
      const sentence = sentences[at];
      if (!sentence) return stop();
      const utterance = utter(sentence.text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = rates[pace()];
      const now = (work: () => void) => (): void => {
        if (mine === turn) work();
      };
      utterance.addEventListener("start", now(() => marks.sentence(placesIn(sentence, 0, sentence.text.length), blocks[sentence.block])));
      utterance.addEventListener("boundary", (event) => {
        if (mine !== turn || event.name === "sentence") return;
        marks.word(placesIn(sentence, event.charIndex, event.charLength || wordLength(sentence, event.charIndex)));
      });
      utterance.addEventListener("end", now(() => say(at + 1)));
      utterance.addEventListener("error", now(stop));
      synth.speak(utterance);
    };
    say(0);
    tell();
  };

  return {
    canRead: () => voice() !== null,
    reading: () => name,
    read,
    stop,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
