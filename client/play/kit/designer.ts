/** The first page: two tags on their cords, and everything that they can be made of. */
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { t, tId } from "../../i18n/language.ts";
import { styleMap } from "../../style-map.ts";
import { drawing, radios, tabs } from "./choices.ts";
import { change, isAlike, makeAlike, surprise, undo } from "./design.ts";
import { flat, hanging, looksOf, type KitPage } from "./looks.ts";
import { charmGroups, colourNames, groupNames, owners, partIcons, parts, tagColours, tagPatterns, tagShapes, type Charm, type CharmGroup, type Kit, type Owner, type Part, type Tag } from "./model.ts";

export interface DesignerPage extends KitPage {
  /** Which tab is open, and which group of pictures. */
  readonly part: Part;
  readonly group: CharmGroup;
  readonly open: (tab: { readonly part?: Part; readonly group?: CharmGroup }) => void;
  /** Changes each time that a tag swings out. */
  readonly swings: Readonly<Record<Owner, number>>;
  /** Says to who does not see the tags what became of them. */
  readonly say: (text: string) => void;
}

const hook = ({ kit, set, swings }: DesignerPage, owner: Owner): TemplateResult => {
  const on = kit.on === owner;
  return html`<label class="hook ${on ? "on" : ""}">
    <input type="radio" name="on" data-test="kit-on-${owner}" .checked=${live(on)} @change=${() => set({ on: owner })} />
    ${hanging(kit.pair[owner], owner, swings[owner])}
    <span class="caption">${on ? drawing("pencil") : ""}${tId("kit.tag", owner)}</span>
    <span class="hidden">${looksOf(kit.pair[owner])}</span>
  </label>`;
};

const tools = ({ kit, set, say }: DesignerPage): TemplateResult => {
  const become = (next: Kit): void => {
    set(next);
    say(`${tId("kit.tag", next.on)}: ${looksOf(next.pair[next.on])}`);
  };
  const surprised = (): void => become(change(kit, surprise(kit.pair[kit.on], Math.random)));
  return html`<div class="tools">
    <button class="tool" data-test="kit-surprise" @click=${surprised}>${drawing("magic-wand")}<span>${t("kit.surprise")}</span></button>
    <button class="tool" data-test="kit-alike" aria-disabled=${isAlike(kit) ? "true" : "false"} @click=${() => become(makeAlike(kit))}><b aria-hidden="true">=</b><span>${t("kit.alike")}</span></button>
    <button class="tool" data-test="kit-undo" aria-disabled=${kit.past.length === 0 ? "true" : "false"} @click=${() => become(undo(kit))}><b aria-hidden="true">↩</b><span>${t("kit.undo")}</span></button>
  </div>`;
};

const choosing = ({ kit, set, part, group, open }: DesignerPage): TemplateResult => {
  const tag = kit.pair[kit.on];
  const pick = (made: Partial<Tag>): void => set(change(kit, made));
  const look = "swatch" as const;
  const bare: Tag = { ...tag, shape: "round", pattern: "plain", charm: "none" };
  const dot = (colour: keyof typeof tagColours) => html`<span class="dot" style=${styleMap({ background: tagColours[colour] })}></span>`;
  switch (part) {
    case "shape":
      return radios({ name: "shape", legend: t("kit.shape"), quiet: true, look, wide: true, values: tagShapes, chosen: tag.shape, label: (shape) => tId("kit.shape", shape), face: (shape) => flat({ ...bare, shape }, `s-${shape}`), pick: (shape) => pick({ shape }) });
    case "colour":
      return html`
        ${radios({ name: "colour", legend: t("kit.colour"), look, values: colourNames, chosen: tag.colour, label: (colour) => tId("kit.colour", colour), face: dot, pick: (colour) => pick({ colour }) })}
        ${radios({ name: "second", legend: t("kit.second"), look, values: colourNames, chosen: tag.second, label: (colour) => tId("kit.colour", colour), face: dot, pick: (second) => pick({ second }) })}`;
    case "pattern":
      return radios({ name: "pattern", legend: t("kit.pattern"), quiet: true, look, wide: true, values: tagPatterns, chosen: tag.pattern, label: (pattern) => tId("kit.pattern", pattern), face: (pattern) => flat({ ...bare, pattern }, `p-${pattern}`), pick: (pattern) => pick({ pattern }) });
    case "charm": {
      const values: readonly Charm[] = [...charmGroups[group], "none"];
      return html`
        ${tabs({ name: "group", legend: t("kit.groups"), look: "pictures", values: groupNames, chosen: group, label: (name) => tId("kit.group", name), face: (name) => drawing(charmGroups[name][0]), pick: (name) => open({ group: name }), panel: "charms" })}
        <div id="charms" role="tabpanel" aria-label=${tId("kit.group", group)}>
          ${radios({ name: "charm", legend: tId("kit.group", group), look, values, chosen: tag.charm, label: (charm) => tId("kit.charm", charm), face: (charm) => (charm === "none" ? html`<span class="none" aria-hidden="true"></span>` : drawing(charm)), pick: (charm) => pick({ charm }) })}
        </div>`;
    }
    default:
      return part satisfies never;
  }
};

export const designer = (page: DesignerPage): TemplateResult => html`
  <div class="design">
    <div class="show">
      <fieldset class="rail"><legend class="hidden">${t("kit.on")}</legend>${owners.map((owner) => hook(page, owner))}</fieldset>
      ${tools(page)}
    </div>
    <div class="make">
      ${tabs({ name: "part", legend: t("kit.part"), look: "words", values: parts, chosen: page.part, label: (part) => tId("kit", part), face: (part) => drawing(partIcons[part]), pick: (part) => page.open({ part }), panel: "parts" })}
      <div id="parts" role="tabpanel" aria-label=${tId("kit", page.part)}>${choosing(page)}</div>
    </div>
  </div>
`;
