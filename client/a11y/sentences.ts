/** From the texts on screen to sentences for a voice, and from a place in a sentence back to the screen. Pure: no DOM, no voice. */

/** A text as it stands on screen, in reading order. `At` is whatever finds it there again. */
export interface Piece<At> {
  readonly text: string;
  readonly at: At;
  /** Pieces with the same block follow each other without a pause: a heading, a paragraph, a name. */
  readonly block: number;
  /** Place of the card that begins with this piece among its neighbours, from 1; null elsewhere. */
  readonly card: number | null;
}

interface Part<At> {
  readonly at: At;
  /** Where it begins in the sentence, and where in the piece; in UTF-16 units, as voices count. */
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

export interface Sentence<At> {
  /** What the voice gets. */
  readonly text: string;
  readonly block: number;
  readonly parts: readonly Part<At>[];
}

/** Part of a piece of text, in UTF-16 units. */
export interface Place<At> {
  readonly at: At;
  readonly start: number;
  readonly end: number;
}

/** Arrows, stars, dots and ticks would be spelled out. As many spaces take their place, so that every place stays where it is. */
const readable = (text: string): string => text.replaceAll(/[\s\p{So}\p{Sm}\p{Sk}]/gu, (sign) => " ".repeat(sign.length));

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Where the sentences of a text begin and end. A browser that cannot tell reads it in one. */
const cutsIn = (text: string, language: string): (readonly [from: number, to: number])[] => {
  if (!("Segmenter" in Intl)) return [[0, text.length]];
  return Array.from(new Intl.Segmenter(language, { granularity: "sentence" }).segment(text), ({ index, segment }) => [index, index + segment.length] as const);
};

/** The pieces in sentences, one block after the other. `cardName` is said before a card: "Card 2". */
export const sentencesOf = <At>(pieces: readonly Piece<At>[], language: string, cardName: (card: number) => string): Sentence<At>[] => {
  const blocks = new Map<number, Piece<At>[]>();
  for (const piece of pieces) blocks.set(piece.block, [...(blocks.get(piece.block) ?? []), piece]);
  return [...blocks].flatMap(([block, own]) => {
    const whole = readable(own.map(({ text }) => text).join(""));
    const card = own.find((piece) => piece.card !== null)?.card ?? null;
    const spoken = cutsIn(whole, language).filter(([from, to]) => hasWords(whole.slice(from, to)));
    return spoken.map(([from, to], i) => {
      const before = card !== null && i === 0 ? `${cardName(card)}: ` : "";
      const raw = whole.slice(from, to);
      const first = from + (raw.length - raw.trimStart().length);
      const text = raw.trim();
      const last = first + text.length;
      let offset = 0;
      const parts = own.flatMap(({ at, text: { length } }): Part<At>[] => {
        const start = Math.max(first, offset);
        const end = Math.min(last, offset + length);
        const part = { at, from: before.length + start - first, start: start - offset, length: end - start };
        offset += length;
        return end > start ? [part] : [];
      });
      return { text: before + text, block, parts };
    });
  });
};

/** What stands on screen for a stretch of a sentence; nothing for words that only the voice says. */
export const placesIn = <At>({ parts }: Sentence<At>, from: number, length: number): Place<At>[] =>
  parts.flatMap((part) => {
    const start = Math.max(from, part.from);
    const end = Math.min(from + length, part.from + part.length);
    return end > start ? [{ at: part.at, start: part.start + start - part.from, end: part.start + end - part.from }] : [];
  });

/** The word at a place in a sentence: voices tell where a word begins, and only some how long it is. */
export const wordLength = ({ text }: Sentence<unknown>, from: number): number => /^[\p{L}\p{N}’'-]+/u.exec(text.slice(from))?.[0].length ?? 1;
