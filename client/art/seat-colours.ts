/** The colours of the pupils' animals: pale enough for any animal to stand out on. */
import { css, unsafeCSS } from "lit";
import type { Colour } from "../../shared/rules/names.ts";

export const seatFills: Readonly<Record<Colour, string>> = { blue: "#bfdcf5", green: "#c9e6b8", yellow: "#fbe7a6", orange: "#fbd0ab", purple: "#dccbf2", turquoise: "#b6e6e2" };

/** A class for each. */
export const seatColours = css`${unsafeCSS(Object.entries(seatFills).map(([colour, fill]) => `.${colour} { background: ${fill}; }`).join("\n"))}`;
