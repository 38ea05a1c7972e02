/** What the projector unfolds by itself, one after the other, before *next* moves the class. */
import type { HostTask, SharedView } from "../../shared/rules/view.ts";

/** What a phase is drawn from. */
export interface Showing {
  readonly shared: SharedView;
  readonly task: HostTask;
  /** How far the projector is within the phase, from 0. */
  readonly at: number;
}

/** How many steps the projector has in this moment of the class; 1 where there is nothing to unfold. */
export const localSteps = (task: HostTask): number => {
  switch (task.kind) {
    case "happens":
      return Math.max(1, task.deeds.length);
    case "search":
      return task.stage === "clues" ? task.clues + 1 : 1;
    default:
      return 1;
  }
};
