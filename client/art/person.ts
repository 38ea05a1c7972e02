/** Measures of a drawn person. Shared by the build, the DOM and the stage. */

/** The part of Open Peeps' plane that we show: head and shoulders. */
export const personBox = { x: -90, y: -50, width: 884, height: 884 } as const;

/** Size of a person's picture, in its own units. */
export const personSize = { width: personBox.width, height: personBox.height } as const;

/** The square around head and hair, in units of the picture, for round tokens. */
export const headCrop = { x: 150, y: 45, size: 640 } as const;
