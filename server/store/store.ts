/** Where classes are kept, so that a killed server comes back with every one of them. */
import type { ClassState } from "../../shared/rules/state.ts";

/** A live class as it is kept: its state, and hashes of who may come back to it. */
export interface ClassRecord {
  readonly state: ClassState;
  readonly hostHash: string;
  /** Seat by the hash of its secret. */
  readonly seatHashes: Readonly<Record<string, string>>;
  /** Hashes of seats that the host removed. */
  readonly kicked: readonly string[];
}

/** The one row that a finished class leaves. */
export interface FinishedClass {
  /** Day, as 2026-11-24. */
  readonly date: string;
  readonly plan: string;
  readonly language: string;
  readonly devices: number;
  /** Counts of the pulse before and after, from eight answers up; null below. */
  readonly pulse: ClassState["pulse"] | null;
}

/** Writing is synchronous on purpose: an answer is acknowledged only when it is kept. */
export interface Store {
  readonly save: (record: ClassRecord) => void;
  readonly remove: (code: string) => void;
  /** Every live class that was saved at or after this moment (milliseconds since 1970). */
  readonly loadAll: (since: number) => readonly ClassRecord[];
  readonly has: (code: string) => boolean;
  readonly finish: (row: FinishedClass) => void;
  readonly close: () => void;
}
