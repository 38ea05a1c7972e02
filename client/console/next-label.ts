/** What the next step is called on its button. */
import { t, tId } from "../i18n/language.ts";
import type { Showing } from "./steps.ts";

export const nextLabel = (showing: Showing): string => {
  const { shared, task, at, of, resting } = showing;
  if (resting) return t("nextStep.back");
  if (at < of - 1) return tId("nextStep", task.kind);
  const somebodyLeaves = Object.values(shared.newcomers).some(({ leaving }) => leaving);
  if (somebodyLeaves && (shared.phase === "happens" || shared.phase === "night")) return t("nextStep.onward");
  const asked = shared.phase === "agree" && task.kind === "agree" && task.tied > 0 ? "agree" : shared.phase;
  return tId("next", shared.stage ? `${asked}.${shared.stage}` : asked);
};
