import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** `npm run pictures` renews the README's pictures from this very lesson. */
const pictures = process.env["PICTURES"] ? join(import.meta.dirname, "..", "..", ".pictures") : null;
const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.waitForTimeout(1200);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

test("a host and four pupils in four languages play the whole short plan", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "nl-BE", "projector");
  expect(await faultsOf(teacher.page)).toEqual([]);
  const code = await teacher.startClass();
  const [nl, fr, de, en] = [
    await Pupil.join(browser, server.origin, code, "nl-BE", "chromebook"),
    await Pupil.join(browser, server.origin, code, "fr-BE", "phone"),
    await Pupil.join(browser, server.origin, code, "de-DE", "chromebook", pictures !== null),
    await Pupil.join(browser, server.origin, code, "en-GB", "phone"),
  ] as const;
  const pupils = [nl, fr, de, en];
  await expect(teacher.see("device-count")).toContainText("4");
  for (const [pupil, language] of [[nl, "nl"], [fr, "fr"], [de, "de"], [en, "en"]] as const) expect(await pupil.page.locator("html").getAttribute("lang")).toBe(language);

  const phases: string[] = [];
  const checked = new Set<string>();
  let reloaded = false;
  for (let moves = 0; moves < 60; moves += 1) {
    const phase = await teacher.phase();
    if (phases.at(-1) !== phase) phases.push(phase);
    if (phase === "ended") break;
    const step = await teacher.step();
    for (const pupil of pupils) await expect.poll(() => pupil.step()).toBe(step);
    await Promise.all(pupils.map((pupil, i) => pupil.play(i % 2)));
    if (!checked.has(phase)) {
      checked.add(phase);
      if (phase === "meet") await picture(de.page, "pupil");
      if (phase === "talk") await picture(teacher.page, "console");
      for (const page of [teacher.page, fr.page]) expect(await faultsOf(page), phase).toEqual([]);
      // Every picture that a page asks for was drawn.
      for (const { page } of [teacher, ...pupils]) expect(await page.locator('img[src=""]').count(), phase).toBe(0);
      // Nothing is ever wider than its screen.
      for (const { page } of [teacher, ...pupils]) expect(await overflowOf(page), phase).toBeLessThanOrEqual(0);
    }
    if (phase === "choose" && !reloaded) {
      reloaded = true;
      const chosen = await nl.page.locator('[data-test^="option-"][aria-pressed="true"]').getAttribute("data-test");
      const name = await nl.see("seat-name").innerText();
      await nl.page.reload();
      await teacher.page.reload();
      await expect(nl.see("seat-name")).toHaveText(name);
      await expect(nl.page.locator('[data-test^="option-"][aria-pressed="true"]')).toHaveAttribute("data-test", chosen ?? "");
      await expect.poll(() => teacher.phase()).toBe("choose");
      const late = await Pupil.join(browser, server.origin, code, "nl-BE");
      pupils.push(late);
      await late.play(1);
      await expect(late.page.locator('[data-test^="option-"][aria-pressed="true"]')).toHaveCount(1);
    }
    // The last answer of a traffic light moves the class on by itself.
    if ((await teacher.step()) === step) await teacher.next();
  }

  // Whom the crews get and how the votes fall is chance: a Search may come in between.
  expect(phases.filter((phase) => phase !== "search")).toEqual([
    "lobby", "pulse",
    "gather", "meet", "choose", "agree", "happens", "talk", "night", "miniGame",
    "gather", "meet", "choose", "agree", "happens", "talk", "night",
    "finale", "maxKit", "pulse", "goodbye", "ended",
  ]);
  for (const { watch } of [teacher, ...pupils]) {
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
  }
  for (const { context } of [teacher, ...pupils]) {
    expect(await context.cookies()).toEqual([]);
    await context.close();
  }
});
