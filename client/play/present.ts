/** From what the class is at to what the stage shows. Pure: no DOM, no Phaser. */
import { ringMood } from "../board/geometry.ts";
import type { SpokenScene } from "../i18n/stories.ts";
import type { PupilTask, SharedView } from "../../shared/rules/view.ts";
import type { Actor, Daytime, StagePicture, Token } from "./picture.ts";

/** The scene that a task plays, and how far this child has read it. */
export interface Playing {
  readonly key: string;
  readonly newcomer: string;
  readonly scene: SpokenScene;
  /** Line that is spoken now, from 0. */
  readonly at: number;
}

/** Whom this device has chosen, where choosing means a newcomer. */
const chosenOf = (task: PupilTask): string | null => (task.kind === "gather" || task.kind === "night" ? task.mine : null);

const lanternsOf = (task: PupilTask): ReadonlySet<string> =>
  new Set(task.kind === "night" ? task.events.filter(({ why }) => why === "lantern").map(({ newcomer }) => newcomer) : []);

export const boardTokens = (shared: SharedView, task: PupilTask): Token[] => {
  const chosen = chosenOf(task);
  const lit = lanternsOf(task);
  return Object.entries(shared.newcomers)
    .map(([id, newcomer]) => ({ ...newcomer, id, chosen: id === chosen, lantern: lit.has(id) }))
    .toSorted((a, b) => a.order - b.order);
};

export const daytimeOf = (shared: SharedView): Daytime => (shared.phase === "night" || shared.phase === "search" ? "night" : shared.phase === "happens" || shared.phase === "talk" ? "evening" : "day");

/** Everybody on stage with the face that the line now gives them; the last face that a line gave stays. */
const actorsOf = ({ newcomer, scene, at }: Playing): Actor[] =>
  scene.cast.map(({ who, mood }) => ({
    newcomer,
    person: who === newcomer ? null : who,
    mood: scene.lines.slice(0, at + 1).findLast((line) => line.by === who && line.mood)?.mood ?? mood,
  }));

export const sceneOf = (playing: Playing, daytime: Daytime): StagePicture => {
  const line = playing.scene.lines[playing.at];
  const speaking = playing.scene.cast.findIndex(({ who }) => who === line?.by);
  return { kind: "scene", key: playing.key, place: playing.scene.place, daytime, actors: actorsOf(playing), speaking: speaking < 0 ? null : speaking };
};

/** What stands behind everything else now. */
export const present = (shared: SharedView, task: PupilTask, playing: Playing | null): StagePicture => {
  if (shared.calm) return { kind: "picture", name: "calm" };
  if (playing) return sceneOf(playing, shared.phase === "search" ? "evening" : "day");
  switch (shared.phase) {
    case "lobby":
    case "pulse":
    case "maxKit":
    case "break":
    case "goodbye":
    case "ended":
    case "miniGame":
      return { kind: "picture", name: "welcome" };
    default:
      return { kind: "board", tokens: boardTokens(shared, task), daytime: daytimeOf(shared) };
  }
};

/** The face of a newcomer as it stands on the board. */
export const faceOf = (shared: SharedView, newcomer: string) => ringMood(shared.newcomers[newcomer]?.ring ?? 3);
