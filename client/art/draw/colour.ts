/** Mixing colours. Colours are "#rrggbb". */

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` 0 is `from`, 1 is `to`. */
export const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  return `#${a.map((part, i) => Math.round(part + ((b[i] ?? 0) - part) * share).toString(16).padStart(2, "0")).join("")}`;
};
