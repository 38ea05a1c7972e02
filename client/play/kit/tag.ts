/** A key-ring tag as SVG text: the same on the screen, on paper and in the saved picture. Everything in it comes from our own lists. */
import { outlines } from "./shapes.ts";
import { patterns } from "./patterns.ts";
import { pictureBody } from "./pictures.ts";
import { tagColours, type Tag } from "./model.ts";

const metal = "#8b98a8";
const shade = "rgb(34 48 74 / 0.14)";
/** Half of the edge's width lies outside the outline. */
const edge = 18;

/** A picture like a cut-out sticker, `size` units wide, with its middle at a point: a pale rim keeps it readable on every pattern. */
const sticker = (name: string, x: number, y: number, size: number): string => {
  const body = pictureBody(name);
  return `<svg x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" viewBox="0 0 32 32" overflow="visible"><g stroke="#fffdf7" stroke-width="3.4" stroke-linejoin="round">${body}</g>${body}</svg>`;
};

/**
 * The tag alone, in a square of 200 units, its edge a few units wider.
 * @param id of its own among all drawings in the same document or shadow root.
 */
export const tagBody = ({ shape, colour, second, pattern, charm }: Tag, id: string): string => {
  const { path, hole, charm: place } = outlines[shape];
  const clip = `kit-tag-${id}`;
  return `<clipPath id="${clip}"><path d="${path}"/></clipPath>
    <path d="${path}" fill="${tagColours[second]}" stroke="${tagColours[second]}" stroke-width="${edge}" stroke-linejoin="round"/>
    <path d="${path}" fill="${tagColours[colour]}" stroke="${tagColours[colour]}" stroke-width="2" stroke-linejoin="round"/>
    <g clip-path="url(#${clip})" fill="${tagColours[second]}" color="${tagColours[second]}" opacity="0.9">${patterns[pattern]}</g>
    ${charm === "none" ? "" : sticker(charm, 100, place.y, place.size)}
    <circle cx="100" cy="${hole}" r="9" fill="#e9eef2" stroke="${metal}" stroke-width="3"/>`;
};

/** Height of the hole of a hanging tag, in units from the top of its box. */
const hangs = 112;
/** The box of a hanging tag, in units: its cord is tied to a rail at the upper edge. */
export const hangingBox = { x: -12, width: 224, height: 288 } as const;

/** The tag on its ring and its cord, in `hangingBox`. The ring goes through the hole: one half before the tag, one behind. */
export const hangingTag = (tag: Tag, id: string): string => {
  const { path, hole } = outlines[tag.shape];
  const y = hangs - hole;
  const half = (sweep: 0 | 1): string => `<path d="M100 ${hangs - 44}a22 22 0 0 ${sweep} 0 44" fill="none" stroke="${metal}" stroke-width="6" stroke-linecap="round"/>`;
  return `<path d="M100 6V${hangs - 50}" stroke="#51607a" stroke-width="6" stroke-linecap="round"/>
    ${half(1)}
    <g transform="translate(0 ${y})"><path d="${path}" transform="translate(0 6)" fill="${shade}" stroke="${shade}" stroke-width="${edge}" stroke-linejoin="round"/>${tagBody(tag, id)}</g>
    ${half(0)}
    <circle cx="100" cy="${hangs - 52}" r="11" fill="${tagColours[tag.second]}" stroke="#51607a" stroke-width="3"/>`;
};
