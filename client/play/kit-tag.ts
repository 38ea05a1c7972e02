/** A key-ring tag, drawn from what a child chose. */
import { html, nothing, svg } from "lit";
import { iconUrl } from "../art/art.ts";
import type { Kit } from "./kit-model.ts";

const outlines: Record<Kit["shape"], string> = {
  round: "M100 44 a78 78 0 1 0 0.1 0 Z",
  heart: "M100 200 C20 140 16 92 40 66 C62 42 92 56 100 82 C108 56 138 42 160 66 C184 92 180 140 100 200 Z",
  star: "M100 40 L122 96 L182 100 L136 138 L152 198 L100 164 L48 198 L64 138 L18 100 L78 96 Z",
  drop: "M100 40 C130 80 172 110 172 146 A72 60 0 0 1 28 146 C28 110 70 80 100 40 Z",
  house: "M100 40 L178 104 V186 a14 14 0 0 1 -14 14 H36 a14 14 0 0 1 -14 -14 V104 Z",
};

const patterns: Record<Kit["pattern"], unknown> = {
  plain: nothing,
  dots: Array.from({ length: 30 }, (_, i) => svg`<circle cx=${20 + (i % 6) * 32 + (Math.floor(i / 6) % 2) * 16} cy=${56 + Math.floor(i / 6) * 32} r="7" fill="#fff" opacity=".55"/>`),
  stripes: Array.from({ length: 8 }, (_, i) => svg`<path d=${`M${-20 + i * 34} 220 l90 -200`} stroke="#fff" stroke-width="12" opacity=".45"/>`),
  waves: Array.from({ length: 5 }, (_, i) => svg`<path d=${`M0 ${64 + i * 32} q25 -18 50 0 t50 0 t50 0 t50 0`} stroke="#fff" stroke-width="9" fill="none" opacity=".5"/>`),
};

let count = 0;

/** The tag with its ring; `label` stands under it, and is empty for a sample. */
export const tag = ({ shape, colour, pattern, charm }: Kit, label: string) => {
  const clip = `tag-${(count += 1)}`;
  return html`<figure class="tag">
    <svg viewBox="0 0 200 214" role="img" aria-hidden="true">
      <circle cx="100" cy="22" r="15" fill="none" stroke="#8b98a8" stroke-width="6"></circle>
      <clipPath id=${clip}><path d=${outlines[shape]}></path></clipPath>
      <g clip-path="url(#${clip})"><path d=${outlines[shape]} fill="#${colour}"></path>${patterns[pattern]}</g>
      <circle cx="100" cy="54" r="7" fill="#fffdf7"></circle>
      ${charm === "none" ? nothing : svg`<image href=${iconUrl(charm)} x="66" y="92" width="68" height="68"></image>`}
    </svg>
    ${label ? html`<figcaption>${label}</figcaption>` : nothing}
  </figure>`;
};
