/**
 * How long a text may be, in characters, by the shape of its key.
 * The bounds are what fits its place at 390 px wide (a phone) in the largest of the default text sizes.
 */
const bounds: readonly (readonly [RegExp, number])[] = [
  [/^name$/, 12],
  [/^intro$/, 120],
  [/^host\.about$/, 360],
  [/^host\.goal$/, 200],
  [/^host\..*\.listen$/, 280],
  [/^person\./, 28],
  [/^max\./, 130],
  [/^search\.clue\./, 140],
  [/^search\.earlier$/, 180],
  [/^night\./, 110],
  [/^(closed|ahead)$/, 150],
  [/\.line\.\d+$/, 140],
  [/\.signal\./, 48],
  [/\.option\.[^.]+$/, 72],
  [/\.follow\.\d+$/, 120],
  [/\.prompt\.[^.]+$/, 110],
  [/\.title$/, 44],
  [/\.where$/, 44],
];

/** Longest length of a newcomer's text, in characters; undefined when no bound knows the key. */
export const storyTextLimit = (key: string): number | undefined => bounds.find(([pattern]) => pattern.test(key))?.[1];

/** The same for a mini-game's situation (`id`), its reasons and its prompt. */
export const miniGameTextLimit = (key: string): number => (key.includes(".reason.") ? 70 : 130);

/** The same for a printed sheet: what its place on A4 holds. */
const printBounds: readonly (readonly [RegExp, number])[] = [
  [/^sheet\.crew\.how\.\d$/, 56],
  [/^sheet\.crew\./, 44],
  [/^sheet\.kit\./, 64],
  [/^sheet\.talk\.host$/, 90],
  [/^sheet\.talk\./, 26],
  [/^sheet\.letter\.about$/, 560],
  [/^sheet\.letter\./, 260],
  [/^sheetDoes\./, 96],
  [/^sheetSays\.lobby$/, 170],
  [/^sheetSays\./, 110],
];

/** Longest length of a text of the printed sheets, in characters; undefined when no bound knows the key. */
export const printTextLimit = (key: string): number | undefined => printBounds.find(([pattern]) => pattern.test(key))?.[1];
