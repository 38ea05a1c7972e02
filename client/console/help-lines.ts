/** Help services in this language, large enough to be copied from the back row. Nothing is sent anywhere. */
import { css, html, nothing } from "lit";
import { icon } from "../art/portrait.ts";
import { servicesFor } from "../i18n/help-services.ts";
import { currentLanguage } from "../i18n/language.ts";

/** `until` says how far the list goes: what children see, or also what is for the host. */
export const helpLines = (until: "child" | "adult") => {
  const language = currentLanguage();
  const services = until === "child" ? servicesFor("child", "danger") : servicesFor("child", "danger", "adult");
  return html`<ul class="help-lines" data-test="help-lines" data-many=${services.length > 6}>
    ${services.map((service) => html`<li class="card">
      ${icon(service.icon)}
      <span>
        <b>${service.name[language]}</b>
        ${service.phone || service.web ? html`<span class="reach">${service.phone ?? nothing}${service.web ? html`<span class="web">${service.web}</span>` : nothing}</span>` : nothing}
        <span class="what">${service.what[language]}</span>
      </span>
    </li>`)}
  </ul>`;
};

export const helpLineStyles = css`
  .help-lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(21 * var(--u) * var(--fit, 1)), 1fr));
    gap: calc(0.8 * var(--u) * var(--fit, 1));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help-lines li {
    display: flex;
    gap: calc(0.8 * var(--u) * var(--fit, 1));
    align-items: start;
    padding: calc(0.9 * var(--u) * var(--fit, 1)) calc(1.2 * var(--u) * var(--fit, 1));
    font-size: calc(1.15 * var(--u) * var(--fit, 1));
    line-height: 1.3;
  }
  .help-lines li > span {
    display: grid;
  }
  .help-lines b {
    font-weight: 800;
  }
  .help-lines .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    font-size: 1.6em;
    font-weight: 900;
    line-height: 1.15;
  }
  .help-lines .web {
    font-size: 0.75em;
    font-weight: 800;
    overflow-wrap: anywhere;
  }
`;
