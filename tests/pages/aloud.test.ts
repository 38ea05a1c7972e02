import { describe, expect, it } from "vitest";
import type { Marks } from "../../client/a11y/marks.ts";
import { createReader, type Synth } from "../../client/a11y/reader.ts";
import { placesIn, sentencesOf, wordLength, type Piece } from "../../client/a11y/sentences.ts";
import { localVoice } from "../../client/a11y/voice.ts";

const piece = (text: string, block: number, at = text, card: number | null = null): Piece<string> => ({ text, at, block, card });
const sentences = (pieces: readonly Piece<string>[], language = "nl") => sentencesOf(pieces, language, (card) => `Keuze ${card}`);
const texts = (pieces: readonly Piece<string>[], language?: string) => sentences(pieces, language).map(({ text }) => text);

describe("what is read aloud", () => {
  it("goes sentence by sentence, in the order on screen, a block never running into the next", () => {
    expect(texts([piece("Inaya", 0), piece("Puh. Dat is niemand!", 1), piece("Wat toont hoe het gaat?", 2)])).toEqual(["Inaya", "Puh.", "Dat is niemand!", "Wat toont hoe het gaat?"]);
  });

  it("keeps words together that only differ in weight", () => {
    expect(texts([piece("Jij ziet: ", 0), piece("de chat.", 0)])).toEqual(["Jij ziet: de chat."]);
  });

  it("counts the cards, so that a child can find the one it heard", () => {
    expect(texts([piece("Luisteren", 0, "a", 1), piece("Meelopen. En zwijgen.", 1, "b", 2)])).toEqual(["Keuze 1: Luisteren", "Keuze 2: Meelopen.", "En zwijgen."]);
  });

  it("leaves out arrows, dots and stars, and what has no words", () => {
    expect(texts([piece("Verder →", 0), piece("●●●", 1), piece("★ Omdat jullie alles opmerkten", 2)])).toEqual(["Verder", "Omdat jullie alles opmerkten"]);
  });

  it("finds each word again where it stands on screen, also behind a card's number and over a change of weight", () => {
    const pieces = [piece("\n  Jij ziet: ", 0, "bold", 3), piece("de chat. Kijk!", 0, "plain")];
    const [first, second] = sentences(pieces);
    if (!first || !second) throw new Error("two sentences");
    expect(first.text).toBe("Keuze 3: Jij ziet: de chat.");
    const shown = (sentence: typeof first, word: string) =>
      placesIn(sentence, sentence.text.indexOf(word), word.length).map(({ at, start, end }) => pieces.find((one) => one.at === at)?.text.slice(start, end));
    expect(shown(first, "ziet")).toEqual(["ziet"]);
    expect(shown(first, "chat")).toEqual(["chat"]);
    expect(shown(first, "ziet: de")).toEqual(["ziet: ", "de"]);
    expect(shown(second, "Kijk")).toEqual(["Kijk"]);
    // The number is only spoken.
    expect(shown(first, "Keuze")).toEqual([]);
  });

  it("knows how long a word is when the voice only says where it begins", () => {
    const [sentence] = sentences([piece("L’école n’est pas finie", 0)], "fr");
    expect(sentence && wordLength(sentence, 0)).toBe("L’école".length);
  });
});

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

describe("the voice", () => {
  it("is one of the device itself: a voice from the network would send the text away", () => {
    expect(localVoice([voice("nl-NL", false), voice("fr-FR")], "nl")).toBeNull();
    expect(localVoice([voice("nl-NL", false), voice("nl_NL")], "nl")?.lang).toBe("nl_NL");
  });

  it("speaks as people do in Belgium where it can", () => {
    expect(localVoice([voice("fr-FR", true, true), voice("fr-BE")], "fr")?.lang).toBe("fr-BE");
    expect(localVoice([voice("en-US"), voice("en-GB", true, true)], "en")?.lang).toBe("en-GB");
    expect(localVoice([voice("den-XX")], "de")).toBeNull();
  });
});

/** The operating system's voice, which tests cannot hear: it speaks when it is told to. */
class Silence extends EventTarget {
  voices: ReturnType<typeof voice>[] = [];
  readonly queue: (EventTarget & { text: string; rate: number })[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Silence["queue"][number]) => void this.queue.push(utterance);
  cancel = () => {
    this.cancelled += 1;
    for (const utterance of this.queue) utterance.dispatchEvent(new Event("error"));
  };
  tell = (name: string, more: object = {}) => this.queue.at(-1)?.dispatchEvent(Object.assign(new Event(name), more));
}

const setUp = () => {
  const synth = new Silence();
  const marked: string[] = [];
  const show = (places: readonly { readonly at: unknown; readonly start: number; readonly end: number }[]) => places.map(({ at, start, end }) => String(at).slice(start, end)).join("|");
  const marks: Marks = {
    sentence: (places) => void marked.push(`sentence ${show(places)}`),
    word: (places) => void marked.push(`word ${show(places)}`),
    clear: () => void marked.push("clear"),
  };
  const reader = createReader({
    // The stand-in has what is used of the system's.
    synth: synth as unknown as Synth,
    utter: (text) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance,
    marks,
    language: () => "nl",
    pace: () => "slow",
    cardName: String,
  });
  // A piece is where its text says.
  const onScreen = { pieces: [piece("Puh. Dat is niemand!", 0)], blocks: [] } as unknown as Parameters<typeof reader.read>[1];
  return { synth, marked, reader, onScreen };
};

describe("reading aloud", () => {
  it("is offered as soon as a voice comes, which may be late", () => {
    const { synth, reader } = setUp();
    let told = 0;
    reader.subscribe(() => (told += 1));
    expect(reader.canRead()).toBe(false);
    synth.voices = [voice("nl-BE")];
    synth.dispatchEvent(new Event("voiceschanged"));
    expect(told).toBe(1);
    expect(reader.canRead()).toBe(true);
  });

  it("says nothing at all without a voice of the device", () => {
    const { synth, reader, onScreen } = setUp();
    synth.voices = [voice("nl-BE", false)];
    reader.read("page", onScreen);
    expect(synth.queue).toEqual([]);
    expect(reader.reading()).toBeNull();
  });

  it("shows the sentence, and the word where the voice tells, until it is done", () => {
    const { synth, marked, reader, onScreen } = setUp();
    synth.voices = [voice("nl-BE")];
    reader.read("page", onScreen);
    expect(reader.reading()).toBe("page");
    expect(synth.queue[0]?.rate).toBeLessThan(0.9);
    synth.tell("start");
    synth.tell("end");
    synth.tell("start");
    synth.tell("boundary", { name: "word", charIndex: 4, charLength: 0 });
    synth.tell("end");
    expect(synth.queue.map(({ text }) => text)).toEqual(["Puh.", "Dat is niemand!"]);
    expect(marked).toEqual(["sentence Puh.", "sentence Dat is niemand!", "word is", "clear"]);
    expect(reader.reading()).toBeNull();
  });

  it("stops at once, and what the stopped voice still reports changes nothing", () => {
    const { synth, marked, reader, onScreen } = setUp();
    synth.voices = [voice("nl-BE")];
    reader.read("page", onScreen);
    synth.tell("start");
    reader.stop();
    synth.tell("end");
    synth.tell("boundary", { name: "word", charIndex: 0, charLength: 3 });
    expect(synth.queue).toHaveLength(1);
    expect(marked).toEqual(["sentence Puh.", "clear"]);
    reader.read("line", onScreen);
    expect(reader.reading()).toBe("line");
    expect(synth.queue).toHaveLength(2);
  });
});
