import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TestServer } from "../room/server.ts";
import { Pupil, Teacher } from "./drivers.ts";
import { Line } from "./line.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "content", "ui", language, "common.json"), "utf8")) as Record<string, string>;

for (const [locale, language] of [["nl-BE", "nl"], ["fr-BE", "fr"], ["de-DE", "de"], ["en-GB", "en"]] as const) {
  test(`a wrong, a locked and an ended class say so in words (${language})`, async ({ browser }) => {
    const said = words(language);
    const pupil = await Pupil.open(browser, server.origin, locale, "phone");
    await pupil.type("AAAAA");
    await expect(pupil.see("refused")).toHaveText(said["reason.noSuchClass"] ?? "");
    // The longest words fit on a phone.
    for (const name of ["code", "join", "refused"]) {
      const box = await pupil.see(name).boundingBox();
      expect(box && box.x >= 16 && box.x + box.width <= 390 - 16, name).toBe(true);
    }

    const { code, hostSecret } = await server.newClass();
    const host = await server.host(code, hostSecret);
    await host.command(hostSecret, { do: "lock", on: true });
    await pupil.type(code);
    await expect(pupil.see("refused")).toHaveText(said["reason.locked"] ?? "");

    await host.command(hostSecret, { do: "end" });
    await pupil.type(code);
    await expect(pupil.see("refused")).toHaveText(said["reason.ended"] ?? "");
    await host.leave();
    await pupil.context.close();
  });
}

test("a full class says so in words", async ({ browser }) => {
  const { code } = await server.newClass();
  const devices = [];
  for (let i = 0; i < 36; i += 1) devices.push(await server.pupil(code));
  const pupil = await Pupil.open(browser, server.origin, "nl-BE");
  await pupil.type(code);
  await expect(pupil.see("refused")).toHaveText(words("nl")["reason.full"] ?? "");
  for (const device of devices) await device.leave();
  await pupil.context.close();
});

test("a scanned code needs no typing", async ({ browser }) => {
  const { code } = await server.newClass();
  const pupil = await Pupil.open(browser, server.origin, "fr-BE", "phone");
  await pupil.page.goto(`${server.origin}/#${code}`);
  await expect(pupil.see("seat-name")).toBeVisible();
  expect(pupil.page.url()).not.toContain(code);
  await pupil.page.reload();
  await expect(pupil.see("seat-name")).toBeVisible();
  await pupil.context.close();
});

test("a line that breaks says so, and comes back by itself to where the child was", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin);
  const code = await teacher.startClass();
  const pupils = [await Pupil.join(browser, server.origin, code, "nl-BE"), await Pupil.join(browser, server.origin, code, "fr-BE", "phone")] as const;
  await teacher.next();
  await expect.poll(() => pupils[0].phase()).toBe("pulse");
  await pupils[0].play();
  await server.kill();
  await expect(pupils[0].see("away")).toBeVisible();
  await expect(teacher.see("away")).toBeVisible();
  await server.run();
  await expect(pupils[0].see("away")).toBeHidden({ timeout: 30_000 });
  // A host presses once it can: the console says itself when the class is there again.
  await expect(teacher.see("away")).toBeHidden({ timeout: 30_000 });
  await expect(pupils[0].see("pulse-0-2")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => teacher.phase()).toBe("pulse");
  await expect(teacher.see("next")).toBeEnabled({ timeout: 30_000 });
  await teacher.next();
  await expect.poll(() => pupils[1].phase()).toBe("gather");
  for (const { context } of [teacher, ...pupils]) await context.close();
});

