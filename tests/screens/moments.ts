/** Moments of real lessons, as the rules tell them to a device: what a page can be asked to show. */
import { miniGameIds, type MiniGameId } from "../../shared/content/plan.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import type { PhaseName, SeatId } from "../../shared/rules/state.ts";
import { hostView, pupilView, sharedView, type HostView, type PupilView, type SharedView } from "../../shared/rules/view.ts";
import { content, Lesson, worth } from "../rules/lesson.ts";

export interface Moment {
  /** The phase, its part, and whether this device has answered: "night.lantern", "choose done". */
  readonly name: string;
  readonly shared: SharedView;
  readonly pupil: PupilView;
  readonly host: HostView;
}

/** Which cards everybody takes. */
type Wish = "best" | "worst";

const watched: SeatId = "seat0";

const momentOf = (lesson: Lesson, name: string): Moment => {
  const pupil = pupilView(content, lesson.state, watched);
  if (!pupil) throw new Error("the watched device has no seat");
  return { name, shared: sharedView(lesson.state), pupil, host: hostView(content, lesson.state) };
};

/** What somebody answers now, whatever is asked; nothing where nothing is. */
const answer = (lesson: Lesson, seat: SeatId, wish: Wish): void => {
  const task = pupilView(content, lesson.state, seat)?.task;
  switch (task?.kind) {
    case "pulse":
      return lesson.pupil(seat, { do: "pulse", answers: [2, 3] });
    case "gather":
      return lesson.pupil(seat, { do: "gather", newcomer: task.open[Number(seat.slice(4)) % task.open.length] ?? "" });
    case "meet":
      for (const { id, pick } of task.sees) {
        const perspective = lesson.beat(lesson.state.seats[seat]?.crew ?? "").perspectives.find((one) => one.id === id);
        const real = perspective?.signals.filter((signal) => signal.real).map((signal) => signal.id) ?? [];
        lesson.pupil(seat, { do: "signals", perspective: id, signals: real.slice(0, pick) });
      }
      return;
    case "choose":
    case "agree": {
      const cards = lesson.beat(lesson.state.seats[seat]?.crew ?? "").options.filter(({ id }) => task.options.includes(id)).toSorted((a, b) => worth(b) - worth(a));
      return lesson.pupil(seat, { do: "option", option: (wish === "best" ? cards[0] : cards.at(-1))?.id ?? "" });
    }
    case "night":
      if (task.stage === "lantern" && task.open[0]) lesson.pupil(seat, { do: "lantern", newcomer: task.open[0] });
      return;
    case "search":
      if (task.stage === "clues") lesson.pupil(seat, { do: "search", clue: 0 });
      return;
    case "light":
      if (task.stage === "set") lesson.pupil(seat, { do: "light", light: "orange", reason: 1 });
      return;
    case "share":
      if (task.stage === "set") lesson.pupil(seat, { do: "sort", choices: ["ask"] });
      return;
    case "helps":
      if (task.stage === "set") lesson.pupil(seat, { do: "sort", choices: task.roles.slice(0, 1) });
      return;
    case "circle":
      if (task.stage === "set") lesson.pupil(seat, { do: "sort", choices: task.part === "pick" ? task.candidates.slice(0, 1).map(({ id }) => id) : task.cards.slice(0, 1).map(({ id }) => id) });
      return;
    case "chain":
      if (task.stage === "set" && task.nodes[0] !== undefined) lesson.pupil(seat, { do: "chain", node: task.nodes[0], move: "stand" });
      return;
    default:
  }
};

const partOf = (lesson: Lesson): string => {
  const { phase } = lesson.state;
  const part = "stage" in phase ? phase.stage : "when" in phase ? phase.when : "";
  return part ? `${phase.name}.${part}` : phase.name;
};

/** A mini-game from its explanation to its end, in which the watched device answers before the others. */
const playOnce = (lesson: Lesson, game: MiniGameId, wish: Wish, keep: (name: string) => void): void => {
  lesson.host({ do: "replay", step: lesson.state.step, game });
  for (let moves = 0; moves < 60; moves += 1) {
    const { stage, situations, at } = lesson.phase("miniGame");
    const name = `${game}.${stage}${stage === "set" && situations.length > 1 ? `.${situations[at] === "pick" ? "pick" : "first"}` : ""}`;
    // An envelope must be there to be seen.
    if (game === "breakTheChain" && stage === "set") lesson.wait(500);
    // What was earned looks alike in all of them.
    if (stage !== "done" || game === "trafficLight") keep(name);
    if (stage === "done") return;
    const { step } = lesson.state;
    answer(lesson, watched, wish);
    if (stage === "set" && ["keepOrShare", "breakTheChain"].includes(game)) keep(`${name} done`);
    for (const seat of lesson.seats) if (seat !== watched && lesson.state.step === step) answer(lesson, seat, wish);
    if (lesson.state.step === step) lesson.next();
  }
  throw new Error(`${game} never ended`);
};

/** Every mini-game, one after the other; then the lesson is where it was. */
const playAll = (lesson: Lesson, wish: Wish, keep: (name: string) => void): void => {
  const { state, now } = lesson;
  for (const game of miniGameIds) playOnce(lesson, game, wish, keep);
  lesson.state = state;
  lesson.now = now;
};

/** Each moment that a lesson comes to, before the watched device answered and after; each name once. */
export const momentsOf = ({ plan, devices, wish, seed = 7 }: { readonly plan: PlanId; readonly devices: number; readonly wish: Wish; readonly seed?: number }): Moment[] => {
  const lesson = new Lesson(devices, { plan, seed });
  const found = new Map<string, Moment>();
  const keep = (name: string): void => {
    if (!found.has(name)) found.set(name, momentOf(lesson, name));
  };
  for (let moves = 0; moves < 300; moves += 1) {
    if (lesson.state.phase.name === "miniGame" && !found.has("trafficLight.explain")) playAll(lesson, wish, keep);
    keep(partOf(lesson));
    if (lesson.state.phase.name === ("ended" satisfies PhaseName)) return [...found.values()];
    const { step } = lesson.state;
    const before = partOf(lesson);
    answer(lesson, watched, wish);
    if (lesson.state.step === step) keep(`${before} done`);
    for (const seat of lesson.seats) if (seat !== watched && lesson.state.step === step) answer(lesson, seat, wish);
    if (lesson.state.step === step) lesson.next();
  }
  throw new Error("the lesson never ended");
};
