/** Gather: each taps who needs us most; the server gives each crew one newcomer by its votes. */
import { openNewcomers, seatsOf } from "./select.ts";
import { shuffled } from "./rng.ts";
import type { ClassDraft, ClassState, CrewId, PhaseOf } from "./state.ts";
import type { NewcomerId } from "../content/story.ts";

/** What a vote of the crew itself weighs against one of another crew. */
const ownVote = 8;

const wish = (state: ClassState, votes: PhaseOf<"gather">["votes"], crew: CrewId, newcomer: NewcomerId): number => {
  let points = 0;
  for (const seat of seatsOf(state)) if (votes[seat.id] === newcomer) points += seat.crew === crew ? ownVote : 1;
  // Who stands further out, or was left alone last round, goes first when votes leave it open.
  const { wellbeing, lastVisit } = state.newcomers[newcomer] as { wellbeing: number; lastVisit: number };
  return points + (10 - wellbeing) / 10 + (lastVisit < state.round - 1 ? 0.5 : 0);
};

/** What it costs to send a second crew to somebody: more than any votes, so that nobody is left alone while others get two. */
const crowding = 1000;

/** Tries every way to hand the crews out, the likeliest first; at most nine crews over at most nine newcomers, cut by the best found. */
const bestMatching = (gains: readonly (readonly number[])[], capacity: number): number[] => {
  const columns = gains[0]?.length ?? 0;
  const orders = gains.map((row) => Array.from({ length: columns }, (_, i) => i).toSorted((a, b) => (row[b] ?? 0) - (row[a] ?? 0)));
  /** The most that a row and all after it can still bring. */
  const bounds = gains.reduceRight<number[]>((sums, row) => [Math.max(...row) + (sums[0] ?? 0), ...sums], [0]);
  const room = Array.from({ length: columns }, () => capacity);
  const picks = gains.map(() => 0);
  let best: readonly number[] = picks;
  let most = -Infinity;
  const search = (row: number, sum: number): void => {
    if (sum + (bounds[row] ?? 0) <= most) return;
    if (row === gains.length) {
      most = sum;
      best = [...picks];
      return;
    }
    for (const column of orders[row] ?? []) {
      const left = room[column] ?? 0;
      if (left === 0) continue;
      room[column] = left - 1;
      picks[row] = column;
      search(row + 1, sum + (gains[row]?.[column] ?? 0) - (capacity - left) * crowding);
      room[column] = left;
    }
  };
  search(0, 0);
  return [...best];
};

/** Gives every crew a newcomer: the most votes served, crews spread over the board. */
export const sendCrews = (draft: ClassDraft, votes: PhaseOf<"gather">["votes"]): void => {
  // A random order decides between equals, so that no crew is always served first.
  const crews = shuffled(draft, Object.keys(draft.crews));
  const open = shuffled(draft, openNewcomers(draft).map((newcomer) => newcomer.id));
  if (open.length === 0) return;
  const capacity = Math.ceil(crews.length / open.length);
  const picks = bestMatching(crews.map((crew) => open.map((id) => wish(draft, votes, crew, id))), capacity);
  crews.forEach((crew, row) => {
    const target = draft.crews[crew];
    if (target) target.newcomer = open[picks[row] ?? 0] ?? null;
  });
};
