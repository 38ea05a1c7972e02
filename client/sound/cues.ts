/** From what changed to what is heard. Pure: no clock, no device. */
import type { Showing } from "../console/steps.ts";
import { signalsKey } from "../play/draft.ts";
import type { DeedView, PupilTask, SharedView } from "../../shared/rules/view.ts";
import type { Cue } from "./score.ts";

/** One moment is heard as two cues at the most. */
const mostAtOnce = 2;

/** What a class hears when it comes to another part of its lesson. */
const arrived = (before: SharedView, after: SharedView): Cue | null => {
  switch (after.phase) {
    case "pulse":
      return after.stage === "before" ? "start" : "phase";
    case "gather":
      return before.phase === "lobby" ? "start" : "morning";
    case "talk":
      return "talk";
    case "night":
      return before.phase !== "night" ? "night" : after.lanterns < before.lanterns ? "lantern" : null;
    case "search":
      return after.stage === "found" ? "found" : "search";
    case "miniGame":
      return after.lanterns > before.lanterns ? "earned" : "phase";
    case "finale":
      return "finale";
    case "break":
    case "goodbye":
      return "goodbye";
    case "meet":
    case "choose":
    case "agree":
    case "maxKit":
      return "phase";
    case "lobby":
    case "ended":
    // Each deed is heard when the projector tells it.
    case "happens":
      return null;
    default:
      return after.phase satisfies never;
  }
};

/** A step over the board: home when it goes inward, null when it goes nowhere. */
const stepCue = (from: number, to: number): Cue | null => (to > from ? "home" : to < from ? "outward" : null);

/** What a night did to the board. Where some came nearer and some went further, the good is what is heard. */
const nightMoved = (before: SharedView, after: SharedView): Cue | null => {
  const steps = Object.entries(after.newcomers).map(([id, { ring }]) => stepCue(before.newcomers[id]?.ring ?? ring, ring));
  return steps.find((step) => step === "home") ?? steps.find((step) => step === "outward") ?? null;
};

const deedTold = ({ shared, task, at }: Showing): DeedView | null => (shared.phase === "happens" && task.kind === "happens" ? (task.deeds[at] ?? null) : null);

/** The deed that the projector has just come to, not one that it goes back to. */
const newDeed = (before: Showing, after: Showing): DeedView | null => {
  const deed = deedTold(after);
  const was = deedTold(before);
  return deed && (!was || before.shared.step !== after.shared.step || after.at > before.at) ? deed : null;
};

/** What the class hears while it stays where it is. */
const grown = (before: SharedView, after: SharedView): Cue | null => {
  if (after.phase === "lobby") return Object.keys(after.seats).length > Object.keys(before.seats).length ? "join" : null;
  const allReady = after.present > 0 && after.answered >= after.present;
  return allReady && after.answered > before.answered ? "ready" : null;
};

/** How many envelopes the class has stopped, where it breaks the chain. */
const stoppedIn = ({ task }: Showing): number | null => (task.kind === "chain" ? (task.network?.stopped ?? 0) : null);

/** An envelope that was just stopped is heard like a lantern that is lit. */
const justStopped = (before: Showing, after: Showing): boolean => (stoppedIn(after) ?? 0) > (stoppedIn(before) ?? Infinity);

/** Silence while screens rest; what makes them rest is heard once. Null while they do not rest. */
const restCues = (before: SharedView, after: SharedView): readonly Cue[] | null => {
  // Nothing is heard with the end of a calm screen either: somebody may just have told something.
  if (after.calm || before.calm) return after.calm && !before.calm ? ["hush"] : [];
  if (after.eyesUp) return before.eyesUp ? [] : ["eyesUp"];
  return null;
};

/**
 * What the class hears at the projector when it showed one moment and shows another now.
 * `before` is null on a page that has just been opened: it joins in silence.
 */
export const cuesBetween = (before: Showing | null, after: Showing): readonly Cue[] => {
  if (!before) return [];
  const rest = restCues(before.shared, after.shared);
  if (rest) return rest;
  const deed = newDeed(before, after);
  if (deed) return [stepCue(deed.fromRing, deed.toRing) ?? "phase"];
  if (justStopped(before, after)) return ["lantern"];
  if (before.shared.step === after.shared.step) return [grown(before.shared, after.shared) ?? []].flat();
  const isMorning = after.shared.phase === "night" && after.shared.stage === "morning";
  const cues = [arrived(before.shared, after.shared), isMorning ? nightMoved(before.shared, after.shared) : null];
  return cues.filter((cue) => cue !== null).slice(0, mostAtOnce);
};

/** What a pupil's page is at. */
export interface PupilMoment {
  readonly shared: SharedView;
  readonly task: PupilTask;
  /** Whether the child has read the scene to its end. */
  readonly read: boolean;
  /** What it has half chosen. */
  readonly draft: Readonly<Record<string, unknown>>;
}

/** Signals that a device has marked, and whether these are all. */
const marksOf = ({ task, draft }: PupilMoment) => {
  const sees = task.kind === "meet" ? task.sees.map(({ id, mine, pick }) => ({ id, pick, marked: (draft[signalsKey(id)] as readonly string[] | undefined) ?? mine })) : [];
  return { marked: sees.flatMap(({ id, marked }) => marked.map((signal) => `${id} ${signal}`)), all: sees.every(({ marked, pick }) => marked.length === pick) };
};

/** What a device has answered, whatever is asked; empty while it has not. */
const answerOf = (task: PupilTask): string => ("mine" in task && task.mine !== null ? JSON.stringify(task.mine) : "");

/** What a child hears on its own device, where it switched sound on. */
export const pupilCuesBetween = (before: PupilMoment | null, after: PupilMoment): readonly Cue[] => {
  if (!before) return [];
  const rest = restCues(before.shared, after.shared);
  // The projector calls for eyes up, not thirty devices.
  if (rest) return rest.filter((cue) => cue === "hush");
  if (before.shared.step !== after.shared.step || before.task.kind !== after.task.kind) return [];
  const { task } = after;
  if (task.kind === "meet") {
    const was = marksOf(before);
    const is = marksOf(after);
    if (is.marked.every((mark) => was.marked.includes(mark))) return [];
    return [is.all && !was.all ? "allMarked" : "marked"];
  }
  if (task.kind === "happens") return task.deed && after.read && !before.read ? [stepCue(task.deed.fromRing, task.deed.toRing) ?? []].flat() : [];
  const answer = answerOf(task);
  return answer !== "" && answer !== answerOf(before.task) ? ["card"] : [];
};
