/** Meet: the class looks and tells each other what it saw. */
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { crewList, visited } from "./crews.ts";
import { counted, type Panel } from "./panel.ts";

export const meet = ({ shared }: Showing): Panel => ({
  heading: t("meet.heading"),
  support: t("meet.support"),
  body: crewList(shared),
  progress: t("progress.looked", counted(shared)),
  lit: visited(shared),
});
