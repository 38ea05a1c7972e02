/**
 * Whose turn it is where children share a device. It lives in the tab: a reload goes on with the same child.
 * What a child chose hidden leaves the tab with its turn, and the class does not send it back. Pure: no DOM.
 * `done` has an entry for each child: whether it has answered. Children are numbered from 1.
 */

/** What the tab keeps of this step (place.ts). */
type Draft = Readonly<Record<string, unknown>>;

/** `child` is null when nobody's turn is left; `holds` says whether it has the device. */
export interface Turn {
  readonly child: number | null;
  readonly holds: boolean;
}

/** Where the tab keeps what a child chose, as long as its turn lasts. */
export const ownKey = (child: number): string => `own ${child}`;

/** The first child that has not answered, of those after `after`; null when all have. */
export const firstOpen = (done: readonly boolean[], after = 0): number | null => {
  const index = done.findIndex((answered, i) => i >= after && !answered);
  return index < 0 ? null : index + 1;
};

/** Whose turn it is: whoever the tab says, while it plays at this device; else the first who has not answered. */
export const turnOf = (done: readonly boolean[], draft: Draft): Turn => {
  const kept = draft["turn"] as number | null | undefined;
  if (kept === undefined || (kept ?? 0) > done.length) return { child: firstOpen(done), holds: false };
  return { child: kept, holds: draft["holds"] === true };
};

/** What changes in the tab when a child passes the device on: who is next, and nothing of what it chose. Who skipped its turn is not asked again by itself. */
export const passedOn = (child: number, done: readonly boolean[]): Draft => ({ turn: firstOpen(done, child), holds: false, [ownKey(child)]: null });
