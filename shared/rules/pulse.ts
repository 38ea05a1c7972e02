/** Pulse: the same two questions before and after; only counts are kept. */
import type { Immutable } from "immer";
import { fewestForPulse } from "./select.ts";
import { allAnswers } from "./voices.ts";
import type { ClassState, PhaseOf, PulseCounts } from "./state.ts";

export const countPulse = (phase: PhaseOf<"pulse">): PulseCounts => {
  const counts: PulseCounts = [[0, 0, 0], [0, 0, 0]];
  for (const answers of allAnswers(phase.answers))
    answers.forEach((answer, question) => {
      const row = counts[question];
      if (row) row[answer - 1] = (row[answer - 1] ?? 0) + 1;
    });
  return counts;
};

const answered = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
const mean = (row: readonly number[]): number => row.reduce((sum, count, i) => sum + count * (i + 1), 0) / answered(row);

/** Whether so many answered both questions that the counts may be shown and kept. */
export const mayBeKept = (counts: Immutable<PulseCounts> | null): counts is Immutable<PulseCounts> => counts !== null && counts.every((row) => answered(row) >= fewestForPulse);

/** Differences smaller than this, on a scale of 1 to 3, are no change. */
const smallest = 0.1;

export type Direction = "up" | "same" | "down";

/** The direction of the change for each question; null when fewer than eight answered before or after. */
export const pulseDirection = ({ pulse }: ClassState): [Direction, Direction] | null => {
  const { before, after } = pulse;
  if (!mayBeKept(before) || !mayBeKept(after)) return null;
  const direction = (question: 0 | 1): Direction => {
    const change = mean(after[question]) - mean(before[question]);
    return Math.abs(change) < smallest ? "same" : change > 0 ? "up" : "down";
  };
  return [direction(0), direction(1)];
};
