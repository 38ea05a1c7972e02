/** A ring told by shape and word beside its colour. */
import { css, html, svg } from "lit";
import { tId } from "../i18n/language.ts";
import { rings, ringShapes } from "./geometry.ts";

/** The shape of a ring's mark, around the origin, about 40 units wide. */
export const ringShape = (ring: number) => svg`<path d=${ringShapes[rings[ring - 1]?.shape ?? "circle"]}></path>`;

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
