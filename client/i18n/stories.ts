/** The stories' structure as a device may hold it: the build strips effects, kinds and real signals. */
import { lineKey } from "../../shared/content/keys.ts";
import type { Line, Scene } from "../../shared/content/story.ts";
import type { VisitView } from "../../shared/rules/view.ts";
import { storyOf, storyText } from "./language.ts";

/** A line of a scene as it is spoken now. */
export interface SpokenLine {
  /** A person's id, the newcomer's id, or null for the narrator. */
  readonly by: string | null;
  /** Their name or label; empty for the narrator. */
  readonly name: string;
  readonly mood: Line["mood"] | null;
  readonly kind: "say" | "think" | "chat";
  readonly text: string;
}

export interface SpokenScene {
  readonly place: Scene["place"];
  readonly cast: Scene["cast"];
  readonly lines: readonly SpokenLine[];
}

/** What somebody is called on screen: the newcomer by name, the others by their label. */
export const personName = (newcomer: string, who: string): string =>
  who === newcomer ? storyText(newcomer, "name") : storyText(newcomer, `person.${who}`);

const isShown = (line: Line, flags: readonly string[], again: boolean): boolean => {
  if (!line.if) return true;
  const flag = line.if.replace("!", "");
  const set = flag === "again" ? again : flags.includes(flag);
  return line.if.startsWith("!") ? !set : set;
};

/** A scene in this device's language, with only the lines that fit what the class did. `scope` is the scene's key. */
export const spoken = (newcomer: string, scope: string, scene: Scene, flags: readonly string[] = [], again = false): SpokenScene => ({
  place: scene.place,
  cast: scene.cast,
  lines: scene.lines.flatMap((line, index) =>
    isShown(line, flags, again)
      ? [{
          by: line.by,
          name: line.by === null ? "" : personName(newcomer, line.by),
          mood: line.mood ?? null,
          kind: line.kind ?? (scene.place === "chat" && line.by !== null ? "chat" : "say"),
          text: storyText(newcomer, lineKey(scope, index)),
        }]
      : [],
  ),
});

const beatIn = (visit: VisitView) => {
  const story = storyOf(visit.newcomer);
  return story?.beats.find((beat) => beat.id === visit.beat) ?? null;
};

export const perspectiveScene = (visit: VisitView, perspective: string): SpokenScene | null => {
  const scene = beatIn(visit)?.perspectives.find(({ id }) => id === perspective);
  return scene ? spoken(visit.newcomer, `${visit.beat}.${perspective}`, scene, visit.flags, visit.again) : null;
};

export const perspectiveSignals = (visit: VisitView, perspective: string): readonly { readonly id: string; readonly icon: string; readonly text: string }[] =>
  (beatIn(visit)?.perspectives.find(({ id }) => id === perspective)?.signals ?? []).map(({ id, icon }) => ({
    id, icon, text: storyText(visit.newcomer, `${visit.beat}.${perspective}.signal.${id}`),
  }));

export const optionCard = (newcomer: string, beat: string, option: string): { readonly icon: string; readonly text: string } => ({
  icon: storyOf(newcomer)?.beats.find(({ id }) => id === beat)?.options.find(({ id }) => id === option)?.icon ?? "",
  text: storyText(newcomer, `${beat}.option.${option}`),
});

export const optionScene = (visit: VisitView, option: string): SpokenScene | null => {
  const scene = beatIn(visit)?.options.find(({ id }) => id === option)?.scene;
  return scene ? spoken(visit.newcomer, `${visit.beat}.option.${option}`, scene, visit.flags, visit.again) : null;
};

export const foundScene = (newcomer: string): SpokenScene | null => {
  const story = storyOf(newcomer);
  return story ? spoken(newcomer, "search.found", story.search.found) : null;
};
