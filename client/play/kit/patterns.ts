/** Patterns of the tags, as SVG that fills a square of 200 units with `currentColor`. */
import { outlines } from "./shapes.ts";
import type { TagPattern } from "./model.ts";

const times = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join("");

/** A motif on the crossings of a net, every second row shifted by half. */
const net = (step: number, draw: (x: number, y: number, i: number) => string): string => {
  const across = Math.ceil(200 / step) + 1;
  return times(across * across, (i) => {
    const row = Math.floor(i / across);
    return draw((i % across) * step + (row % 2 ? 0 : step / 2) - step / 2 + 10, row * step + 8, i);
  });
};

/** A tag's own outline, small. */
const small = (path: string, size: number) => (x: number, y: number): string => `<path d="${path}" transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 200})"/>`;

const line = (d: string, width: number): string => `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Points of a ray from the middle, to the edge and beyond. */
const ray = (i: number): string => {
  const at = (angle: number) => `${(100 + 160 * Math.cos(angle)).toFixed(1)} ${(100 + 160 * Math.sin(angle)).toFixed(1)}`;
  return `<path d="M100 100L${at((i * Math.PI) / 8)}L${at(((i + 0.5) * Math.PI) / 8)}Z"/>`;
};

export const patterns: Readonly<Record<TagPattern, string>> = {
  plain: "",
  dots: net(33, (x, y) => `<circle cx="${x}" cy="${y}" r="7.5"/>`),
  stripes: times(12, (i) => line(`M${i * 32 - 150} 210L${i * 32 - 10} -10`, 12)),
  waves: times(7, (i) => line(`M-10 ${i * 32 + 6}q16 -18 32 0t32 0t32 0t32 0t32 0t32 0t32 0`, 9)),
  checks: times(32, (i) => `<path d="M${(i % 4) * 50 + (Math.floor(i / 4) % 2) * 25} ${Math.floor(i / 4) * 25}h25v25h-25z"/>`),
  zigzag: times(7, (i) => line(`M-10 ${i * 32 + 16}${times(11, (j) => `l20 ${j % 2 ? 18 : -18}`)}`, 9)),
  rays: times(16, ray),
  hearts: net(40, small(outlines.heart.path, 20)),
  stars: net(40, small(outlines.star.path, 24)),
  confetti: net(28, (x, y, i) => (i % 3 === 0 ? `<circle cx="${x + (i % 5)}" cy="${y}" r="5"/>` : `<rect x="${x - 3}" y="${y - 8}" width="6" height="16" rx="3" transform="rotate(${(i * 67) % 180} ${x} ${y})"/>`)),
};
