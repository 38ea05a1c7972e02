/** Happens: what the crews did, one newcomer after the other; the board moves along. */
import { html } from "lit";
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { actions, nameOf, step, type Panel } from "./panel.ts";

export const happens = ({ task, at }: Showing): Panel => {
  const deeds = task.kind === "happens" ? task.deeds : [];
  const deed = deeds[Math.min(at, deeds.length - 1)];
  if (!deed) return { heading: t("happens.nothing"), support: t("happens.nothingSupport") };
  const name = nameOf(deed.newcomer);
  return {
    heading: t("happens.heading", { name }),
    about: deeds.length > 1 ? t("happens.count", { at: at + 1, of: deeds.length }) : name,
    body: html`<div class="actions">${actions(deed)}</div>${step(deed.fromRing, deed.toRing)}`,
    lit: [deed.newcomer],
    ringsFor: Object.fromEntries(deeds.slice(at + 1).map(({ newcomer, fromRing }) => [newcomer, fromRing])),
  };
};
