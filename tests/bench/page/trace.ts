/**
 * What the main thread did between two frames, from a trace of Chromium. Pure.
 *
 * A frame is a new picture: a round of the main thread whose result the compositor took over. Rounds in which nothing changed belong to
 * the next frame, as does everything else that the main thread did since the last one: scripts, timers, messages, style, layout, paint,
 * garbage collection. Not counted: the compositor's thread, the GPU process, workers.
 */

/** An event of the trace, as far as it is read. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time of the event's own thread. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly frameId?: number;
    readonly data?: { readonly frameId?: number; readonly frames?: readonly { readonly processId?: number; readonly isOutermostMainFrame?: boolean }[] };
  };
}

/** The main thread's milliseconds for one frame. */
export interface Frame {
  /** Processor time: what the page costs, whoever else wants the processor. */
  readonly busy: number;
  /** From begin to end of each task: with the time in which it waited, for the GPU process or for a processor. */
  readonly wall: number;
}

export interface Traced {
  /** One for each new picture, or, where nothing was drawn, for each round of the main thread. */
  readonly frames: readonly Frame[];
  /** Rounds of the main thread for a frame, drawn or not. */
  readonly rounds: number;
  /** New pictures. */
  readonly drawn: number;
  /** Seconds from the first of these frames to the last. */
  readonly seconds: number;
}

interface Task extends Frame {
  readonly begin: number;
  readonly end: number;
}

/** The page's main thread; null when the trace does not say. */
const mainThread = (events: readonly TraceEvent[]): TraceEvent | null => {
  const pages = events.find(({ name }) => name === "TracingStartedInBrowser")?.args?.data?.frames ?? [];
  const pid = pages.find(({ isOutermostMainFrame }) => isOutermostMainFrame)?.processId;
  return events.find((event) => event.name === "thread_name" && event.args?.name === "CrRendererMain" && (pid === undefined || event.pid === pid)) ?? null;
};

/** Tasks that lie in no other, in their order. */
const outermost = (events: readonly TraceEvent[]): Task[] => {
  const tasks: Task[] = [];
  for (const { ts, dur = 0, tdur } of events.filter(({ name, ph }) => name === "RunTask" && ph === "X").toSorted((a, b) => a.ts - b.ts)) {
    if (ts < (tasks.at(-1)?.end ?? -Infinity)) continue;
    // A trace without processor times has only the other.
    tasks.push({ begin: ts, end: ts + dur, busy: (tdur ?? dur) / 1000, wall: dur / 1000 });
  }
  return tasks;
};

/** Sums up the tasks between one frame and the next. Throws when the trace holds no main thread. */
export const framesOf = (events: readonly TraceEvent[]): Traced => {
  const thread = mainThread(events);
  if (!thread) throw new Error("the trace holds no main thread of a page");
  const mine = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const taken = new Set(events.filter(({ name, pid }) => name === "ActivateLayerTree" && pid === thread.pid).map(({ args }) => args?.frameId));
  const rounds = mine.filter(({ name }) => name === "BeginMainThreadFrame").toSorted((a, b) => a.ts - b.ts);
  const drawn = rounds.filter(({ args }) => taken.has(args?.data?.frameId));
  const ends = drawn.length > 0 ? drawn : rounds;
  const tasks = outermost(mine);
  const frames: Frame[] = [];
  let next = 0;
  ends.forEach(({ ts }, i) => {
    let busy = 0;
    let wall = 0;
    for (let task = tasks[next]; task && task.begin <= ts; task = tasks[(next += 1)]) {
      busy += task.busy;
      wall += task.wall;
    }
    // Before the first one nobody knows for how long it had been going on.
    if (i > 0) frames.push({ busy, wall });
  });
  return { frames, rounds: rounds.length, drawn: drawn.length, seconds: ((ends.at(-1)?.ts ?? 0) - (ends[0]?.ts ?? 0)) / 1_000_000 };
};
