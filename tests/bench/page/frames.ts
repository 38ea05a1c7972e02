/** Watches what the main thread does for each frame, while something happens. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { openVisitor, type Visitor } from "./browser.ts";
import { framesOf, type Frame, type TraceEvent } from "./trace.ts";

/**
 * As few as tell where tasks and frames begin and end: each event costs the main thread time, and all of that is four times slower here.
 * These add about a tenth to what they measure.
 */
const categories = ["-*", "disabled-by-default-devtools.timeline", "devtools.timeline.frame", "disabled-by-default-devtools.timeline.frame"];

/** Milliseconds of the main thread, by what it did; from Chromium's own counters, which cost nothing. */
export interface Work {
  readonly script: number;
  /** Style and layout. */
  readonly style: number;
  /** Everything: also paint, garbage collection, messages, the browser's own. */
  readonly all: number;
}

/** What was seen, of one window of time or of several. */
export interface Watched {
  readonly frames: readonly Frame[];
  readonly drawn: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly work: Work;
  /** Seconds in which `work` was done. */
  readonly workSeconds: number;
}

export const nothingWatched: Watched = { frames: [], drawn: 0, rounds: 0, seconds: 0, work: { script: 0, style: 0, all: 0 }, workSeconds: 0 };

/** Two windows as one. */
export const both = (a: Watched, b: Watched): Watched => ({
  frames: [...a.frames, ...b.frames],
  drawn: a.drawn + b.drawn,
  rounds: a.rounds + b.rounds,
  seconds: a.seconds + b.seconds,
  work: { script: a.work.script + b.work.script, style: a.work.style + b.work.style, all: a.work.all + b.work.all },
  workSeconds: a.workSeconds + b.workSeconds,
});

const workSoFar = async ({ cdp }: Visitor): Promise<Work & { readonly at: number }> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: 1000 * seconds("ScriptDuration"), style: 1000 * (seconds("LayoutDuration") + seconds("RecalcStyleDuration")), all: 1000 * seconds("TaskDuration"), at: Date.now() };
};

/** Traces while `act` goes on. `keep`: where the trace is written, to be opened in DevTools. */
export const watch = async (visitor: Visitor, act: () => Promise<void>, keep: string | null): Promise<Watched> => {
  const { browser, page } = visitor;
  await browser.startTracing(page, { categories });
  const before = await workSoFar(visitor);
  await act();
  const after = await workSoFar(visitor);
  const trace = await browser.stopTracing();
  if (keep) {
    mkdirSync(join(keep, ".."), { recursive: true });
    writeFileSync(keep, trace);
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const { frames, drawn, rounds, seconds } = framesOf(traceEvents);
  return { frames, drawn, rounds, seconds, work: { script: after.script - before.script, style: after.style - before.style, all: after.all - before.all }, workSeconds: (after.at - before.at) / 1000 };
};

export interface Floor {
  /** A page with nothing in it, asked for each frame. */
  readonly empty: Watched;
  /** A bare canvas, cleared thirty times a second: what a browser takes for any stage at all. */
  readonly canvas: Watched;
}

/** Milliseconds for which a floor is watched. */
const floorTime = 4000;

/** What the slowed browser needs for frames with nothing of ours in them. */
export const watchFloor = async (browser: Browser): Promise<Floor> => {
  const visitor = await openVisitor(browser);
  const { page } = visitor;
  const one = async (start: () => void): Promise<Watched> => {
    await page.goto("data:text/html,<!doctype html><title>floor</title><style>body{margin:0}</style>");
    await page.evaluate(start);
    return watch(visitor, () => page.waitForTimeout(floorTime), null);
  };
  const empty = await one(() => {
    const loop = () => requestAnimationFrame(loop);
    loop();
  });
  const canvas = await one(() => {
    const element = document.createElement("canvas");
    element.width = innerWidth;
    element.height = innerHeight;
    document.body.append(element);
    const gl = element.getContext("webgl2");
    let turn = 0;
    const loop = () => {
      requestAnimationFrame(loop);
      turn += 1;
      if (turn % 2 === 0) return;
      gl?.clearColor((turn % 512) / 512, 0.5, 0.5, 1);
      gl?.clear(gl.COLOR_BUFFER_BIT);
    };
    loop();
  });
  await visitor.close();
  return { empty, canvas };
};
