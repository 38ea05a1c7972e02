/** Where something stands in a whole picture, in its own units (1600 × 900). Pure numbers. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Lamp extends Spot {
  /** The middle of its glass: here the light comes on. `x` and `y` are its foot. */
  readonly light: Spot;
  /** How large it is drawn, 1 being nearest. */
  readonly scale: number;
}

/** Height of a lamp's glass above its foot, drawn at scale 1 (client/art/draw/buildings.ts draws it so). */
const glassAt = 186;
const lamp = (x: number, y: number, scale: number): Lamp => ({ x, y, scale, light: { x, y: y - glassAt * scale } });

/** The lamps along the path of the search, from the nearest to the one at the shelter. All stand within a phone's crop and above the sheet. */
export const searchLamps: readonly Lamp[] = [
  lamp(974, 536, 0.9), lamp(628, 500, 0.8), lamp(934, 442, 0.7), lamp(676, 406, 0.61), lamp(900, 366, 0.53), lamp(708, 338, 0.46), lamp(876, 312, 0.4), lamp(744, 294, 0.35),
];

/** The shelter at the end of the path: the middle of its bench. */
export const searchShelter: Spot = { x: 806, y: 268 };
