/** What a page will need, in the order in which it will need it. Pure: who fetches it is ahead.ts. */
import type { ArtPack } from "../art/art.ts";
import type { PupilView, SharedView } from "../../shared/rules/view.ts";

export type Want = ArtPack | `stories/${string}` | "texts" | "letters" | "helplines" | "stage" | "games" | "kit";

/** Until the first scene stands, a page fetches for that alone: a school's line is shared by all. */
const opening: ReadonlySet<string> = new Set(["lobby", "pulse", "gather", "meet"]);

/** Whom this device is with, or has chosen to be with: whose story comes next. */
const nextStory = ({ crews, seats }: SharedView, { task, seat }: PupilView): string | null =>
  (task.kind === "gather" ? task.mine : null) ?? (crews[seats[seat]?.crew ?? ""]?.newcomer || null);

/** Everything that this page will need from here on, the next first. */
export const needs = (shared: SharedView, own: PupilView): readonly Want[] => {
  const ids = Object.keys(shared.newcomers).toSorted((a, b) => (shared.newcomers[a]?.order ?? 0) - (shared.newcomers[b]?.order ?? 0));
  const next = nextStory(shared, own);
  const all = <Kind extends string>(kind: Kind) => ids.map((id) => `${kind}/${id}` as const);
  // A page that comes in during a game fetches it first.
  const game = shared.phase === "miniGame" ? ["games", "minigames", "icons/games"] as const : [];
  return [
    "texts", ...game, "helplines", "icons/pupil", "letters", "people", ...all("newcomers"), "board",
    ...(next ? [`stories/${next}`, `casts/${next}`] as const : []),
    ...all("stories"), "stage", "places",
    ...(opening.has(shared.phase) && shared.round < 2 ? [] : [...all("casts"), "games", "minigames", "icons/games", "kit", "icons/kit"] as const),
  ];
};
