/** How children come in: the code to type, or this screen to scan. */
import { html, nothing } from "lit";
import { fewestDevices } from "../../shared/rules/size.ts";
import type { SharedView } from "../../shared/rules/view.ts";
import { icon } from "../art/portrait.ts";
import { qrCode } from "../console/qr.ts";
import { t } from "../i18n/language.ts";

/** An address as somebody types it: without the scheme. */
const readable = (origin: string): string => origin.replace(/^https?:\/\//, "");

export const join = (shared: SharedView, code: string, origin: string) => {
  const missing = fewestDevices - shared.present;
  return html`<div class="join card" data-test="join">
    ${origin ? html`<p class="open">${t("lobby.open")} <b class="address">${readable(origin)}</b></p>` : nothing}
    <p class="open">${t("lobby.type")} <b class="code" data-test="room-code" role="img" aria-label=${[...code].join(" ")}>${code}</b></p>
    ${origin ? html`${qrCode(`${origin}/#${code}`, t("lobby.qr"))}<p class="open">${t("lobby.scan")}</p>` : nothing}
  </div>
  <p class="count" role="status"><b data-test="device-count">${shared.present}</b> ${t("lobby.count", { count: shared.present })} ${missing > 0 ? t("lobby.missing", { count: missing }) : shared.phase === "lobby" ? t("lobby.ready") : nothing}</p>
  ${shared.locked ? html`<p class="count">${icon("locked")} ${t("control.locked")}</p>` : nothing}`;
};
