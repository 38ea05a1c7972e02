/** What lies over everything while screens rest, or while there is no class to show. */
import { html, nothing } from "lit";
import { pictureUrl } from "../art/art.ts";
import { icon } from "../art/portrait.ts";
import { t, tId } from "../i18n/language.ts";
import type { LinkReason, SessionState } from "../net/session.ts";
import type { PupilView } from "../../shared/rules/view.ts";

export type Over = "connecting" | "refused" | "calm" | "away" | "host-away" | "eyes-up" | "paused";

/** What lies over the page now; null while the child can play. */
export const overOf = ({ link, refused, shared, own }: SessionState<PupilView>): Over | null => {
  if (refused) return "refused";
  if (!shared || !own) return "connecting";
  if (shared.calm) return "calm";
  if (link === "away") return "away";
  if (!shared.hostHere && shared.phase !== "ended") return "host-away";
  if (shared.eyesUp) return "eyes-up";
  return shared.paused ? "paused" : null;
};

const contentOf = (over: Over, refused: LinkReason | null) => {
  switch (over) {
    case "connecting":
      return { picture: icon("satellite-antenna"), title: t("connecting"), how: t("away.how") };
    case "refused":
      return { picture: nothing, title: t("refused.title"), how: tId("reason", refused ?? "ended") };
    case "calm":
      return { picture: nothing, title: t("calm"), how: "" };
    case "away":
      return { picture: icon("satellite-antenna"), title: t("away.title"), how: t("away.how") };
    case "host-away":
      return { picture: icon("hourglass-not-done"), title: t("hostAway.title"), how: tId("reason", "hostAway") };
    case "eyes-up":
      return { picture: icon("eyes"), title: t("eyesUp.title"), how: t("eyesUp.how") };
    case "paused":
      return { picture: icon("pause-button"), title: t("paused.title"), how: t("paused.how") };
    default:
      return over satisfies never;
  }
};

/** The words of what lies over the page, for who does not see it. */
export const overWords = (over: Over, refused: LinkReason | null): string => {
  const { title, how } = contentOf(over, refused);
  return `${title} ${how}`.trim();
};

export const overlay = (over: Over, refused: LinkReason | null, leave: () => void) => {
  const { picture, title, how } = contentOf(over, refused);
  if (over === "calm") return html`<div class="over calm" data-test="calm" tabindex="-1"><img src=${pictureUrl("calm")} alt="" /><p>${title}</p></div>`;
  const canLeave = over === "connecting" || over === "refused";
  return html`<div class="over" data-test=${over} tabindex="-1"><div class="card-over">
    ${picture}<h1>${title}</h1><p>${how}</p>${canLeave ? html`<button class="button ${over === "refused" ? "main" : ""}" data-test="leave" @click=${leave}>${t("refused.back")}</button>` : nothing}
  </div></div>`;
};
