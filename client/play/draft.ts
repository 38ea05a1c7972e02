/** What a child has half chosen in this step: under which key it is kept. */

/** The signals that a device marked in one perspective, as ids. The class hears of them only when they are all. */
export const signalsKey = (perspective: string): string => `signals ${perspective}`;
