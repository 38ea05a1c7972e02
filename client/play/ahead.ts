/** Fetches what a page will need before it needs it, while children wait. */
import { wantArt, type ArtPack } from "../art/art.ts";
import { wantGames, wantHelplines, wantStories, wantTexts } from "../i18n/language.ts";
import { whenFree } from "../net/files.ts";
import type { PupilView, SharedView } from "../../shared/rules/view.ts";
import { needs, type Want } from "./needs.ts";
import type * as Stage from "./stage/stage.ts";

let give: (code: typeof Stage) => void;
/** The stage's code, once it is here. */
export const stageCode = new Promise<typeof Stage>((resolve) => (give = resolve));

const ask = (want: Want): void => {
  const [kind, id] = want.split("/");
  switch (kind) {
    case "texts":
      return wantTexts();
    case "letters":
      return whenFree(() => import("../a11y/nunito.css"));
    case "stage":
      return whenFree(async () => give(await import("./stage/stage.ts")));
    case "kit":
      return whenFree(() => import("./kit/kit.ts"));
    case "helplines":
      return wantHelplines();
    case "games":
      return wantGames();
    case "stories":
      return wantStories([id ?? ""]);
    default:
      return wantArt(want as ArtPack);
  }
};

/** Milliseconds for what is on screen to arrive with its pictures, before anything is fetched ahead. */
const settling = 500;
const asked = new Set<Want>();

/** Asks for what this page will need, once for each. */
export const lookAhead = (shared: SharedView, own: PupilView): void => {
  if (asked.size === 0) whenFree(() => new Promise((resolve) => setTimeout(resolve, settling)));
  for (const want of needs(shared, own)) {
    if (asked.has(want)) continue;
    asked.add(want);
    ask(want);
  }
};
