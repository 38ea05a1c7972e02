/** The third page: words to ask with, said by the child's own tag. */
import { html, type TemplateResult } from "lit";
import { t, tId } from "../../i18n/language.ts";
import { drawing, radios, toggles } from "./choices.ts";
import { hanging, type KitPage } from "./looks.ts";
import { starters, wayIcons, ways, type Kit } from "./model.ts";

/** The sentence in a speech bubble; three dots before there is one. */
export const bubble = ({ starter }: Kit): TemplateResult => html`<p class="bubble ${starter === null ? "empty" : ""}" data-test="kit-bubble">${starter === null ? "…" : tId("kit.starter", String(starter))}</p>`;

export const words = ({ kit, set }: KitPage): TemplateResult => html`
  <p>${t("kit.words.how")}</p>
  <div class="talking">
    <div class="speaker"><div class="rail one">${hanging(kit.pair.mine, "speaker", 0)}</div>${bubble(kit)}</div>
    <div class="saying">
      ${radios({ name: "starter", legend: t("kit.words.which"), look: "card", values: starters, chosen: kit.starter, label: (starter) => tId("kit.starter", String(starter)), face: () => "", pick: (starter) => set({ starter }) })}
      ${toggles({ name: "way", legend: t("kit.way"), values: ways, chosen: kit.way, label: (way) => tId("kit.way", way), face: (way) => drawing(wayIcons[way]), pick: (way) => set({ way }) })}
    </div>
  </div>
`;
