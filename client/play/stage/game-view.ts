/** A mini-game: its things come, move and go as pictures follow each other. Nothing is built anew that only moves. */
import type Phaser from "phaser";
import { animalUrl, iconUrl, pictureUrl, shapeUrl } from "../../art/art.ts";
import type { PictureOf, StagePicture } from "../picture.ts";
import { burst } from "./celebrate.ts";
import { backdropOf, staged } from "./games/scenery.ts";
import type { Line, Thing } from "./games/things.ts";
import { arrival, fade, settle } from "./motion.ts";
import { discTexture, pictureTexture } from "./textures.ts";
import { cover, fadeTo, leaveAll, type Drawn, type Surface, type View } from "./view.ts";

const lineLight = 0xffe9b8;
/** How far something stirs by itself, as a share of its height, and how long it takes for it, in milliseconds. */
const stirring = { far: 0.028, period: 2600 } as const;
/** Something comes a little smaller than it is. */
const coming = 0.6;

interface Standing {
  readonly image: Phaser.GameObjects.Image;
  readonly thing: Thing;
}

const textureOf = ({ scene, ratio }: Surface, { look, width }: Thing): Promise<string> => {
  const size = width * ratio;
  switch (look.as) {
    case "icon":
      return pictureTexture(scene.textures, iconUrl(look.name), size);
    case "animal":
      return pictureTexture(scene.textures, animalUrl(look.name), size);
    case "shape":
      return pictureTexture(scene.textures, shapeUrl(look.name), size);
    case "face":
      return discTexture(scene.textures, "#fffdf7", size, look.actor);
    case "disc":
      return discTexture(scene.textures, look.fill, size);
    default:
      return look satisfies never;
  }
};

/** Soft light along each line. */
const drawLines = (into: Phaser.GameObjects.Graphics, lines: readonly Line[], ratio: number): void => {
  into.clear();
  for (const { from, to, strength } of lines)
    for (const [width, alpha] of [[12, 0.1], [6, 0.18], [2.4, 0.85]] as const)
      into.lineStyle(width * ratio, lineLight, alpha * strength).lineBetween(from.x * ratio, from.y * ratio, to.x * ratio, to.y * ratio);
};

export const gameView = async (surface: Surface, first: PictureOf<"game">): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio, reducedMotion } = surface;
  let now = staged(first, width, height);
  const [backdrop, ...keys] = await Promise.all([cover(surface, pictureUrl(backdropOf[first.game.of]), first.frame), ...now.things.map((thing) => textureOf(surface, thing))]);
  for (const part of backdrop) fadeTo(surface, part, 1);
  const lines = scene.add.graphics().setDepth(1).setAlpha(0);
  drawLines(lines, now.lines, ratio);
  fadeTo(surface, lines, 1);
  const others: Drawn[] = [...backdrop, lines];
  const standing = new Map<string, Standing>();
  let gone = false;

  const scaleOf = (image: Phaser.GameObjects.Image, thing: Thing): number => (thing.width * ratio) / image.width;

  /** Where it belongs now; what is on its way turns towards it. */
  const send = (image: Phaser.GameObjects.Image, thing: Thing, { duration, ease }: typeof settle): void => {
    scene.tweens.killTweensOf(image);
    const [x, y, scale] = [thing.x * ratio, thing.y * ratio, scaleOf(image, thing)];
    image.setDepth(thing.depth);
    if (!reducedMotion) return void scene.tweens.add({ targets: image, x, y, scale, alpha: thing.alpha, duration, ease });
    image.setPosition(x, y).setScale(scale);
    fadeTo(surface, image, thing.alpha);
  };
  /** Grows where it is new; in place of what looked otherwise, it fades in. */
  const add = (thing: Thing, texture: string, grows: boolean): void => {
    const image = scene.add.image(thing.x * ratio, thing.y * ratio, texture).setAlpha(0);
    image.setScale(scaleOf(image, thing) * (grows && !reducedMotion ? coming : 1));
    standing.set(thing.key, { image, thing });
    send(image, thing, grows ? arrival : fade);
  };
  const remove = (key: string, { image }: Standing, shrinks: boolean): void => {
    standing.delete(key);
    scene.tweens.killTweensOf(image);
    scene.tweens.add({ targets: image, alpha: 0, ...(shrinks && !reducedMotion ? { scale: image.scale * coming } : {}), duration: fade.duration, onComplete: () => image.destroy() });
  };
  const looksLike = (a: Thing, b: Thing): boolean => JSON.stringify(a.look) === JSON.stringify(b.look);
  const onItsWay = new Set<string>();
  /** Adds it when its texture is painted, as it is wanted by then. A picture that did not load is asked for again by the next. */
  const bring = async (asked: Thing): Promise<void> => {
    onItsWay.add(asked.key);
    const texture = await textureOf(surface, asked).catch(() => null);
    onItsWay.delete(asked.key);
    const thing = now.things.find(({ key }) => key === asked.key);
    if (gone || texture === null || !thing) return;
    if (!looksLike(thing, asked)) return bring(thing);
    const there = standing.get(thing.key);
    if (there) remove(thing.key, there, false);
    add(thing, texture, !there);
    if (thing.joy) void burst(surface, thing.x * ratio, thing.y * ratio, thing.width * ratio * 1.5, 8);
  };
  now.things.forEach((thing, i) => {
    const texture = keys[i];
    if (texture !== undefined) add(thing, texture, true);
  });

  /** Things stir around their own middle, each in its own time: this never crosses the way that they are on. */
  const stir = (time: number): void => {
    let i = 0;
    for (const { image, thing } of standing.values()) {
      i += 1;
      image.setOrigin(0.5, thing.alive ? 0.5 + Math.sin((time / stirring.period) * 2 * Math.PI + i * 1.7) * stirring.far : 0.5);
    }
  };
  if (!reducedMotion) scene.events.on("update", stir);

  const isSame = (a: Thing, b: Thing): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.alpha === b.alpha && a.depth === b.depth;

  return {
    take: (picture) => {
      if (picture.kind !== "game" || picture.frame !== first.frame || picture.game.of !== first.game.of) return false;
      const before = now;
      now = staged(picture, width, height, before.letters);
      const wanted = new Map(now.things.map((thing) => [thing.key, thing]));
      for (const [key, there] of standing) if (!wanted.has(key)) remove(key, there, true);
      for (const thing of now.things) {
        const there = standing.get(thing.key);
        if (!there || !looksLike(there.thing, thing)) {
          if (!onItsWay.has(thing.key)) void bring(thing);
          continue;
        }
        standing.set(thing.key, { image: there.image, thing });
        if (!isSame(there.thing, thing)) send(there.image, thing, settle);
      }
      if (JSON.stringify(before.lines) !== JSON.stringify(now.lines)) drawLines(lines, now.lines, ratio);
      return true;
    },
    leave: () => {
      gone = true;
      scene.events.off("update", stir);
      leaveAll(surface, [...others, ...Array.from(standing.values(), ({ image }) => image)]);
    },
  };
};
