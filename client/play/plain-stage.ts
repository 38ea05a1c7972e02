/** The stage without Phaser: the same pictures, standing still. */
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { styleMap } from "lit/directives/style-map.js";
import { backdropUrl, boardUrl, pictureUrl, shapeUrl } from "../art/art.ts";
import { portrait } from "../art/portrait.ts";
import { searchLamps } from "../art/spots.ts";
import { boardSize, placeTokens, ringMood, tokenRadius } from "../board/geometry.ts";
import { ringShape } from "../board/ring-mark.ts";
import type { Actor, StagePicture } from "./picture.ts";
import { boardArea, cornerOf, coverOf, groupHeads, litLamp, onScreen, sceneHeads, type Head } from "./stage/layout.ts";
import { isMirrored } from "./stage/motion.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const covered = (url: string, { width, height }: Size, picture: StagePicture) => {
  const { width: across, centre } = coverOf(width, height, picture.frame);
  return centre.map((x, i) => html`<img class="backdrop ${i > 0 ? "mirrored" : ""}" src=${url} alt="" style=${styleMap({ left: `${x - across / 2}px`, width: `${across}px`, height: `${(across * 9) / 16}px`, top: `${(height - (across * 9) / 16) / 2}px` })} />`);
};

const actor = (person: Actor, head: Head | undefined, mirrored: boolean) => {
  if (!head) return "";
  const corner = cornerOf(head);
  return html`<div class="actor ${mirrored ? "mirrored" : ""}" style=${styleMap({ left: `${corner.x}px`, top: `${corner.y}px`, width: `${head.size}px` })}>${portrait({ ...person, crop: "bust", label: null })}</div>`;
};

export const plainStage = (picture: StagePicture, size: Size) => {
  const { width, height } = size;
  switch (picture.kind) {
    case "picture":
      return covered(pictureUrl(picture.name), size, picture);
    case "scene": {
      const heads = sceneHeads(width, height, picture.frame, picture.actors.length, picture.place);
      return html`${covered(backdropUrl(picture.place), size, picture)}${picture.actors.map((person, i) => actor(person, heads[i], isMirrored(i, picture.actors.length, picture.speaking)))}`;
    }
    case "together": {
      const heads = groupHeads(width, height, picture.frame, picture.people.length);
      return html`${covered(pictureUrl("together"), size, picture)}${picture.people.map((person, i) => actor(person, heads[i], i % 2 === 1))}`;
    }
    case "search": {
      const { scale } = coverOf(width, height, picture.frame);
      const lit = searchLamps.slice(0, Math.round(picture.lit * searchLamps.length));
      return html`${covered(pictureUrl("search"), size, picture)}${lit.map((lamp) => {
        const side = litLamp * scale * lamp.scale;
        const at = onScreen(lamp.light, width, height, picture.frame);
        return html`<img class="actor" src=${shapeUrl("lamp-lit")} alt="" style=${styleMap({ left: `${at.x - side / 2}px`, top: `${at.y - side / 2}px`, width: `${side}px` })} />`;
      })}`;
    }
    case "board": {
      const { x, y, side } = boardArea(width, height, picture.frame);
      const scale = side / boardSize;
      const token = tokenRadius(picture.tokens.length) * 2.1 * scale;
      return html`${covered(pictureUrl(picture.daytime), size, picture)}<div class="board" style=${styleMap({ left: `${x}px`, top: `${y}px`, width: `${side}px`, height: `${side}px` })}>
        <img src=${boardUrl(picture.daytime === "night" ? "board.night" : "board")} alt="" />
        ${repeat(placeTokens(picture.tokens), ({ id }) => id, (place) => {
          const one = picture.tokens.find(({ id }) => id === place.id);
          const ring = one?.ring ?? 3;
          return html`<span class="token ring-${ring} ${one?.chosen ? "chosen" : ""} ${one?.lantern ? "lit" : ""}" style=${styleMap({ left: `${place.x * scale - token / 2}px`, top: `${place.y * scale - token / 2}px`, width: `${token}px` })}>
            ${portrait({ newcomer: place.id, person: null, mood: ringMood(ring), crop: "head", label: null })}<svg class="ring-badge" viewBox="-34 -34 68 68">${ringShape(ring)}</svg>
          </span>`;
        })}
      </div>`;
    }
    default:
      return picture satisfies never;
  }
};
