/** From a mini-game's task to what the stage shows of it. Pure. */
import { ringMood } from "../board/geometry.ts";
import { situationIcon } from "../i18n/games.ts";
import type { Keeping } from "../../shared/content/roles.ts";
import type { Light } from "../../shared/content/lights.ts";
import { nodesFor } from "../../shared/rules/games/network.ts";
import type { PupilTask, SharedView } from "../../shared/rules/view.ts";
import type { SeatId } from "../../shared/rules/state.ts";
import type { CirclePerson, GameSight } from "./picture.ts";

type CircleTask = Extract<PupilTask, { kind: "circle" }>;

/** Before the class looks, those whom this device holds; then everybody, each where the class now knows them to be. */
const peopleOf = ({ newcomer, part, stage, cards, known, mine, pair }: CircleTask): CirclePerson[] => {
  const chosen = pair.length > 0 ? pair : part === "pick" ? (mine ?? []) : [];
  const standsAs = (id: string, kind: string | undefined): CirclePerson["stands"] => (chosen.includes(id) ? "beside" : kind === "max" ? "in" : "out");
  // While two are chosen, and at the end, only those matter who can be chosen.
  const shown = known ? known.filter(({ kind }) => kind === "max" || (part === "judge" && stage !== "done")) : cards.map(({ id }) => ({ id, kind: undefined }));
  return shown.map(({ id, kind }) => {
    const icon = situationIcon(id);
    return { id, icon, actor: icon ? null : { newcomer, person: id, mood: kind === "max" ? "smile" : "calm" }, stands: standsAs(id, kind) };
  });
};

/** Null where the task is no mini-game. */
export const gameSight = (shared: SharedView, task: PupilTask, seat: SeatId, draft: Readonly<Record<string, unknown>>): GameSight | null => {
  switch (task.kind) {
    case "light": {
      const explains = task.stage === "explain" || task.stage === "done";
      return { of: "light", icon: explains ? "" : situationIcon(task.situation), light: (draft[`light ${task.situation}`] as Light | undefined) ?? task.mine?.light ?? null, explains };
    }
    case "share":
      return { of: "share", icon: task.stage === "explain" ? "" : situationIcon(task.situation), kept: (draft["keeping"] as Keeping | undefined) ?? task.mine };
    case "helps":
      return { of: "helps", icon: task.stage === "explain" || task.stage === "done" ? "" : situationIcon(task.situation), own: task.roles, needs: task.needs };
    case "circle": {
      const glad = task.pair.length > 0;
      return { of: "circle", newcomer: { newcomer: task.newcomer, person: null, mood: glad ? "smile" : ringMood(shared.newcomers[task.newcomer]?.ring ?? 3) }, people: task.stage === "explain" ? [] : peopleOf(task) };
    }
    case "chain": {
      const { animal, colour } = shared.seats[seat] ?? { animal: "owl", colour: "blue" };
      const here = Object.values(shared.seats).filter((one) => one.here).length;
      const count = task.network?.envelopes.length ?? nodesFor(here);
      // While it is explained, one envelope lies there to be seen.
      const network = task.network ?? { envelopes: "e".padEnd(count, "."), acts: ".".repeat(count) };
      return { of: "chain", count, own: task.nodes, network, animal, colour };
    }
    default:
      return null;
  }
};
