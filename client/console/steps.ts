/** What the projector unfolds by itself, one after the other, before *next* moves the class. */
import type { HostTask, SharedView } from "../../shared/rules/view.ts";

/** What a phase is drawn from. */
export interface Showing {
  readonly shared: SharedView;
  readonly task: HostTask;
  /** How far the projector is within the phase, from 0. */
  readonly at: number;
}

/** Newcomers of whom something is told at once: more could not be read from the back row. */
const mostAtOnce = 4;

const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / mostAtOnce));

/** The part of a list that the projector is at, in pages of about the same length. */
export const pageOf = <Item>(items: readonly Item[], at: number): readonly Item[] => {
  const length = Math.ceil(items.length / pagesOf(items.length));
  return items.slice(at * length, (at + 1) * length);
};

/** How many steps the projector has in this moment of the class; 1 where there is nothing to unfold. */
export const localSteps = ({ shared, task }: Omit<Showing, "at">): number => {
  switch (task.kind) {
    case "happens":
      return Math.max(1, task.deeds.length);
    case "night":
      return task.stage === "morning" ? pagesOf(task.events.length) : 1;
    case "search":
      return task.stage === "clues" ? task.clues + 1 : 1;
    case "finale":
      return pagesOf(Object.keys(shared.newcomers).length);
    default:
      return 1;
  }
};
