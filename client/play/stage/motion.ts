/** How things move: durations in milliseconds and easings. Pure, so that it can be read and tested without a canvas. */

export interface Motion {
  readonly duration: number;
  readonly ease: string;
}

/** Things arrive with a small overshoot. */
export const arrival: Motion = { duration: 320, ease: "Back.easeOut" };
/** Something moves to where it belongs now; it may be sent elsewhere before it is there. */
export const settle: Motion = { duration: 380, ease: "Sine.easeInOut" };
export const fade: Motion = { duration: 280, ease: "Sine.easeInOut" };
/** The light of the day changes while something else is looked at. */
export const dayPasses: Motion = { duration: 1600, ease: "Sine.easeInOut" };
/** A lamp that is lit, a glow that comes. */
export const lighting: Motion = { duration: 600, ease: "Sine.easeOut" };

/** A step outward is slow and heavy, a step home light and quick. */
export const stepOf = (fromRing: number, toRing: number): Motion =>
  toRing < fromRing ? { duration: 1300, ease: "Cubic.easeInOut" } : toRing > fromRing ? { duration: 560, ease: "Sine.easeInOut" } : { duration: 320, ease: "Sine.easeInOut" };

/** Before a token that has moved since it was last seen takes its step: first the eye finds it. */
export const beforeStep = 700;

/** How high a hop home is, as a share of the token's width, `t` of the way (0 to 1). */
export const hop = (t: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, t))) * 0.55;

/** Where arriving people come from: the side that they will stand at. */
export const sideOf = (index: number, count: number): -1 | 0 | 1 => {
  const middle = (count - 1) / 2;
  return index < middle ? -1 : index > middle ? 1 : 0;
};

/**
 * Whether somebody is drawn mirrored. People are drawn looking to the right: they look at who speaks,
 * the speaker and those who listen to a narrator look inward.
 */
export const isMirrored = (index: number, count: number, speaking: number | null): boolean =>
  speaking !== null && speaking !== index ? speaking < index : index > 0 && index >= count / 2;
