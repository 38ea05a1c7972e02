/** The Search: a path through the night, and a lamp that is lit on it for what the class knows. */
import { pictureUrl } from "../../art/art.ts";
import { searchLamps } from "../../art/spots.ts";
import type { PictureOf, StagePicture } from "../picture.ts";
import { coverOf, litLamp, onScreen } from "./layout.ts";
import { lighting } from "./motion.ts";
import { cover, fadeTo, leaveAll, shape, type Drawn, type Surface, type View } from "./view.ts";

const lampLight = 0xffd98c;

export const searchView = async (surface: Surface, first: PictureOf<"search">): Promise<View<StagePicture>> => {
  const { width, height, ratio } = surface;
  const { scale } = coverOf(width, height, first.frame);
  const [backdrop, makeGlow, makeLamp] = await Promise.all([cover(surface, pictureUrl("search"), first.frame), shape(surface, "glow", 210 * scale * ratio), shape(surface, "lamp-lit", litLamp * scale * ratio)]);
  const drawn: Drawn[] = [...backdrop];
  for (const part of backdrop) fadeTo(surface, part, 1);
  const lamps = searchLamps.map(({ light: glass, scale: size }) => {
    const spot = onScreen(glass, width, height, first.frame);
    const at = { x: spot.x * ratio, y: spot.y * ratio };
    const glow = makeGlow(at.x, at.y).setDepth(1).setAlpha(0).setTint(lampLight);
    glow.setScale(glow.scale * size);
    const lamp = makeLamp(at.x, at.y).setDepth(2).setAlpha(0);
    lamp.setScale(lamp.scale * size);
    drawn.push(glow, lamp);
    return { glow, lamp };
  });
  let burning = 0;
  const light = (share: number): void => {
    const wanted = Math.round(share * lamps.length);
    for (; burning < wanted; burning += 1) {
      const next = lamps[burning];
      if (!next) return;
      fadeTo(surface, next.glow, 0.85, undefined, lighting);
      fadeTo(surface, next.lamp, 1, undefined, lighting);
    }
  };
  light(first.lit);
  return {
    take: (picture) => {
      if (picture.kind !== "search" || picture.frame !== first.frame) return false;
      light(picture.lit);
      return true;
    },
    leave: () => leaveAll(surface, drawn),
  };
};
