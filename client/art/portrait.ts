/** People and icons in the DOM. */
import { css, html, nothing, unsafeCSS, type TemplateResult } from "lit";
import type { Mood } from "../../shared/content/story.ts";
import { headCrop, iconUrl, personSize, personUrl } from "./art.ts";

export interface Portrait {
  readonly newcomer: string;
  /** Null for the newcomer itself. */
  readonly person: string | null;
  readonly mood: Mood;
  /** "head" fills a round token, "bust" shows head and shoulders. */
  readonly crop: "bust" | "head";
  /** What it is, for who does not see it; null when a text beside it says so. */
  readonly label: string | null;
}

/** A person; give the box a size. Needs `portraitStyles`, and a host that draws anew when a picture arrives (`Localized`). */
export const portrait = ({ newcomer, person, mood, crop, label }: Portrait): TemplateResult =>
  html`<span class="portrait crop-${crop}" role=${label === null ? nothing : "img"} aria-label=${label ?? nothing} aria-hidden=${label === null ? "true" : nothing}>
    <img src=${personUrl(newcomer, person, mood) ?? nothing} alt="" draggable="false" />
  </span>`;

/** An icon, as large as the text around it. */
export const icon = (name: string, label?: string): TemplateResult => html`<img class="icon" src=${iconUrl(name)} alt=${label ?? ""} draggable="false" />`;

/** Units of the drawn picture, as a share of the square around the head. */
const percent = (units: number) => unsafeCSS(`${((units / headCrop.size) * 100).toFixed(2)}%`);

export const portraitStyles = css`
  .portrait { display: inline-block; position: relative; overflow: hidden; width: 100%; aspect-ratio: 1; }
  .portrait img { position: absolute; left: 0; top: 0; width: 100%; height: 100%; display: block; }
  .portrait.crop-head img { width: ${percent(personSize.width)}; height: ${percent(personSize.height)}; left: ${percent(-headCrop.x)}; top: ${percent(-headCrop.y)}; }
  .portrait.crop-head { border-radius: 50%; }
  .icon { width: 1.4em; height: 1.4em; vertical-align: -0.3em; }
`;
