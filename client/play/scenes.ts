/** Which scene a task plays on this device; null where it plays none. */
import { storyOf } from "../i18n/language.ts";
import { foundScene, optionScene, perspectiveScene, type SpokenScene } from "../i18n/stories.ts";
import { isScreen } from "./stage/layout.ts";
import type { Place } from "../../shared/content/story.ts";
import type { PupilTask } from "../../shared/rules/view.ts";

export interface TaskScene {
  /** The same as long as it is the same scene; another on a second visit, whose lines differ. */
  readonly key: string;
  readonly newcomer: string;
  readonly scene: SpokenScene;
}

/** `tab` says which of its perspectives a device looks at that holds more than one. */
export const taskScene = (task: PupilTask, tab: number): TaskScene | null => {
  const make = (newcomer: string, key: string, scene: SpokenScene | null): TaskScene | null => (scene && scene.lines.length > 0 ? { newcomer, key, scene } : null);
  switch (task.kind) {
    case "meet": {
      const seen = task.sees[Math.min(tab, task.sees.length - 1)];
      return seen ? make(task.visit.newcomer, `${task.visit.newcomer} ${task.visit.beat} ${seen.id}${task.visit.again ? " again" : ""}`, perspectiveScene(task.visit, seen.id)) : null;
    }
    case "happens":
      return task.deed && task.option ? make(task.deed.newcomer, `${task.deed.newcomer} ${task.deed.beat} ${task.option}${task.deed.again ? " again" : ""}`, optionScene(task.deed, task.option)) : null;
    case "search":
      return task.stage === "found" ? make(task.newcomer, `${task.newcomer} found`, foundScene(task.newcomer)) : null;
    default:
      return null;
  }
};

/** Where the newcomer is whom a crew chooses for: a place of its beat where one can stand; null until its story has come. */
export const placeOf = (task: PupilTask): Place | null => {
  if (task.kind !== "choose" && task.kind !== "agree") return null;
  const places = storyOf(task.visit.newcomer)?.beats.find(({ id }) => id === task.visit.beat)?.perspectives.map(({ place }) => place) ?? [];
  return places.find((place) => !isScreen(place)) ?? places[0] ?? null;
};
