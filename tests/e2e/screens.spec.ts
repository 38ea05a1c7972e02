import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { layoutFaults } from "../screens/faults.ts";
import { momentsOf, type Moment } from "../screens/moments.ts";
import { serveScreens } from "../screens/server.ts";
import { drawCoarsely, faultsOf, sizes, type Size } from "./drivers.ts";

/** Moments of two lessons: one that goes well, one that needs a Search. */
const moments: readonly Moment[] = [
  ...new Map([...momentsOf({ plan: "lesson", devices: 9, wish: "worst" }), ...momentsOf({ plan: "lesson", devices: 24, wish: "best" })].map((moment) => [moment.name, moment])).values(),
];

let screens: Awaited<ReturnType<typeof serveScreens>>;
test.beforeAll(async () => {
  screens = await serveScreens();
});
test.afterAll(() => screens.close());

/** Waits until what comes in has come in: a bubble that still grows is not its size. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** `npm run pictures` shows each phase at both sizes. */
const pictures = process.env["PICTURES"] ? join(import.meta.dirname, "..", "..", ".pictures", "phases") : null;

/** A page that shows moments, and how many files it is still waiting for. */
const openScreens = async (browser: Browser, size: Size, locale: string, prepare?: (page: Page) => Promise<unknown>) => {
  const context = await browser.newContext({ viewport: sizes[size], locale, reducedMotion: "reduce" });
  if (!pictures) await drawCoarsely(context);
  const page = await context.newPage();
  const errors: string[] = [];
  let waiting = 0;
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", () => (waiting += 1));
  for (const over of ["requestfinished", "requestfailed"] as const) page.on(over as "requestfinished", () => (waiting -= 1));
  await prepare?.(page);
  await page.goto(screens.address);
  await page.waitForFunction(() => "show" in globalThis, undefined, { timeout: 60_000 });
  const show = async (moment: Moment): Promise<void> => {
    await page.evaluate(({ shared, pupil }) => globalThis.show({ shared, pupil }), moment);
    // Its story's texts and pictures come a moment later.
    await expect.poll(() => waiting, { intervals: [20, 40, 80] }).toBeLessThanOrEqual(0);
    await settle(page);
  };
  return { context, page, errors, show };
};

const picture = async (page: Page, { name }: Moment, size: Size): Promise<void> => {
  if (!pictures || name.endsWith(" done")) return;
  mkdirSync(pictures, { recursive: true });
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(pictures, `${name}.${size}.jpg`), type: "jpeg", quality: 72 });
};

const readAll = async (page: Page): Promise<void> => {
  const next = page.locator('[data-test="next-line"]');
  for (let i = 0; i < 12 && (await next.count()) > 0; i += 1) await next.click();
  await settle(page);
};

for (const [size, locale] of [["chromebook", "de-DE"], ["phone", "de-DE"], ["projector", "de-DE"], ["chromebook", "fr-BE"], ["phone", "fr-BE"]] satisfies [Size, string][])
    test(`nothing is cut, covered or too small in any moment of a lesson: ${size}, ${locale}`, async ({ browser }) => {
      const { context, page, errors, show } = await openScreens(browser, size, locale);
      expect(new Set(moments.map(({ shared }) => shared.phase)).size).toBeGreaterThanOrEqual(14);
      for (const moment of moments) {
        await show(moment);
        // Sizes change nothing that axe looks at but what is stacked: once wide, once narrow.
        if (locale === "de-DE" && size !== "projector" && !moment.name.endsWith(" done")) expect(await faultsOf(page), moment.name).toEqual([]);
        expect(await page.evaluate(layoutFaults), moment.name).toEqual([]);
        if (locale === "de-DE") await picture(page, moment, size);
        await readAll(page);
        expect(await page.evaluate(layoutFaults), `${moment.name}, read`).toEqual([]);
      }
      expect(errors).toEqual([]);
      await context.close();
    });

test("without canvas and WebGL every moment is drawn all the same", async ({ browser }) => {
  const { context, page, show } = await openScreens(browser, "chromebook", "nl-BE", (fresh) => fresh.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  }));
  const kinds = new Set<string>();
  for (const moment of moments) {
    await show(moment);
    const stage = page.locator(".plain");
    // People, board, lamps: each is a picture that was found.
    await expect.poll(() => stage.locator("img").evaluateAll((all) => all.length > 0 && all.every((one) => (one as HTMLImageElement).naturalWidth > 0)), { message: moment.name }).toBe(true);
    if ((await stage.locator(".board").count()) > 0) {
      kinds.add("board");
      expect(await stage.locator(".token").count()).toBe(Object.keys(moment.shared.newcomers).length);
    }
    if ((await stage.locator(".actor").count()) > 0) kinds.add(moment.pupil.task.kind);
  }
  expect(await page.locator("canvas").count()).toBe(0);
  for (const kind of ["board", "meet", "choose", "happens", "search", "finale"]) expect(kinds).toContain(kind);
  await context.close();
});
