/** A class without screens: a host that moves it, and pupils who all answer alike, so that two classes go the same way. */
import type { PlanId } from "../../shared/content/plan-ids.ts";
import type { PupilTask, VisitView } from "../../shared/rules/view.ts";
import type { Device, TestServer } from "../room/server.ts";
import { content, worth, type Answer } from "../rules/lesson.ts";

const { trafficLight } = content;

/** The best of these cards, so that a class gets through its lesson without a Search. */
const bestOf = (visit: VisitView, ids: readonly string[]): string | undefined => {
  const beat = content.stories[visit.newcomer]?.beats.find(({ id }) => id === visit.beat);
  return beat?.options.filter(({ id }) => ids.includes(id)).toSorted((a, b) => worth(b) - worth(a))[0]?.id ?? ids[0];
};

/** What every pupil without a screen answers: the same in each class where the same is asked. */
const answerTo = (task: PupilTask): Answer | null => {
  switch (task.kind) {
    case "pulse":
      return { do: "pulse", answers: [2, 3] };
    case "gather":
      return task.open[0] ? { do: "gather", newcomer: task.open[0] } : null;
    case "choose":
    case "agree": {
      const option = bestOf(task.visit, task.options);
      return option ? { do: "option", option } : null;
    }
    case "night":
      return task.stage === "lantern" && task.open[0] ? { do: "lantern", newcomer: task.open[0] } : null;
    case "search":
      return task.stage === "clues" ? { do: "search", clue: 0 } : null;
    case "light": {
      const light = trafficLight.situations.find(({ id }) => id === task.situation)?.sensible[0];
      return task.stage === "set" && light ? { do: "light", light, reason: 1 } : null;
    }
    case "share":
      return task.stage === "set" ? { do: "sort", choices: ["ask"] } : null;
    case "helps":
    case "circle":
      return task.stage === "set" && !(task.kind === "circle" && task.part === "pick") ? { do: "sort", choices: [] } : null;
    case "chain":
    // A class goes on without its signals.
    case "meet":
    case "happens":
    case "finale":
    case "wait":
      return null;
    default:
      return task satisfies never;
  }
};

export interface BenchClass {
  readonly code: string;
  readonly host: Device;
  /** Waits until so many devices are in the class, pages among them. */
  readonly full: (devices: number) => Promise<void>;
  /** Everybody without a screen answers what is asked now. The last answer may move the class on. */
  readonly answer: () => Promise<void>;
  /** Moves the class on from a step, unless it has gone on by itself; answers the milliseconds since 1970 at which it was ordered. */
  readonly next: (from: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a class with its host and so many pupils without a screen. */
export const openClass = async (server: TestServer, plan: PlanId, pupils: number): Promise<BenchClass> => {
  const { code, hostSecret } = await server.newClass(plan);
  const host = await server.host(code, hostSecret);
  const devices: Device[] = [];
  for (let i = 0; i < pupils; i += 1) devices.push(await server.pupil(code));
  return {
    code,
    host,
    full: (count) => host.until(() => host.shared.present === count),
    answer: async () => {
      const { step } = host.shared;
      for (const device of devices) {
        await device.until(() => device.shared.step >= step);
        const answer = answerTo(device.pupil.task);
        // "stale" when the class went on meanwhile; the next question is answered in its turn.
        if (answer) await device.answer(answer);
      }
    },
    next: async (from) => {
      const ordered = Date.now();
      const reply = await host.command(hostSecret, { do: "next", step: from });
      if (!reply.ok && reply.reason !== "stale") throw new Error(`the class does not go on from ${host.shared.phase}: ${reply.reason}`);
      await host.until(() => host.shared.step > from);
      return ordered;
    },
    close: async () => {
      for (const device of [...devices, host]) await device.leave();
    },
  };
};
