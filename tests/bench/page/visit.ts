/** Two ways of coming in with an empty cache: before the lesson by typing the code, and late by its address. */
import type { Browser } from "playwright";
import type { TestServer } from "../../room/server.ts";
import { openClass, type BenchClass } from "../class.ts";
import { atStep, openVisitor, press, whenSeen, whenSeenAt, type Visitor } from "./browser.ts";
import { weigh, type Weights } from "./bytes.ts";
import { film, partsOf, shotSize } from "./film.ts";
import { listen, type Network } from "./network.ts";
import { drawnAt } from "./screen.ts";

/** Devices in the class beside the page. */
export const others = 4;
/** Milliseconds for which a picture is filmed on when everything is loaded: longer than any fade or arrival. */
const tail = 1500;

/** A line of a scene is there to be read when its way on is. */
const bubble = ':is([data-test="next-line"], [data-test="again"])';
/** What lies over the stage. */
const interfaceParts = ["main", "header", ".said"] as const;

export interface Visit {
  /** Milliseconds from opening the page until a typed letter stands in the box. */
  readonly door: number;
  /** Milliseconds from pressing Join until the seat's name is shown. */
  readonly named: number;
  /** Milliseconds from pressing Join until a button has answered: the class took the press, and the page shows it. */
  readonly lobby: number;
  /** Milliseconds from the host's order until the stage shows the scene; null when the screen never did. */
  readonly stage: number | null;
  /** Milliseconds from the host's order until the first line of the scene is there. */
  readonly bubble: number;
  readonly lobbyWeights: Weights;
  readonly sceneWeights: Weights;
}

export interface LateVisit {
  /** Milliseconds from opening the page until the board is drawn; null when the screen never showed it. */
  readonly board: number | null;
  /** Milliseconds for which the board was gone again after that. */
  readonly goneFor: number;
}

/** Moves a class on from where it is, with everybody in it, and waits for the page; answers when it was ordered. */
export const moveOn = async (group: BenchClass, visitor: Visitor): Promise<number> => {
  const ordered = await group.next(group.host.shared.step);
  await atStep(visitor, group.host.shared.step);
  return ordered;
};

/** Answers and moves on until a phase. */
export const moveTo = async (group: BenchClass, visitor: Visitor, phase: string): Promise<void> => {
  for (let moves = 0; moves < 80 && group.host.shared.phase !== phase; moves += 1) {
    await group.answer();
    await moveOn(group, visitor);
  }
};

/** Films until everything is loaded and has come to rest. */
const filmed = async (visitor: Visitor, network: Network, act: () => Promise<void>) => {
  const before = await partsOf(visitor, interfaceParts);
  const stop = await film(visitor);
  await act();
  await network.quiet();
  await visitor.page.waitForTimeout(tail);
  const shots = await stop();
  return drawnAt(shots, shotSize.width, [...before, ...(await partsOf(visitor, interfaceParts))]);
};

/** Milliseconds at which the pressed button was let go, since the page began to load: asked for before it is pressed. */
const whenPressed = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => new Promise<number>((resolve) => addEventListener("click", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })));

/** Opens the page, types the code, waits in the lobby, and is there when the class meets its first newcomer. */
export const visit = async (browser: Browser, server: TestServer): Promise<Visit> => {
  const group = await openClass(server, "lesson", others);
  const visitor = await openVisitor(browser);
  const { page } = visitor;
  const network = listen(visitor);

  await page.goto(server.origin, { waitUntil: "commit" });
  await whenSeen(visitor, '[data-test="code"]:focus');
  await page.keyboard.press(group.code.charAt(0));
  const typed = await page.waitForFunction(() => (window.benchFind('[data-test="code"]') as HTMLInputElement).value !== "" && performance.now(), null, { polling: "raf" });
  const door = (await typed.jsonValue()) as number;
  await page.keyboard.type(group.code.slice(1));

  const pressing = whenPressed(visitor);
  await page.locator('[data-test="join"]').click();
  const pressed = await pressing;
  const named = await whenSeen(visitor, '[data-test="seat-name"]');
  await press(visitor, '[data-test="children-2"]');
  const answered = await whenSeenAt(visitor, '[data-test="children-2"][aria-pressed="true"]');
  const origin = await page.evaluate(() => performance.timeOrigin);
  const lobbyWeights = weigh(network.transfers(), answered);

  await group.full(others + 1);
  await moveTo(group, visitor, "gather");
  await group.answer();
  // A class takes half a minute to choose: what can be loaded ahead has come.
  await network.quiet();
  const moments = { ordered: 0, bubble: 0 };
  const scene = await filmed(visitor, network, async () => {
    const speaking = whenSeenAt(visitor, bubble);
    moments.ordered = await moveOn(group, visitor);
    moments.bubble = await speaking;
  });
  const sceneWeights = weigh(network.transfers(), Math.max(moments.bubble, scene?.at ?? Date.now()));
  await visitor.close();
  await group.close();
  return {
    door,
    named: named - pressed,
    lobby: answered - origin - pressed,
    stage: scene && scene.at - moments.ordered,
    bubble: moments.bubble - moments.ordered,
    lobbyWeights,
    sceneWeights,
  };
};

/** Opens a scanned address while the class stands at its board. */
export const visitLate = async (browser: Browser, server: TestServer): Promise<LateVisit> => {
  const group = await openClass(server, "lesson", others);
  while (group.host.shared.phase !== "gather") await group.next(group.host.shared.step);
  const visitor = await openVisitor(browser);
  const network = listen(visitor);
  const board = await filmed(visitor, network, async () => {
    await visitor.page.goto(`${server.origin}/#${group.code}`, { waitUntil: "commit" });
    await atStep(visitor, group.host.shared.step);
  });
  const origin = await visitor.page.evaluate(() => performance.timeOrigin);
  await visitor.close();
  await group.close();
  return { board: board && board.at - origin, goneFor: board?.goneFor ?? 0 };
};
