import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { botAnswers } from "../../shared/bots/answers.ts";
import { fewestForSpread } from "../../shared/rules/select.ts";
import type { Seat } from "../../shared/rules/state.ts";
import { unfoldSteps } from "../../shared/rules/unfold.ts";
import { hostView, sharedView } from "../../shared/rules/view.ts";
import { content, Lesson } from "../rules/lesson.ts";
import { serveScreens } from "../screens/server.ts";
import { faultsOf, sizes } from "./drivers.ts";
import { keepPicture } from "./pictures.ts";

let screens: Awaited<ReturnType<typeof serveScreens>>;
test.beforeAll(async () => {
  screens = await serveScreens("/console-screens");
});
test.afterAll(() => screens.close());

const texts = JSON.parse(readFileSync(join(import.meta.dirname, "../../content/ui/en/common.json"), "utf8")) as Record<string, string>;
/** What a device is called, in any order of its colour and its animal: a story may well have a duck in it. */
const callsBy = ({ colour, animal }: Seat): RegExp => {
  const name = texts[`animal.${animal}`] ?? "";
  return new RegExp(`\\b${colour}\\s+${name}\\b|\\b${name}\\s+${colour}\\b`, "i");
};

const open = async (page: Page): Promise<void> => {
  await page.goto(screens.address);
  await page.waitForFunction(() => "project" in globalThis, undefined, { timeout: 60_000 });
};

/** The projector, as it is after every child has answered, in each thing that it unfolds. */
const look = async (page: Page, lesson: Lesson) => {
  const read = [];
  for (let at = 0; at < unfoldSteps(content, lesson.state); at += 1) {
    if (at > 0) lesson.host({ do: "unfold", step: lesson.state.step, at });
    await page.evaluate((moment) => globalThis.project(moment), { shared: sharedView(lesson.state), host: hostView(content, lesson.state) });
    read.push(await page.evaluate(() => globalThis.readPage()));
  }
  return read;
};

/** Where devices are listed on purpose, with nothing that anybody chose beside them: who is here, and who goes where together. */
const listsDevices = ["lobby", "meet"];

for (const devices of [4, 5, 30])
  test(`the projector of a lesson of ${devices} devices names nobody beside an answer, and shows no spread from fewer than five`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: sizes.projector, locale: "en-GB", reducedMotion: "reduce" });
    const page = await context.newPage();
    await open(page);
    const lesson = new Lesson(devices, { plan: "lesson", seed: 11 });
    const dice = { rng: 3 };
    const phases = new Set<string>();
    let spreads = 0;
    let named = false;
    for (let moves = 0; lesson.state.phase.name !== "ended"; moves += 1) {
      expect(moves).toBeLessThan(300);
      const { phase, step } = lesson.state;
      for (const seat of Object.values(lesson.state.seats))
        for (const answer of botAnswers(content, lesson.state, seat, moves % 3 === 0 ? "tempted" : "random", dice)) if (lesson.state.step === step) lesson.do({ type: "pupil", seat: seat.id, answer });
      const seen = await look(page, lesson);
      if (devices === 30) await keepPicture(page, `console/${phase.name}${"stage" in phase ? `.${phase.stage}` : "when" in phase ? `.${phase.when}` : ""}`);
      for (const { words, markup, spreads: shown, votes } of seen) {
        phases.add(lesson.state.phase.name);
        if (phase.name === "lobby") named = Object.values(lesson.state.seats).every((seat) => callsBy(seat).test(words));
        for (const counts of shown) {
          spreads += 1;
          expect(counts.reduce((sum, count) => sum + count, 0), phase.name).toBeGreaterThanOrEqual(fewestForSpread);
        }
        if (votes.length > 0) expect(votes.reduce((sum, count) => sum + count, 0), phase.name).toBeGreaterThanOrEqual(fewestForSpread);
        for (const seat of lesson.seats) expect(`${words}\n${markup}`, phase.name).not.toContain(seat);
        if (!listsDevices.includes(lesson.state.phase.name)) for (const seat of Object.values(lesson.state.seats)) expect(words, lesson.state.phase.name).not.toMatch(callsBy(seat));
      }
      if (lesson.state.step !== step) continue;
      // A chain goes by the clock.
      if (lesson.state.phase.name === "miniGame" && lesson.state.phase.chain && lesson.state.phase.stage === "set") lesson.wait(120_000);
      if (lesson.state.step === step) lesson.next();
    }
    await look(page, lesson);
    if (devices === 30) await keepPicture(page, "console/ended");
    expect(named, "the names that are looked for are those that the page uses").toBe(true);
    for (const phase of ["lobby", "pulse", "gather", "meet", "choose", "agree", "happens", "talk", "night", "miniGame", "finale", "maxKit", "goodbye"]) expect(phases).toContain(phase);
    // Else the bound was never put to the test.
    if (devices === 30) expect(spreads).toBeGreaterThan(3);
    if (devices === 4) expect(spreads).toBe(0);
    await context.close();
  });

for (const [size, locale] of [["chromebook", "de-DE"], ["projector", "fr-BE"]] as const)
  test(`every window of the console can be used by everybody: ${size}, ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: sizes[size], locale, reducedMotion: "reduce" });
    const page = await context.newPage();
    await open(page);
    const lesson = new Lesson(12, { plan: "lesson" });
    lesson.until("choose");
    for (const crew of lesson.crews) lesson.allChoose(crew, lesson.option(crew).id);
    lesson.until("talk");
    lesson.until("gather");
    await look(page, lesson);
    expect(await faultsOf(page)).toEqual([]);
    for (const key of ["h", "k", "i", "a", "x", "s", "?"]) {
      await page.keyboard.press(key);
      await expect(page.locator("max-dialog"), key).toHaveCount(1);
      expect(await faultsOf(page), key).toEqual([]);
      await keepPicture(page, `console/window ${key === "?" ? "keys" : key}.${size}`);
      // Nothing in it is wider than it.
      expect(await page.locator("max-dialog dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), key).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
      await expect(page.locator("max-dialog"), key).toHaveCount(0);
    }
    // The control bar never runs out of the page, with everything in it.
    expect(await page.locator('[data-test="next"]').evaluate((next) => next.getBoundingClientRect().right - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
