/** What a Max kit is made of. Kept in the tab alone. */
export const tagShapes = ["round", "heart", "star", "drop", "house"] as const;
export const tagColours = ["e4572e", "f18f5b", "f6c667", "a9d18e", "4fae8d", "5aa7c4", "9c8fd6", "e88fb4"] as const;
export const tagPatterns = ["plain", "dots", "stripes", "waves"] as const;
export const tagCharms = ["star", "rainbow", "cat-face", "dog-face", "soccer-ball", "musical-note", "rocket", "blossom", "four-leaf-clover", "none"] as const;
/** Sentences for asking somebody to be a Max, counted from 1. */
export const starters = [1, 2, 3, 4, 5, 6] as const;

export interface Kit {
  readonly shape: (typeof tagShapes)[number];
  readonly colour: (typeof tagColours)[number];
  readonly pattern: (typeof tagPatterns)[number];
  readonly charm: (typeof tagCharms)[number];
  /** Circles of the two people this child thinks of; null before it has thought of one. */
  readonly people: readonly [string | null, string | null];
  readonly starter: number | null;
  /** Which of the three pages is open. */
  readonly page: 0 | 1 | 2;
}

const key = "kit";
const fresh: Kit = { shape: "round", colour: "4fae8d", pattern: "plain", charm: "star", people: [null, null], starter: null, page: 0 };

/** The kit of this tab; a fresh one when there is none or it cannot be read. */
export const readKit = (): Kit => {
  try {
    // Written by `saveKit` in this tab, and filled up from a fresh one.
    return { ...fresh, ...(JSON.parse(sessionStorage.getItem(key) ?? "{}") as Partial<Kit>) };
  } catch {
    return fresh;
  }
};

export const saveKit = (kit: Kit): void => sessionStorage.setItem(key, JSON.stringify(kit));
