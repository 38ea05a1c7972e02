/** Agree: crews talk and choose again; a crew that ties is asked to talk once more. */
import { html, nothing } from "lit";
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { visited } from "./crews.ts";
import { counted, type Panel } from "./panel.ts";

export const agree = ({ shared, task }: Showing): Panel => {
  const tied = task.kind === "agree" ? task.tied : 0;
  return {
    heading: t("agree.heading"),
    support: t("agree.support"),
    body: html`${tied > 0 ? html`<p class="card hint" data-test="tie">${t("agree.tied", { crews: tied })}</p>` : nothing}`,
    progress: t("progress.again", counted(shared)),
    lit: visited(shared),
  };
};
