import { expect, test, type Browser, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf, Teacher, type Size } from "./drivers.ts";
import { keepPicture } from "./pictures.ts";
import { cutTexts, smallTargets } from "./sight.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "content", "ui", language, "console.json"), "utf8")) as Record<string, string>;

/** A console that leads a class which the server itself plays. */
const openConsole = async (browser: Browser, size: Size = "chromebook"): Promise<Teacher> => {
  const { code, hostSecret } = await server.newClass("short", { practice: 6 });
  const projector = await Teacher.open(browser, server.origin, "nl-BE", size);
  await projector.page.evaluate((kept) => sessionStorage.setItem("hosting", kept), JSON.stringify({ code, secret: hostSecret, since: Date.now() }));
  await projector.page.reload();
  await expect(projector.see("room-code")).toBeVisible();
  return projector;
};

/** What the code to scan on the console holds, for this test's server. */
const scan = async ({ page, press }: Teacher): Promise<string> => {
  if ((await page.locator("max-pairing").count()) === 0) await page.keyboard.press("a");
  await press("pair-open");
  await expect(page.locator("max-pairing .qr")).toBeVisible();
  const link = await page.locator("max-pairing").evaluate((window) => (window as unknown as { readonly link: string }).link);
  return `${server.origin}/remote${new URL(link).hash}`;
};

const openPhone = async (browser: Browser, address: string, locale = "nl-BE", size: Size = "phone"): Promise<Teacher> => {
  const phone = await Teacher.open(browser, server.origin, locale, size);
  await phone.page.goto(address);
  return phone;
};

const kept = (page: Page) => page.evaluate(() => [sessionStorage.getItem("hosting"), localStorage.getItem("hosting")]);

/** Every part of the page can be used by everybody. */
const lookAtAll = async ({ page, press }: Teacher, parts: readonly string[]): Promise<void> => {
  for (const part of parts) {
    await press(`tab-${part}`);
    await keepPicture(page, `remote/${part}.${(page.viewportSize()?.width ?? 0) > 800 ? "laptop" : "phone"}`);
    expect(await overflowOf(page), part).toBeLessThanOrEqual(0);
    expect(await faultsOf(page), part).toEqual([]);
    expect(await cutTexts(page), part).toEqual([]);
    expect(await smallTargets(page), part).toEqual([]);
  }
};

test("a phone that scanned the code and shows the same number leads the class, and knows what the projector does not", async ({ browser }) => {
  const projector = await openConsole(browser);
  const phone = await openPhone(browser, await scan(projector));
  // What opens the class is in no address any more, and the phone is nobody until the host agreed.
  await expect(phone.page).toHaveURL(`${server.origin}/remote`);
  await expect(projector.see("pairing-number")).toBeVisible();
  await expect(phone.see("number")).toHaveText(await projector.see("pairing-number").innerText());
  await keepPicture(phone.page, "remote/number.phone");
  await keepPicture(projector.page, "console/pairing");
  await phone.page.reload();
  await expect(phone.see("number")).toHaveText(await projector.see("pairing-number").innerText());
  await expect(phone.see("phase")).toHaveCount(0);
  await projector.press("pair-accept");
  await expect(phone.see("phase")).toHaveAttribute("data-phase", "lobby");
  await projector.press("shut");

  await phone.next();
  await expect.poll(() => projector.phase()).toBe("pulse");
  await phone.press("eyes-up");
  await expect(projector.see("is-eyes-up")).toBeVisible();
  await phone.press("eyes-up");
  await expect(projector.see("is-eyes-up")).toBeHidden();
  await phone.press("tab-tell");
  await phone.press("calm-now");
  await expect(projector.see("calm-screen")).toBeVisible();
  expect(await faultsOf(phone.page)).toEqual([]);
  expect(await cutTexts(phone.page)).toEqual([]);
  await phone.press("calm-back");
  await expect(projector.see("calm-screen")).toHaveCount(0);
  await phone.press("tab-now");

  await phone.until("choose");
  await expect(phone.see("about")).toBeVisible();
  await expect(phone.page.locator('[data-test="crew"].whole')).toHaveCount(2, { timeout: 20_000 });
  await expect(phone.page.locator(".next.ready")).toBeVisible();
  await phone.until("talk");
  const note = await phone.page.locator('[data-test="listen"] p').innerText();
  expect(note.length).toBeGreaterThan(20);
  await expect(projector.page.getByText(note.slice(0, 30))).toHaveCount(0);
  // The topic that one page turns to is on the other.
  await phone.press("topic-next");
  await expect(projector.see("topic-back")).toBeEnabled();
  await lookAtAll(phone, ["now", "tell", "class", "help", "more"]);

  await phone.page.reload();
  await expect(phone.see("listen")).toBeVisible();
  await projector.page.keyboard.press("a");
  await projector.press("pair-unpair");
  await expect(phone.see("refused")).toHaveAttribute("data-why", "unpaired");
  await expect(phone.see("refused")).toContainText(words("nl")["remote.refused.unpaired"] ?? "");
  expect(await kept(phone.page)).toEqual([null, null]);
  await phone.press("to-ways");
  await expect(phone.see("ways")).toBeVisible();
  for (const { watch, context } of [projector, phone]) {
    expect(watch).toEqual({ errors: [], foreign: [] });
    await context.close();
  }
});

