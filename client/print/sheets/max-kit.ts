/** The Max kit for who has no device: two tags to draw, two people to think of, sentences to ask with. Nothing on it asks for a name. */
import { html, nothing, type TemplateResult } from "lit";
import type { Service } from "../../../shared/content/helplines.ts";
import { icon } from "../../art/portrait.ts";
import { servicesFor } from "../../i18n/help-services.ts";
import { t, tId } from "../../i18n/language.ts";
import { tickBox } from "../pen.ts";
import { serviceName } from "../services.ts";
import { emblem } from "../signs.ts";

const owners = ["mine", "max"] as const;
const starters = [1, 2, 3, 4, 5, 6] as const;

const circles: readonly (readonly [name: string, sign: TemplateResult])[] = [
  ["home", icon("house")], ["family", icon("two-hearts")], ["school", icon("backpack")], ["freeTime", icon("kite")],
];

/** An empty tag with its hole. */
const outline = (): TemplateResult => html`<svg viewBox="-6 -6 212 212" aria-hidden="true"><circle cx="100" cy="100" r="98" /><circle cx="100" cy="26" r="9" /></svg>`;

/** Back and front in one strip, folded in the middle: the back stands on its head. */
const strip = (owner: (typeof owners)[number]): TemplateResult => html`<figure class="strip" data-cut>
  <div class="side back">${outline()}<p>${tId("kit.paper", owner)}</p></div>
  <div class="side">${outline()}</div>
  <figcaption>${tId("kit.tag", owner)}</figcaption>
</figure>`;

const person = (who: 1 | 2): TemplateResult => html`<div class="person">
  <h4>${tId("kit.person", String(who))}</h4>
  <ul>${circles.map(([name, sign]) => html`<li>${sign}<span>${tId("circle", name)}</span></li>`)}<li>${icon("thought-balloon")}<span>${t("kit.people.notYet")}</span></li></ul>
</div>`;

/** Under the name its address, or where there is neither number nor address what it is for. */
const under = ({ phone, web, roles }: Service): string => web ?? (phone || !roles[0] ? "" : tId("role", roles[0]));

const help = (): TemplateResult => html`<ul class="help">${servicesFor("child", "danger").map((service) => html`<li>
  ${icon(service.icon)}<span><b>${serviceName(service)}</b>${under(service) ? html`<small>${under(service)}</small>` : nothing}</span>
</li>`)}</ul>`;

export const maxKit = (): readonly TemplateResult[] => [html`
  <header class="top">
    ${emblem()}
    <h2>${tId("phase", "maxKit")}</h2>
    <p>${t("kit.tags.how")}</p>
    <p class="yours">${t("sheet.kit.yours")}</p>
  </header>
  <div class="make">
    ${owners.map(strip)}
    <div class="beside">
      <h3>${t("kit.page.1")}</h3>
      <p>${t("sheet.kit.draw")}</p>
      <p>${t("kit.paper.how")}</p>
      <h3>${t("help.title")}</h3>
      ${help()}
    </div>
  </div>
  <section>
    <h3>${t("kit.page.2")}</h3>
    <p>${t("kit.people.how")} ${t("sheet.kit.ring")}</p>
    <div class="two">${person(1)}${person(2)}</div>
  </section>
  <section class="words">
    <h3>${t("kit.page.3")}</h3>
    <p>${t("kit.words.how")}</p>
    <ul>${starters.map((starter) => html`<li>${tickBox(tId("kit.starter", String(starter)))}</li>`)}</ul>
  </section>
`];
