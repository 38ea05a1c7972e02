import { expect, test } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** Everybody's page is whole: nothing sticks out, nobody is shut out, nothing was drawn without its picture. */
const looksRight = async (...people: readonly (Teacher | Pupil)[]): Promise<void> => {
  for (const { page } of people) {
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('img[src=""]').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
};

/** Everybody is where the class is. */
const together = async (teacher: Teacher, pupils: readonly Pupil[]): Promise<void> => {
  const step = await teacher.step();
  for (const pupil of pupils) await expect.poll(() => pupil.step()).toBe(step);
};

test("a double lesson stops with a code, and goes on with it another day", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "de-DE", "chromebook");
  const code = await teacher.startClass("double");
  const pupils = [await Pupil.join(browser, server.origin, code, "fr-BE", "phone"), await Pupil.join(browser, server.origin, code, "de-DE", "chromebook")];
  await expect(teacher.see("device-count")).toContainText("2");
  await teacher.until("break");
  await together(teacher, pupils);
  await looksRight(teacher, ...pupils);
  const shown = await teacher.see("resume-code").innerText();
  await teacher.next();
  await expect(teacher.see("resume-code")).toHaveText(shown);
  await looksRight(teacher, ...pupils);

  const another = await Teacher.open(browser, server.origin, "fr-BE", "chromebook");
  await another.press("resume");
  await another.see("resume-code").fill("nothing like it");
  await another.press("resume-go");
  await expect(another.see("refused")).not.toBeEmpty();
  await looksRight(another);
  await another.see("resume-code").fill(shown.toLowerCase());
  await another.press("resume-go");
  const secondCode = (await another.see("room-code").innerText()).replaceAll(/\s/g, "");
  expect(secondCode).not.toBe(code);
  const others = [await Pupil.join(browser, server.origin, secondCode, "nl-BE", "phone"), await Pupil.join(browser, server.origin, secondCode, "en-GB", "chromebook")];
  await expect(another.see("device-count")).toContainText("2");
  await another.next();
  await together(another, others);
  expect(await another.phase()).toBe("gather");
  await expect(another.page.getByText("Vendredi")).toBeVisible();
  await another.until("ended");
  for (const { watch, context } of [teacher, another, ...pupils, ...others]) {
    expect(watch.errors).toEqual([]);
    await context.close();
  }
});

test("a follow-up, weeks later, is played from meeting to goodbye", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "fr-BE", "chromebook");
  const code = await teacher.startClass("followUp");
  const pupils = [await Pupil.join(browser, server.origin, code, "fr-BE", "phone"), await Pupil.join(browser, server.origin, code, "de-DE", "chromebook")];
  await expect(teacher.see("device-count")).toContainText("2");
  const phases: string[] = [];
  for (let moves = 0; moves < 40; moves += 1) {
    const phase = await teacher.phase();
    if (phases.at(-1) !== phase) {
      phases.push(phase);
      await together(teacher, pupils);
      if (["gather", "meet", "choose", "happens", "talk", "finale"].includes(phase)) await looksRight(teacher, ...pupils);
    }
    if (phase === "ended") break;
    const step = await teacher.step();
    await Promise.all(pupils.map((pupil) => pupil.play()));
    if ((await teacher.step()) === step) await teacher.next();
  }
  expect(phases).toEqual(["lobby", "pulse", "gather", "meet", "choose", "agree", "happens", "talk", "miniGame", "finale", "maxKit", "pulse", "goodbye", "ended"]);
  for (const { watch, context } of [teacher, ...pupils]) {
    expect(watch.errors).toEqual([]);
    await context.close();
  }
});

test("the host's guide opens in every chapter and language, with every newcomer in it", async ({ browser }) => {
  for (const locale of ["nl-BE", "de-DE"]) {
    const teacher = await Teacher.open(browser, server.origin, locale, "chromebook");
    await teacher.press("read-guide");
    for (const chapter of ["before", "during", "tell", "private", "after", "goals"]) {
      await teacher.press(`chapter-${chapter}`);
      await expect(teacher.page.locator("max-guide-book li").first()).not.toBeEmpty();
    }
    await teacher.press("chapter-newcomers");
    await expect(teacher.page.locator("max-guide-book li")).toHaveCount(12);
    await looksRight(teacher);
    await teacher.context.close();
  }
});
