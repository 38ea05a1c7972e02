/** Pulse: the two questions before and after. The projector tells only how far the class is. */
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { counted, type Panel } from "./panel.ts";

export const pulse = ({ shared }: Showing): Panel => ({
  heading: t(shared.stage === "after" ? "pulse.after" : "pulse.before"),
  support: t("pulse.support"),
  progress: t("progress.answered", counted(shared)),
  side: "none",
});
