/** The help lines: from the data file on this device. Opening them sends nothing to anybody. */
import { css, html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { servicesFor } from "../i18n/help-services.ts";
import { currentLanguage, t } from "../i18n/language.ts";

/** The services that fit this language, for children. */
export const helpList = () => {
  const language = currentLanguage();
  const services = servicesFor("child", "danger");
  if (!services) return html`<p>${t("wait")}</p>`;
  return html`<ul class="help-list" data-test="help-list">${services.map((service) => html`<li>
    ${icon(service.icon)}
    <span><b>${service.name[language]}</b>${service.phone ? html` <b class="phone">${service.phone}</b>` : nothing}${service.web ? html` <span class="web">${service.web}</span>` : nothing}<small>${service.what[language]}</small></span>
  </li>`)}</ul>`;
};

export const helpPanel = (shut: () => void) => html`
  <dialog class="panel" aria-labelledby="help-title" @close=${shut} @cancel=${shut}>
    <form method="dialog"><button class="button round" data-test="help-shut" aria-label=${t("help.shut")}>✕</button></form>
    <h2 id="help-title">${t("help.title")}</h2>
    <p>${t("help.how")}</p>
    ${helpList()}
    <p class="small">${t("help.private")}</p>
  </dialog>
`;

export const helpStyles = css`
  .help-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 12px;
    margin: 14px 0 0;
    padding: 0;
    list-style: none;
  }
  .help-list li {
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
    white-space: nowrap;
  }
  .help-list .web {
    overflow-wrap: anywhere;
    font-weight: 700;
  }
  .help-list small {
    display: block;
    font-size: 0.88em;
    color: var(--ink-soft);
  }
  .panel {
    width: min(900px, calc(100vw - 24px));
    max-height: calc(100vh - 24px);
    padding: 28px;
    border: 0;
    border-radius: 30px;
    background: var(--white);
    color: var(--ink);
    font-family: var(--font);
    font-weight: 600;
    overflow: auto;
  }
  .panel::backdrop {
    background: rgb(34 48 74 / 0.5);
  }
  .panel form {
    float: right;
    margin: -6px -6px 0 12px;
  }
  .panel h2 {
    font-size: 1.7rem;
    font-weight: 900;
    line-height: 1.15;
  }
  .panel .small {
    margin-top: 14px;
    font-size: 0.9rem;
    color: var(--ink-soft);
  }
`;
