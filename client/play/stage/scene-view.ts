/** A scene of a story: a backdrop, and one to three people in front of it who look at each other. */
import type Phaser from "phaser";
import { backdropUrl } from "../../art/art.ts";
import type { Actor, Daytime, PictureOf, StagePicture } from "../picture.ts";
import { burst } from "./celebrate.ts";
import { cornerOf, sceneHeads } from "./layout.ts";
import { arrival, fade, isMirrored, sideOf } from "./motion.ts";
import { personTexture } from "./textures.ts";
import { cover, fadeTo, glide, leaveAll, type Drawn, type Surface, type View } from "./view.ts";

type ScenePicture = PictureOf<"scene">;

const washes: Record<Daytime, { colour: number; alpha: number } | null> = {
  morning: null,
  day: null,
  evening: { colour: 0xf18f5b, alpha: 0.12 },
  night: { colour: 0x16233f, alpha: 0.4 },
};

/** How much smaller somebody is who is not speaking. */
const listening = 0.96;

export const sceneView = async (surface: Surface, first: ScenePicture): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio } = surface;
  const count = first.actors.length;
  const heads = sceneHeads(width, height, first.frame, count, first.place);
  const sizeOf = (i: number): number => (heads[i]?.size ?? 0) * ratio;
  const [backdrop, ...textures] = await Promise.all([cover(surface, backdropUrl(first.place), first.frame), ...first.actors.map((actor, i) => personTexture(scene.textures, actor, sizeOf(i)))]);
  const drawn: Drawn[] = [...backdrop];
  for (const part of backdrop) fadeTo(surface, part, 1);

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
    const person = scene.add.image(x, y, key).setOrigin(0.5, 1).setDepth(2).setFlipX(isMirrored(i, count, first.speaking));
    people.push(person);
    drawn.push(person);
    if (surface.reducedMotion) return fadeTo(surface, person.setAlpha(0), 1);
    const side = sideOf(i, count);
    person.setPosition(x + side * head.size * ratio, y + (side === 0 ? head.size * ratio * 0.5 : 0));
    glide(surface, person, { x, y }, arrival, 80 * i);
    // Breathing: slow, small, and not in step with each other.
    scene.tweens.add({ targets: person, scaleY: 1.012, duration: 2300 + i * 260, ease: "Sine.easeInOut", yoyo: true, repeat: -1, delay: 400 });
  });

  let shown = first;
  let gone = false;
  /** Turns somebody to the other side, like a paper doll. */
  const turn = (person: Phaser.GameObjects.Image, mirrored: boolean, scale: number): void => {
    if (surface.reducedMotion) {
      person.setFlipX(mirrored).setScale(scale, person.scaleY);
      return;
    }
    scene.tweens.add({
      targets: person, scaleX: 0.25, duration: 90, ease: "Sine.easeIn",
      onComplete: () => {
        if (gone) return;
        person.setFlipX(mirrored);
        scene.tweens.add({ targets: person, scaleX: scale, duration: 140, ease: "Back.easeOut" });
      },
    });
  };
  const speak = (speaking: number | null): void =>
    people.forEach((person, i) => {
      const scale = speaking !== null && speaking !== i ? listening : 1;
      const mirrored = isMirrored(i, count, speaking);
      person.setDepth(scale === 1 ? 3 : 2);
      if (mirrored !== person.flipX) turn(person, mirrored, scale);
      else glide(surface, person, { scaleX: scale }, fade);
    });
  const feel = async (actor: Actor, i: number): Promise<void> => {
    const key = await personTexture(scene.textures, actor, sizeOf(i));
    const person = people[i];
    if (gone || !person || shown.actors[i]?.mood !== actor.mood) return;
    person.setTexture(key);
    if (!surface.reducedMotion) scene.tweens.add({ targets: person, angle: { from: i % 2 ? 1.2 : -1.2, to: 0 }, duration: 260, ease: "Back.easeOut" });
  };
  /** A child noticed something about the newcomer: it shows where the newcomer is. */
  const noticed = (): void => {
    const i = Math.max(0, shown.actors.findIndex(({ person }) => person === null));
    const head = heads[i];
    if (head) void burst(surface, head.x * ratio, (head.y - head.size * 0.1) * ratio, head.size * ratio * 0.5, 1);
  };
  speak(first.speaking);

  return {
    take: (picture) => {
      if (picture.kind !== "scene" || picture.key !== shown.key || picture.frame !== shown.frame || picture.daytime !== shown.daytime) return false;
      const before = shown;
      shown = picture;
      picture.actors.forEach((actor, i) => {
        if (before.actors[i]?.mood !== actor.mood) void feel(actor, i);
      });
      if (picture.speaking !== before.speaking) speak(picture.speaking);
      if (picture.noticed > before.noticed) noticed();
      return true;
    },
    leave: () => {
      gone = true;
      leaveAll(surface, drawn);
    },
  };
};
