/** What a phase is drawn from on the projector, or on the phone that hosts along. */
import type { HostTask, HostView, SharedView } from "../../shared/rules/view.ts";
import type { SessionState } from "../net/session.ts";

export interface Showing {
  readonly shared: SharedView;
  readonly task: HostTask;
  /** How far the projector is within what it unfolds of this step, from 0, and of how many. */
  readonly at: number;
  readonly of: number;
  /** Whether each crew of several devices is ready; null where they do not work by themselves. */
  readonly crews: HostView["crews"];
  readonly after: HostView["after"];
  readonly practice: boolean;
  readonly resting: boolean;
}

const nothingYet: Omit<Showing, "shared"> = { task: { kind: "plain" }, at: 0, of: 1, crews: {}, after: null, practice: false, resting: false };

/** Null before the class is there. A talk that is shown again is shown as the talk it was. */
export const showingOf = ({ shared, own }: Pick<SessionState<HostView>, "shared" | "own">): Showing | null => {
  if (!shared || !own) return shared && { shared, ...nothingYet };
  const { task, at, of, crews, after, practice, recall } = own;
  return { shared: recall ? { ...shared, phase: "talk", stage: "" } : shared, task, at, of, crews, after, practice, resting: recall };
};
