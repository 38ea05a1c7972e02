/** The board: five rings, and the newcomers that move over them. */
import type Phaser from "phaser";
import { pictureUrl } from "../../art/art.ts";
import { boardSize, placeTokens, ringMood, rings, tokenRadius } from "../../board/geometry.ts";
import type { StagePicture, Token } from "../picture.ts";
import { boardLayout } from "./layout.ts";
import { arrival, stepOf } from "./motion.ts";
import { boardTexture, tokenTexture } from "./textures.ts";
import { cover, fadeTo, glide, leaveAll, type Drawn, type Surface, type View } from "./view.ts";

export type BoardPicture = Extract<StagePicture, { kind: "board" }>;

const ink = 0x22304a;
const lanternLight = 0xffd98c;

export const boardView = async (surface: Surface, first: BoardPicture): Promise<View<StagePicture>> => {
  const { scene, width, height, ratio } = surface;
  const { x, y, side } = boardLayout(width, height);
  const scale = (side / boardSize) * ratio;
  const size = tokenRadius * 2.5 * scale;
  const textureOf = ({ id, ring }: Token) => tokenTexture(scene.textures, id, ringMood(ring), rings[ring - 1]?.colour ?? "#22304a", size);
  const [board, backdrop, ...textures] = await Promise.all([
    boardTexture(scene.textures, side * ratio),
    first.daytime === "night" ? cover(surface, pictureUrl("night")) : null,
    ...first.tokens.map(textureOf),
  ]);
  const drawn: Drawn[] = [];
  if (backdrop) {
    drawn.push(backdrop);
    fadeTo(surface, backdrop, 1);
  }
  const middle = { x: (x + side / 2) * ratio, y: (y + side / 2) * ratio };
  const target = scene.add.image(middle.x, middle.y, board).setDepth(1).setAlpha(0);
  if (first.daytime === "night") target.setTint(0x8fa0c4);
  fadeTo(surface, target, 1);
  drawn.push(target);
  if (!surface.reducedMotion) scene.tweens.add({ targets: target, scale: 1.012, duration: 3500, ease: "Sine.easeInOut", yoyo: true, repeat: -1 });

  const marks = scene.add.graphics().setDepth(2);
  drawn.push(marks);
  const placed = (tokens: readonly Token[]) => new Map(placeTokens(tokens).map((place) => [place.id, { x: x * ratio + place.x * scale, y: y * ratio + place.y * scale }]));
  const images = new Map<string, Phaser.GameObjects.Image>();
  const places = placed(first.tokens);
  first.tokens.forEach((token, i) => {
    const place = places.get(token.id);
    const key = textures[i];
    if (!place || !key) return;
    const image = scene.add.image(place.x, place.y, key).setDepth(3);
    images.set(token.id, image);
    drawn.push(image);
    if (surface.reducedMotion) return;
    image.setScale(0.2);
    glide(surface, image, { scale: 1 }, arrival, 60 * i);
  });

  /** Who is chosen, and who has a lantern: drawn around the tokens where they will stand. */
  const mark = (tokens: readonly Token[]): void => {
    marks.clear();
    for (const [id, place] of placed(tokens)) {
      const token = tokens.find((one) => one.id === id);
      if (token?.lantern) marks.fillStyle(lanternLight, 0.55).fillCircle(place.x, place.y, size * 0.86);
      if (token?.chosen) marks.lineStyle(size * 0.09, ink, 1).strokeCircle(place.x, place.y, size * 0.57);
      images.get(id)?.setAlpha(token?.leaving ? 0.55 : 1);
    }
  };
  mark(first.tokens);

  let shown = first;
  let gone = false;
  const step = async (token: Token, before: Token): Promise<void> => {
    const key = await textureOf(token);
    const image = images.get(token.id);
    const place = placed(shown.tokens).get(token.id);
    if (gone || !image || !place) return;
    image.setTexture(key).setDepth(4);
    glide(surface, image, place, stepOf(before.ring, token.ring));
  };

  return {
    take: (picture) => {
      const same = picture.kind === "board" && picture.daytime === shown.daytime && picture.tokens.map(({ id }) => id).join() === shown.tokens.map(({ id }) => id).join();
      if (!same) return false;
      const before = shown;
      shown = picture;
      picture.tokens.forEach((token, i) => {
        const was = before.tokens[i];
        if (was && was.ring !== token.ring) void step(token, was);
      });
      mark(picture.tokens);
      return true;
    },
    leave: () => {
      gone = true;
      leaveAll(surface, drawn);
    },
  };
};
