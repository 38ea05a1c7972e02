/** The pair as a picture file, drawn on this device alone. */
import { t, tId } from "../../i18n/language.ts";
import { owners, type Kit, type Pair } from "./model.ts";
import { hangingTag } from "./tag.ts";

/** Pixels of the saved picture. */
export const savedSize = { width: 1200, height: 900 } as const;

const { width, height } = savedSize;
/** Pixels a unit of the hanging tags, and how far the rail lies from the upper edge. */
const scale = 2.45;
const rail = 34;
const middles = { mine: width * 0.28, max: width * 0.72 } as const;

const pairSvg = (pair: Pair): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
  <rect width="${width}" height="${height}" fill="#dff1fb"/>
  ${owners.map((owner) => `<circle cx="${middles[owner]}" cy="490" r="252" fill="#fdf6e6"/>`).join("")}
  <rect x="60" y="${rail}" width="${width - 120}" height="28" rx="14" fill="#c99a6b"/>
  ${owners.map((owner) => `<g transform="translate(${middles[owner] - 100 * scale} ${rail - 14}) scale(${scale})">${hangingTag(pair[owner], `saved-${owner}`)}</g>`).join("")}
</svg>`;

/** SVG text as a picture that a canvas can take. */
const rendered = async (svg: string): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Writes a line around a middle, smaller where it would not fit. */
const write = (context: CanvasRenderingContext2D, text: string, x: number, y: number, size: number, room: number): void => {
  // The page's own letters: a picture cannot bring them along.
  const family = getComputedStyle(document.body).fontFamily;
  context.font = `800 ${size}px ${family}`;
  const wide = context.measureText(text).width;
  if (wide > room) context.font = `800 ${Math.floor((size * room) / wide)}px ${family}`;
  context.fillText(text, x, y);
};

/** Draws the pair. Throws when this browser cannot. */
export const drawPair = async ({ pair }: Kit): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(await rendered(pairSvg(pair)), 0, 0);
  context.fillStyle = "#22304a";
  context.textAlign = "center";
  for (const owner of owners) write(context, tId("kit.tag", owner), middles[owner], height - 90, 52, 480);
  write(context, t("app.name"), width / 2, height - 26, 30, 480);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
};
