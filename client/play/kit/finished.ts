/** The last page: the whole kit, to look at, to keep and to print. */
import { html, nothing, type TemplateResult } from "lit";
import { t, tId } from "../../i18n/language.ts";
import { styleMap } from "../../style-map.ts";
import { drawing } from "./choices.ts";
import { hanging, looksOf, type KitPage } from "./looks.ts";
import { circleIcons, ideaIcons, owners, tagColours, wayIcons, type Kit, type Thought } from "./model.ts";
import { bubble } from "./words.ts";

export interface FinishedPage extends KitPage {
  /** How many children share this device. */
  readonly children: number;
  /** Address of the drawn picture, in this page alone; null while it is being drawn. */
  readonly saved: string | null;
  /** Whether the child has asked to begin anew, and is asked whether it means it. */
  readonly asking: boolean;
  readonly ask: (asking: boolean) => void;
  /** Lets the kit go: the next child begins, or the same one again. */
  readonly clear: () => void;
}

/** Bits of paper, two of each colour, all over the width. */
const confetti = Object.values(tagColours).flatMap((colour, i) => [0, 1].map((half) => {
  const at = i * 2 + half;
  return html`<i style=${styleMap({ "--colour": colour, "--x": `${((at * 37) % 97) + 1}%`, "--y": `${(at * 5) % 17}px`, "--wait": `${(at % 7) * 110}ms`, "--turn": `${(at * 75) % 180}deg` })}></i>`;
}));

const pictureOf = ({ circle, idea }: Thought): string => {
  if (circle === null) return circleIcons.notYet;
  const ideas: Readonly<Record<string, string>> = ideaIcons[circle];
  return ideas[idea ?? ""] ?? circleIcons[circle];
};

const someone = (thought: Thought): TemplateResult => {
  const { circle, idea } = thought;
  const known = circle !== null && circle !== "notYet";
  return html`<li>${drawing(pictureOf(thought))}<span>${known ? html`<b>${tId("circle", circle)}</b>${idea === null ? nothing : html`<small>${tId("kit.idea", idea)}</small>`}` : html`<b>${t("kit.done.later")}</b>`}</span></li>`;
};

/** Whether another child waits for its turn at this device. */
export const hasNextChild = ({ child }: Kit, children: number): boolean => child < children;

const anew = ({ kit, children, asking, ask, clear }: FinishedPage): TemplateResult => {
  const next = hasNextChild(kit, children);
  return asking
    ? html`<div class="ask" role="group" aria-labelledby="kit-ask" tabindex="-1" data-test="kit-ask">
        <p id="kit-ask">${t(next ? "kit.clear.next" : "kit.clear.again")}</p>
        <div class="chips"><button class="button" data-test="kit-clear-no" @click=${() => ask(false)}>${t("kit.clear.no")}</button>
        <button class="button main" data-test="kit-clear-yes" @click=${clear}>${t("kit.clear.yes")}</button></div>
      </div>`
    : html`<button class="button anew ${next ? "" : "quiet"}" data-test="kit-anew" @click=${() => ask(true)}>${t(next ? "kit.nextChild" : "kit.again")}</button>`;
};

export const finished = (page: FinishedPage): TemplateResult => {
  const { kit, saved } = page;
  const save = html`${drawing("framed-picture")}<span>${t("kit.save")}</span>`;
  return html`<div class="finished">
    <div class="show">
      <div class="rail" role="img" aria-label=${owners.map((owner) => `${tId("kit.tag", owner)}: ${looksOf(kit.pair[owner])}`).join(". ")}>
        <span class="confetti">${confetti}</span>
        ${owners.map((owner) => html`<span class="hook lit">${hanging(kit.pair[owner], `done-${owner}`, 0)}<span class="caption">${tId("kit.tag", owner)}</span></span>`)}
      </div>
    </div>
    <div class="mine">
      <h2>${t("kit.done.people")}</h2>
      <ul class="two">${kit.people.map(someone)}</ul>
      ${kit.starter === null ? nothing : html`<h2>${t("kit.done.words")}</h2>${bubble(kit)}`}
      ${kit.way === null ? nothing : html`<p class="way">${drawing(wayIcons[kit.way])}${tId("kit.way", kit.way)}</p>`}
      <p class="note">${t("kit.done.how")}</p>
      <div class="keep">
        ${saved === null ? html`<button class="button main" disabled>${save}</button>` : html`<a class="button main" data-test="kit-save" href=${saved} download="${t("kit.save.file")}.png">${save}</a>`}
        <button class="button main" data-test="kit-print" @click=${() => print()}>${drawing("printer")}<span>${t("kit.print")}</span></button>
        ${anew(page)}
      </div>
    </div>
  </div>`;
};
