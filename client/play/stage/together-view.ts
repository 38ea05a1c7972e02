/** The end of the week: all the newcomers together in front of the school. */
import { pictureUrl } from "../../art/art.ts";
import type { PictureOf, StagePicture } from "../picture.ts";
import { confetti } from "./celebrate.ts";
import { cornerOf, freeArea, groupHeads } from "./layout.ts";
import { arrival } from "./motion.ts";
import { personTexture } from "./textures.ts";
import { cover, fadeTo, glide, leaveAll, type Drawn, type Surface, type View } from "./view.ts";

/** Milliseconds between two who step into the picture. */
const oneByOne = 220;

export const togetherView = async (surface: Surface, first: PictureOf<"together">): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio } = surface;
  const heads = groupHeads(width, height, first.frame, first.people.length);
  const [backdrop, ...textures] = await Promise.all([cover(surface, pictureUrl("together"), first.frame), ...first.people.map((person, i) => personTexture(scene.textures, person, (heads[i]?.size ?? 0) * ratio))]);
  const drawn: Drawn[] = [...backdrop];
  for (const part of backdrop) fadeTo(surface, part, 1);
  heads.forEach((head, i) => {
    const key = textures[i];
    if (!key) return;
    const corner = cornerOf(head);
    const x = (corner.x + head.size / 2) * ratio;
    const y = (corner.y + head.size) * ratio;
    const person = scene.add.image(x, y, key).setOrigin(0.5, 1).setDepth(2 + i).setFlipX(head.x > (heads[0]?.x ?? 0) && i > 0 && i % 2 === 1);
    drawn.push(person);
    if (surface.reducedMotion) return fadeTo(surface, person.setAlpha(0), 1);
    person.setY(y + head.size * ratio);
    glide(surface, person, { y }, arrival, oneByOne * i);
    scene.tweens.add({ targets: person, scaleY: 1.014, duration: 2200 + i * 170, ease: "Sine.easeInOut", yoyo: true, repeat: -1, delay: oneByOne * (i + 2) });
  });
  if (first.joy) void confetti(surface, freeArea(width, height, first.frame).width * ratio, height * ratio, oneByOne * heads.length);
  return {
    take: (picture) => picture.kind === "together" && picture.frame === first.frame && JSON.stringify(picture.people) === JSON.stringify(first.people),
    leave: () => leaveAll(surface, drawn),
  };
};
