import { expect, test, type Browser, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printables, type Printable } from "../../client/print/printables.ts";
import { planIds } from "../../shared/content/plan-ids.ts";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const content = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "content", path), "utf8")) as Record<string, string>;

/** Pages of A4 that each comes out on, for a club of two crews. */
const pagesOf: Readonly<Record<Printable, number>> = { lessonPlan: 2, protocol: 2, parentLetter: 1, crewCards: 2, maxKit: 1, talkCards: 1 };

/** Opens the page for printing as a host's browser would; every picture and text has come. */
const open = async (browser: Browser, hash: string, viewport = { width: 1366, height: 768 }) => {
  const context = await browser.newContext({ locale: "nl-BE", viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.origin)) wrong.push(request.url());
  });
  await page.goto(`${server.origin}/print#${hash}`);
  await shown(page, hash);
  return { context, page, wrong };
};

const shown = async (page: Page, hash: string): Promise<void> => {
  await expect(page.locator(`[data-shown="${hash}"] .sheet`).first()).toBeVisible();
  await expect.poll(() => page.locator("max-print .sheet img").evaluateAll((pictures) => pictures.every((picture) => (picture as HTMLImageElement).complete && (picture as HTMLImageElement).naturalWidth > 0))).toBe(true);
};

const show = async (page: Page, name: string, hash: string): Promise<void> => {
  await page.locator(`[data-test="print-${name}"]`).click();
  await shown(page, hash);
};

/** What is wrong with the sheets: nothing said, a key instead of words, something that does not fit, that lies in the edge which no printer reaches, or across a cut. */
const sheetFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const edge = (7 / 25.4) * 96;
    const cardEdge = (2.5 / 25.4) * 96;
    const inside = (inner: DOMRect, outer: DOMRect, by: number) =>
      inner.left >= outer.left + by && inner.right <= outer.right - by && inner.top >= outer.top + by && inner.bottom <= outer.bottom - by;
    const ownText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    for (const [i, sheet] of [...(document.querySelector("max-print")?.shadowRoot?.querySelectorAll(".sheet") ?? [])].entries()) {
      const name = (element: Element) => `${i + 1}: ${element.tagName} "${element.textContent?.trim().slice(0, 40)}"`;
      const paper = sheet.getBoundingClientRect();
      if (sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth) faults.push(`${name(sheet)} is fuller than a page`);
      for (const element of sheet.querySelectorAll("p, li, h2, h3, h4, td, th, dd, dt, figcaption"))
        if (!element.textContent?.trim() && !element.querySelector("img, svg")) faults.push(`${name(element)} says nothing`);
      for (const element of sheet.querySelectorAll("*")) {
        if (!ownText(element)) continue;
        if (/\b(sheets?\w*|kit|print\w*|guide|plan|role)\.[a-zA-Z]/.test(element.textContent ?? "")) faults.push(`${name(element)} shows a key`);
        // The fold's own name lies on the fold.
        if (element.closest(".fold")) continue;
        const box = element.getBoundingClientRect();
        if (!inside(box, paper, edge)) faults.push(`${name(element)} lies in the paper's edge`);
        const card = element.closest("[data-cut]");
        if (card && !element.matches("figcaption") && !inside(box, card.getBoundingClientRect(), cardEdge)) faults.push(`${name(element)} lies in a cut`);
      }
      for (const card of sheet.querySelectorAll("[data-cut]")) if (!inside(card.getBoundingClientRect(), paper, -0.5)) faults.push(`${name(card)} crosses the page`);
    }
    return faults;
  });

