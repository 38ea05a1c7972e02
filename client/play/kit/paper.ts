/** The kit on one sheet of paper: tags to cut and fold, the card, the sentences, the help lines. */
import { html, type TemplateResult } from "lit";
import { t, tId } from "../../i18n/language.ts";
import { helpList } from "../help.ts";
import { styleMap } from "../../style-map.ts";
import { drawing } from "./choices.ts";
import { flat } from "./looks.ts";
import { owners, starters, wayIcons, type Kit, type Owner } from "./model.ts";
import { outlines } from "./shapes.ts";

/** Front and back in one strip, folded in the middle: the back stands on its head. */
const strip = ({ pair }: Kit, owner: Owner): TemplateResult => {
  const tag = pair[owner];
  const { charm } = outlines[tag.shape];
  return html`<figure class="strip">
    <div class="side back">${flat({ ...tag, pattern: "plain", charm: "none" }, `back-${owner}`)}<p style=${styleMap({ top: `${((charm.y + 10) / 220) * 100}%` })}>${tId("kit.paper", owner)}</p></div>
    <div class="side">${flat(tag, `front-${owner}`)}</div>
    <figcaption>${tId("kit.tag", owner)}</figcaption>
  </figure>`;
};

export const paper = (kit: Kit): TemplateResult => {
  const { starter } = kit;
  const sentences = starter === null ? starters : [starter, ...starters.filter((other) => other !== starter)];
  return html`<div class="paper">
    <h1>${tId("phase", "maxKit")}</h1>
    <p>${t("kit.paper.how")}</p>
    <div class="cut">
      ${owners.map((owner) => strip(kit, owner))}
      <div class="talk-card">${drawing("love-letter")}<h2>${t("kit.card.title")}</h2><p>${t("kit.card.text")}</p></div>
    </div>
    <h2>${t("kit.page.3")}</h2>
    <ul class="sentences">${sentences.map((sentence) => html`<li class=${sentence === starter ? "mine" : ""}>${tId("kit.starter", String(sentence))}${sentence === starter && kit.way !== null ? html` <span>${drawing(wayIcons[kit.way])} ${tId("kit.way", kit.way)}</span>` : ""}</li>`)}</ul>
    <h2>${t("help.title")}</h2>
    ${helpList()}
  </div>`;
};
