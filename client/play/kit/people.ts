/** The second page: two people to think of, from the circles of a child's real life. No names. */
import { html, nothing, type TemplateResult } from "lit";
import { servicesFor } from "../../i18n/help-services.ts";
import { currentLanguage, t, tId } from "../../i18n/language.ts";
import { drawing, radios, toggles } from "./choices.ts";
import type { KitPage } from "./looks.ts";
import { circleIcons, ideasOf, kitCircles, type Thought } from "./model.ts";

/** Two people from one circle: allowed, and two circles are better. */
const isSameCircle = ([a, b]: readonly [Thought, Thought]): boolean => a.circle !== null && a.circle !== "notYet" && a.circle === b.circle;

/** Who can help a child think that has nobody in mind yet. */
const helpers = (): TemplateResult => {
  const [service] = servicesFor("child") ?? [];
  return html`<div class="hint" role="status" data-test="kit-not-yet">${drawing("light-bulb")}<p>${t("kit.people.note")}
    ${service ? html`<b class="line">${service.name[currentLanguage()]}${service.phone ? ` ${service.phone}` : nothing}</b>` : nothing}</p></div>`;
};

const person = ({ kit, set }: KitPage, who: 0 | 1): TemplateResult => {
  const { circle, idea } = kit.people[who];
  const think = (thought: Thought): void => set({ people: who === 0 ? [thought, kit.people[1]] : [kit.people[0], thought] });
  const ideas = circle === null ? [] : ideasOf(circle);
  return html`<div class="person">
    ${radios({ name: `person-${who}`, legend: tId("kit.person", String(who + 1)), look: "chip", values: kitCircles, chosen: circle, label: (value) => (value === "notYet" ? t("kit.people.notYet") : tId("circle", value)), face: (value) => drawing(circleIcons[value]), pick: (value) => think({ circle: value, idea: null }) })}
    ${circle === "notYet" ? helpers() : nothing}
    ${ideas.length > 0 ? toggles({ name: `idea-${who}`, legend: t("kit.people.maybe"), values: ideas.map(([id]) => id), chosen: idea, label: (id) => tId("kit.idea", id), face: (id) => drawing(ideas.find(([known]) => known === id)?.[1] ?? ""), pick: (id) => think({ circle, idea: id }) }) : nothing}
  </div>`;
};

export const people = (page: KitPage): TemplateResult => html`
  <p>${t("kit.tags.how")} ${t("kit.people.how")}</p>
  <div class="persons">${person(page, 0)}${person(page, 1)}</div>
  <div role="status">${isSameCircle(page.kit.people) ? html`<p class="hint" data-test="kit-same">${drawing("light-bulb")}${t("kit.people.same")}</p>` : nothing}</div>
`;
