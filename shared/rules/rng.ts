/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and its whole state is one unsigned 32-bit number. */
export interface Dice {
  /** The generator's state: 0 … 2³²−1. It lives in the class's state, so a lesson can be replayed. */
  rng: number;
}

/** The next number, 0 ≤ n < 1. Moves the generator on. */
export const roll = (dice: Dice): number => {
  dice.rng = (dice.rng + 0x6d2b79f5) >>> 0;
  let t = dice.rng;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** A whole number, 0 ≤ n < below. */
export const rollBelow = (dice: Dice, below: number): number => Math.floor(roll(dice) * below);

/** A new array in random order (Fisher-Yates). */
export const shuffled = <T>(dice: Dice, items: readonly T[]): T[] => {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = rollBelow(dice, i + 1);
    const a = result[i] as T;
    result[i] = result[j] as T;
    result[j] = a;
  }
  return result;
};
