import { expect, test, type Page } from "@playwright/test";
import { Device, TestServer } from "../room/server.ts";
import { Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** Presses of Tab after which something is out of reach: more than any screen has. */
const mostTabs = 80;

/** What has the focus: its data-test, or its tag; "body" when the focus is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute("data-test") ?? at?.tagName.toLowerCase() ?? "body";
  });

/** A child without a mouse: Tab and Enter, nothing else. */
class KeyboardPupil {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to a control by Tab alone; false when it cannot be reached. */
  async to(fits: (name: string) => boolean): Promise<boolean> {
    for (let i = 0; i < mostTabs; i += 1) {
      if (fits(await focused(this.page))) return true;
      await this.page.keyboard.press("Tab");
    }
    return false;
  }

  async press(prefix: string): Promise<void> {
    expect(await this.to((name) => name.startsWith(prefix)), `${prefix} can be reached with Tab`).toBe(true);
    await this.page.keyboard.press("Enter");
  }

  private has = (prefix: string) => this.page.locator(`[data-test^="${prefix}"]:visible`).count().then((count) => count > 0);

  async readScene(): Promise<void> {
    for (let i = 0; i < 12 && (await this.page.locator('[data-test="next-line"]').count()) > 0; i += 1) await this.press("next-line");
  }

  async play(phase: string): Promise<void> {
    switch (phase) {
      case "pulse":
        await this.press("pulse-0-2");
        await this.press("pulse-1-3");
        return;
      case "gather":
        return this.press("gather-");
      case "meet": {
        const tabs = await this.page.locator('[data-test^="perspective-"]').evaluateAll((all) => all.map((one) => one.getAttribute("data-test") ?? ""));
        for (const tab of tabs.length > 0 ? tabs : [""]) {
          if (tab) await this.press(tab);
          await this.readScene();
          const signals = await this.page.locator('[data-test^="signal-"]').evaluateAll((all) => all.map((one) => one.getAttribute("data-test") ?? ""));
          for (const signal of signals) if (!(await this.has("signals-done"))) await this.press(signal);
        }
        return;
      }
      case "choose":
      case "agree":
        return this.press("option-");
      case "happens":
        await this.readScene();
        if (await this.has("to-board")) await this.press("to-board");
        return;
      case "night":
        if (await this.has("lantern-")) await this.press("lantern-");
        return;
      case "search":
        if (await this.has("clue-")) await this.press("clue-");
        return;
      case "miniGame":
        if (await this.has("light-")) {
          await this.press("light-orange");
          await this.press("reason-1");
        }
        if (await this.has("keep-")) await this.press("keep-ask");
        if (await this.has("part-")) await this.press("part-yes");
        if (await this.has("move-")) await this.press("move-stand");
        return;
      case "maxKit":
        for (let page = 0; page < 8 && (await this.has("kit-next")); page += 1) await this.press("kit-next");
        return;
      default:
    }
  }
}

test("a child plays the whole short plan with Tab and Enter alone, and the focus is never lost", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "nl-BE", "chromebook");
  const code = await teacher.startClass();
  const pupil = await Pupil.open(browser, server.origin, "de-DE", "chromebook");
  const child = new KeyboardPupil(pupil.page);
  // The field for the code has the focus already.
  await expect.poll(() => focused(pupil.page)).toBe("code");
  await pupil.page.keyboard.type(code);
  await pupil.page.keyboard.press("Enter");
  await expect(pupil.see("seat-name")).toBeVisible();
  await Device.join(server.origin, code, { role: "pupil" });
  await expect(teacher.see("device-count")).toContainText("2");

  // Help and the settings too, and back to where one was.
  await child.press("help");
  await pupil.page.keyboard.press("Escape");
  await expect(pupil.page.locator("dialog[open]")).toHaveCount(0);
  expect(await focused(pupil.page)).toBe("help");

  const phases = new Set<string>();
  for (let moves = 0; moves < 60; moves += 1) {
    const phase = await teacher.phase();
    phases.add(phase);
    const step = await teacher.step();
    await expect.poll(() => pupil.step()).toBe(step);
    expect(await focused(pupil.page), `the focus in ${phase}`).not.toBe("body");
    if (phase === "ended") break;
    await child.play(phase);
    if ((await teacher.step()) === step) await teacher.next();
  }
  for (const phase of ["pulse", "gather", "meet", "choose", "agree", "happens", "talk", "night", "miniGame", "finale", "maxKit", "goodbye", "ended"]) expect(phases).toContain(phase);
  expect(pupil.watch.errors).toEqual([]);
  await Promise.all([teacher.context.close(), pupil.context.close()]);
});
