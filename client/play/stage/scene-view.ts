/** A scene of a story: a backdrop, and one to three people in front of it. */
import type Phaser from "phaser";
import { backdropUrl } from "../../art/art.ts";
import type { Actor, StagePicture } from "../picture.ts";
import { cornerOf, sceneLayout } from "./layout.ts";
import { arrival, fade, sideOf } from "./motion.ts";
import { personTexture } from "./textures.ts";
import { cover, fadeTo, glide, leaveAll, type Drawn, type Surface, type View } from "./view.ts";

export type ScenePicture = Extract<StagePicture, { kind: "scene" }>;

const washes: Record<ScenePicture["daytime"], { colour: number; alpha: number } | null> = {
  day: null,
  evening: { colour: 0xf18f5b, alpha: 0.12 },
  night: { colour: 0x16233f, alpha: 0.4 },
};

/** How much smaller somebody is who is not speaking. */
const listening = 0.96;

export const sceneView = async (surface: Surface, first: ScenePicture): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio } = surface;
  const { heads } = sceneLayout(width, height, first.actors.length, first.place);
  const sizeOf = (i: number): number => (heads[i]?.size ?? 0) * ratio;
  const [backdrop, ...textures] = await Promise.all([cover(surface, backdropUrl(first.place)), ...first.actors.map((actor, i) => personTexture(scene.textures, actor, sizeOf(i)))]);
  const drawn: Drawn[] = [backdrop];
  fadeTo(surface, backdrop, 1);

  const wash = washes[first.daytime];
  if (wash) {
    const veil = scene.add.graphics().setDepth(1).setAlpha(0).fillStyle(wash.colour, wash.alpha).fillRect(0, 0, width * ratio, height * ratio);
    fadeTo(surface, veil, 1);
    drawn.push(veil);
  }

  const people: Phaser.GameObjects.Image[] = [];
  first.actors.forEach((_, i) => {
    const head = heads[i];
    const key = textures[i];
    if (!head || !key) return;
    const corner = cornerOf(head);
    const x = (corner.x + head.size / 2) * ratio;
    const y = (corner.y + head.size) * ratio;
    const person = scene.add.image(x, y, key).setOrigin(0.5, 1).setDepth(2);
    people.push(person);
    drawn.push(person);
    if (surface.reducedMotion) return fadeTo(surface, person.setAlpha(0), 1);
    const side = sideOf(i, first.actors.length);
    person.setPosition(x + side * head.size * ratio, y + (side === 0 ? head.size * ratio * 0.5 : 0));
    glide(surface, person, { x, y }, arrival, 80 * i);
    // Breathing: slow, small, and not in step with each other.
    scene.tweens.add({ targets: person, scaleY: 1.012, duration: 2300 + i * 260, ease: "Sine.easeInOut", yoyo: true, repeat: -1, delay: 400 });
  });

  let shown = first;
  let gone = false;
  const speak = (speaking: number | null): void =>
    people.forEach((person, i) => {
      const back = speaking !== null && speaking !== i;
      person.setDepth(back ? 2 : 3);
      glide(surface, person, { scaleX: back ? listening : 1 }, fade);
    });
  const feel = async (actor: Actor, i: number): Promise<void> => {
    const key = await personTexture(scene.textures, actor, sizeOf(i));
    const person = people[i];
    if (gone || !person || shown.actors[i]?.mood !== actor.mood) return;
    person.setTexture(key);
    if (!surface.reducedMotion) scene.tweens.add({ targets: person, angle: { from: i % 2 ? 1.2 : -1.2, to: 0 }, duration: 260, ease: "Back.easeOut" });
  };
  speak(first.speaking);

  return {
    take: (picture) => {
      if (picture.kind !== "scene" || picture.key !== shown.key || picture.daytime !== shown.daytime) return false;
      const before = shown;
      shown = picture;
      picture.actors.forEach((actor, i) => {
        if (before.actors[i]?.mood !== actor.mood) void feel(actor, i);
      });
      if (before.speaking !== picture.speaking) speak(picture.speaking);
      return true;
    },
    leave: () => {
      gone = true;
      leaveAll(surface, drawn);
    },
  };
};
