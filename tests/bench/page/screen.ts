/** When something came on the screen, read from the screen itself: it does not matter who drew it, canvas or page. Pure. */

/** One picture of the screen, small. */
export interface Shot {
  /** When it was shown, in milliseconds since 1970. */
  readonly at: number;
  /** Red, green and blue of each pixel, row by row, 0 to 255. */
  readonly pixels: Uint8Array;
}

/** A part of the screen, in shares of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Differences in colour (all three channels together) that the eye sees at a glance. */
const plain = 60;
/** Of what has to change, so much has to look more like afterwards than like before. */
const enough = 0.9;

const difference = (a: Uint8Array, b: Uint8Array, at: number): number => {
  let sum = 0;
  for (let channel = at; channel < at + 3; channel += 1) sum += Math.abs((a[channel] ?? 0) - (b[channel] ?? 0));
  return sum;
};

/**
 * When the screen first looked as it does in the last shot, seen from the first, leaving out some `parts` of it, in milliseconds since
 * 1970; and for how long (milliseconds) it then looked otherwise again. A fade counts from its middle. Null when nothing changed.
 */
export const drawnAt = (shots: readonly Shot[], width: number, without: readonly Part[]): { readonly at: number; readonly goneFor: number } | null => {
  const before = shots[0]?.pixels;
  const after = shots.at(-1)?.pixels;
  if (!before || !after) return null;
  const height = after.length / 3 / width;
  const matters: number[] = [];
  for (let i = 0; i < after.length / 3; i += 1) {
    const x = ((i % width) + 0.5) / width;
    const y = (Math.floor(i / width) + 0.5) / height;
    if (without.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)) continue;
    if (difference(before, after, i * 3) > plain) matters.push(i * 3);
  }
  if (matters.length === 0) return null;
  const isThere = ({ pixels }: Shot): boolean => matters.filter((at) => difference(pixels, after, at) < difference(pixels, before, at)).length >= enough * matters.length;
  const first = shots.findIndex(isThere);
  const shot = shots[first];
  if (!shot) return null;
  let goneFor = 0;
  for (let i = first; i + 1 < shots.length; i += 1) {
    const [one, following] = [shots[i], shots[i + 1]];
    if (one && following && !isThere(one)) goneFor += following.at - one.at;
  }
  return { at: shot.at, goneFor };
};