test("a line that looks open and is dead is noticed, and the answer that it swallowed arrives after all", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const line = await Line.to(server.port);
  const pupil = await Pupil.join(browser, line.origin, code, "nl-BE");
  await host.next(hostSecret);
  await expect.poll(() => pupil.phase()).toBe("pulse");
  // It comes back so quickly, within a frame at times, that only who watches each change sees it gone.
  await pupil.page.locator("max-pupil-class").evaluate((page: HTMLElement) => {
    const root = page.shadowRoot ?? page;
    new MutationObserver(() => {
      if (root.querySelector('[data-test="away"]')) document.documentElement.dataset["wasAway"] = "";
    }).observe(root, { childList: true, subtree: true });
  });
  expect(line.goDead()).toBeGreaterThan(0);
  await pupil.see("pulse-0-1").click();
  await pupil.see("pulse-1-3").click();
  await expect(pupil.page.locator("html[data-was-away]")).toHaveCount(1, { timeout: 40_000 });
  await expect.poll(() => host.shared.answered, { timeout: 40_000 }).toBe(1);
  await expect(pupil.see("away")).toBeHidden();
  await pupil.context.close();
  line.close();
  await other.leave();
  await host.leave();
});

test("one key gives every screen the same quiet picture, and gives back what was there", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "de-DE", "chromebook");
  const code = await teacher.startClass();
  const pupils = [await Pupil.join(browser, server.origin, code, "nl-BE"), await Pupil.join(browser, server.origin, code, "fr-BE", "phone")] as const;
  await teacher.next();
  await expect.poll(() => pupils[0].phase()).toBe("pulse");
  await pupils[0].see("pulse-0-3").click();
  await teacher.page.keyboard.press("c");
  await expect(teacher.see("calm-screen")).toBeVisible();
  for (const pupil of pupils) await expect(pupil.see("calm")).toBeVisible();
  await teacher.page.keyboard.press("c");
  for (const pupil of pupils) await expect(pupil.see("calm")).toBeHidden();
  // Half an answer is still there.
  await expect(pupils[0].see("pulse-0-3")).toHaveAttribute("aria-pressed", "true");
  for (const [key, name] of [["e", "eyes-up"], ["p", "paused"]] as const) {
    await teacher.page.keyboard.press(key);
    for (const pupil of pupils) await expect(pupil.see(name)).toBeVisible();
    await teacher.page.keyboard.press(key);
    for (const pupil of pupils) await expect(pupil.see(name)).toBeHidden();
  }
  for (const { context } of [teacher, ...pupils]) await context.close();
});

test("a child turns the page to its own language, and the Max kit sends nothing", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE", "phone");
  await pupil.see("menu").click();
  await pupil.see("language-fr").click();
  await pupil.see("settings-shut").click();
  await expect(pupil.page.locator("html")).toHaveAttribute("lang", "fr");
  for (let i = 0; i < 60 && host.shared.phase !== "maxKit"; i += 1) await host.next(hostSecret);
  await expect.poll(() => pupil.phase()).toBe("maxKit");
  const sent: string[] = [];
  pupil.page.on("request", (request) => sent.push(request.url()));
  const before = host.heard.length;
  await pupil.see("kit-shape-heart").click();
  await pupil.see("kit-next").click();
  await pupil.see("kit-person-0-family").click();
  await pupil.see("kit-person-1-school").click();
  await pupil.see("kit-next").click();
  await pupil.see("kit-starter-2").click();
  await pupil.page.waitForTimeout(500);
  // Pictures of a pack are drawn from blobs in the page itself.
  expect(sent.filter((url) => !url.includes("/assets/") && !url.startsWith("blob:"))).toEqual([]);
  expect(host.heard.length).toBe(before);
  await pupil.page.reload();
  // The child is where it was: on the last page, with its sentence.
  await expect(pupil.see("kit-starter-2")).toBeChecked();
  await pupil.see("kit-back").click();
  await pupil.see("kit-back").click();
  await expect(pupil.see("kit-shape-heart")).toBeChecked();
  await pupil.page.emulateMedia({ media: "print" });
  await expect(pupil.page.locator("max-kit .paper")).toBeVisible();
  await expect(pupil.page.locator("max-kit .screen")).toBeHidden();
  await pupil.context.close();
  await other.leave();
  await host.leave();
});
