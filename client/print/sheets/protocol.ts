/** The host's guide on one leaf: in front what to do when a child tells, to find at a glance; on the back all that comes before and after. */
import { html, type TemplateResult } from "lit";
import { icon } from "../../art/portrait.ts";
import { keycaps } from "../../console/controls.ts";
import type { Guide, GuidePart } from "../../console/guide.ts";
import { servicesFor } from "../../i18n/help-services.ts";
import { t, tId } from "../../i18n/language.ts";
import { penField } from "../pen.ts";
import { serviceName } from "../services.ts";
import { emblem } from "../signs.ts";

const signs: Readonly<Record<GuidePart, TemplateResult>> = {
  before: icon("clipboard"), during: icon("speech-balloon"), tell: icon("crescent-moon"), private: icon("ear"), after: icon("handshake"), goals: icon("bullseye"),
};

const heading = (name: GuidePart): TemplateResult => html`<h3>${signs[name]}<span>${tId("guide", name)}</span></h3>`;

/** Steps, one after the other. */
const steps = (name: GuidePart, guide: Guide): TemplateResult => html`<section>${heading(name)}<ol>${guide[name].map((step) => html`<li>${step}</li>`)}</ol></section>`;

const points = (name: GuidePart, guide: Guide): TemplateResult => html`<section>${heading(name)}<ul>${guide[name].map((point) => html`<li>${point}</li>`)}</ul></section>`;

/** Whom a host calls: what can be dialled, danger first. */
const numbers = (): TemplateResult => {
  const services = [...servicesFor("danger"), ...servicesFor("child"), ...servicesFor("adult")].filter(({ phone }) => phone);
  return html`<ul class="numbers">${services.map((service) => html`<li>${icon(service.icon)}<b>${serviceName(service)}</b></li>`)}</ul>`;
};

export const protocol = (guide: Guide | null): readonly TemplateResult[] =>
  guide
    ? [
        html`
          <div class="now">
            ${steps("tell", guide)}
            <p class="key">${t("sheet.protocol.calm", { key: keycaps.calm })}</p>
            ${steps("private", guide)}
          </div>
          <div class="who">
            <div>${penField(t("sheet.protocol.listens"))}${penField(t("sheet.protocol.lead"))}${penField(t("sheet.protocol.centre"))}</div>
            ${numbers()}
          </div>
        `,
        html`
          <header class="top">${emblem()}<p class="kicker">${t("app.name")}</p><h2>${t("guide.heading")}</h2></header>
          <div class="around">${points("before", guide)}${points("during", guide)}${points("after", guide)}${points("goals", guide)}</div>
          <p class="foot">${guide.notice}</p>
        `,
      ]
    : [];
