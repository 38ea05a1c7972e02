import { expect, test, type Locator, type Page } from "@playwright/test";
import type { NewClassReply } from "../../shared/protocol/wire.ts";
import { refusalOf, TestServer, type Device } from "../room/server.ts";
import { faultsOf, overflowOf, sizes, Teacher } from "./drivers.ts";
import { cutTexts, focusOn, smallTargets } from "./sight.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const practice = (devices: number): Promise<NewClassReply> => server.newClass("lesson", { practice: devices });

/** Height of the capitals in an element, in CSS pixels, as its own letters are drawn. */
const capHeight = (element: Locator): Promise<number> =>
  element.evaluate(async (shown) => {
    await document.fonts.ready;
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return 0;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(shown);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return pen.measureText("H").actualBoundingBoxAscent;
  });

/** The largest font size that anything on the page is written in, through all shadow roots, and what is written in it. */
const largestText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let largest = { size: 0, text: "" };
    const walk = (node: Node): void => {
      if (node instanceof Text && node.data.trim() !== "" && node.parentElement?.checkVisibility()) {
        const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
        if (size > largest.size) largest = { size, text: node.data.trim() };
        else if (size === largest.size) largest.text += node.data.trim();
      }
      const children = node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...node.childNodes] : node.childNodes;
      for (const child of children) walk(child);
    };
    walk(document.body);
    return largest.text;
  });

/** Everything of ours to tap that is smaller than a finger: the strip that says that this is a practice has a link in its sentence. */
const smallHere = async (page: Page): Promise<string[]> => (await smallTargets(page)).filter((target) => !target.includes('href="/#'));

/** What nobody should meet, on a Chromebook and on a projector: cut words, small targets, faults, a page wider than its screen. */
const expectSound = async (page: Page): Promise<void> => {
  for (const size of ["chromebook", "projector"] as const) {
    await page.setViewportSize(sizes[size]);
    await expect.poll(() => cutTexts(page), { message: `words at ${size}` }).toEqual([]);
    expect(await smallHere(page), `targets at ${size}`).toEqual([]);
    expect(await overflowOf(page), `width at ${size}`).toBeLessThanOrEqual(0);
    expect(await faultsOf(page), `faults at ${size}`).toEqual([]);
  }
};

