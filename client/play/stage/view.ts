/** What the views of the stage share: where they draw, and how they come and go. */
import type Phaser from "phaser";
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
}

export type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Graphics;

/** Moves something; at once where motion is not wanted. */
export const glide = ({ scene, reducedMotion }: Surface, target: object, values: object, { duration, ease }: Motion, delay = 0): void => {
  if (reducedMotion) Object.assign(target, values);
  else scene.tweens.add({ targets: target, duration, ease, delay, ...values });
};

/** Fades something in or out; fades stay where motion is not wanted. */
export const fadeTo = ({ scene }: Surface, target: Drawn, alpha: number, then?: () => void): void => {
  scene.tweens.add({ targets: target, alpha, duration: fade.duration, ease: fade.ease, ...(then ? { onComplete: then } : {}) });
};

/** A picture that covers the whole stage, as `object-fit: cover` does. */
export const cover = async (surface: Surface, url: string): Promise<Phaser.GameObjects.Image> => {
  const { scene, width, height, ratio } = surface;
  const wide = Math.max(width, (height * 16) / 9) * ratio;
  const key = await pictureTexture(scene.textures, url, wide);
  const image = scene.add.image((width * ratio) / 2, (height * ratio) / 2, key).setDepth(0).setAlpha(0);
  const scale = Math.max((width * ratio) / image.width, (height * ratio) / image.height);
  return image.setScale(scale);
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
