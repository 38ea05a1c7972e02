/** From what the class is at to what the stage shows. Pure: no DOM, no Phaser. */
import { ringMood } from "../board/geometry.ts";
import type { SpokenScene } from "../i18n/stories.ts";
import { gameSight } from "./game-sight.ts";
import type { Place } from "../../shared/content/story.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { PupilTask, SharedView } from "../../shared/rules/view.ts";
import type { Actor, Daytime, PictureOf, StagePicture, Token } from "./picture.ts";

/** The scene that a task plays, and how far this child has read it. */
export interface Playing {
  readonly key: string;
  readonly newcomer: string;
  readonly scene: SpokenScene;
  /** Line that is spoken now, from 0. */
  readonly at: number;
}

/** What a page knows beside the class: the scene it plays, where a crew's newcomer is, what this child noticed. */
export interface Showing {
  readonly playing: Playing | null;
  /** Where the newcomer is whom a crew chooses for; null until its story has come. */
  readonly place: Place | null;
  readonly noticed: number;
  /** This device. */
  readonly seat: SeatId;
  /** What the child has tapped and the server has not been told yet, as `draft` of the page keeps it. */
  readonly draft: Readonly<Record<string, unknown>>;
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

/** The light of a day: it begins in the morning, is late when the class talks, and ends in a night; the next morning comes with what the night did. */
export const daytimeOf = ({ phase, stage }: Pick<SharedView, "phase" | "stage">): Daytime => {
  switch (phase) {
    case "gather":
      return "morning";
    case "night":
      return stage === "morning" ? "morning" : "night";
    case "search":
      return "night";
    case "happens":
    case "talk":
      return "evening";
    default:
      return "day";
  }
};

/** Everybody on stage with the face that the line now gives them; the last face that a line gave stays. */
const actorsOf = ({ newcomer, scene, at }: Playing): Actor[] =>
  scene.cast.map(({ who, mood }) => ({
    newcomer,
    person: who === newcomer ? null : who,
    mood: scene.lines.slice(0, at + 1).findLast((line) => line.by === who && line.mood)?.mood ?? mood,
  }));

export const sceneOf = (playing: Playing, daytime: Daytime, noticed = 0): PictureOf<"scene"> => {
  const line = playing.scene.lines[playing.at];
  const speaking = playing.scene.cast.findIndex(({ who }) => who === line?.by);
  return { kind: "scene", frame: "below", key: playing.key, place: playing.scene.place, daytime, actors: actorsOf(playing), speaking: speaking < 0 ? null : speaking, noticed };
};

/** The face of a newcomer as it stands on the board. */
export const faceOf = (shared: SharedView, newcomer: string) => ringMood(shared.newcomers[newcomer]?.ring ?? 3);

/** Who is home is glad, each in its own way. */
const glad = ["laugh", "smile", "loving"] as const;

const faces = (shared: SharedView): Actor[] =>
  boardTokens(shared, { kind: "wait" }).map(({ id, ring, order }) => ({ newcomer: id, person: null, mood: ring === 5 ? (glad[order % glad.length] ?? "smile") : ringMood(ring) }));

/** What stands behind everything else now. */
export const present = (shared: SharedView, task: PupilTask, { playing, place, noticed, seat, draft }: Showing): StagePicture => {
  if (shared.calm) return { kind: "picture", frame: "over", name: "calm" };
  if (playing) return sceneOf(playing, shared.phase === "search" ? "evening" : "day", noticed);
  if (task.kind === "search" && task.stage === "clues") return { kind: "search", frame: "beside", lit: shared.asked > 0 ? Math.min(1, shared.answered / shared.asked) : 0 };
  const game = gameSight(shared, task, seat, draft);
  if (game) return { kind: "game", frame: "beside", game };
  if (task.kind === "finale" && shared.phase !== "maxKit") return { kind: "together", frame: "beside", people: faces(shared), joy: task.finale.tone !== "open" };
  if ((task.kind === "choose" || task.kind === "agree") && place) {
    const { newcomer } = task.visit;
    // They choose while it waits for them: the same face as on the board, nobody speaks.
    return { kind: "scene", frame: "beside", key: `${newcomer} ${task.visit.beat} waits`, place, daytime: "day", actors: [{ newcomer, person: null, mood: faceOf(shared, newcomer) }], speaking: null, noticed: 0 };
  }
  switch (shared.phase) {
    case "lobby":
    case "pulse":
    case "miniGame":
      return { kind: "picture", frame: "over", name: "welcome" };
    case "maxKit":
      return { kind: "picture", frame: "over", name: "workshop" };
    case "break":
    case "goodbye":
    case "ended":
      return { kind: "picture", frame: "over", name: "dawn" };
    default:
      return { kind: "board", frame: "beside", tokens: boardTokens(shared, task), daytime: daytimeOf(shared) };
  }
};
