/** Two whole lessons in one page: what its frames cost in the first days, what it still holds after each lesson. */
import { join } from "node:path";
import type { Browser } from "playwright";
import type { PhaseName } from "../../../shared/rules/state.ts";
import type { TestServer } from "../../room/server.ts";
import { openClass, type BenchClass } from "../class.ts";
import { atStep, openVisitor, press, throttle, whenSeen, type Visitor } from "./browser.ts";
import { both, nothingWatched, watch, type Watched } from "./frames.ts";
import { held, type Held } from "./memory.ts";
import { listen, type Network } from "./network.ts";
import { others } from "./visit.ts";

/** What is watched, each under the name of what the child sees. */
export const views = ["board", "scene", "miniGame"] as const;
export type ViewName = (typeof views)[number];

export interface Lessons {
  readonly frames: Readonly<Record<ViewName, Watched>>;
  /** How often a newcomer moved to another ring on a board that was watched. */
  readonly moved: number;
  /** After the first day of the first lesson. */
  readonly afterRound: Held;
  /** At the end of each lesson, before it is left. */
  readonly afterFirst: Held;
  readonly afterSecond: Held;
  /** Back at the door after each lesson: nothing of a class is needed there. */
  readonly doorAfterFirst: Held;
  readonly doorAfterSecond: Held;
}

/** Milliseconds for which is looked on when nothing more is to be pressed: longer than the slowest step outward. */
const lookOn = 2500;
/** Milliseconds from one press to the next. */
const pace = { watched: 600, quick: 100 } as const;

/** Phases after which one of these views comes. */
const before: ReadonlySet<PhaseName> = new Set(["pulse", "gather", "agree", "talk", "night", "miniGame"]);
const viewIn: Partial<Readonly<Record<PhaseName, ViewName>>> = { gather: "board", night: "board", meet: "scene", happens: "scene", miniGame: "miniGame" };

/** What the page presses where it is asked something, one after the other. */
const presses: Partial<Readonly<Record<PhaseName, readonly string[]>>> = {
  pulse: ['[data-test="pulse-0-2"]', '[data-test="pulse-1-3"]'],
  gather: ['[data-test^="gather-"]'],
  choose: ['[data-test^="option-"]'],
  agree: ['[data-test^="option-"]'],
  night: ['[data-test^="lantern-"]'],
  search: ['[data-test="clue-0"]'],
  miniGame: ['[data-test="light-orange"]', '[data-test="reason-1"]'],
};

/** Reads what is said and answers what is asked. */
const play = async (visitor: Visitor, phase: PhaseName, every: number): Promise<void> => {
  const wait = () => visitor.page.waitForTimeout(every);
  while (await press(visitor, '[data-test="next-line"]')) await wait();
  for (const selector of presses[phase] ?? []) {
    await press(visitor, selector);
    await wait();
  }
};

const ringsOf = (group: BenchClass): readonly number[] => Object.values(group.host.shared.newcomers).map(({ ring }) => ring);

const code = '[data-test="code"]';

/** Comes in by the door of the page that is open. */
const enter = async (visitor: Visitor, group: BenchClass): Promise<void> => {
  await whenSeen(visitor, code);
  await visitor.page.locator(code).fill(group.code);
  await press(visitor, '[data-test="join"]');
  await whenSeen(visitor, '[data-test="seat-name"]');
  await group.full(others + 1);
};

/** Leaves a class that has ended; answers what is held before and after. */
const leave = async (visitor: Visitor, group: BenchClass): Promise<readonly [inside: Held, door: Held]> => {
  await whenSeen(visitor, '[data-test="leave"]');
  const inside = await held(visitor);
  await group.close();
  await press(visitor, '[data-test="leave"]');
  await whenSeen(visitor, code);
  return [inside, await held(visitor)];
};

/** Plays a class to its end, each move as `move` does it. */
const playOut = async (group: BenchClass, visitor: Visitor, network: Network, move: (act: (every: number) => Promise<void>) => Promise<void>): Promise<void> => {
  for (let moves = 0; group.host.shared.phase !== "ended"; moves += 1) {
    if (moves > 200) throw new Error(`the class does not end: it is in ${group.host.shared.phase}`);
    await group.answer();
    await move(async (every) => {
      await group.next(group.host.shared.step);
      // Looked at from outside: asking the page in each frame would be seen in its frames.
      await network.quiet();
      await play(visitor, group.host.shared.phase, every);
    });
    await atStep(visitor, group.host.shared.step);
  }
};

/** `keep`: folder for the traces, or null. */
export const watchLessons = async (browser: Browser, server: TestServer, keep: string | null): Promise<Lessons> => {
  const visitor = await openVisitor(browser);
  const network = listen(visitor);
  await visitor.page.goto(server.origin, { waitUntil: "commit" });
  const first = await openClass(server, "lesson", others);
  await enter(visitor, first);
  await network.quiet();

  const frames: Record<ViewName, Watched> = { board: nothingWatched, scene: nothingWatched, miniGame: nothingWatched };
  let moved = 0;
  let windows = 0;
  let afterRound: Held | null = null;
  await playOut(first, visitor, network, async (act) => {
    const { phase, round } = first.host.shared;
    // The first day is watched, and the second night, for which the mini-game has earned a lantern: only then newcomers move on the board.
    if (!before.has(phase) || round > 2 || (round === 2 && phase !== "night")) {
      if (round > 2) await throttle(visitor.cdp, false);
      return act(pace.quick);
    }
    const rings = ringsOf(first);
    windows += 1;
    const seen = await watch(visitor, async () => {
      await act(pace.watched);
      await visitor.page.waitForTimeout(lookOn);
    }, keep && join(keep, `${String(windows).padStart(2, "0")}-after-${phase}.json`));
    const now = first.host.shared;
    const view = viewIn[now.phase];
    if (view) frames[view] = both(frames[view], seen);
    if (phase === "night" && now.phase === "night") moved += ringsOf(first).filter((ring, i) => ring !== rings[i]).length;
    if (now.round === 2 && !afterRound) afterRound = await held(visitor);
  });
  if (!afterRound) throw new Error("the lesson had one day only");
  const [afterFirst, doorAfterFirst] = await leave(visitor, first);

  const second = await openClass(server, "lesson", others);
  await enter(visitor, second);
  await playOut(second, visitor, network, (act) => act(pace.quick));
  const [afterSecond, doorAfterSecond] = await leave(visitor, second);
  await visitor.close();
  return { frames, moved, afterRound, afterFirst, afterSecond, doorAfterFirst, doorAfterSecond };
};
