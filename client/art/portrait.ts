/** People and icons in the DOM. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Mood } from "../../shared/content/story.ts";
import { iconUrl, personLayers } from "./art.ts";

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

/** A person as a stack of pictures; give the box a size. Needs `portraitStyles`. */
export const portrait = ({ newcomer, person, mood, crop, label }: Portrait): TemplateResult => {
  const { base, face, top } = personLayers(newcomer, person, mood);
  return html`<span class="portrait ${crop}" role=${label === null ? nothing : "img"} aria-label=${label ?? nothing} aria-hidden=${label === null ? "true" : nothing}>
    <span class="layers"><img src=${base} alt="" draggable="false" /><img src=${face} alt="" draggable="false" />${top ? html`<img src=${top} alt="" draggable="false" />` : nothing}</span>
  </span>`;
};

/** An icon, as large as the text around it. */
export const icon = (name: string, label?: string): TemplateResult => html`<img class="icon" src=${iconUrl(name)} alt=${label ?? ""} draggable="false" />`;

export const portraitStyles = css`
  .portrait { display: inline-block; position: relative; overflow: hidden; width: 100%; aspect-ratio: 1; }
  .portrait .layers { position: absolute; inset: 0; }
  /* headCrop of person.ts: the square at (177, 20) of side 530 in a picture of 884. */
  .portrait.head .layers { width: 166.8%; height: 166.8%; left: -33.4%; top: -3.8%; right: auto; bottom: auto; }
  .portrait img { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
  .portrait.head { border-radius: 50%; }
  .icon { width: 1.4em; height: 1.4em; vertical-align: -0.3em; }
`;
