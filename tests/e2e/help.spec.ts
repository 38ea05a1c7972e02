import { expect, test, type Page } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { faultsOf, Pupil } from "./drivers.ts";
import { cutTexts, focusOn, smallTargets } from "./sight.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** Everything that leaves a page from now on: its requests, and what it says over sockets that it opens from now on. */
const listenTo = (page: Page): string[] => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  page.on("websocket", (socket) => socket.on("framesent", () => sent.push(`frame to ${socket.url()}`)));
  return sent;
};

/** Looks at all of the help that is open: to its end and back. */
const lookAround = async ({ page }: Pupil): Promise<void> => {
  await page.locator('[data-test="to-max"]').click();
  await expect(page.locator('[data-test="find-max"]')).toBeInViewport();
  const inside = page.locator("#help .inside");
  await inside.evaluate((place) => place.scrollTo(0, place.scrollHeight));
  await page.waitForTimeout(400);
  await inside.evaluate((place) => place.scrollTo(0, 0));
};

const pictures = ({ page }: Pupil): Promise<readonly (readonly [string, boolean])[]> =>
  page.locator("#help img").evaluateAll((images) => images.map((image) => [(image as HTMLImageElement).src, (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0] as const));

for (const size of ["chromebook", "phone"] as const) {
  test(`help can be used by everybody, also in German (${size})`, async ({ browser }) => {
    const pupil = await Pupil.open(browser, server.origin, "de-DE", size);
    await pupil.see("help").click();
    await expect(pupil.see("help-list")).toBeVisible();
    expect(await faultsOf(pupil.page)).toEqual([]);
    expect(await cutTexts(pupil.page)).toEqual([]);
    expect(await smallTargets(pupil.page)).toEqual([]);
    await expect(pupil.see("help-list")).toContainText("108");
    await expect(pupil.see("find-max")).toContainText("So findest du einen Max");
    // On what is not a phone a number is there to be read and copied: a tap opens nothing.
    await expect(pupil.page.locator("#help a")).toHaveCount(0);
    // The way out stays in sight, however far a child has scrolled.
    await lookAround(pupil);
    await expect(pupil.see("help-shut")).toBeInViewport();
    await pupil.context.close();
  });
}

test("opening help, looking around in it and shutting it sends nothing to anybody", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const pupil = await Pupil.open(browser, server.origin, "fr-BE", "phone");
  const sent = listenTo(pupil.page);
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  // The stage comes while children join.
  await expect(pupil.page.locator(".stage")).toHaveAttribute("data-motion", /./, { timeout: 60_000 });
  await pupil.page.waitForLoadState("networkidle");
  sent.length = 0;

  for (const way of ["button", "Escape"]) {
    await pupil.see("help").click();
    await expect(pupil.see("help-list")).toBeVisible();
    await lookAround(pupil);
    if (way === "button") await pupil.see("help-shut").click();
    else await pupil.page.keyboard.press(way);
    await expect(pupil.see("help-list")).toBeHidden();
  }
  await pupil.page.waitForTimeout(1000);
  expect(sent).toEqual([]);
  expect((await pictures(pupil)).filter(([, whole]) => !whole)).toEqual([]);

  // These ears hear when something is sent.
  await pupil.see("children-2").click();
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  await pupil.context.close();
  await host.leave();
});

test("without a line help opens whole, with its pictures", async ({ browser }) => {
  const { code } = await server.newClass();
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE");
  await pupil.page.waitForLoadState("networkidle");
  await pupil.context.setOffline(true);
  await pupil.see("help").click();
  await expect(pupil.see("help-list")).toContainText("Awel");
  await expect(pupil.see("find-max")).toContainText("Zo vind je een Max");
  const all = await pictures(pupil);
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter(([, whole]) => !whole)).toEqual([]);
  await pupil.context.close();
});

test("help leaves the page as it was, and keeps no trace of having been open", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE");
  await host.next(hostSecret);
  await pupil.see("pulse-0-3").click();
  const { page } = pupil;
  const trace = () => page.evaluate(() => ({ local: { ...localStorage }, tab: { ...sessionStorage }, history: history.length, address: location.href, title: document.title }));
  const before = await trace();
  await pupil.see("help").click();
  expect(await focusOn(page)).toBe("h2");
  await lookAround(pupil);
  await page.keyboard.press("Escape");
  await expect(pupil.see("help-list")).toBeHidden();
  expect(await trace()).toEqual(before);
  expect(await focusOn(page)).toBe("help");
  await expect(pupil.see("pulse-0-3")).toHaveAttribute("aria-pressed", "true");
  // It begins at its beginning again.
  await pupil.see("help").click();
  expect(await page.locator("#help .inside").evaluate((place) => place.scrollTop)).toBe(0);
  // A tap beside it shuts it too.
  await page.mouse.click(4, 400);
  await expect(pupil.see("help-list")).toBeHidden();
  await pupil.context.close();
  await other.leave();
  await host.leave();
});

test("help is one tap away on every screen, also while screens rest, and stays open when they do", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const pupil = await Pupil.open(browser, server.origin, "nl-BE", "phone");
  const helps = async (where: string): Promise<void> => {
    await pupil.see("help").click();
    await expect(pupil.see("help-list"), where).toBeVisible();
    await pupil.page.keyboard.press("Escape");
    await expect(pupil.see("help-list"), where).toBeHidden();
  };
  await helps("door");
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  for (const [rest, name] of [["eyesUp", "eyes-up"], ["pause", "paused"], ["calm", "calm"]] as const) {
    await host.command(hostSecret, { do: rest, on: true });
    await expect(pupil.see(name)).toBeVisible();
    await helps(name);
    // Beside the quiet picture there is nothing else.
    await expect(pupil.see("menu")).toHaveCount(rest === "pause" ? 1 : 0);
    await host.command(hostSecret, { do: rest, on: false });
    await expect(pupil.see(name)).toBeHidden();
  }
  await pupil.see("help").click();
  await host.command(hostSecret, { do: "calm", on: true });
  await expect(pupil.see("calm")).toBeVisible();
  await expect(pupil.see("help-list")).toBeVisible();
  await host.command(hostSecret, { do: "calm", on: false });
  await expect(pupil.see("calm")).toBeHidden();
  await expect(pupil.see("help-list")).toBeVisible();
  await pupil.page.keyboard.press("Escape");
  // Settings are only convenient: they make place.
  await pupil.see("menu").click();
  await host.command(hostSecret, { do: "eyesUp", on: true });
  await expect(pupil.see("text-large")).toBeHidden();
  await host.command(hostSecret, { do: "eyesUp", on: false });

  await host.command(hostSecret, { do: "kick", seat: Object.keys(host.shared.seats)[0] ?? "" });
  await expect(pupil.see("refused")).toBeVisible();
  await helps("refused");
  await pupil.see("leave").click();
  // A page whose class does not answer.
  await pupil.page.route("**/matchmake/**", () => undefined);
  await pupil.type(code);
  await expect(pupil.see("connecting")).toBeVisible();
  await helps("connecting");
  await pupil.context.close();
  await host.leave();
});

test("on a phone a helpline can be called from its number; an emergency number is typed", async ({ browser }) => {
  const context = await browser.newContext({ locale: "nl-BE", viewport: { width: 390, height: 844 }, userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(() => Object.defineProperty(navigator, "userAgentData", { value: undefined }));
  await page.goto(server.origin);
  await page.locator('[data-test="help"]').click();
  const calls = await page.locator("#help a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(calls).toContain("tel:102");
  expect(calls).toContain("tel:116000");
  expect(calls).not.toContain("tel:112");
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await context.close();
});
