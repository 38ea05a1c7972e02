/**
 * `npm run simulate -- --plan all|<plan> --games 2000 [--seed 1] [--json]`
 * Plays so many lessons for each plan, class size and kind of player, on every core, and a tenth as many of each mini-game;
 * fails with what is out of bounds.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { loadContent } from "../../server/content.ts";
import { planIds } from "../../shared/content/plan-ids.ts";
import { miniGameTable, simulateMiniGames } from "./minigames.ts";
import { asTable, jobsFor, run, summarise, type Job, type JobResult } from "./report.ts";

const content = loadContent();

/** Hands the jobs to workers, each the next when it is done with one; results in the jobs' order. */
const runAll = (jobs: readonly Job[]): Promise<JobResult[]> => {
  const results: JobResult[] = [];
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      const hand = () => {
        const job = jobs[next];
        if (!job) return void worker.terminate().then(() => resolve());
        const at = next;
        next += 1;
        worker.once("message", (result: JobResult) => {
          results[at] = result;
          hand();
        });
        worker.postMessage(job);
      };
      worker.once("error", reject);
      hand();
    });
  return Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work)).then(() => results);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { plan: { type: "string", default: "all" }, games: { type: "string", default: "2000" }, seed: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
  });
  const known = planIds.filter((id) => content.plans[id]);
  const plans = known.filter((id) => values.plan === "all" || values.plan === id);
  const games = Number(values.games);
  const seed = Number(values.seed);
  if (plans.length === 0 || !Number.isInteger(games) || games < 1 || !Number.isInteger(seed)) {
    process.stderr.write(`usage: npm run simulate -- --plan all|${known.join("|")} --games <1 or more> [--seed <number>] [--json]\n`);
    process.exitCode = 2;
    return;
  }
  const report = summarise(content, await runAll(jobsFor(plans, games, seed)));
  const miniGames = simulateMiniGames(content, Math.ceil(games / 10), seed);
  process.stdout.write(values.json ? `${JSON.stringify({ ...report, miniGames }, null, 2)}\n` : `${asTable(report)}\n\n${miniGameTable(miniGames)}\n`);
  if (report.faults.length + miniGames.faults.length > 0) process.exitCode = 1;
};

if (isMainThread) await main();
else parentPort?.on("message", (job: Job) => parentPort?.postMessage(run(content, job)));
