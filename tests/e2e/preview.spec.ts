import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { loadContent } from "../../server/content.ts";
import { allBeats } from "../../shared/content/beats.ts";
import { freePort } from "../room/server.ts";

let preview: ChildProcess;
let address = "";
test.beforeAll(async () => {
  const port = await freePort();
  preview = spawn(process.execPath, ["tests/tools/content-preview.ts", "zelie"], { cwd: join(import.meta.dirname, "..", ".."), env: { ...process.env, PREVIEW_PORT: String(port) } });
  address = `http://localhost:${port}/preview/#zelie`;
  await expect.poll(() => fetch(address).then((response) => response.ok, () => false), { timeout: 60_000 }).toBe(true);
});
test.afterAll(() => preview.kill());

test("an author sees a newcomer's whole story, in every language, without a class", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  const story = loadContent().stories["zelie"]!;
  for (const language of ["fr", "de", "en", "nl"]) {
    await page.locator(`button[lang="${language}"]`).click();
    await expect(page.locator(`button[lang="${language}"]`)).toHaveAttribute("aria-pressed", "true");
    for (const beat of allBeats(story)) {
      const section = page.locator(`section#${beat.id}`);
      await expect(section.locator("article")).toHaveCount(beat.perspectives.length + beat.options.length + beat.prompts.length);
      for (const title of await section.locator("h2, h4").all()) await expect(title).not.toBeEmpty();
    }
    expect(await page.locator(".lines li:not(.faint)").filter({ hasText: /^\s*$/ }).count()).toBe(0);
    await expect(page.locator("#endings p")).toHaveCount(6);
  }
  // A flag brings the lines of its road to the front.
  const otherRoad = await page.locator(".faint").allInnerTexts();
  await page.locator("input[data-flag]").first().check();
  await expect.poll(() => page.locator(".faint").allInnerTexts()).not.toEqual(otherRoad);
  expect(await page.locator('img[src=""]').count()).toBe(0);
  expect(errors).toEqual([]);
});
