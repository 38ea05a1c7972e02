/** The stage without Phaser: the same pictures, standing still. */
import { html, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { animalUrl, backdropUrl, boardUrl, iconUrl, pictureUrl, shapeUrl } from "../art/art.ts";
import { portrait } from "../art/portrait.ts";
import { searchLamps } from "../art/spots.ts";
import { boardSize, placeTokens, ringMood, tokenRadius } from "../board/geometry.ts";
import { ringShape } from "../board/ring-mark.ts";
import { styleMap } from "../style-map.ts";
import type { Actor, StagePicture } from "./picture.ts";
import { boardArea, cornerOf, coverOf, groupHeads, litLamp, onScreen, sceneHeads, type Head } from "./stage/layout.ts";
import { backdropOf, staged } from "./stage/games/scenery.ts";
import type { Look, Thing } from "./stage/games/things.ts";
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

const lookOf = (look: Look) => {
  switch (look.as) {
    case "icon":
      return html`<img src=${iconUrl(look.name)} alt="" />`;
    case "animal":
      return html`<img src=${animalUrl(look.name)} alt="" />`;
    case "shape":
      return html`<img src=${shapeUrl(look.name)} alt="" />`;
    case "face":
      return portrait({ ...look.actor, crop: "head", label: null });
    case "disc":
      return "";
    default:
      return look satisfies never;
  }
};

/** Within the frame of faces and discs nothing is cut. */
const thingBox = ({ look, x, y, width, tall, depth, alpha }: Thing) =>
  html`<div class="thing ${look.as}" style=${styleMap({ left: `${x - width / 2}px`, top: `${y - (width * tall) / 2}px`, width: `${width}px`, height: `${width * tall}px`, zIndex: `${depth}`, opacity: `${alpha}`, ...(look.as === "disc" ? { background: look.fill } : {}) })}>${lookOf(look)}</div>`;

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
    case "game": {
      const { things, lines } = staged(picture, width, height);
      return html`${covered(pictureUrl(backdropOf[picture.game.of]), size, picture)}
        <svg class="lines" viewBox=${`0 0 ${width} ${height}`}>${lines.map(({ from, to, strength }) => svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} opacity=${strength} />`)}</svg>
        ${repeat(things, ({ key }) => key, thingBox)}`;
    }
    default:
      return picture satisfies never;
  }
};
