/** Where a child was on its own page: how far it read, what it had half chosen. Kept in the tab, for a reload. */
import { inTab } from "../kept.ts";

export interface OwnPlace {
  /** How far each scene was read, by its key. */
  readonly readTo: Readonly<Record<string, number>>;
  /** The step of the class that `draft` and `tab` belong to. */
  readonly step: number;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly tab: number;
}

const key = (code: string): string => `place ${code}`;
const start: OwnPlace = { readTo: {}, step: -1, draft: {}, tab: 0 };

/** The place kept for a class; the beginning when there is none or it cannot be read. */
export const readPlace = (code: string): OwnPlace => {
  try {
    // Written by `savePlace` in this tab.
    return { ...start, ...(JSON.parse(inTab.get(key(code)) ?? "{}") as Partial<OwnPlace>) };
  } catch {
    return start;
  }
};

export const savePlace = (code: string, place: OwnPlace): void => inTab.set(key(code), JSON.stringify(place));
