/** The lesson plans, as the content has them. */
import { planIds, type Plan, type PlanId } from "../../shared/content/plan.ts";

// The file's shape is checked by `npm run content:check`.
const [file] = Object.values(import.meta.glob("../../content/plans.json", { import: "default", eager: true }) as Record<string, Partial<Record<PlanId, Plan>>>);

export const planOf = (id: PlanId): Plan | null => file?.[id] ?? null;

/** The plans that exist, in the order of the union. */
export const plans = planIds.flatMap((id) => {
  const plan = planOf(id);
  return plan ? [{ id, plan }] : [];
});