const middle = async (element: Locator): Promise<{ x: number; y: number }> => {
  const box = await element.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("a class reads from ten metres where to go and what to type, and a camera reads it from as far as the screen allows", async ({ browser }) => {
  const made = await practice(24);
  const teacher = await Teacher.host(browser, server.origin, made);
  const { page } = teacher;
  const { keyboard } = page;
  await expect(teacher.see("device-count")).toHaveText("24 toestellen, 24 kinderen");
  await expect(teacher.see("crew-count")).toHaveText("Jullie spelen in 5 ploegen.");
  // 6 cm of a picture that is 2 m wide, for the code; 5 cm, a 200th of ten metres, for the address.
  expect(await capHeight(teacher.see("room-code").locator("span").first())).toBeGreaterThanOrEqual(0.03 * 1920);
  expect(await capHeight(teacher.see("address"))).toBeGreaterThanOrEqual(0.025 * 1920);
  expect(await largestText(page)).toBe(made.code);
  await expectSound(page);

  await keyboard.press("q");
  await expect(teacher.see("large-code")).toBeVisible();
  const large = page.locator("max-large-code");
  await expect(large.locator('[data-test="room-code"]')).toHaveAttribute("aria-label", [...made.code].join(" "));
  expect(await capHeight(large.locator('[data-test="room-code"] span').first())).toBeGreaterThanOrEqual(0.06 * 1920);
  const qr = await large.locator('[data-test="qr"]').boundingBox();
  expect(qr?.height).toBeGreaterThanOrEqual(0.88 * 1080);
  await expectSound(page);
  // A child may start telling at any moment.
  await keyboard.press("c");
  await expect(teacher.see("calm-screen")).toBeVisible();
  await expect(large).toHaveCount(0);
  await keyboard.press("c");
  await expect(teacher.see("calm-screen")).toHaveCount(0);
  for (const shut of ["q", "Escape"]) {
    await keyboard.press("q");
    await expect(teacher.see("large-code")).toBeVisible();
    await keyboard.press(shut);
    await expect(large).toHaveCount(0);
    await expect(teacher.see("calm-screen")).toHaveCount(0);
  }
  expect(teacher.watch).toEqual({ errors: [], foreign: [] });
  await teacher.context.close();
});

test("a host locks the class, is told first what keeps a child out, and takes a device away at its chip", async ({ browser }) => {
  const made = await practice(29);
  const shared = await server.pupil(made.code);
  await shared.answer({ do: "children", count: 3 });
  const teacher = await Teacher.host(browser, server.origin, made, "fr-BE", "chromebook");
  const { page } = teacher;
  await expect(teacher.see("device-count")).toHaveText("30 appareils, 32 enfants");
  await expect(page.locator('[data-test="device"]', { hasText: "×3" })).toHaveCount(1);

  await teacher.press("lobby-lock");
  await expect(teacher.see("lobby-lock")).toHaveAttribute("aria-checked", "true");
  await expect(teacher.see("closed")).toBeVisible();
  expect(await refusalOf(server.pupil(made.code))).toBe("locked");
  await teacher.press("join-help");
  await expect(teacher.see("help-locked")).toBeVisible();
  await expect(teacher.see("join-list")).toContainText(made.code);
  await expectSound(page);
  await teacher.press("help-unlock");
  await expect(teacher.see("help-locked")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("max-join-help")).toHaveCount(0);
  await expect(teacher.see("lobby-lock")).toHaveAttribute("aria-checked", "false");
  await expect(teacher.see("closed")).toHaveCount(0);

  const chip = page.locator('[data-test="device"]', { hasText: "×3" });
  await chip.click();
  await expect(teacher.see("seat-menu")).toBeVisible();
  await expectSound(page);
  // Escape shuts the menu, and only the menu; the chip has the focus again.
  await page.keyboard.press("Escape");
  await expect(teacher.see("seat-menu")).toHaveCount(0);
  await expect(teacher.see("calm-screen")).toHaveCount(0);
  expect(await focusOn(page)).toBe("device");
  await page.keyboard.press("Enter");
  await teacher.press("remove");
  await teacher.press("remove-no");
  await expect(teacher.see("device-count")).toHaveText("30 appareils, 32 enfants");
  await chip.click();
  await teacher.press("remove");
  await teacher.press("remove-yes");
  await expect(teacher.see("device-count")).toHaveText("29 appareils, 29 enfants");
  await expect(chip).toHaveCount(0);
  expect(await focusOn(page)).toBe("devices");
  await expect.poll(() => shared.closed).not.toBeNull();
  expect(teacher.watch).toEqual({ errors: [], foreign: [] });
  await teacher.context.close();
});

test("thirty-six devices fit in the lobby, in the longest words, and the next child is told that the class is full", async ({ browser }) => {
  const made = await practice(30);
  const devices: Device[] = await Promise.all(Array.from({ length: 6 }, () => server.pupil(made.code)));
  for (const locale of ["de-BE", "fr-BE"]) {
    const teacher = await Teacher.host(browser, server.origin, made, locale, "chromebook");
    await expect(teacher.page.locator('[data-test="device"]')).toHaveCount(36);
    await expect(teacher.see("closed")).toBeVisible();
    for (const size of ["chromebook", "projector"] as const) {
      await teacher.page.setViewportSize(sizes[size]);
      await expect.poll(() => cutTexts(teacher.page)).toEqual([]);
      expect(await smallHere(teacher.page)).toEqual([]);
      expect(await teacher.page.locator(".devices").evaluate((list) => list.scrollHeight - list.clientHeight)).toBeLessThanOrEqual(1);
    }
    await teacher.press("join-help");
    await expect(teacher.see("help-full")).toBeVisible();
    await teacher.context.close();
  }
  await Promise.all(devices.map((device) => device.leave()));
});

test("a host carries a device to another crew with the mouse, with a finger and from the keyboard", async ({ browser }) => {
  const made = await practice(24);
  const teacher = await Teacher.host(browser, server.origin, made, "en-GB");
  const { page } = teacher;
  await expect(teacher.see("device-count")).toHaveText("24 devices, 24 children");
  await page.keyboard.press("k");
  const crew = (number: number) => page.locator(`[data-crew="crew${number}"]`);
  const chips = (number: number) => crew(number).locator('[data-test="panel-device"]');
  await expect(page.locator("[data-crew]")).toHaveCount(5);
  await expectSound(page);
  const [before, after] = [await chips(1).count(), await chips(3).count()];
  await expect(teacher.see("children-crew1")).toHaveText(`${before} children`);

  // The mouse: a chip in the air, the crew under it lit, and nothing happens when it is let go elsewhere.
  const name = (await chips(1).first().innerText()).trim();
  const from = await middle(chips(1).first());
  const to = await middle(crew(3));
  const lifted = page.locator(".lifted");
  const drag = async (): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect(lifted).toBeVisible();
    await expect(crew(3)).toHaveClass(/over/);
  };
  await drag();
  await page.keyboard.press("Escape");
  await expect(lifted).toHaveCount(0);
  await page.mouse.up();
  await expect(crew(3)).toBeVisible();
  await drag();
  await page.mouse.move(4, 4);
  await page.mouse.up();
  await expect(lifted).toHaveCount(0);
  await expect(chips(1)).toHaveCount(before);
  await drag();
  await page.mouse.up();
  await expect(chips(3)).toHaveCount(after + 1);
  await expect(chips(1)).toHaveCount(before - 1);
  await expect(chips(3).filter({ hasText: name })).toHaveCount(1);
  await expect(teacher.see("children-crew3")).toHaveText(`${after + 1} children`);
  await expect(teacher.see("moved")).toHaveText(`${name} is now in crew 3.`);
  await expect(teacher.see("seat-menu")).toHaveCount(0);

  // The keyboard: the chip keeps the focus wherever it goes.
  await chips(3).filter({ hasText: name }).focus();
  for (const [key, number] of [["ArrowRight", 4], ["ArrowRight", 5], ["ArrowLeft", 4]] as const) {
    await page.keyboard.press(key);
    await expect(teacher.see("moved")).toHaveText(`${name} is now in crew ${number}.`);
    await expect(chips(number).filter({ hasText: name })).toBeFocused();
  }
  // Without dragging at all: the chip's menu, which Escape shuts by itself.
  await page.keyboard.press("Enter");
  await expect(teacher.see("seat-menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(teacher.see("seat-menu")).toHaveCount(0);
  await expect(chips(4).filter({ hasText: name })).toBeFocused();
  await page.keyboard.press("Enter");
  await teacher.press("move-crew2");
  await expect(chips(2).filter({ hasText: name })).toHaveCount(1);
  await expect(teacher.see("moved")).toHaveText(`${name} is now in crew 2.`);

  // A finger, on a phone, where crews stand under each other: a swipe scrolls, a finger that rests lifts.
  await page.setViewportSize(sizes.phone);
  await page.evaluate(() => document.documentElement.style.setProperty("--u", "0.9rem"));
  const finger = await teacher.context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", point?: { x: number; y: number }) => finger.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] });
  await chips(1).first().scrollIntoViewIfNeeded();
  const start = await middle(chips(1).first());
  const last = (await chips(1).first().innerText()).trim();
  await touch("touchStart", start);
  for (let step = 1; step <= 4; step += 1) await touch("touchMove", { x: start.x, y: start.y - 40 * step });
  await expect(lifted).toHaveCount(0);
  await touch("touchEnd");
  await chips(1).first().scrollIntoViewIfNeeded();
  const rests = await middle(chips(1).first());
  await touch("touchStart", rests);
  await expect(lifted).toBeVisible();
  // Held near the lower edge it rolls slowly, until another crew is under it.
  await touch("touchMove", { x: rests.x, y: sizes.phone.height - 92 });
  await expect(page.locator(".crew.over").and(page.locator(':not([data-crew="crew1"])'))).toHaveCount(1);
  await touch("touchEnd");
  await expect(chips(1).filter({ hasText: last })).toHaveCount(0);
  expect(await page.locator("max-class-panel").evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
  expect(teacher.watch).toEqual({ errors: [], foreign: [] });
  await teacher.context.close();
});
