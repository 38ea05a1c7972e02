/** Textures from the drawn SVGs: rasterised at the size they are shown, composed once, kept by name. */
import type Phaser from "phaser";
import type { Mood } from "../../../shared/content/story.ts";
import { headCrop, personDrawn, personSize } from "../../art/art.ts";
import { ringShapes, rings } from "../../board/geometry.ts";
import type { Actor } from "../picture.ts";

const images = new Map<string, Promise<HTMLImageElement>>();

const loadImage = (url: string): Promise<HTMLImageElement> => {
  const known = images.get(url);
  if (known) return known;
  const loading = (async () => {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  })();
  images.set(url, loading);
  // A picture that failed on a bad line is asked for again the next time.
  loading.catch(() => images.delete(url));
  return loading;
};

/** Paints a texture once and answers its key. `width` and `height` are device pixels. */
const painted = async (textures: Phaser.Textures.TextureManager, key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => Promise<void> | void): Promise<string> => {
  if (textures.exists(key)) return key;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser has no canvas");
  await paint(context);
  // While this one was being painted, another picture may have painted the same.
  if (!textures.exists(key)) textures.addCanvas(key, canvas);
  return key;
};

const personImage = async (newcomer: string, person: string | null, mood: Mood): Promise<HTMLImageElement> => loadImage(await personDrawn(newcomer, person, mood));

/** A person from head to shoulders, `size` device pixels wide. */
export const personTexture = (textures: Phaser.Textures.TextureManager, { newcomer, person, mood }: Actor, size: number): Promise<string> => {
  const width = Math.round(size);
  return painted(textures, `person ${newcomer} ${person ?? ""} ${mood} ${width}`, width, width * (personSize.height / personSize.width), async (context) => {
    context.drawImage(await personImage(newcomer, person, mood), 0, 0, context.canvas.width, context.canvas.height);
  });
};

const disc = (context: CanvasRenderingContext2D, x: number, y: number, r: number, fill: string): void => {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fill();
};

/** A head in a round frame, over what is drawn already. */
const roundFace = (context: CanvasRenderingContext2D, image: HTMLImageElement, middle: number, r: number): void => {
  context.save();
  context.beginPath();
  context.arc(middle, middle, r, 0, 2 * Math.PI);
  context.clip();
  const scale = (2 * r) / headCrop.size;
  context.drawImage(image, middle - r - headCrop.x * scale, middle - r - headCrop.y * scale, personSize.width * scale, personSize.height * scale);
  context.restore();
};

/** A disc of one colour with a paper rim and a small shadow, `size` device pixels wide; with a face in it, where `actor` is given. */
export const discTexture = (textures: Phaser.Textures.TextureManager, fill: string, size: number, actor: Actor | null = null): Promise<string> => {
  const side = Math.ceil(size / 8) * 8;
  return painted(textures, `disc ${fill} ${side} ${actor ? `${actor.newcomer} ${actor.person ?? ""} ${actor.mood}` : ""}`, side, side, async (context) => {
    const middle = side / 2;
    const r = side * 0.48;
    const rim = side * 0.05;
    disc(context, middle, middle + side * 0.02, r, "rgb(34 48 74 / 0.22)");
    disc(context, middle, middle, r, "#fffdf7");
    disc(context, middle, middle, r - rim, fill);
    if (actor) roundFace(context, await personImage(actor.newcomer, actor.person, actor.mood), middle, r - rim);
  });
};

/** A newcomer's round token, `size` device pixels wide: its face, an edge in its ring's colour, and the ring's shape on a badge. */
export const tokenTexture = (textures: Phaser.Textures.TextureManager, newcomer: string, mood: Mood, ring: number, size: number): Promise<string> => {
  const side = Math.round(size);
  const { colour, shape } = rings.find((one) => one.ring === ring) ?? rings[2];
  return painted(textures, `token ${newcomer} ${mood} ${ring} ${side}`, side, side, async (context) => {
    const image = await personImage(newcomer, null, mood);
    const middle = side / 2;
    // Room around the disc for its shadow and for the badge.
    const r = side * 0.45;
    disc(context, middle, middle + side * 0.025, r, "rgb(34 48 74 / 0.22)");
    disc(context, middle, middle, r, "#fffdf7");
    roundFace(context, image, middle, r);
    const border = side * 0.05;
    context.lineWidth = border;
    context.strokeStyle = "#fffdf7";
    context.beginPath();
    context.arc(middle, middle, r - border * 0.5, 0, 2 * Math.PI);
    context.stroke();
    context.lineWidth = border * 0.7;
    context.strokeStyle = colour;
    context.stroke();
    const badge = { x: side * 0.84, y: side * 0.2, r: side * 0.125 };
    disc(context, badge.x, badge.y, badge.r, "#fffdf7");
    disc(context, badge.x, badge.y, badge.r * 0.84, colour);
    context.translate(badge.x, badge.y);
    // The shapes are about 40 units wide.
    context.scale(badge.r / 38, badge.r / 38);
    context.fillStyle = "#22304a";
    // eslint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is filled here, no array
    context.fill(new Path2D(ringShapes[shape]));
  });
};

/** A picture at its own shape, `width` device pixels wide. */
export const pictureTexture = async (textures: Phaser.Textures.TextureManager, url: string, width: number): Promise<string> => {
  const image = await loadImage(url);
  // In steps, so that a window that is drawn larger by hand does not paint anew with every pixel.
  const across = Math.min(2400, Math.ceil(width / 50) * 50);
  return painted(textures, `picture ${url} ${across}`, across, across * (image.naturalHeight / image.naturalWidth), (context) => context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height));
};
