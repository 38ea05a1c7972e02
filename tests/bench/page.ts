/**
 * `npm run bench -- page`: a pupil's page on a slow machine and a slow line. How much it loads, how soon it can be used, what a frame
 * costs, what it holds on to. The real server, real Chromium; the class around the page has no screens.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { TestServer } from "../room/server.ts";
import { countOf, readOptions, type Benchmark } from "./benchmark.ts";
import { asRecords, asTable } from "./figures.ts";
import { line, openBrowser, slowdown } from "./page/browser.ts";
import { watchFloor } from "./page/frames.ts";
import { watchLessons } from "./page/lesson.ts";
import { pageSections, type PageResults } from "./page/report.ts";
import { visit, visitLate, type LateVisit, type Visit } from "./page/visit.ts";

const root = join(import.meta.dirname, "..", "..");

interface PageOptions {
  readonly json: boolean;
  readonly build: boolean;
  readonly visits: number;
  /** Folder for the traces, or null. */
  readonly keep: string | null;
}

/** What is going on goes past the figures, so that those can be piped. */
const say = (what: string): void => void process.stderr.write(`${what}\n`);

const buildPages = (): void => {
  say("Building the pages");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the pages cannot be built");
};

const measurePage = async ({ json, build, visits, keep }: PageOptions): Promise<string> => {
  if (build) buildPages();
  else if (!existsSync(join(root, "dist"))) throw new Error("there are no pages in dist: leave out --no-build");
  // Before there is any of our own.
  const load = Number((loadavg()[0] ?? 0).toFixed(1));
  const processors = availableParallelism();
  const server = await TestServer.start();
  const browser = await openBrowser();
  try {
    const seen: Visit[] = [];
    const late: LateVisit[] = [];
    for (let i = 1; i <= visits; i += 1) {
      say(`Coming in, ${i} of ${visits}`);
      seen.push(await visit(browser, server));
      late.push(await visitLate(browser, server));
    }
    say("The floor");
    const floor = await watchFloor(browser);
    say("Two whole lessons");
    const lessons = await watchLessons(browser, server, keep);
    const results: PageResults = { visits: seen, late, floor, lessons };
    const sections = pageSections(results);
    const machine = { chromium: browser.version(), processors, load, slowdown, line, visits };
    if (json) return JSON.stringify({ benchmark: "page", machine, figures: asRecords(sections) }, null, 2);
    const about = `A pupil's page: Chromium ${machine.chromium}, ${slowdown} times slowed, ${line.down / 1_000_000} Mbit/s down, ${line.up / 1000} kbit/s up, ${line.latency} ms, nothing cached, 1366 × 768, with motion; ${visits} visits; ${processors} processors, load ${load} before`;
    const crowded = load > processors ? "\nOther programs wanted the processors too: times are too long, frames too few and too dear. Measure again when the machine is free." : "";
    return `${about}${crowded}\n\n${asTable(sections)}`;
  } finally {
    await browser.close();
    await server.close();
  }
};

export const page: Benchmark = {
  about: "a pupil's page: bytes, time to the lobby and to the first picture, main thread for each frame, memory",
  usage: "page [--json] [--no-build] [--visits <1 or more, 3 when left out>] [--keep <folder for the traces>]",
  prepare: (options) => {
    const { values, wrong } = readOptions(options, { json: { type: "boolean", default: false }, "no-build": { type: "boolean", default: false }, visits: { type: "string", default: "3" }, keep: { type: "string" } });
    if (wrong !== undefined) return { wrong };
    const visits = countOf(values.visits);
    if (visits === null) return { wrong: `--visits needs a number of 1 or more, not "${values.visits}".` };
    return { measure: () => measurePage({ json: values.json, build: !values["no-build"], visits, keep: values.keep === undefined ? null : resolve(values.keep) }) };
  },
};
