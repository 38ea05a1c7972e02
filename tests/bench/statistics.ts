/** What many measured values come to. Pure. */

/**
 * The value below which so large a `share` (0 to 1) of the values lies, between two of them in proportion; null of none.
 * 0.5 is the median.
 */
export const percentile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  return below === undefined || above === undefined ? null : below + (above - below) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number | null => percentile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How large a share of the values is above a bound, 0 to 1; null of none. */
export const shareAbove = (values: readonly number[], bound: number): number | null => (values.length === 0 ? null : values.filter((value) => value > bound).length / values.length);

/** One value a repetition, as one: their median, and between which they lay. Null where one of them is missing. */
export const spreadOf = (values: readonly (number | null)[]): { readonly value: number; readonly least: number; readonly most: number } | null => {
  const known = values.filter((value) => value !== null);
  const value = median(known);
  return value === null || known.length < values.length ? null : { value, least: Math.min(...known), most: Math.max(...known) };
};
