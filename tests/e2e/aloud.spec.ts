import { expect, test } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { Pupil } from "./drivers.ts";
import { cutTexts, smallTargets } from "./sight.ts";
import { giveVoice, goOn, isSilent, paintedOn, spokenOn } from "./voice.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

test("a page is read in the order in which it stands there, and what is read is marked word by word", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.open(browser, server.origin, "nl-BE", "phone");
  const { page } = pupil;
  await giveVoice(page, { languages: ["fr-FR", "nl-BE"], words: true });
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  for (let i = 0; i < 40 && host.shared.phase !== "choose"; i += 1) await host.next(hostSecret);
  await expect.poll(() => pupil.phase()).toBe("choose");
  await expect(pupil.see("read-page")).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);

  await pupil.see("read-page").click();
  const heading = await page.locator("main h1").innerText();
  await expect.poll(() => paintedOn(page)).toEqual({ sentence: heading, word: "" });
  await goOn(page, "word");
  expect((await paintedOn(page)).word).toBe("Wat");
  await goOn(page, "word");
  expect((await paintedOn(page)).word).toBe("kunnen");
  // The heading, what to do, then the cards with their numbers.
  for (let i = 0; i < 30 && !(await isSilent(page)); i += 1) await goOn(page, "end");
  const spoken = await spokenOn(page);
  const texts = spoken.map(({ text }) => text);
  const cards = await page.locator('[data-test^="option-"] > span:not(.tick)').allInnerTexts();
  expect(texts[0]).toBe(heading);
  expect(texts.filter((text) => /^Keuze \d:/.test(text)).map((text) => Number(/\d/.exec(text)?.[0]))).toEqual(cards.map((_, i) => i + 1));
  for (const [i, card] of cards.entries()) expect(texts.join(" ")).toContain(`Keuze ${i + 1}: ${card.split("\n")[0]?.split(/[.?!]/)[0]}`);
  expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(["nl-BE"]));
  expect(await paintedOn(page)).toEqual({ sentence: "", word: "" });

  // Pressed again it stops; so it does when the class moves on, and when screens rest.
  for (const stop of [() => pupil.see("read-page").click(), () => host.next(hostSecret), () => host.command(hostSecret, { do: "eyesUp", on: true })]) {
    await pupil.see("read-page").click();
    await expect.poll(() => isSilent(page)).toBe(false);
    await stop();
    await expect.poll(() => isSilent(page)).toBe(true);
    expect(await paintedOn(page)).toEqual({ sentence: "", word: "" });
  }
  await pupil.context.close();
  await other.leave();
  await host.leave();
});

test("a line of a scene has a button of its own; a voice that does not tell its words has its sentences marked", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.open(browser, server.origin, "fr-BE");
  const { page } = pupil;
  await giveVoice(page, { languages: ["fr-FR"], words: false });
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  for (let i = 0; i < 40 && host.shared.phase !== "meet"; i += 1) await host.next(hostSecret);
  await expect(pupil.see("next-line")).toBeVisible();
  await pupil.see("read-line").click();
  await expect.poll(async () => (await paintedOn(page)).sentence).not.toBe("");
  await goOn(page, "word");
  expect((await paintedOn(page)).word).toBe("");
  for (let i = 0; i < 30 && !(await isSilent(page)); i += 1) await goOn(page, "end");
  const said = (await spokenOn(page)).map(({ text }) => text).join(" ");
  const line = await page.locator(".bubble .words").first().innerText();
  expect(said).toContain(line.split(/[.?!…:]/)[0]?.trim());
  // The buttons beside it are no text, nor is the sheet.
  expect(said).not.toContain(await page.locator("main h1").innerText());
  await pupil.see("read-line").click();
  await pupil.see("next-line").click();
  expect(await isSilent(page)).toBe(true);
  await pupil.context.close();
  await other.leave();
  await host.leave();
});

test("a voice that would send the text away reads nothing, and a browser without paint outlines what is read", async ({ browser }) => {
  const pupil = await Pupil.open(browser, server.origin, "de-DE");
  const { page } = pupil;
  await giveVoice(page, { languages: ["de-DE*", "nl-BE"], words: true });
  await page.waitForTimeout(600);
  await expect(pupil.see("read-page")).toHaveCount(0);
  await pupil.see("menu").click();
  await expect(pupil.see("no-voice")).toBeVisible();
  // In the language that the device speaks, the page can be read, also here.
  await page.locator('#settings [data-test="language-nl"]').click();
  await expect(pupil.see("no-voice")).toHaveCount(0);
  await pupil.see("pace-slow").click();
  await pupil.see("read-settings").click();
  expect((await spokenOn(page)).at(-1)?.rate).toBeLessThan(0.9);
  await pupil.see("settings-shut").click();
  expect(await isSilent(page)).toBe(true);

  await page.addInitScript(() => {
    delete (CSS as { highlights?: unknown }).highlights;
    Object.defineProperty(Object.getPrototypeOf(CSS) as object, "highlights", { value: undefined, configurable: true });
    delete (Object.getPrototypeOf(CSS) as { highlights?: unknown }).highlights;
  });
  await page.reload();
  expect(await page.evaluate(() => "highlights" in CSS)).toBe(false);
  await pupil.see("read-page").click();
  await expect(page.locator("[data-reading]")).toHaveText(/Max 24\/7/);
  await pupil.see("read-page").click();
  await expect(page.locator("[data-reading]")).toHaveCount(0);
  await pupil.context.close();
});
