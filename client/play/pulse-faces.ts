/** Faces for the three answers to a question, from no to yes. */
export const pulseFaces = ["confused-face", "neutral-face", "grinning-face"] as const;
