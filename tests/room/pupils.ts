/** What a pupil's device answers, from nothing but what it was told. */
import { loadContent } from "../../server/content.ts";
import { beatOf } from "../../shared/content/beats.ts";
import type { PupilTask } from "../../shared/rules/view.ts";
import type { Answer } from "../rules/lesson.ts";

const { stories } = loadContent();

/** Everything that one device has to say to what it is asked; empty where nothing is. */
export const answersTo = (task: PupilTask): Answer[] => {
  switch (task.kind) {
    case "pulse":
      return [{ do: "pulse", answers: [2, 3] }];
    case "gather":
      return task.open[0] ? [{ do: "gather", newcomer: task.open[0] }] : [];
    case "meet": {
      const story = stories[task.visit.newcomer];
      if (!story) return [];
      return task.sees.map(({ id, pick }) => ({
        do: "signals", perspective: id,
        signals: (beatOf(story, task.visit.beat).perspectives.find((one) => one.id === id)?.signals ?? []).slice(0, pick).map((signal) => signal.id),
      }));
    }
    case "choose":
    case "agree":
      return task.options[0] ? [{ do: "option", option: task.options[0] }] : [];
    case "night":
      return task.stage === "lantern" && task.open[0] ? [{ do: "lantern", newcomer: task.open[0] }] : [];
    case "search":
      return task.stage === "clues" ? [{ do: "search", clue: 0 }] : [];
    case "light":
      return task.stage === "set" ? [{ do: "light", light: "orange", reason: 1 }] : [];
    case "share":
      return task.stage === "set" ? [{ do: "sort", choices: ["ask"] }] : [];
    case "helps":
      return task.stage === "set" ? [{ do: "sort", choices: [] }] : [];
    case "circle":
      if (task.stage !== "set") return [];
      return [{ do: "sort", choices: task.part === "judge" ? [] : [task.candidates[0], task.candidates.find(({ circle }) => circle !== task.candidates[0]?.circle)].flatMap((one) => one?.id ?? []) }];
    case "chain":
      return task.stage === "set" && task.nodes[0] !== undefined ? [{ do: "chain", node: task.nodes[0], move: "stand" }] : [];
    case "wait":
    case "happens":
    case "finale":
      return [];
    default:
      return task satisfies never;
  }
};
