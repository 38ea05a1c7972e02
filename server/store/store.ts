/** Where classes are kept, so that a killed server comes back with every one of them. */
import type { Row } from "../../shared/rules/after.ts";
import type { RestedClass } from "../../shared/rules/rest.ts";
import type { ClassState } from "../../shared/rules/state.ts";

/** A live class as it is kept: its state, and hashes of who may come back to it. */
export interface ClassRecord {
  readonly state: ClassState;
  readonly hostHash: string;
  /** Hashes of the secrets of phones that host along. */
  readonly paired: readonly string[];
  /** Seat by the hash of its secret. */
  readonly seatHashes: Readonly<Record<string, string>>;
  /** Hashes of seats that the host removed. */
  readonly kicked: readonly string[];
  /** Hash of the resume code with which this class was taken up again; null for a class of one lesson, or the first of two. */
  readonly resumedFrom: string | null;
}

/** The one row that a finished class leaves. */
export interface FinishedClass extends Row {
  /** Day, as 2026-11-24. */
  readonly date: string;
}

/** Writing is synchronous on purpose: an answer is acknowledged only when it is kept. */
export interface Store {
  readonly save: (record: ClassRecord) => void;
  readonly remove: (code: string) => void;
  /** Every live class that was saved at or after this moment (milliseconds since 1970). */
  readonly loadAll: (since: number) => readonly ClassRecord[];
  readonly has: (code: string) => boolean;
  readonly finish: (row: FinishedClass) => void;
  /** Keeps a class that stopped for the day, under the hash of its resume code, until a moment (milliseconds since 1970). */
  readonly rest: (hash: string, rested: RestedClass, until: number) => void;
  /** A class that stopped and may still be taken up again; null when there is none, or no more. */
  readonly rested: (hash: string) => RestedClass | null;
  readonly forgetRested: (hash: string) => void;
  /** Whether it can be written just now. May block for as long as the disk is busy, two seconds at the most. */
  readonly writable: () => boolean;
  readonly close: () => void;
}
