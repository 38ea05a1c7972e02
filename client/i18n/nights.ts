/** What a night did to a newcomer, in words of its own story. */
import type { NightKind } from "../../shared/content/keys.ts";
import type { NightView } from "../../shared/rules/view.ts";
import { storyText, t } from "./language.ts";

/** What one event is called: a thing that weighs or warms shows on the board; what moved nobody over a ring only lingers. */
export const nightKind = ({ why, fromRing, toRing }: NightView): NightKind | "lingers" =>
  why !== "later" ? why : toRing > fromRing ? "lighter" : toRing < fromRing ? "heavier" : "lingers";

/** The sentence for an event, or for a night without one (null). */
export const nightText = (newcomer: string, kind: NightKind | "lingers" | null): string =>
  kind === null ? t("night.quiet", { name: storyText(newcomer, "name") })
  : kind === "lingers" ? t("night.lingers", { name: storyText(newcomer, "name") })
  : storyText(newcomer, `night.${kind}`);
