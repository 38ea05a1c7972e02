/** How a host prepared a lesson, over its plan. */
import type { MiniGameId, Plan } from "../../shared/content/plan.ts";
import type { NewClassRequest } from "../../shared/protocol/messages.ts";

/** What the host changed; the plan's own where it is left out. */
export type Prepared = Pick<NewClassRequest, "newcomers" | "miniGames" | "timer">;

/** Who is on the board of a plan that was prepared so. */
export const newcomersOf = (plan: Plan, { newcomers }: Prepared): readonly string[] => newcomers ?? plan.newcomers;

/** Its mini-games, in the order of their places. */
export const gamesOf = (plan: Plan, { miniGames }: Prepared): readonly MiniGameId[] => miniGames ?? plan.miniGames.map(({ game }) => game);
