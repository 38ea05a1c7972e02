/** What is left when a lesson is over: its story for the class, and the one row that the server keeps. */
import type { Language } from "../content/languages.ts";
import type { MiniGameId } from "../content/plan.ts";
import type { PlanId } from "../content/plan-ids.ts";
import { mayBeKept, pulseDirection, type Direction } from "./pulse.ts";
import type { ClassState, PhaseName, Talked } from "./state.ts";
import type { FinaleView } from "./view.ts";

/** The one row that a finished class leaves, beside the day. */
export interface Row {
  readonly plan: PlanId;
  readonly language: Language;
  readonly devices: number;
  /** Counts of the pulse before and after, from eight answers up; null below. */
  readonly pulse: ClassState["pulse"] | null;
}

/** Null for a practice, which leaves nothing, and for a class that goes on another day. */
export const rowOf = ({ plan, language, seats, pulse, bots, restsUntil }: ClassState): Row | null =>
  bots.length > 0 || restsUntil !== null ? null : { plan, language, devices: Object.keys(seats).length, pulse: mayBeKept(pulse.before) && mayBeKept(pulse.after) ? pulse : null };

export interface AfterView {
  readonly finale: FinaleView;
  readonly talked: readonly Talked[];
  readonly games: readonly MiniGameId[];
  readonly pulse: readonly [Direction, Direction] | null;
  /** What the server keeps of this class; null where that is nothing. Without the pulse's counts: they are no projector's. */
  readonly row: (Omit<Row, "pulse"> & { readonly pulse: boolean }) | null;
}

const over: readonly PhaseName[] = ["goodbye", "break", "ended"];

/** Whether the lesson is over, or about to be. */
export const isOver = ({ phase }: ClassState): boolean => over.includes(phase.name);

export const afterView = (state: ClassState, finale: FinaleView): AfterView => {
  const row = rowOf(state);
  return { finale, talked: state.talked, games: state.gamesPlayed, pulse: pulseDirection(state), row: row && { ...row, pulse: row.pulse !== null } };
};
