/** The lesson plans, as the content has them. */
import type { Plan } from "../../shared/content/plan.ts";
import { planIds, type PlanId } from "../../shared/content/plan-ids.ts";

// The file's shape is checked by `npm run content:check`.
const [file] = Object.values(import.meta.glob<Partial<Record<PlanId, Plan>>>("../../content/plans.json", { import: "default", eager: true }));

export const planOf = (id: PlanId): Plan | null => file?.[id] ?? null;

/** The plans that exist, in the order of the union. */
export const plans = planIds.flatMap((id) => {
  const plan = planOf(id);
  return plan ? [{ id, plan }] : [];
});
