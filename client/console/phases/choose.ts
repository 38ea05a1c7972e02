/** Choose: each alone. Only how many have chosen. */
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { visited } from "./crews.ts";
import { counted, type Panel } from "./panel.ts";

export const choose = ({ shared }: Showing): Panel => ({
  heading: t("choose.heading"),
  support: t("choose.support"),
  progress: t("progress.chose", counted(shared)),
  lit: visited(shared),
});
