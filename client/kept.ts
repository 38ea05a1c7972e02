/** What this device keeps, and what this tab alone keeps. Where a school forbids pages to keep anything, it is kept for the visit. */

export interface Kept {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** Keeps in the store that `open` answers with, and in memory where opening or writing it throws. */
export const keptIn = (open: () => Storage): Kept => {
  const visit = new Map<string, string>();
  const tried = <Result>(work: (store: Storage) => Result): Result | null => {
    try {
      return work(open());
    } catch {
      return null;
    }
  };
  return {
    get: (key) => visit.get(key) ?? tried((store) => store.getItem(key)),
    set: (key, value) => {
      visit.set(key, value);
      tried((store) => store.setItem(key, value));
    },
    remove: (key) => {
      visit.delete(key);
      tried((store) => store.removeItem(key));
    },
  };
};

export const onDevice = keptIn(() => localStorage);
export const inTab = keptIn(() => sessionStorage);
