/** The class's board on the projector: the rings, and the newcomers that move over them. */
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";
import { boardUrl } from "../art/art.ts";
import { icon, portrait, portraitStyles } from "../art/portrait.ts";
import { placeTokens, ringMood } from "../board/geometry.ts";
import { Localized, storyText, t, tId } from "../i18n/language.ts";
import type { NewcomerView } from "../../shared/rules/view.ts";
import { styleMap } from "../style-map.ts";

export interface BoardToken extends NewcomerView {
  readonly id: string;
  /** Stands out while others step back: who this moment is about. */
  readonly lit: boolean;
  /** Votes of the class; null while they are not shown. */
  readonly votes: number | null;
}

@customElement("max-board")
export class MaxBoard extends LitElement {
  @property({ attribute: false }) tokens: readonly BoardToken[] = [];
  /** Shows the board by night; who stands on it stays clear. */
  @property({ type: Boolean, reflect: true }) night = false;
  /** Ring of each token as it was drawn before, to tell a step home from a step outward. */
  private drawn = new Map<string, number>();
  private outward = new Set<string>();

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    for (const { id, ring } of this.tokens) {
      const was = this.drawn.get(id);
      if (was !== undefined && ring !== was) this.outward[ring < was ? "add" : "delete"](id);
      this.drawn.set(id, ring);
    }
  }

  override render() {
    const places = new Map(placeTokens(this.tokens).map((place) => [place.id, place]));
    const someLit = this.tokens.some((token) => token.lit);
    return html`
      <div class="rings" aria-hidden="true">${(["board", "board.home", "board.night", "board.home.night"] as const).map((part) => html`<img class=${part.replaceAll(".", " ")} src=${boardUrl(part)} alt="" draggable="false" />`)}</div>
      <ul aria-label=${t("board.label")}>
        ${repeat(this.tokens, ({ id }) => id, (token) => {
          const place = places.get(token.id);
          if (!place) return nothing;
          const name = storyText(token.id, "name");
          const classes = { token: true, outward: this.outward.has(token.id), lit: token.lit, back: someLit && !token.lit, leaving: token.leaving };
          return html`<li class=${classMap(classes)} style=${styleMap({ "--x": String(place.x / 10), "--y": String(place.y / 10) })} data-test="token-${token.id}" data-ring=${token.ring}>
            <span class="disc ring-${token.ring}">${portrait({ newcomer: token.id, person: null, mood: ringMood(token.ring), crop: "head", label: null })}</span>
            <span class="name">${name}<span class="hidden">${t("board.where", { ring: tId("ring", String(token.ring)) })}${token.safe ? t("board.safe") : nothing}</span></span>
            ${token.safe ? html`<span class="badge safe" aria-hidden="true">${icon("check-mark-button")}</span>` : nothing}
            ${token.votes ? html`<span class="badge votes" data-test="votes-${token.id}">${token.votes}</span>` : nothing}
          </li>`;
        })}
      </ul>
    `;
  }

  static override styles = [portraitStyles, css`
    :host {
      display: block;
      position: relative;
      aspect-ratio: 1;
      container-type: inline-size;
    }
    .rings {
      position: absolute;
      inset: 0;
    }
    .rings img {
      position: absolute;
      inset: 0;
      width: 100%;
      transition: opacity 900ms;
    }
    .rings .night {
      opacity: 0;
    }
    :host([night]) .rings .night {
      opacity: 1;
    }
    .home {
      animation: breathe 7s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        transform: scale(1.03);
      }
    }
    ul {
      position: absolute;
      inset: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .token {
      position: absolute;
      top: 0;
      left: 0;
      width: 0;
      height: 0;
      translate: calc(var(--x) * 1cqw) calc(var(--y) * 1cqw);
      transition: translate 500ms cubic-bezier(0.3, 1.5, 0.6, 1), opacity 300ms;
    }
    .token.outward {
      transition: translate 1800ms cubic-bezier(0.6, 0, 0.3, 1), opacity 300ms;
    }
    .disc {
      position: absolute;
      width: 10.4cqw;
      height: 10.4cqw;
      box-sizing: border-box;
      translate: -50% -50%;
      border: 0.5cqw solid;
      border-radius: 50%;
      background: var(--paper);
      box-shadow: 0 0.4cqw 0 rgb(34 48 74 / 0.16);
      overflow: hidden;
      transition: border-color 600ms, scale 300ms;
      animation: arrive 300ms cubic-bezier(0.3, 1.5, 0.6, 1) backwards;
    }
    @keyframes arrive {
      from {
        scale: 0;
      }
    }
    .disc.ring-1 { border-color: var(--ring1); }
    .disc.ring-2 { border-color: var(--ring2); }
    .disc.ring-3 { border-color: var(--ring3); }
    .disc.ring-4 { border-color: var(--ring4); }
    .disc.ring-5 { border-color: var(--ring5); }
    .lit .disc {
      scale: 1.18;
      border-color: var(--ink);
    }
    :host([night]) .lit .disc {
      border-color: #ffd98c;
    }
    .lit {
      z-index: 1;
    }
    .back {
      opacity: 0.75;
    }
    .leaving .disc {
      animation: breathe 3s ease-in-out infinite;
    }
    .name {
      position: absolute;
      top: 4.9cqw;
      translate: -50% 0;
      padding: 0.2cqw 1.3cqw;
      border-radius: 99px;
      background: var(--paper);
      color: var(--ink);
      font-size: max(13px, 2.3cqw);
      font-weight: 800;
      white-space: nowrap;
      box-shadow: 0 0.3cqw 0 rgb(34 48 74 / 0.12);
    }
    .lit .name {
      top: 5.8cqw;
    }
    .badge {
      position: absolute;
      left: 2.4cqw;
      top: -6cqw;
      display: grid;
      place-items: center;
      width: 4.2cqw;
      height: 4.2cqw;
      border-radius: 99px;
      font-size: max(14px, 2.6cqw);
      font-weight: 900;
      animation: arrive 300ms cubic-bezier(0.3, 1.5, 0.6, 1);
    }
    .votes {
      left: 2cqw;
      min-width: 4.6cqw;
      height: 4.6cqw;
      background: var(--ink);
      color: var(--paper);
    }
    .safe {
      left: -6.4cqw;
    }
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @media (prefers-reduced-motion: reduce) {
      .token, .token.outward { transition: opacity 300ms; }
      .disc, .badge, .home, .leaving .disc { animation: none; }
    }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    "max-board": MaxBoard;
  }
}
