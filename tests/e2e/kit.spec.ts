import { expect, test, type Browser, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TestServer, type Device } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil, type Size } from "./drivers.ts";

let server: TestServer;
let host: Device;
let others: Device[] = [];
let code = "";
test.beforeAll(async () => {
  server = await TestServer.start();
  const made = await server.newClass();
  code = made.code;
  host = await server.host(code, made.hostSecret);
  others = [await server.pupil(code), await server.pupil(code)];
  await untilKit(host, made.hostSecret);
});
test.afterAll(async () => {
  for (const device of [...others, host]) await device.leave();
  await server.close();
});

/** The host moves on until every child makes its kit. */
const untilKit = async (at: Device, hostSecret: string): Promise<void> => {
  for (let i = 0; i < 60 && at.shared.phase !== "maxKit"; i += 1) await at.next(hostSecret);
};

/** A child opens its kit, and everything that the page needs has come. */
const openKit = async (browser: Browser, locale: string, size: Size): Promise<Pupil> => {
  const pupil = await Pupil.open(browser, server.origin, locale, size);
  await pupil.type(code);
  await settled(pupil);
  return pupil;
};

const settled = async (pupil: Pupil): Promise<void> => {
  await expect(pupil.see("kit")).toBeVisible();
  await expect(pupil.page.locator("max-kit .talk-card svg path").first()).toBeAttached();
  await expect(pupil.page.locator("max-kit .paper .help-list")).toBeAttached();
  await pupil.page.waitForLoadState("networkidle");
};

/** Everything that a page asks for or sends from now on, whoever it is for. */
const listen = (page: Page): string[] => {
  const left: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) left.push(request.url());
  });
  return left;
};

