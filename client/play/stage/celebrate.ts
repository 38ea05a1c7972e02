/** Small celebrations: a burst of sparks, confetti, footsteps that fade. Nothing of it where motion is not wanted. */
import { shape, type Surface } from "./view.ts";

/** Sparks in one burst. */
const sparks = 10;
const tints = [0xffd98c, 0xf6c667, 0xa9d18e, 0x4fae8d, 0xf18f5b, 0xfffdf7] as const;

/** Sparks fly out from a point (device pixels) as far as `reach`, and are gone. */
export const burst = async (surface: Surface, x: number, y: number, reach: number, depth = 6): Promise<void> => {
  if (surface.reducedMotion) return;
  const make = await shape(surface, "spark", reach * 0.28);
  for (let i = 0; i < sparks; i += 1) {
    const angle = (i / sparks) * 2 * Math.PI + (i % 2) * 0.3;
    const far = reach * (i % 2 ? 0.72 : 1);
    const spark = make(x, y).setDepth(depth).setTint(tints[i % tints.length] ?? tints[0]);
    const full = spark.scale;
    spark.setScale(full * 0.3);
    surface.scene.tweens.add({
      targets: spark, x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far, angle: 90, scale: { from: full * 0.3, to: full }, duration: 420, ease: "Cubic.easeOut",
      onComplete: () => surface.scene.tweens.add({ targets: spark, alpha: 0, scale: 0, duration: 260, onComplete: () => spark.destroy() }),
    });
  }
};

/** Footsteps from one point to another, one after the other; they stay a moment. */
export const footsteps = async (surface: Surface, from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, size: number): Promise<void> => {
  if (surface.reducedMotion) return;
  const make = await shape(surface, "footstep", size);
  const along = Math.atan2(to.y - from.y, to.x - from.x);
  const steps = 4;
  for (let i = 0; i < steps; i += 1) {
    const t = i / steps;
    const aside = (i % 2 ? 1 : -1) * size * 0.4;
    const step = make(from.x + (to.x - from.x) * t - Math.sin(along) * aside, from.y + (to.y - from.y) * t + Math.cos(along) * aside);
    step.setDepth(2).setRotation(along + Math.PI / 2).setAlpha(0);
    surface.scene.tweens.add({
      targets: step, alpha: 0.7, delay: 250 * i, duration: 200,
      onComplete: () => surface.scene.tweens.add({ targets: step, alpha: 0, delay: 900, duration: 900, onComplete: () => step.destroy() }),
    });
  }
};

/** Pieces of confetti in all, and milliseconds that one falls. */
const pieces = 27;
const falling = { least: 3200, most: 5200 } as const;

/** A number from 0 to 1 that looks like chance and is the same every time: nothing on stage needs more. */
const scatter = (i: number, salt: number): number => Math.abs(Math.sin((i + 1) * salt) * 1000) % 1;

/** Confetti falls once over what is left free of the stage, `width` by `height` device pixels; `delay` in milliseconds. */
export const confetti = async (surface: Surface, width: number, height: number, delay: number): Promise<void> => {
  if (surface.reducedMotion) return;
  const makes = await Promise.all((["confetti-a", "confetti-b", "confetti-c"] as const).map((name) => shape(surface, name, height * 0.028)));
  for (let i = 0; i < pieces; i += 1) {
    const x = scatter(i, 12.9) * width;
    const piece = makes[i % makes.length]?.(x, -height * 0.05).setDepth(1).setAngle(scatter(i, 7.7) * 360);
    if (!piece) continue;
    const wait = delay + scatter(i, 4.3) * 1600;
    const duration = falling.least + scatter(i, 3.1) * (falling.most - falling.least);
    surface.scene.tweens.add({ targets: piece, y: height * 1.05, angle: piece.angle + (i % 2 ? 540 : -540), delay: wait, duration, ease: "Sine.easeIn", onComplete: () => piece.destroy() });
    surface.scene.tweens.add({ targets: piece, x: x + width * (i % 2 ? 0.06 : -0.06), delay: wait, duration: duration / 3, ease: "Sine.easeInOut", yoyo: true, repeat: 1 });
  }
};
