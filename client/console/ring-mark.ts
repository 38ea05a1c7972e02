/** A ring told by shape and word beside its colour. */
import { css, html, svg } from "lit";
import { rings } from "../board/geometry.ts";
import { tId } from "../i18n/language.ts";

const shapes = {
  triangle: svg`<path d="M0 -20L20 16H-20Z"></path>`,
  diamond: svg`<path d="M0 -22L20 0L0 22L-20 0Z"></path>`,
  square: svg`<rect x="-17" y="-17" width="34" height="34" rx="4"></rect>`,
  hexagon: svg`<path d="M-11 -19H11L22 0L11 19H-11L-22 0Z"></path>`,
  circle: svg`<circle r="20"></circle>`,
} as const;

/** The shape of a ring's mark, around the origin, about 40 units wide. */
export const ringShape = (ring: number) => shapes[rings[ring - 1]?.shape ?? "circle"];

/** The ring as a small sign: its shape in its colour, and its word. */
export const ringMark = (ring: number) => html`<span class="ring-mark">
  <svg viewBox="-24 -24 48 48" aria-hidden="true" fill=${rings[ring - 1]?.colour ?? "currentColor"}>${ringShape(ring)}</svg>
  ${tId("ring", String(ring))}
</span>`;

export const ringMarkStyles = css`
  .ring-mark {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    white-space: nowrap;
  }
  .ring-mark svg {
    width: 1.15em;
    flex: none;
  }
`;
