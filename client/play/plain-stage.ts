/** The stage without Phaser: the same pictures, standing still. */
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { styleMap } from "lit/directives/style-map.js";
import { backdropUrl, pictureUrl } from "../art/art.ts";
import { portrait } from "../art/portrait.ts";
import { boardSize, placeTokens, ringMood, rings, tokenRadius } from "../board/geometry.ts";
import type { StagePicture } from "./picture.ts";
import { boardLayout, cornerOf, sceneLayout } from "./stage/layout.ts";

export const plainStage = (picture: StagePicture, { width, height }: { width: number; height: number }) => {
  switch (picture.kind) {
    case "picture":
      return html`<img class="backdrop" src=${pictureUrl(picture.name)} alt="" />`;
    case "scene": {
      const { heads } = sceneLayout(width, height, picture.actors.length, picture.place);
      return html`<img class="backdrop" src=${backdropUrl(picture.place)} alt="" />
        ${picture.actors.map((actor, i) => {
          const head = heads[i];
          if (!head) return "";
          const corner = cornerOf(head);
          return html`<div class="actor" style=${styleMap({ left: `${corner.x}px`, top: `${corner.y}px`, width: `${head.size}px` })}>${portrait({ ...actor, crop: "bust", label: null })}</div>`;
        })}`;
    }
    case "board": {
      const { x, y, side } = boardLayout(width, height);
      const scale = side / boardSize;
      return html`<div class="board ${picture.daytime}" style=${styleMap({ left: `${x}px`, top: `${y}px`, width: `${side}px`, height: `${side}px` })}>
        ${rings.map(({ radius, colour }) => html`<i style=${styleMap({ width: `${radius * 2 * scale}px`, height: `${radius * 2 * scale}px`, background: colour })}></i>`)}
        ${repeat(placeTokens(picture.tokens), ({ id }) => id, (place) => {
          const token = picture.tokens.find(({ id }) => id === place.id);
          const size = tokenRadius * 2.4 * scale;
          return html`<span class="token ${token?.chosen ? "chosen" : ""}" style=${styleMap({ left: `${place.x * scale - size / 2}px`, top: `${place.y * scale - size / 2}px`, width: `${size}px` })}>${portrait({ newcomer: place.id, person: null, mood: ringMood(token?.ring ?? 3), crop: "head", label: null })}</span>`;
        })}
      </div>`;
    }
    default:
      return picture satisfies never;
  }
};
