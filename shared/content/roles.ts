/** Kinds of help in *Who helps with what*. Each language community has its own services for them (content/helplines.json). */
export const roles = ["listen", "childFocus", "school", "hurt", "police", "emergency", "max"] as const;
export type Role = (typeof roles)[number];

/** What can be done with a thing in *Keep or share*: show it, ask first, or keep it in the safe. */
export const keepings = ["share", "ask", "keep"] as const;
export type Keeping = (typeof keepings)[number];

/** What a device can do at its node in *Break the chain*. */
export const chainMoves = ["hold", "stand", "tell"] as const;
export type ChainMove = (typeof chainMoves)[number];
