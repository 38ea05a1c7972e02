/** Where the host's key to a class is kept, so that a reload or a closed tab is no end of a lesson. */

export interface KeptClass {
  readonly code: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const key = "hosting";

/** A class of another day is not offered any more: twelve hours, in milliseconds. */
const longest = 12 * 60 * 60 * 1000;

/** A store may be forbidden: then a class is kept no longer than its page. */
const attempt = <Result>(work: () => Result): Result | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

const tab = () => sessionStorage;
const browser = () => localStorage;

const read = (store: () => Storage): KeptClass | null => {
  const kept = attempt(() => JSON.parse(store().getItem(key) ?? "null") as Partial<KeptClass> | null);
  if (typeof kept?.code !== "string" || typeof kept.secret !== "string" || typeof kept.since !== "number") return null;
  return Date.now() - kept.since < longest ? { code: kept.code, secret: kept.secret, since: kept.since } : null;
};

const remove = (store: () => Storage, code: string): void => {
  if (read(store)?.code === code) attempt(() => store().removeItem(key));
};

/** The class that this tab is hosting: a reload comes back to it. */
export const classOfThisTab = (): KeptClass | null => read(tab);

/** The class that this browser last hosted and that was not ended. */
export const classOfThisBrowser = (): KeptClass | null => read(browser);

export const keepClass = (kept: KeptClass): void => {
  for (const store of [tab, browser]) attempt(() => store().setItem(key, JSON.stringify(kept)));
};

/** Forgets a class that has ended, or that is not there any more. */
export const forgetClass = (code: string): void => {
  for (const store of [tab, browser]) remove(store, code);
};

/** Forgets a class that has ended for other tabs: this one can still read its last page. */
export const forgetInBrowser = (code: string): void => remove(browser, code);

/** Leaves a class in this tab; the start page still offers to go back. */
export const leaveThisTab = (): void => void attempt(() => tab().removeItem(key));
