/** How to get in, in signs that the back row reads: the address and the code. */
import { css, html, nothing } from "lit";
import { mostDevices } from "../../shared/rules/size.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { t } from "../i18n/language.ts";
import { styleMap } from "../style-map.ts";
import { emsOf, readable } from "./address.ts";
import { pupilAddress } from "./pupil-address.ts";

/** Whether no other device finds a seat: one that is away keeps its own. */
export const isFull = (shared: SharedView): boolean => Object.keys(shared.seats).length >= mostDevices;

/** Why nobody else can join now; nothing when they can. */
export const closedNote = (shared: SharedView) =>
  shared.locked || isFull(shared)
    ? html`<p class="state" role="status" data-test="closed">${shared.locked ? html`${icon("locked")} ${t("control.locked")}` : html`${icon("no-entry")} ${t("lobby.full")}`}</p>`
    : nothing;

/** The address, as large as fits on one line of its container. */
export const shownAddress = () => {
  const address = readable(pupilAddress());
  return html`<b class="address" data-test="address" style=${styleMap({ "--ems": emsOf(address).toFixed(2) })}>${address}</b>`;
};

export const shownCode = (code: string) =>
  html`<p class="code" role="img" data-test="room-code" aria-label=${[...code].join(" ")}>${[...code].map((letter) => html`<span aria-hidden="true">${letter}</span>`)}</p>`;

/** `--most` is the largest size of the address; a `.sized` around it and the code is what they fit in. */
export const entranceStyles = css`
  .sized {
    container-type: inline-size;
    min-width: 0;
  }
  .address {
    display: block;
    font-size: min(var(--most), 100cqi / max(1, var(--ems, 1)));
    font-weight: 900;
    line-height: 1.1;
    overflow-wrap: anywhere;
  }
  .code {
    display: flex;
    gap: calc(0.6 * var(--u));
    margin: 0;
    font-weight: 900;
    line-height: 1;
  }
  .code span {
    flex: 1;
    padding: 0.1em 0;
    border-radius: 0.18em;
    background: var(--sand);
    text-align: center;
  }
  .qr {
    display: block;
    aspect-ratio: 1;
    color: #22304a;
  }
  .number {
    display: grid;
    place-items: center;
    flex: none;
    width: 1.7em;
    height: 1.7em;
    border-radius: 50%;
    background: var(--sky);
    font-weight: 900;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin: 0;
    padding: 0.35em 0.9em;
    border-radius: 99px;
    background: var(--ring3);
    color: #22304a;
    font-weight: 800;
  }
`;
