import { expect, test } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** Everything on the page that is pressed: what somebody who looks on would see as chosen. */
const pressed = (pupil: Pupil) => pupil.page.locator('main [aria-pressed="true"]');

/** Takes the device, as a child does that uses the keyboard: from the card's heading on. */
const take = async (pupil: Pupil, child: number): Promise<void> => {
  await expect(pupil.see("turn-card")).toHaveAttribute("data-child", String(child));
  await expect(pupil.page.locator("main h1")).toBeFocused();
  await expect(pressed(pupil)).toHaveCount(0);
  await pupil.page.keyboard.press("Tab");
  await expect(pupil.see("have-it")).toBeFocused();
  await pupil.page.keyboard.press("Enter");
  await expect(pupil.see("turn-card")).toHaveCount(0);
};

const chooses = async (pupil: Pupil, card: number): Promise<void> => {
  const option = pupil.page.locator('[data-test^="option-"]').nth(card);
  await option.click();
  await expect(option).toHaveAttribute("aria-pressed", "true");
};

test("three children share a phone: each answers in turn without being seen, and each has a voice", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass("club");
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.join(browser, server.origin, code, "fr-BE", "phone");
  const looksRight = async (): Promise<void> => {
    expect(await faultsOf(pupil.page)).toEqual([]);
    expect(await overflowOf(pupil.page)).toBeLessThanOrEqual(0);
  };
  const next = async (phase: string): Promise<void> => {
    for (let i = 0; i === 0 || host.shared.phase !== phase; i += 1) await host.next(hostSecret);
    await expect.poll(() => pupil.step()).toBe(host.shared.step);
  };
  await pupil.see("children-3").click();
  await expect.poll(() => Object.values(host.shared.seats).map(({ children }) => children)).toEqual([1, 3]);
  await looksRight();

  await next("pulse");
  await looksRight();
  await take(pupil, 1);
  await pupil.see("pulse-0-1").click();
  await pupil.see("pulse-1-2").click();
  await looksRight();
  await pupil.see("pass").click();
  // A reload goes on with the next child, and brings nothing of the first one back.
  await pupil.page.reload();
  await take(pupil, 2);
  await expect(pressed(pupil)).toHaveCount(0);
  // Number 2 passes, which anybody always may.
  await pupil.see("pass").click();
  await take(pupil, 3);
  await pupil.see("pulse-0-3").click();
  await pupil.see("pulse-1-3").click();
  await pupil.page.reload();
  // Its own turn goes on where it was.
  await expect(pressed(pupil)).toHaveCount(2);
  await pupil.see("pass").click();
  await expect(pupil.see("turns-done")).toBeVisible();
  await expect(pressed(pupil)).toHaveCount(0);
  await looksRight();
  expect(host.shared).toMatchObject({ answered: 2, asked: 4 });
  await pupil.see("still-2").click();
  await take(pupil, 2);
  await pupil.see("pulse-0-3").click();
  await pupil.see("pulse-1-1").click();
  await pupil.see("pass").click();
  await expect(pupil.see("turns-done")).toBeVisible();
  await expect.poll(() => host.shared.answered).toBe(3);

  await next("gather");
  await expect(pupil.see("holder")).toBeVisible();
  await pupil.page.locator('[data-test^="gather-"]').first().click();
  await expect.poll(() => host.shared.answered).toBe(1);

  await next("choose");
  for (const child of [1, 2, 3]) {
    await take(pupil, child);
    await chooses(pupil, 0);
    await chooses(pupil, 1);
    if (child === 1) await looksRight();
    await pupil.see("pass").click();
  }
  await expect(pupil.see("turns-done")).toBeVisible();
  await expect.poll(() => host.shared.answered).toBe(3);
  await other.until(() => other.pupil.task.kind === "choose");
  const [first, second] = other.pupil.task.kind === "choose" ? other.pupil.task.options : [];
  await other.answer({ do: "option", option: first ?? "" });

  await next("agree");
  await other.answer({ do: "option", option: first ?? "" });
  // What each chose first stays its own; how often the crew chose each card is open.
  await expect(pupil.page.locator('[data-test^="option-"][aria-pressed="true"]')).toHaveCount(0);
  await expect(pupil.see(`option-${second}`).locator(".spread")).toHaveText("●●●");
  for (const child of [1, 2, 3]) {
    await expect(pupil.see(`turn-${child}`)).toHaveAttribute("aria-pressed", "true");
    await chooses(pupil, child === 3 ? 0 : 1);
    if (child < 3) await pupil.see("pass").click();
  }
  await looksRight();
  // Number 3 lets the others convince it, in the open.
  await pupil.see("turn-3").click();
  await chooses(pupil, 1);
  await expect(pupil.see(`option-${second}`).locator(".by .number")).toHaveText(["1", "2", "3"]);
  await expect.poll(() => host.shared.answered).toBe(4);
  await next("happens");
  await other.until(() => other.pupil.task.kind === "happens");
  expect(other.pupil.task).toMatchObject({ kind: "happens", option: second });

  // One of them goes home.
  await pupil.see("menu").click();
  await pupil.see("children-2").click();
  await expect.poll(() => Object.values(host.shared.seats).map(({ children }) => children)).toEqual([1, 2]);
  expect(pupil.watch.errors).toEqual([]);
  expect(pupil.watch.foreign).toEqual([]);
  await pupil.context.close();
  await other.leave();
  await host.leave();
});