for (const language of ["nl", "fr", "de", "en"] as const) {
  test(`every sheet is complete, fits its pages of A4 and can be read by everybody (${language})`, async ({ browser }) => {
    const { context, page, wrong } = await open(browser, `lessonPlan.club.${language}`);
    const ui = content(`ui/${language}/common.json`);
    for (const id of printables) {
      await show(page, id, `${id}.club.${language}`);
      expect(await faultsOf(page), id).toEqual([]);
      expect(await overflowOf(page), id).toBeLessThanOrEqual(0);
      await expect(page).toHaveTitle(`Max 24/7 · ${ui[`print.${id}`]}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), id).toHaveLength(pagesOf[id]);
      for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".tools")).toBeHidden();
      expect(await sheetFaults(page), id).toEqual([]);
      await page.emulateMedia({ media: null });
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
}

test("a lesson plan fits for each plan, and there is a card for as many crews as it can have", async ({ browser }) => {
  const { context, page, wrong } = await open(browser, "lessonPlan.lesson.de");
  const plans = content("plans.json") as unknown as Record<string, { minutes: number; mostCrews: number; newcomers: string[]; miniGames: unknown[] }>;
  for (const language of ["de", "fr"]) {
    await show(page, language, `lessonPlan.lesson.${language}`);
    for (const plan of planIds) {
      await show(page, plan, `lessonPlan.${plan}.${language}`);
      await page.emulateMedia({ media: "print" });
      expect(await sheetFaults(page), `${plan} ${language}`).toEqual([]);
      await page.emulateMedia({ media: null });
      await expect(page.locator(".facts").first()).toContainText(String(plans[plan]?.minutes));
      await expect(page.locator(".newcomers > li")).toHaveCount(plans[plan]?.newcomers.length ?? 0);
      await expect(page.locator(".games > li")).toHaveCount(plans[plan]?.miniGames.length ?? 0);
    }
    await show(page, "lesson", `lessonPlan.lesson.${language}`);
  }
  await show(page, "crewCards", "crewCards.lesson.fr");
  for (const plan of planIds) {
    await show(page, plan, `crewCards.${plan}.fr`);
    await expect(page.locator(".sheet")).toHaveCount(plans[plan]?.mostCrews ?? 0);
  }
  await expect(page.locator(".sheet").last().locator("h2").last()).toHaveText("Équipe 7");
  expect(wrong).toEqual([]);
  await context.close();
});

test("what children get has no line to write on, and the letter says whose game it is, what is kept and who helps", async ({ browser }) => {
  const { context, page } = await open(browser, "talkCards.lesson.nl");
  await expect(page.locator(".talkCards li")).toHaveCount(8);
  await expect(page.locator(".talkCards li").first().locator(".tick-box")).toHaveText(["vandaag", "deze week", "met jou", "met iemand anders"]);
  await expect(page.locator(".sheet .pen-line")).toHaveCount(0);
  // The language belongs to the paper: this device keeps its own. What depends on no plan asks for none.
  await expect(page.locator('[data-test="print-lesson"]')).toBeHidden();
  await show(page, "de", "talkCards.lesson.de");
  expect(await page.evaluate(() => localStorage.getItem("language"))).toBeNull();
  await show(page, "maxKit", "maxKit.lesson.de");
  await expect(page.locator(".sheet .pen-line")).toHaveCount(0);
  await show(page, "parentLetter", "parentLetter.lesson.de");
  const letter = page.locator(".sheet");
  for (const words of ["Child Focus hat es weder gemacht noch gebilligt", "nichts über Ihr Kind", "Telefonhilfe 108", "Child Focus 116 000", "Kaleido", "101", "112"]) await expect(letter).toContainText(words);
  await expect(letter.locator(".pen-line")).toHaveCount(5);
  await context.close();
});

test("the page prints, leads back to the console, and shows a whole sheet on a phone", async ({ browser }) => {
  const { context, page, wrong } = await open(browser, "protocol.club.fr", { width: 390, height: 844 });
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset["printed"] = "");
  });
  await page.locator('[data-test="print"]').click();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await expect(page.locator("max-print .back")).toHaveAttribute("href", "/console");
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  const small = await page.locator(".tools :is(a, button)").evaluateAll((targets) => targets.filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44).length);
  expect(small).toBe(0);
  // What nobody knows in an address is passed over.
  await page.goto(`${server.origin}/print#nothing.never.xx`);
  await shown(page, "protocol.club.fr");
  expect(wrong).toEqual([]);
  await context.close();
});
