/** A kit's tags and people, in pictures and in words. */
import { html, type TemplateResult } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";
import { t, tId } from "../../i18n/language.ts";
import { hangingBox, hangingTag, tagBody } from "./tag.ts";
import type { Kit, Tag } from "./model.ts";

/** Like "heart, green, dots, fox". */
export const looksOf = ({ shape, colour, pattern, charm }: Tag): string =>
  t("kit.tag.looks", { shape: tId("kit.shape", shape), colour: tId("kit.colour", colour), pattern: tId("kit.pattern", pattern), charm: tId("kit.charm", charm) });

/** A tag on its cord; it swings out each time that `swing` changes. Who does not see it hears its looks from what stands around it. */
export const hanging = (tag: Tag, id: string, swing: number): TemplateResult => html`<span class="hanging swing-${swing % 2}">
  <svg viewBox="${hangingBox.x} 0 ${hangingBox.width} ${hangingBox.height}" aria-hidden="true">${unsafeSVG(hangingTag(tag, id))}</svg>
</span>`;

/** A tag without its cord. */
export const flat = (tag: Tag, id: string): TemplateResult => html`<svg class="flat" viewBox="-10 -10 220 220" aria-hidden="true">${unsafeSVG(tagBody(tag, id))}</svg>`;

/** What a page of the kit gets. */
export interface KitPage {
  readonly kit: Kit;
  readonly set: (part: Partial<Kit>) => void;
}
