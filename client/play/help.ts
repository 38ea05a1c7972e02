/**
 * Help: services from the data file, and how to find a Max. All of it is in the page from its beginning,
 * so that opening it sends nothing to anybody and needs no line.
 */
import { css, html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { onPhone } from "../a11y/phone.ts";
import { servicesFor } from "../i18n/help-services.ts";
import { currentLanguage, t, tId } from "../i18n/language.ts";
import type { Service } from "../../shared/content/helplines.ts";

/**
 * A number to read, to copy with one tap, and on a phone to call. The emergency numbers are three digits that anybody
 * types: a slip or a dare in class should not ring there.
 */
const phoneNumber = ({ phone, audience }: Service) => {
  if (!phone) return nothing;
  return onPhone() && audience !== "danger" ? html` <a class="phone" href="tel:${phone.replaceAll(" ", "")}">${phone}</a>` : html` <b class="phone">${phone}</b>`;
};

/** The services that fit this language, for children. */
export const helpList = () => {
  const language = currentLanguage();
  return html`<ul class="help-list" data-test="help-list">${servicesFor("child", "danger").map((service) => html`<li>
    ${icon(service.icon)}
    <span><b>${service.name[language]}</b>${phoneNumber(service)}${service.web ? html` <span class="web">${service.web}</span>` : nothing}<small>${service.what[language]}</small></span>
  </li>`)}</ul>`;
};

/** Where a Max can come from, with a picture of it. */
const circles = () => html`<ul class="circles">
  <li>${icon("house")}${t("circle.home")}</li>
  <li>${icon("people-hugging")}${t("circle.family")}</li>
  <li>${icon("school")}${t("circle.school")}</li>
  <li>${icon("soccer-ball")}${t("circle.freeTime")}</li>
</ul>`;

/** Sentences to begin with, of those in the Max kit. */
const starters = [3, 4, 5] as const;

const findMax = () => html`<section id="max" data-test="find-max" tabindex="-1" aria-labelledby="max-title">
  <h3 id="max-title">${t("max.title")}</h3>
  <ol class="steps">
    <li><b>${t("max.who")}</b><p>${t("max.who.how")}</p>${circles()}</li>
    <li><b>${t("max.does")}</b><p>${t("max.does.how")}</p></li>
    <li><b>${t("max.begin")}</b><p>${t("max.begin.how")}</p><ul class="starters">${starters.map((starter) => html`<li>${tId("kit.starter", String(starter))}</li>`)}</ul></li>
  </ol>
  <p class="again">${t("max.again")}</p>
</section>`;

const toMax = (event: Event): void => {
  const section = (event.currentTarget as HTMLElement).closest(".inside")?.querySelector<HTMLElement>("#max");
  section?.scrollIntoView({ block: "start" });
  section?.focus({ preventScroll: true });
};

export const helpBody = () => html`
  <p>${t("help.how")}</p>
  <button class="chip to-max" data-test="to-max" @click=${toMax}>${icon("handshake")}<span>${t("max.title")}</span></button>
  ${helpList()}
  ${findMax()}
  <p class="small">${t("help.private")}</p>
`;

export const helpStyles = css`
  .help-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 12px;
    margin: 14px 0 0;
    padding: 0;
    list-style: none;
  }
  .help-list > li {
    display: flex;
    gap: 14px;
    align-items: flex-start;
    padding: 14px 16px;
    border-radius: 18px;
    background: var(--sand);
    font-weight: 600;
  }
  .help-list .icon {
    flex: none;
    width: 34px;
    height: 34px;
  }
  .help-list b {
    font-weight: 900;
  }
  .help-list .phone {
    font-size: 1.35em;
    font-weight: 900;
    white-space: nowrap;
    user-select: all;
  }
  .help-list a.phone {
    display: inline-flex;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    padding-inline: 6px;
    color: var(--accent-deep);
  }
  .help-list .web {
    overflow-wrap: anywhere;
    font-weight: 700;
    user-select: all;
  }
  .help-list small {
    display: block;
    font-size: 0.88em;
    color: var(--ink-soft);
  }
  .to-max {
    margin-top: 12px;
  }
  #max {
    margin: 22px 0 16px;
    padding: 20px 22px;
    border-radius: 22px;
    background: var(--accent-soft);
    scroll-margin: 10px;
  }
  #max h3 {
    margin: 0 0 12px;
    font-size: 1.35em;
    font-weight: 900;
    line-height: 1.15;
  }
  #max .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 18px;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  #max .steps > li {
    counter-increment: step;
  }
  #max .steps > li > b {
    font-weight: 900;
  }
  #max .steps > li > b::before {
    content: counter(step);
    display: inline-grid;
    place-items: center;
    width: 1.7em;
    height: 1.7em;
    margin-right: 0.5em;
    border-radius: 50%;
    background: var(--accent-deep);
    color: var(--white);
  }
  #max .steps p {
    margin-top: 6px;
  }
  .circles,
  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
  }
  .circles li {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 6px 12px;
    border-radius: 99px;
    background: var(--white);
    font-weight: 700;
  }
  .starters li {
    padding: 8px 14px;
    border-radius: 18px 18px 18px 6px;
    background: var(--white);
    font-weight: 700;
  }
  .again {
    margin-top: 14px;
    font-weight: 800;
  }
`;