test("a code that does not open says so in words, and what to do", async ({ browser }) => {
  const projector = await openConsole(browser);
  const address = await scan(projector);
  const first = await openPhone(browser, address);
  await expect(first.see("number")).toBeVisible();
  const second = await openPhone(browser, address, "fr-BE");
  await expect(second.see("refused")).toContainText(words("fr")["remote.refused.code"] ?? "");
  await projector.press("pair-refuse");
  await expect(first.see("refused")).toContainText(words("nl")["remote.refused.code"] ?? "");
  await second.page.goto(`${server.origin}/remote#AAAAA.${"x".repeat(32)}`);
  await expect(second.see("refused")).toContainText(words("fr")["remote.refused.noSuchClass"] ?? "");
  expect(await faultsOf(second.page)).toEqual([]);
  await second.press("to-ways");
  await expect(second.see("alone")).toBeVisible();
  // The next code is good, also for a page that is open already.
  const [, hash] = (await scan(projector)).split("#");
  await first.page.evaluate((to) => (location.hash = to), hash ?? "");
  await expect(first.see("number")).toBeVisible();
  for (const { context } of [projector, first, second]) await context.close();
});

test("with a second screen the projector has the picture alone, and the laptop everything else in columns", async ({ browser }) => {
  const laptop = await openConsole(browser);
  const opening = laptop.context.waitForEvent("page");
  await laptop.page.keyboard.press("b");
  const board = await opening;
  await expect(laptop.see("place-side")).toBeVisible();
  await expect(laptop.page).toHaveURL(`${server.origin}/remote`);
  await expect(board.locator('[data-test="room-code"]')).toBeVisible();
  await expect(board.locator("max-control-bar")).toHaveCount(0);
  await laptop.page.keyboard.press("ArrowRight");
  await expect(board.locator('[data-phase="pulse"]')).toBeVisible();
  await expect(laptop.see("crews")).toBeVisible();
  await lookAtAll(laptop, ["tell", "class", "help", "more"]);
  await laptop.page.keyboard.press("?");
  await expect(laptop.see("key-list")).toBeVisible();
  await laptop.page.keyboard.press("Escape");
  await laptop.page.keyboard.press("c");
  await expect(board.locator('[data-test="calm-screen"]')).toBeVisible();
  await laptop.page.keyboard.press("c");
  await expect(board.locator('[data-test="calm-screen"]')).toHaveCount(0);
  await laptop.context.close();
});

test("without a projector a class is made and led from the phone alone", async ({ browser }) => {
  const phone = await openPhone(browser, `${server.origin}/remote`, "de-DE");
  await expect(phone.see("ways")).toBeVisible();
  expect(await faultsOf(phone.page)).toEqual([]);
  await phone.press("alone");
  await expect(phone.see("start-class")).toBeVisible();
  expect(await overflowOf(phone.page)).toBeLessThanOrEqual(0);
  expect(await faultsOf(phone.page)).toEqual([]);
  await phone.press("plan-club");
  await phone.press("start-class");
  const code = await phone.see("room-code").innerText();
  await expect(phone.page.locator(".qr")).toBeVisible();
  await expect(phone.see("next")).toBeDisabled();
  const children = [await server.pupil(code), await server.pupil(code)];
  await expect(phone.see("device-count")).toHaveText("2");
  await phone.until("gather");
  await expect(phone.see("heading")).toHaveText(words("de")["gather.heading"] ?? "");
  await expect(phone.see("board")).toBeVisible();
  await phone.press("tab-more");
  await phone.press("end");
  await phone.press("confirm-yes");
  await expect(phone.see("after")).toBeVisible();
  // It can be read again, and leads on.
  await phone.page.reload();
  await expect(phone.see("after")).toBeVisible();
  expect(await faultsOf(phone.page)).toEqual([]);
  await phone.press("new-class");
  await expect(phone.see("ways")).toBeVisible();
  expect(await kept(phone.page)).toEqual([null, null]);
  for (const child of children) await child.leave();
  await phone.context.close();
});
