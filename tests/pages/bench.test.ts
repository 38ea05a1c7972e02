import { describe, expect, it } from "vitest";
import { countOf } from "../bench/benchmark.ts";
import { asRecords, asTable, figure } from "../bench/figures.ts";
import { isData, kindOf, weigh, type Transfer } from "../bench/page/bytes.ts";
import { drawnAt, type Shot } from "../bench/page/screen.ts";
import { framesOf, type TraceEvent } from "../bench/page/trace.ts";
import { percentile, shareAbove, spreadOf } from "../bench/statistics.ts";

describe("many values as one", () => {
  it("finds the middle one, and those near the end, between two in proportion", () => {
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(percentile(Array.from({ length: 101 }, (_, i) => i), 0.95)).toBe(95);
    expect(percentile([1, 2, 9], 1)).toBe(9);
  });

  it("says nothing of no values, nor of visits of which one is missing", () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(shareAbove([], 4)).toBeNull();
    expect(spreadOf([5, null, 7])).toBeNull();
    expect(spreadOf([7, 5, 6])).toEqual({ value: 6, least: 5, most: 7 });
  });

  it("counts what is above a bound, not what is on it", () => {
    expect(shareAbove([4, 4, 5, 6], 4)).toBe(0.5);
  });
});

describe("a figure beside its aim", () => {
  const sections = [
    { title: "Sizes", figures: [figure("a", "small", 40.04, "kB", { aim: 60 }), figure("b", "large", 61, "kB", { aim: 60, note: "of three" }), figure("c", "to know", 3, "")], remarks: ["as sent"] },
    { title: "Times", figures: [figure("d", "never came", null, "ms", { aim: 4 })], remarks: [] },
  ];

  it("is within it, over it, or has none; what could not be measured is not within", () => {
    expect(asRecords(sections).map(({ id, ok }) => [id, ok])).toEqual([["a", true], ["b", false], ["c", null], ["d", false]]);
  });

  it("stands in a table whose columns lie under each other", () => {
    expect(asTable(sections).split("\n")).toEqual([
      "Sizes",
      "  small       40.0 kB  ≤ 60 kB  ok",
      "  large       61.0 kB  ≤ 60 kB  over  of three",
      "  to know           3",
      "  · as sent",
      "",
      "Times",
      "  never came        —   ≤ 4 ms  over",
    ]);
  });
});

describe("what travelled", () => {
  const transfers: readonly Transfer[] = [
    { kind: "document", bytes: 500, at: 1 },
    { kind: "script", bytes: 2000, at: 2 },
    { kind: "socket", bytes: 80, at: 2 },
    { kind: "image", bytes: 900, at: 3 },
  ];

  it("is counted until a moment, in all and by kind; a socket's messages are bytes but no requests", () => {
    const { all, byKind } = weigh(transfers, 2);
    expect(all).toEqual({ bytes: 2580, requests: 2 });
    expect(byKind.script).toEqual({ bytes: 2000, requests: 1 });
    expect(byKind.image).toEqual({ bytes: 0, requests: 0 });
  });

  it("knows a module that holds only texts from one that does something, whatever the texts say", () => {
    expect(isData('var e={"door.join":`Doe mee`,"x":"a function => is \\"new\\" here, return"};export{e as default};')).toBe(true);
    expect(isData('const e=JSON.parse(\'{"a":"it\\\'s a class"}\');export default e;')).toBe(true);
    expect(isData('import{t as n}from"./a.js";export{n as default};')).toBe(false);
    expect(isData("const f=e=>e+1;export{f};")).toBe(false);
  });

  it("goes by what was asked for, and where that is not said by what came", () => {
    expect(kindOf("Script", "text/javascript", false)).toBe("script");
    expect(kindOf("Script", "text/javascript", true)).toBe("texts");
    expect(kindOf("Fetch", "application/json; charset=utf-8", false)).toBe("texts");
    expect(kindOf("Other", "text/javascript", false)).toBe("script");
    expect(kindOf("Other", "font/woff2", false)).toBe("font");
    expect(kindOf("Image", "image/svg+xml", false)).toBe("image");
  });
});

