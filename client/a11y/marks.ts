/** Shows what is being read aloud: the sentence, and in it the word where the voice tells which. */
import { css } from "lit";
import type { Spot } from "./on-screen.ts";
import type { Place } from "./sentences.ts";

const sentenceName = "reading-sentence";
const wordName = "reading-word";
const blockMark = "data-reading";

export interface Marks {
  readonly sentence: (places: readonly Place<Spot>[], block: Element | undefined) => void;
  readonly word: (places: readonly Place<Spot>[]) => void;
  readonly clear: () => void;
}

const rangeOf = ({ at, start, end }: Place<Spot>): Range[] => {
  // A label is not on screen as text. A text that has changed meanwhile may be shorter.
  if (!(at instanceof Text) || end > at.length) return [];
  const range = new Range();
  range.setStart(at, start);
  range.setEnd(at, end);
  return [range];
};

/** Marks on the live page: a paint over the words, or an outline around their block where the browser has no such paint. */
export const pageMarks = (): Marks => {
  const canPaint = typeof CSS !== "undefined" && "highlights" in CSS;
  let outlined: Element | undefined;
  const paint = (name: string, places: readonly Place<Spot>[]): number => {
    const ranges = places.flatMap(rangeOf);
    CSS.highlights.set(name, new Highlight(...ranges));
    return ranges.length;
  };
  const outline = (block: Element | undefined): void => {
    outlined?.removeAttribute(blockMark);
    block?.setAttribute(blockMark, "");
    outlined = block;
  };
  return {
    sentence: (places, block) => {
      const painted = canPaint ? paint(sentenceName, places) : 0;
      if (canPaint) CSS.highlights.delete(wordName);
      outline(painted > 0 ? undefined : block);
    },
    word: (places) => {
      if (canPaint) paint(wordName, places);
    },
    clear: () => {
      if (canPaint) for (const name of [sentenceName, wordName]) CSS.highlights.delete(name);
      outline(undefined);
    },
  };
};

/** For every shadow root with text that is read. */
export const markStyles = css`
  ::highlight(reading-sentence) {
    background-color: #fde2a0;
    color: #22304a;
  }
  ::highlight(reading-word) {
    background-color: #f2ac3c;
    color: #22304a;
  }
  [data-reading] {
    outline: 3px dashed #f18f5b;
    outline-offset: 3px;
    border-radius: 8px;
  }
`;
