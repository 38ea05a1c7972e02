/** What the projector unfolds by itself, one after the other, before *next* moves the class. */
import type { ContentPack } from "../content/pack.ts";
import { storyOf } from "./select.ts";
import type { ClassState } from "./state.ts";

/** Newcomers of whom something is told at once: more could not be read from the back row. */
const mostAtOnce = 4;

const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / mostAtOnce));

/** The part of a list that the projector is at, in pages of about the same length. */
export const pageOf = <Item>(items: readonly Item[], at: number): readonly Item[] => {
  const length = Math.ceil(items.length / pagesOf(items.length));
  return items.slice(at * length, (at + 1) * length);
};

/** How many steps the projector has in this moment of the class; 1 where there is nothing to unfold. */
export const unfoldSteps = (content: ContentPack, { phase, newcomers }: ClassState): number => {
  switch (phase.name) {
    case "happens":
      return Math.max(1, phase.deeds.length);
    case "night":
      return phase.stage === "morning" ? pagesOf(phase.events.length) : 1;
    case "search":
      return phase.stage === "clues" ? storyOf(content, phase.newcomer).search.clues.length + 1 : 1;
    case "finale":
      return pagesOf(Object.keys(newcomers).length);
    default:
      return 1;
  }
};