/** Words, sizes and colours of a PNG, as a browser reads them. */
const readPicture = (page: Page, png: Buffer): Promise<{ width: number; height: number; colours: number; has: Record<string, boolean> }> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `#${[data[i], data[i + 1], data[i + 2]].map((part) => (part ?? 0).toString(16).padStart(2, "0")).join("")}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const much = (colour: string) => (counts.get(colour) ?? 0) > 4000;
    return { width: canvas.width, height: canvas.height, colours: counts.size, has: { purple: much("#9c8fd6"), green: much("#4fae8d"), pink: much("#e88fb4") } };
  }, png.toString("base64"));

test("a child designs its own pair and keeps it, and nothing of it leaves the page", async ({ browser }) => {
  const pupil = await openKit(browser, "nl-BE", "chromebook");
  const { page, see, watch } = pupil;
  expect(await faultsOf(page)).toEqual([]);
  const heard = host.heard.length;
  const left = listen(page);

  // Two tags that differ.
  await see("kit-shape-cat").click();
  await see("kit-part-colour").click();
  await see("kit-colour-purple").click();
  expect(await faultsOf(page)).toEqual([]);
  await see("kit-part-pattern").click();
  await see("kit-pattern-dots").click();
  await see("kit-part-charm").click();
  await see("kit-group-food").click();
  await see("kit-charm-waffle").click();
  expect(await faultsOf(page)).toEqual([]);
  const tags = () => page.locator("max-kit label.hook .hidden").allInnerTexts();
  expect(await tags()).toEqual(["kat, paars, stippen, wafel", "rond, groen, zonder patroon, ster"]);

  // Alike, and back; a surprise, and back.
  await see("kit-alike").click();
  expect(await tags()).toEqual(["kat, paars, stippen, wafel", "kat, paars, stippen, wafel"]);
  await see("kit-undo").click();
  await see("kit-on-max").click();
  await see("kit-surprise").click();
  const [mine, surprised] = await tags();
  expect(mine).toBe("kat, paars, stippen, wafel");
  expect(surprised).not.toContain("rond");
  await see("kit-undo").click();
  expect(await tags()).toEqual(["kat, paars, stippen, wafel", "rond, groen, zonder patroon, ster"]);

  // Two people.
  await see("kit-next").click();
  await see("kit-person-0-school").click();
  await see("kit-idea-0-teacher").click();
  await expect(see("kit-same")).toBeHidden();
  await see("kit-person-1-school").click();
  await expect(see("kit-same")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await see("kit-person-1-notYet").click();
  await expect(see("kit-same")).toBeHidden();
  await expect(see("kit-not-yet")).toContainText("Awel 102");
  expect(await faultsOf(page)).toEqual([]);

  // Words, which its tag says.
  await see("kit-next").click();
  await see("kit-starter-4").click();
  await expect(see("kit-bubble")).toHaveText("Er is iets gebeurd. Wil je eerst gewoon luisteren?");
  await see("kit-way-walk").click();
  await see("kit-way-note").click();
  expect(await faultsOf(page)).toEqual([]);

  // The whole kit, and its picture.
  await see("kit-next").click();
  await expect(page.locator("max-kit .finished .rail")).toHaveAttribute("aria-label", "Voor mij: kat, paars, stippen, wafel. Voor mijn Max: rond, groen, zonder patroon, ster");
  await expect(page.locator("max-kit .two li")).toHaveText([/School.*leerkracht/s, /Ik denk nog na/]);
  await expect(see("kit-bubble")).toHaveText("Er is iets gebeurd. Wil je eerst gewoon luisteren?");
  expect(await faultsOf(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), see("kit-save").click()]);
  expect(download.suggestedFilename()).toBe("mijn-max-kit.png");
  const saved = await readPicture(page, readFileSync(await download.path()));
  expect(saved).toMatchObject({ width: 1200, height: 900, has: { purple: true, green: true, pink: false } });
  expect(saved.colours).toBeGreaterThan(100);

  expect(left).toEqual([]);
  expect(host.heard.length).toBe(heard);
  expect(watch.errors).toEqual([]);
  expect(watch.foreign).toEqual([]);

  // A reload keeps the kit and its page; what is no kit gives a fresh one.
  await page.reload();
  await settled(pupil);
  await expect(see("kit")).toHaveAttribute("data-page", "4");
  for (let i = 0; i < 3; i += 1) await see("kit-back").click();
  expect(await tags()).toEqual(["kat, paars, stippen, wafel", "rond, groen, zonder patroon, ster"]);
  await page.evaluate(() => sessionStorage.setItem("kit", '{"page":9,"pair":null}'));
  await page.reload();
  await settled(pupil);
  await expect(see("kit")).toHaveAttribute("data-page", "1");
  expect(await tags()).toEqual(["rond, groen, zonder patroon, ster", "rond, groen, zonder patroon, ster"]);
  await pupil.context.close();
});

test("the keyboard alone goes from the first page to the last", async ({ browser }) => {
  const pupil = await openKit(browser, "en-GB", "chromebook");
  const { page, see } = pupil;
  /** What has the focus, however deep. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute("data-test") ?? at?.tagName ?? "";
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 30 && (await focused()) !== name; i += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  await tabTo("kit-on-mine");
  await page.keyboard.press("ArrowRight");
  await expect(see("kit-on-max")).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await tabTo("kit-part-shape");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("kit-part-colour");
  await page.keyboard.press("End");
  expect(await focused()).toBe("kit-part-charm");
  await page.keyboard.press("Home");
  await tabTo("kit-shape-round");
  await page.keyboard.press("ArrowRight");
  await expect(see("kit-shape-heart")).toBeChecked();
  // Who sees, sees where it is: the face of a choice has the ring.
  expect(await page.locator("max-kit input[data-test='kit-shape-heart'] + .face").evaluate((face) => getComputedStyle(face).outlineStyle)).toBe("solid");
  await tabTo("kit-next");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("H1");
  await tabTo("kit-person-0-home");
  await page.keyboard.press("Space");
  await tabTo("kit-idea-0-carer");
  await page.keyboard.press("Space");
  await expect(see("kit-idea-0-carer")).toHaveAttribute("aria-pressed", "true");
  await tabTo("kit-person-1-home");
  await page.keyboard.press("ArrowDown");
  await expect(see("kit-person-1-family")).toBeChecked();
  await tabTo("kit-next");
  await page.keyboard.press("Enter");
  await tabTo("kit-starter-1");
  await page.keyboard.press("ArrowDown");
  await expect(see("kit-starter-2")).toBeChecked();
  await tabTo("kit-next");
  await page.keyboard.press("Enter");
  await expect(see("kit")).toHaveAttribute("data-page", "4");
  await expect(see("kit-save")).toBeVisible();
  await tabTo("kit-save");
  await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await pupil.context.close();
});

test("on a phone the tags stay in sight while a child chooses, and everything is large enough to touch", async ({ browser }) => {
  const pupil = await openKit(browser, "de-DE", "phone");
  const { page, see } = pupil;
  expect(await faultsOf(page)).toEqual([]);
  const small = (): Promise<string[]> =>
    page.locator("max-kit .screen :is(button, a, label)").evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${target.getAttribute("data-test") ?? target.textContent.trim()} ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
      }));
  const visible = async (selector: string): Promise<boolean> => {
    const box = await page.locator(selector).first().boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 844;
  };
  for (const part of ["shape", "colour", "pattern", "charm"]) {
    await see(`kit-part-${part}`).click();
    await page.locator("max-kit #parts input").last().scrollIntoViewIfNeeded();
    expect(await visible("max-kit .rail"), part).toBe(true);
    expect(await small(), part).toEqual([]);
    expect(await overflowOf(page), part).toBeLessThanOrEqual(0);
  }
  // Who goes back with the keyboard finds its place below the tags, not behind them.
  await see("kit-group-hearts").click();
  await page.locator("max-kit #charms input").last().focus();
  for (let i = 0; i < 4 && !(await see("kit-part-charm").evaluate((tab) => tab.matches(":focus"))); i += 1) await page.keyboard.press("Shift+Tab");
  await expect(see("kit-part-charm")).toBeFocused();
  const bottomOf = async (selector: string) => (await page.locator(selector).first().boundingBox().then((box) => box && box.y + box.height)) ?? 0;
  expect((await see("kit-part-charm").boundingBox())?.y).toBeGreaterThanOrEqual(await bottomOf("max-kit .tools"));
  for (let i = 0; i < 2; i += 1) await see("kit-next").click();
  await see("kit-starter-6").click();
  expect(await small()).toEqual([]);
  expect(await visible("max-kit .speaker")).toBe(true);
  await see("kit-next").click();
  await expect(see("kit-save")).toBeVisible();
  expect(await small()).toEqual([]);
  await see("kit-anew").click();
  expect(await visible("max-kit .ask")).toBe(true);
  // The frame has not moved with it.
  expect(await visible("max-bar .tools")).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  // Nothing moves for who asked for less motion.
  expect(await page.locator("max-kit .hanging").evaluateAll((tags) => tags.flatMap((tag) => tag.getAnimations()).length)).toBe(0);
  // At 200 % on a small laptop.
  await page.setViewportSize({ width: 683, height: 384 });
  for (let i = 0; i < 4; i += 1) {
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    if (i < 3) await see("kit-back").click();
  }
  await pupil.context.close();
});

for (const [locale, language] of [["nl-BE", "nl"], ["fr-BE", "fr"], ["de-DE", "de"], ["en-GB", "en"]] as const) {
  test(`the kit prints on one sheet of A4, the chosen sentence first (${language})`, async ({ browser }) => {
    const pupil = await openKit(browser, locale, "phone");
    const { page, see } = pupil;
    const texts = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "content", "ui", language, "pupil.json"), "utf8")) as Record<string, string>;
    await see("kit-next").click();
    await see("kit-next").click();
    await see("kit-starter-5").click();
    await see("kit-way-ride").click();
    await see("kit-next").click();
    for (const letters of ["", "legible"]) {
      await page.evaluate((font) => (document.documentElement.dataset["font"] = font), letters);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), `pages ${letters}`).toHaveLength(1);
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("max-kit .screen")).toBeHidden();
    await expect(page.locator("max-kit .sentences li").first()).toContainText(texts["kit.starter.5"] ?? "");
    await expect(page.locator("max-kit .sentences li")).toHaveCount(6);
    await expect(page.locator("max-kit .talk-card")).toContainText(texts["kit.card.title"] ?? "");
    // A tag is five centimetres wide: a round one of 180 units in a drawing of 220.
    const box = await page.locator("max-kit .side .flat").first().boundingBox();
    expect(((box?.width ?? 0) / 96) * 2.54 * (198 / 220)).toBeCloseTo(5, 0);
    await pupil.context.close();
  });
}

test("children who share a device each make a kit of their own", async ({ browser }) => {
  const made = await server.newClass();
  const teacher = await server.host(made.code, made.hostSecret);
  const other = await server.pupil(made.code);
  const pupil = await Pupil.join(browser, server.origin, made.code, "fr-BE", "phone");
  const { page, see } = pupil;
  await see("children-2").click();
  await untilKit(teacher, made.hostSecret);
  await settled(pupil);
  await expect(see("kit-child")).toHaveText("Enfant 1 sur 2");
  await see("kit-shape-star").click();
  for (let i = 0; i < 3; i += 1) await see("kit-next").click();
  // Nothing goes away without asking.
  await see("kit-anew").click();
  await expect(see("kit-ask")).toBeFocused();
  await see("kit-clear-no").click();
  await expect(see("kit-child")).toHaveText("Enfant 1 sur 2");
  await see("kit-anew").click();
  await see("kit-clear-yes").click();
  await expect(see("kit-child")).toHaveText("Enfant 2 sur 2");
  await expect(see("kit")).toHaveAttribute("data-page", "1");
  await expect(see("kit-shape-round")).toBeChecked();
  expect(await page.evaluate(() => sessionStorage.getItem("kit"))).not.toContain("star\",\"colour");
  await page.reload();
  await settled(pupil);
  await expect(see("kit-child")).toHaveText("Enfant 2 sur 2");
  await pupil.context.close();
  for (const device of [other, teacher]) await device.leave();
});
