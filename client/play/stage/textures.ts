/** Textures from the drawn SVGs: rasterised at the size they are shown, composed once, kept by name. */
import type Phaser from "phaser";
import type { Mood } from "../../../shared/content/story.ts";
import { headCrop, personLayers, personSize } from "../../art/art.ts";
import { boardSize, rings } from "../../board/geometry.ts";
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

const layersOf = async (newcomer: string, person: string | null, mood: Mood): Promise<HTMLImageElement[]> => {
  const { base, face, top } = personLayers(newcomer, person, mood);
  return Promise.all([base, face, ...(top ? [top] : [])].map(loadImage));
};

/** A person from head to shoulders, `size` device pixels wide. */
export const personTexture = (textures: Phaser.Textures.TextureManager, { newcomer, person, mood }: Actor, size: number): Promise<string> => {
  const width = Math.round(size);
  return painted(textures, `person ${newcomer} ${person ?? ""} ${mood} ${width}`, width, width * (personSize.height / personSize.width), async (context) => {
    for (const layer of await layersOf(newcomer, person, mood)) context.drawImage(layer, 0, 0, context.canvas.width, context.canvas.height);
  });
};

/** A newcomer's round token with an edge in the colour of its ring. */
export const tokenTexture = (textures: Phaser.Textures.TextureManager, newcomer: string, mood: Mood, edge: string, size: number): Promise<string> => {
  const side = Math.round(size);
  return painted(textures, `token ${newcomer} ${mood} ${edge} ${side}`, side, side, async (context) => {
    const layers = await layersOf(newcomer, null, mood);
    const middle = side / 2;
    const border = side * 0.05;
    context.fillStyle = "#fffdf7";
    context.beginPath();
    context.arc(middle, middle, middle - 1, 0, 2 * Math.PI);
    context.fill();
    context.save();
    context.clip();
    const scale = side / headCrop.size;
    for (const layer of layers) context.drawImage(layer, -headCrop.x * scale, -headCrop.y * scale, personSize.width * scale, personSize.height * scale);
    context.restore();
    context.lineWidth = border;
    context.strokeStyle = edge;
    context.beginPath();
    context.arc(middle, middle, middle - border / 2 - 1, 0, 2 * Math.PI);
    context.stroke();
  });
};

/** A picture at its own shape, `width` device pixels wide. */
export const pictureTexture = async (textures: Phaser.Textures.TextureManager, url: string, width: number): Promise<string> => {
  const image = await loadImage(url);
  const across = Math.min(2400, Math.ceil(width / 200) * 200);
  return painted(textures, `picture ${url} ${across}`, across, across * (image.naturalHeight / image.naturalWidth), (context) => context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height));
};

const marks: Record<(typeof rings)[number]["shape"], (context: CanvasRenderingContext2D, r: number) => void> = {
  triangle: (context, r) => polygon(context, 3, r),
  diamond: (context, r) => polygon(context, 4, r),
  square: (context, r) => context.rect(-r * 0.75, -r * 0.75, r * 1.5, r * 1.5),
  hexagon: (context, r) => polygon(context, 6, r),
  circle: (context, r) => context.arc(0, 0, r * 0.85, 0, 2 * Math.PI),
};

const polygon = (context: CanvasRenderingContext2D, corners: number, r: number): void => {
  for (let i = 0; i < corners; i += 1) {
    const angle = (i / corners) * 2 * Math.PI - Math.PI / 2;
    context[i === 0 ? "moveTo" : "lineTo"](r * Math.cos(angle), r * Math.sin(angle));
  }
  context.closePath();
};

/** The five rings, each with its colour and its shape, `side` device pixels wide. */
export const boardTexture = (textures: Phaser.Textures.TextureManager, side: number): Promise<string> => {
  const across = Math.round(side);
  return painted(textures, `board ${across}`, across, across, (context) => {
    const scale = across / boardSize;
    context.scale(scale, scale);
    context.translate(boardSize / 2, boardSize / 2);
    rings.forEach(({ radius, colour, shape }, i) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.fill();
      context.strokeStyle = "rgb(255 253 247 / 0.4)";
      context.lineWidth = 3;
      context.stroke();
      const inner = rings[i + 1]?.radius ?? 0;
      context.save();
      context.translate(0, inner === 0 ? 0 : (radius + inner) / 2);
      context.fillStyle = "rgb(255 253 247 / 0.45)";
      context.beginPath();
      marks[shape](context, 22);
      context.fill();
      context.restore();
    });
  });
};
