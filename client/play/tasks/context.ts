/** What every task's template gets. */
import type { LinkReason } from "../../net/session.ts";
import type { PupilAnswer } from "../../../shared/protocol/messages.ts";
import type { PupilTask, SharedView } from "../../../shared/rules/view.ts";
import type { SeatId } from "../../../shared/rules/state.ts";

/** An answer without its step: the frame adds the step at which the child saw the question. */
export type Answer = PupilAnswer extends infer One ? (One extends unknown ? Omit<One, "step"> : never) : never;
export type TaskOf<Kind extends PupilTask["kind"]> = Extract<PupilTask, { kind: Kind }>;

export interface TaskContext {
  readonly shared: SharedView;
  readonly seat: SeatId;
  readonly answer: (answer: Answer) => Promise<LinkReason | null>;
  /** Half-made choices of this child in this step: they stay when screens rest. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly setDraft: (part: Readonly<Record<string, unknown>>) => void;
  /** Whether the child has read the scene to its end. */
  readonly read: boolean;
}
