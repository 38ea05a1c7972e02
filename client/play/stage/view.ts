/** What the views of the stage share: where they draw, and how they come and go. */
import type Phaser from "phaser";
import { shapeUrl, type ShapeName } from "../../art/art.ts";
import { coverOf, pictureWide, type Frame } from "./layout.ts";
import { fade, type Motion } from "./motion.ts";
import { pictureTexture } from "./textures.ts";

export interface Surface {
  readonly scene: Phaser.Scene;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
  readonly reducedMotion: boolean;
  /** Ring at which each newcomer was last seen on the board: who has moved since, is seen to move. */
  readonly lastSeen: Map<string, number>;
}

export type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Graphics;

/** Moves something; at once where motion is not wanted. */
export const glide = ({ scene, reducedMotion }: Surface, target: object, values: object, { duration, ease }: Motion, delay = 0): void => {
  if (reducedMotion) Object.assign(target, values);
  else scene.tweens.add({ targets: target, duration, ease, delay, ...values });
};

/** Fades something in or out; fades stay where motion is not wanted. */
export const fadeTo = ({ scene }: Surface, target: Drawn, alpha: number, then?: () => void, motion: Motion = fade): void => {
  scene.tweens.add({ targets: target, alpha, duration: motion.duration, ease: motion.ease, ...(then ? { onComplete: then } : {}) });
};

/** A picture that covers the whole stage with its middle where the sheet leaves it free; what is missing at a side is its mirror image. */
export const cover = async (surface: Surface, url: string, frame: Frame): Promise<readonly Phaser.GameObjects.Image[]> => {
  const { scene, ratio } = surface;
  const { width, centre, scale } = coverOf(surface.width, surface.height, frame);
  const key = await pictureTexture(scene.textures, url, width * ratio);
  const y = (surface.height * ratio) / 2;
  return centre.map((x, i) => {
    const image = scene.add.image(x * ratio, y, key).setDepth(0).setAlpha(0).setFlipX(i > 0);
    return image.setScale((scale * ratio * pictureWide) / image.width);
  });
};

/** A small shape, `size` device pixels wide. */
export const shape = async (surface: Surface, name: ShapeName, size: number): Promise<(x: number, y: number) => Phaser.GameObjects.Image> => {
  const { scene } = surface;
  const key = await pictureTexture(scene.textures, shapeUrl(name), size);
  return (x, y) => {
    const image = scene.add.image(x, y, key);
    return image.setScale(size / image.width);
  };
};

/** Something on stage that knows how to change, and how to go. */
export interface View<Picture> {
  /** Takes the next picture without building anew; false when it cannot. */
  readonly take: (picture: Picture) => boolean;
  /** Fades out and frees what it drew. */
  readonly leave: () => void;
}

/** Fades a view's things out, then frees them. */
export const leaveAll = (surface: Surface, drawn: readonly Drawn[]): void => {
  for (const thing of drawn) {
    surface.scene.tweens.killTweensOf(thing);
    fadeTo(surface, thing, 0, () => thing.destroy());
  }
};
