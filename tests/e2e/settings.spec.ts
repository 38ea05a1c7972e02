import { expect, test } from "@playwright/test";
import { TestServer, type Device } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil, type Size } from "./drivers.ts";
import { cutTexts, smallTargets } from "./sight.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const set = async (pupil: Pupil, ...names: string[]): Promise<void> => {
  await pupil.see("menu").click();
  for (const name of names) await pupil.page.locator(`#settings [data-test="${name}"]`).click();
  await pupil.see("settings-shut").click();
};

const until = async (host: Device, secret: string, phase: string): Promise<void> => {
  for (let i = 0; i < 40 && host.shared.phase !== phase; i += 1) await host.next(secret);
};

for (const size of ["chromebook", "phone"] as const satisfies readonly Size[]) {
  test(`the settings can be used by everybody, also in German (${size})`, async ({ browser }) => {
    const pupil = await Pupil.open(browser, server.origin, "de-DE", size);
    await pupil.see("menu").click();
    await expect(pupil.see("text-largest")).toBeVisible();
    expect(await faultsOf(pupil.page)).toEqual([]);
    expect(await cutTexts(pupil.page)).toEqual([]);
    expect(await smallTargets(pupil.page)).toEqual([]);
    // No device of a test has a voice: words say so, and no button that does nothing.
    await expect(pupil.see("no-voice")).toHaveText(/deutsche Stimme/);
    await expect(pupil.see("read-page")).toHaveCount(0);
    await pupil.see("text-largest").click();
    expect(await cutTexts(pupil.page)).toEqual([]);
    await pupil.context.close();
  });

  test(`nothing is cut in the largest letters, of any kind (${size})`, async ({ browser }) => {
    const { code, hostSecret } = await server.newClass();
    const host = await server.host(code, hostSecret);
    const other = await server.pupil(code);
    const pupil = await Pupil.open(browser, server.origin, "de-DE", size);
    await set(pupil, "text-largest");
    expect(await cutTexts(pupil.page)).toEqual([]);
    await pupil.type(code);
    await expect(pupil.see("seat-name")).toBeVisible();
    for (const phase of ["lobby", "pulse", "gather", "meet", "choose", "happens"]) {
      await until(host, hostSecret, phase);
      await expect.poll(() => pupil.phase()).toBe(phase);
      for (const font of ["font-dyslexic", "font-nunito"]) {
        await set(pupil, font);
        await pupil.page.waitForTimeout(300);
        expect(await cutTexts(pupil.page), `${phase} ${font}`).toEqual([]);
        expect(await overflowOf(pupil.page), phase).toBeLessThanOrEqual(0);
      }
      expect(await smallTargets(pupil.page), phase).toEqual([]);
      expect(await faultsOf(pupil.page), phase).toEqual([]);
      await pupil.play();
      expect(await cutTexts(pupil.page), `${phase}, answered`).toEqual([]);
    }
    await pupil.context.close();
    await other.leave();
    await host.leave();
  });
}

test("settings are still there after a reload, and the letters for dyslexia are fetched only for who chose them", async ({ browser }) => {
  const pupil = await Pupil.open(browser, server.origin, "nl-BE");
  const html = pupil.page.locator("html");
  const fetched: string[] = [];
  pupil.page.on("request", (request) => {
    if (request.url().includes("opendyslexic")) fetched.push(request.url());
  });
  await set(pupil, "language-fr", "text-large", "motion-less");
  await pupil.page.reload();
  await expect(html).toHaveAttribute("data-text", "large");
  await expect(html).toHaveAttribute("data-motion", "less");
  await expect(html).toHaveAttribute("lang", "fr");
  expect(await html.evaluate((root) => getComputedStyle(root).fontSize)).toBe("19.2px");
  expect(fetched).toEqual([]);
  await set(pupil, "font-dyslexic");
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  await pupil.page.reload();
  await expect(html).toHaveAttribute("data-font", "dyslexic");
  expect(await pupil.page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('700 16px "OpenDyslexic"')))).toBe(true);
  await pupil.context.close();
});

test("where a school forbids pages to keep anything, settings hold for the visit and a child can play", async ({ browser }) => {
  const { code } = await server.newClass();
  const pupil = await Pupil.open(browser, server.origin, "nl-BE");
  await pupil.page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
  });
  await pupil.page.reload();
  await set(pupil, "text-large", "language-de");
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  await expect(pupil.page.locator("html")).toHaveAttribute("data-text", "large");
  await expect(pupil.page.locator("html")).toHaveAttribute("lang", "de");
  expect(pupil.watch.errors).toEqual([]);
  await pupil.context.close();
});

test("less movement, by choice or by the system, stills the stage and the page alike", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE", "chromebook", true);
  await until(host, hostSecret, "gather");
  await expect(pupil.page.locator(".stage")).toHaveAttribute("data-motion", "full", { timeout: 60_000 });
  await expect(pupil.page.locator("html")).toHaveAttribute("data-motion", "full");
  // Moving things are longer than a blink; still ones are not.
  const rise = () => pupil.page.locator("#help").evaluate((panel) => getComputedStyle(panel).animationDuration);
  expect(await rise()).toBe("0.22s");
  const board = { x: 300, y: 100, width: 700, height: 350 };
  const shot = () => pupil.page.screenshot({ clip: board });
  const moves = async (): Promise<boolean> => {
    const before = await shot();
    await pupil.page.waitForTimeout(1500);
    return !before.equals(await shot());
  };
  await expect.poll(moves, { timeout: 60_000 }).toBe(true);
  await set(pupil, "motion-less");
  await expect(pupil.page.locator(".stage")).toHaveAttribute("data-motion", "less", { timeout: 60_000 });
  expect(await rise()).toBe("0.001s");
  await expect.poll(moves, { timeout: 60_000 }).toBe(false);
  expect(await moves()).toBe(false);

  await set(pupil, "motion-device");
  await expect(pupil.page.locator(".stage")).toHaveAttribute("data-motion", "full", { timeout: 60_000 });
  expect(await rise()).toBe("0.22s");
  await pupil.page.emulateMedia({ reducedMotion: "reduce" });
  await expect(pupil.page.locator(".stage")).toHaveAttribute("data-motion", "less", { timeout: 60_000 });
  expect(await rise()).toBe("0.001s");
  await pupil.context.close();
  await other.leave();
  await host.leave();
});
