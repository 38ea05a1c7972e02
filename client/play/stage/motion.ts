/** How things move: durations in milliseconds and easings. Pure, so that it can be read and tested without a canvas. */

export interface Motion {
  readonly duration: number;
  readonly ease: string;
}

/** Things arrive with a small overshoot. */
export const arrival: Motion = { duration: 320, ease: "Back.easeOut" };
export const fade: Motion = { duration: 280, ease: "Sine.easeInOut" };

/** A step outward is slow and heavy, a step home light and quick. */
export const stepOf = (fromRing: number, toRing: number): Motion =>
  toRing < fromRing ? { duration: 1100, ease: "Cubic.easeIn" } : toRing > fromRing ? { duration: 420, ease: "Back.easeOut" } : { duration: 320, ease: "Sine.easeInOut" };

/** Where arriving people come from: the side that they will stand at. */
export const sideOf = (index: number, count: number): -1 | 0 | 1 => {
  const middle = (count - 1) / 2;
  return index < middle ? -1 : index > middle ? 1 : 0;
};
