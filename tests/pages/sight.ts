/** How colours look to those who see fewer of them, and how far two are apart in lightness. Colours are "#rrggbb". */

/** A sRGB part (0-255) as light (0-1), and back. */
const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const lightOf = (colour: string): number[] => [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));

const dot = (weights: readonly number[], light: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0);

/** What is left of red, green and blue light without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const sights = {
  everyColour: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const;
export type Sight = keyof typeof sights;
export const sightNames = Object.keys(sights) as Sight[];

/** Relative luminance (WCAG 2.2), 0 to 1, of a colour as somebody with that sight sees it. */
const luminance = (sight: Sight, colour: string): number => {
  const light = lightOf(colour);
  return dot([0.2126, 0.7152, 0.0722], sights[sight].map((row) => Math.min(1, Math.max(0, dot(row, light)))));
};

/** Contrast of two colours (WCAG 2.2), 1 to 21, to somebody with that sight. */
export const contrastFor = (sight: Sight, a: string, b: string): number => {
  const [one, two] = [luminance(sight, a), luminance(sight, b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
};
