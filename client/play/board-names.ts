/** The newcomers' names on the board, as HTML above the stage: they can be zoomed and follow the language. */
import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { styleMap } from "lit/directives/style-map.js";
import { boardSize, placeTokens, tokenRadius } from "../board/geometry.ts";
import { storyText } from "../i18n/language.ts";
import type { StagePicture } from "./picture.ts";
import { boardLayout } from "./stage/layout.ts";

export const boardNames = (picture: StagePicture, { width, height }: { readonly width: number; readonly height: number }) => {
  if (picture.kind !== "board") return nothing;
  const { x, y, side } = boardLayout(width, height);
  const scale = side / boardSize;
  return repeat(placeTokens(picture.tokens), ({ id }) => id, (place) => html`<span class="board-name" aria-hidden="true" style=${styleMap({ left: `${x + place.x * scale}px`, top: `${y + (place.y + tokenRadius * 1.12) * scale}px` })}>${storyText(place.id, "name")}</span>`);
};

export const boardNameStyles = css`
  .board-name {
    position: absolute;
    z-index: 1;
    translate: -50% 0;
    padding: 1px 10px;
    border-radius: 99px;
    background: var(--white);
    font-size: 0.85rem;
    font-weight: 800;
    box-shadow: 0 2px 0 rgb(34 48 74 / 0.14);
    transition: left 420ms, top 420ms;
    pointer-events: none;
  }
`;
