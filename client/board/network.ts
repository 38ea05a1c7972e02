/** Where the nodes of *Break the chain* stand, on the projector and on a pupil's stage alike. */

/** The network is drawn in a square of this side. */
export const networkSize = 1000;

const middle = networkSize / 2;
const outer = 430;

/** Middle of each node. With many, every second one stands further in: so all stay large. */
export const nodePlaces = (count: number): { readonly x: number; readonly y: number }[] =>
  Array.from({ length: count }, (_, node) => {
    const radius = count > 14 && node % 2 === 1 ? outer * 0.68 : outer;
    const angle = (node / count) * 2 * Math.PI - Math.PI / 2;
    return { x: middle + radius * Math.cos(angle), y: middle + radius * Math.sin(angle) };
  });

/** Radius of a node. */
export const nodeRadius = (count: number): number => Math.min(62, (count > 14 ? 1500 : 1000) / count);
