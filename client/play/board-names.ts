/** The newcomers' names on the board, as HTML above the stage: they can be zoomed, follow the language, and be tapped where one is chosen. */
import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { boardSize, placeTokens, tokenRadius } from "../board/geometry.ts";
import { storyText } from "../i18n/language.ts";
import { styleMap } from "../style-map.ts";
import type { StagePicture } from "./picture.ts";
import { boardArea } from "./stage/layout.ts";

/** Who can be chosen on the board now, and what choosing does. */
export interface Pick {
  readonly open: readonly string[];
  readonly choose: (newcomer: string) => void;
}

/** Below this line of the board there is no room for a name under its token. */
const lowest = boardSize * 0.86;

/** `pick` is null where nobody is chosen now. The sheet's cards offer the same to a keyboard and a screen reader. */
export const boardNames = (picture: StagePicture, { width, height }: { readonly width: number; readonly height: number }, pick: Pick | null) => {
  if (picture.kind !== "board") return nothing;
  const { x, y, side } = boardArea(width, height, picture.frame);
  const scale = side / boardSize;
  const token = tokenRadius(picture.tokens.length) * 2.1 * scale;
  return html`<div aria-hidden="true">${repeat(placeTokens(picture.tokens), ({ id }) => id, (place) => html`
    <span class=${place.y > lowest ? "board-token low" : "board-token"} data-test="board-${place.id}" data-pick=${pick?.open.includes(place.id) ? "" : nothing} style=${styleMap({ left: `${x + place.x * scale}px`, top: `${y + place.y * scale}px`, "--token": `${token}px` })} @click=${() => pick?.open.includes(place.id) && pick.choose(place.id)}>
      <b>${storyText(place.id, "name")}</b>
    </span>`)}</div>`;
};

export const boardNameStyles = css`
  .board-token {
    position: absolute;
    z-index: 1;
    width: max(44px, var(--token));
    height: max(44px, var(--token));
    translate: -50% -50%;
    border-radius: 50%;
    transition: left 560ms, top 560ms;
    pointer-events: none;
  }
  .board-token[data-pick] {
    pointer-events: auto;
    cursor: pointer;
  }
  .board-token[data-pick]:hover {
    box-shadow: 0 0 0 5px rgb(255 253 247 / 0.8);
  }
  .board-token b {
    position: absolute;
    left: 50%;
    top: 88%;
    translate: -50% 0;
    padding: 1px 0.55em;
    border-radius: 99px;
    background: var(--white);
    font-size: clamp(0.7rem, calc(var(--token) * 0.26), 1.1rem);
    font-weight: 800;
    white-space: nowrap;
    box-shadow: 0 2px 0 rgb(34 48 74 / 0.14);
  }
  .board-token.low b {
    top: auto;
    bottom: 88%;
  }
`;