describe("a picture on the screen", () => {
  /** A screen of four pixels in a row, each one grey. */
  const shot = (at: number, ...greys: readonly number[]): Shot => ({ at, pixels: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey])) });
  const nothing = [{ left: 0.75, top: 0, right: 1, bottom: 1 }];

  it("is there from the middle of its fade on", () => {
    expect(drawnAt([shot(0, 0, 0, 0, 0), shot(10, 0, 0, 0, 0), shot(20, 90, 90, 90, 0), shot(30, 110, 110, 110, 0), shot(40, 200, 200, 200, 0)], 4, [])).toEqual({ at: 30, goneFor: 0 });
  });

  it("is not there while most of it is missing, or while only what is left out has changed", () => {
    expect(drawnAt([shot(0, 0, 0, 0, 0), shot(10, 200, 0, 0, 255), shot(20, 200, 200, 200, 255)], 4, nothing)).toEqual({ at: 20, goneFor: 0 });
    expect(drawnAt([shot(0, 0, 0, 0, 0), shot(10, 0, 0, 0, 255)], 4, nothing)).toBeNull();
  });

  it("is told of when it went away again, and for how long", () => {
    expect(drawnAt([shot(0, 0, 0, 0, 0), shot(10, 200, 200, 200, 200), shot(20, 0, 0, 0, 0), shot(50, 0, 0, 0, 0), shot(70, 200, 200, 200, 200)], 4, [])).toEqual({ at: 10, goneFor: 50 });
  });
});

describe("the main thread between two frames", () => {
  const [page, main, compositor] = [7, 70, 71];
  const named = (tid: number, name: string, pid = page): TraceEvent => ({ name: "thread_name", ph: "M", ts: 0, pid, tid, args: { name } });
  const task = (ts: number, dur: number, tdur: number, tid = main, pid = page): TraceEvent => ({ name: "RunTask", ph: "X", ts, dur, tdur, pid, tid });
  const round = (ts: number, frameId: number): TraceEvent => ({ name: "BeginMainThreadFrame", ph: "I", ts, pid: page, tid: main, args: { data: { frameId } } });
  const taken = (ts: number, frameId: number): TraceEvent => ({ name: "ActivateLayerTree", ph: "I", ts, pid: page, tid: compositor, args: { frameId } });
  const started: TraceEvent = { name: "TracingStartedInBrowser", ph: "I", ts: 0, pid: 1, tid: 1, args: { data: { frames: [{ processId: page, isOutermostMainFrame: true }] } } };
  const threads = [started, named(9, "CrRendererMain", 2), named(main, "CrRendererMain"), named(compositor, "Compositor")];

  it("gives each new picture all the work since the last one, in processor time and with waiting", () => {
    const traced = framesOf([
      ...threads,
      task(0, 9000, 9000), round(100, 1), taken(200, 1),
      task(10_000, 1000, 500),
      // A round in which nothing changed: no picture of its own.
      task(20_000, 2000, 2000), round(20_100, 2),
      task(30_000, 4000, 3000), round(30_100, 3), taken(33_000, 3),
      task(40_000, 1000, 1000), round(40_100, 4), taken(41_500, 4),
    ]);
    expect(traced.frames).toEqual([{ busy: 5.5, wall: 7 }, { busy: 1, wall: 1 }]);
    expect([traced.rounds, traced.drawn, traced.seconds]).toEqual([4, 3, 0.04]);
  });

  it("counts no task twice that lies in another, and none of other threads or pages", () => {
    const traced = framesOf([
      ...threads,
      task(0, 100, 100), round(10, 1), taken(50, 1),
      task(10_000, 5000, 5000), task(11_000, 1000, 1000), round(10_100, 2), taken(12_000, 2),
      task(10_000, 9000, 9000, compositor), task(10_000, 9000, 9000, 9, 2),
    ]);
    expect(traced.frames).toEqual([{ busy: 5, wall: 5 }]);
  });

  it("takes each round where nothing was drawn, and the whole time where no processor time is told", () => {
    const whole: TraceEvent = { name: "RunTask", ph: "X", ts: 16_000, dur: 700, pid: page, tid: main };
    expect(framesOf([...threads, task(0, 300, 300), round(10, 1), whole, round(16_010, 2)]).frames).toEqual([{ busy: 0.7, wall: 0.7 }]);
  });

  it("does not guess when there is no page in the trace", () => {
    expect(() => framesOf([started])).toThrow("no main thread");
  });
});

describe("what is typed after the benchmark's name", () => {
  it("takes whole numbers from one up", () => {
    expect(["1", "12", "0", "-1", "1.5", "", "many"].map(countOf)).toEqual([1, 12, null, null, null, null, null]);
  });
});
