/** The board: a home in the middle of five rings, the newcomers that move over them, and the light of the day around it. */
import type Phaser from "phaser";
import { boardUrl, pictureUrl } from "../../art/art.ts";
import { boardSize, placeTokens, ringMood, tokenRadius } from "../../board/geometry.ts";
import type { PictureOf, StagePicture, Token } from "../picture.ts";
import { burst, footsteps } from "./celebrate.ts";
import { boardArea } from "./layout.ts";
import { arrival, beforeStep, dayPasses, hop, lighting, stepOf } from "./motion.ts";
import { pictureTexture, tokenTexture } from "./textures.ts";
import { cover, fadeTo, glide, leaveAll, shape, type Drawn, type Surface, type View } from "./view.ts";

type BoardPicture = PictureOf<"board">;
type Spot = { readonly x: number; readonly y: number };

const ink = 0x22304a;
const lanternLight = 0xffd98c;

export const boardView = async (surface: Surface, first: BoardPicture): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio, lastSeen } = surface;
  const { x, y, side } = boardArea(width, height, first.frame);
  const scale = (side / boardSize) * ratio;
  const size = tokenRadius(first.tokens.length) * 2.3 * scale;
  const middle = { x: (x + side / 2) * ratio, y: (y + side / 2) * ratio };
  const textureOf = (id: string, ring: number) => tokenTexture(scene.textures, id, ringMood(ring), ring, size);
  const placed = (tokens: readonly Token[]): ReadonlyMap<string, Spot> => new Map(placeTokens(tokens).map((place) => [place.id, { x: x * ratio + place.x * scale, y: y * ratio + place.y * scale }]));
  /** Tokens where they were last seen: that is where they stand when the board comes. */
  const asSeen = first.tokens.map((token) => ({ ...token, ring: lastSeen.get(token.id) ?? token.ring }));

  const targetOf = (night: boolean) => pictureTexture(scene.textures, boardUrl(night ? "board.night" : "board"), side * ratio);
  const night = first.daytime === "night";
  const [backdrop, board, makeGlow, makeLantern, ...faces] = await Promise.all([
    cover(surface, pictureUrl(first.daytime), first.frame), targetOf(night), shape(surface, "glow", size * 2.1), shape(surface, "lantern", size * 0.46),
    ...asSeen.map(({ id, ring }) => textureOf(id, ring)),
  ]);
  const drawn = new Set<Drawn>(backdrop);
  for (const part of backdrop) fadeTo(surface, part, 1);

  let sky = backdrop;
  const addTarget = (key: string): Phaser.GameObjects.Image => {
    const image = scene.add.image(middle.x, middle.y, key).setDepth(1).setAlpha(0);
    image.setDisplaySize(side * ratio, side * ratio);
    drawn.add(image);
    return image;
  };
  let target = addTarget(board);
  const breathe = (image: Phaser.GameObjects.Image): void => {
    if (!surface.reducedMotion) scene.tweens.add({ targets: image, scale: image.scale * 1.012, duration: 3500, ease: "Sine.easeInOut", yoyo: true, repeat: -1 });
  };
  fadeTo(surface, target, 1);
  breathe(target);

  // Home: a light that is always on in the middle.
  const hearth = makeGlow(middle.x, middle.y).setDepth(1).setAlpha(0);
  drawn.add(hearth);
  const warm = (dark: boolean): void => {
    scene.tweens.killTweensOf(hearth);
    const least = dark ? 0.55 : 0.12;
    fadeTo(surface, hearth, least, () => {
      if (!surface.reducedMotion) scene.tweens.add({ targets: hearth, alpha: least + 0.16, duration: 2600, ease: "Sine.easeInOut", yoyo: true, repeat: -1 });
    });
  };
  warm(night);

  const marks = scene.add.graphics().setDepth(5);
  drawn.add(marks);
  const images = new Map<string, Phaser.GameObjects.Image>();
  const lanterns = new Map<string, readonly Phaser.GameObjects.Image[]>();
  const start = placed(asSeen);
  asSeen.forEach((token, i) => {
    const place = start.get(token.id);
    const key = faces[i];
    if (!place || !key) return;
    const image = scene.add.image(place.x, place.y, key).setDepth(3);
    images.set(token.id, image);
    drawn.add(image);
    if (surface.reducedMotion) return;
    image.setScale(0.2);
    glide(surface, image, { scale: 1 }, arrival, 60 * i);
  });

  let shown = first;
  let gone = false;

  /** Who is chosen, who wants to leave, and who has a lantern: drawn where they will stand. */
  const mark = (tokens: readonly Token[]): void => {
    marks.clear();
    for (const [id, place] of placed(tokens)) {
      const token = tokens.find((one) => one.id === id);
      if (token?.chosen) marks.lineStyle(size * 0.07, ink, 1).strokeCircle(place.x, place.y, size * 0.5);
      images.get(id)?.setAlpha(token?.leaving ? 0.55 : 1);
      if (token?.lantern && !lanterns.has(id)) {
        const glow = makeGlow(place.x, place.y).setDepth(2).setTint(lanternLight).setAlpha(0);
        const lantern = makeLantern(place.x - size * 0.44, place.y + size * 0.22).setDepth(5).setAlpha(0);
        lanterns.set(id, [glow, lantern]);
        for (const light of [glow, lantern]) drawn.add(light);
        fadeTo(surface, glow, 0.8, undefined, lighting);
        fadeTo(surface, lantern, 1, undefined, lighting);
        if (!surface.reducedMotion) scene.tweens.add({ targets: glow, scale: glow.scale * 1.08, duration: 1700, ease: "Sine.easeInOut", yoyo: true, repeat: -1 });
      }
    }
  };
  mark(first.tokens);

  /** One newcomer takes its step: home with a hop and sparks, outward slowly, leaving footsteps. */
  const step = async (id: string, fromRing: number, toRing: number): Promise<void> => {
    const key = await textureOf(id, toRing);
    const image = images.get(id);
    const place = placed(shown.tokens).get(id);
    if (gone || !image || !place) return;
    const from = { x: image.x, y: image.y };
    const motion = stepOf(fromRing, toRing);
    image.setDepth(4);
    const landed = (): void => {
      if (gone) return;
      image.setTexture(key).setAngle(0).setDepth(3);
      if (toRing > fromRing) void burst(surface, place.x, place.y, size * 0.95);
    };
    if (surface.reducedMotion) {
      image.setPosition(place.x, place.y);
      return landed();
    }
    if (toRing < fromRing) {
      image.setTexture(key);
      void footsteps(surface, from, place, size * 0.24);
      scene.tweens.add({ targets: image, angle: -9, duration: motion.duration / 2, ease: "Sine.easeInOut", yoyo: true });
    }
    const way = { t: 0 };
    scene.tweens.add({
      targets: way, t: 1, duration: motion.duration, ease: motion.ease,
      onUpdate: () => {
        if (gone) return;
        const lift = toRing > fromRing ? hop(way.t) * size : 0;
        image.setPosition(from.x + (place.x - from.x) * way.t, from.y + (place.y - from.y) * way.t - lift);
      },
      onComplete: landed,
    });
  };

  const remember = (tokens: readonly Token[]): void => tokens.forEach(({ id, ring }) => lastSeen.set(id, ring));
  // Who moved while something else was on stage takes the step now, before everybody's eyes.
  const moved = asSeen.filter(({ ring, id }) => first.tokens.some((token) => token.id === id && token.ring !== ring));
  moved.forEach(({ id, ring: was }, i) => {
    const now = first.tokens.find((token) => token.id === id)?.ring ?? was;
    if (surface.reducedMotion) void step(id, was, now);
    else scene.time.delayedCall(beforeStep + i * 300, () => void (gone ? null : step(id, was, now)));
  });
  remember(first.tokens);

  /** The sky and the board turn to another time of day while the tokens stay. */
  const turnTo = async (daytime: BoardPicture["daytime"]): Promise<void> => {
    const dark = daytime === "night";
    const [nextSky, key] = await Promise.all([cover(surface, pictureUrl(daytime), first.frame), targetOf(dark)]);
    if (gone || shown.daytime !== daytime) return nextSky.forEach((part) => part.destroy());
    const before = [...sky, target];
    sky = nextSky;
    for (const part of sky) {
      drawn.add(part);
      fadeTo(surface, part, 1, undefined, dayPasses);
    }
    target = addTarget(key);
    breathe(target);
    fadeTo(surface, target, 1, () => before.forEach((old) => {
      drawn.delete(old);
      scene.tweens.killTweensOf(old);
      old.destroy();
    }), dayPasses);
    warm(dark);
  };

  return {
    take: (picture) => {
      const same = picture.kind === "board" && picture.frame === shown.frame && picture.tokens.map(({ id }) => id).join() === shown.tokens.map(({ id }) => id).join();
      if (!same) return false;
      const before = shown;
      shown = picture;
      if (picture.daytime !== before.daytime) void turnTo(picture.daytime);
      picture.tokens.forEach((token, i) => {
        const was = before.tokens[i];
        if (was && was.ring !== token.ring) void step(token.id, was.ring, token.ring);
      });
      remember(picture.tokens);
      mark(picture.tokens);
      return true;
    },
    leave: () => {
      gone = true;
      leaveAll(surface, [...drawn]);
    },
  };
};
