/** `npm run simulate -- --plan short --games 1000 [--seed 1] [--json]` */
import { parseArgs } from "node:util";
import { loadContent } from "../../server/content.ts";
import { planIds, type PlanId } from "../../shared/content/plan-ids.ts";
import { asTable, simulate } from "./report.ts";

const { values } = parseArgs({
  options: { plan: { type: "string", default: "short" }, games: { type: "string", default: "1000" }, seed: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
});
const content = loadContent();
const plan = planIds.find((id) => id === values.plan && content.plans[id]);
const games = Number(values.games);
const seed = Number(values.seed);
if (!plan || !Number.isInteger(games) || games < 1 || !Number.isInteger(seed)) {
  const plans = Object.keys(content.plans) as PlanId[];
  process.stderr.write(`usage: npm run simulate -- --plan ${plans.join("|")} --games <1 or more> [--seed <number>] [--json]\n`);
  process.exit(2);
}
const report = simulate(content, plan, games, seed);
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${asTable(report)}\n`);
