/** Gather: the board, and the votes growing on it without names. */
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { counted, type Panel } from "./panel.ts";

export const gather = ({ shared, task }: Showing): Panel => ({
  heading: t("gather.heading"),
  support: t("gather.support"),
  progress: t("progress.voted", counted(shared)),
  votes: task.kind === "gather" ? task.votes : null,
});
