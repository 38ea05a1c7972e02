import { expect, test, type Page } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { Pupil } from "./drivers.ts";
import { focusOn } from "./sight.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

interface Heard {
  heard: string[];
}

/** Writes down all that a screen reader is told. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = new Set<Element>();
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target instanceof Element ? target.closest("[aria-live]") : target.parentElement?.closest("[aria-live]");
        const text = region?.textContent?.trim();
        if (text) heard.push(`${region?.getAttribute("aria-live")}: ${text}`);
      }
    });
    const walk = (node: ParentNode): void => {
      for (const element of node.querySelectorAll("*")) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.hasAttribute("aria-live") && !regions.has(element)) {
          regions.add(element);
          watcher.observe(element, { childList: true, characterData: true, subtree: true });
        }
      }
    };
    walk(document);
  });
const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Heard).heard.splice(0));
const interruptions = async (page: Page): Promise<string[]> => (await heardOn(page)).filter((words) => words.startsWith("assertive"));

test("a child that does not see the page hears each step and each line once, and nothing else", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const others = [await server.pupil(code), await server.pupil(code)] as const;
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE");
  const { page } = pupil;
  await expect.poll(() => focusOn(page)).toBe("seat-name");
  await listen(page);
  await host.next(hostSecret);
  await expect.poll(() => focusOn(page)).toBe("h1");
  await expect.poll(() => heardOn(page)).toEqual(["polite: Max 24/7 · Twee vragen"]);
  // Others answer, and so does this child: no news.
  for (const other of others) await other.answer({ do: "pulse", answers: [1, 2] });
  await pupil.play();
  await page.waitForTimeout(500);
  expect(await heardOn(page)).toEqual([]);

  for (let i = 0; i < 40 && host.shared.phase !== "meet"; i += 1) await host.next(hostSecret);
  await expect(pupil.see("next-line")).toBeVisible();
  await page.waitForTimeout(500);
  const line = async () => (await page.locator(".bubble .words").last().innerText()).trim();
  const [first, ...more] = (await heardOn(page)).slice(-1);
  expect(more).toEqual([]);
  expect(first).toContain("Leer elkaar kennen");
  expect(first?.endsWith(await line())).toBe(true);
  // Further on, each line is heard once, while the focus stays on the button that is pressed.
  await pupil.see("next-line").focus();
  while ((await focusOn(page)) === "next-line") {
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    const heard = await heardOn(page);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.endsWith(await line())).toBe(true);
  }
  // At the last line that button is gone: what there is to do comes next.
  expect(await focusOn(page)).toBe("h1");
  await pupil.see("again").press("Enter");
  await expect.poll(() => focusOn(page)).toBe("next-line");
  await pupil.see("previous-line").press("Enter");
  expect(await focusOn(page)).toBe("previous-line");
  await pupil.context.close();
  for (const other of others) await other.leave();
  await host.leave();
});

test("what lies over the page interrupts, and gives the keyboard back where it was", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE", "phone");
  const { page } = pupil;
  await host.next(hostSecret);
  await expect.poll(() => focusOn(page)).toBe("h1");
  await listen(page);
  for (const [rest, name, words] of [["eyesUp", "eyes-up", "Ogen naar het grote scherm Straks ga je gewoon verder waar je was."], ["pause", "paused", "Even pauze Straks ga je gewoon verder waar je was."], ["calm", "calm", "We zijn even rustig."]] as const) {
    await pupil.see("pulse-1-2").focus();
    await host.command(hostSecret, { do: rest, on: true });
    await expect.poll(() => focusOn(page)).toBe(name);
    await expect.poll(() => interruptions(page)).toEqual([`assertive: ${words}`]);
    await host.command(hostSecret, { do: rest, on: false });
    await expect.poll(() => focusOn(page)).toBe("pulse-1-2");
    await expect.poll(() => interruptions(page)).toEqual(["assertive: Je kan weer verder."]);
  }

  // The class may move on meanwhile: then there is something new to do.
  await host.command(hostSecret, { do: "eyesUp", on: true });
  await expect.poll(() => focusOn(page)).toBe("eyes-up");
  await host.next(hostSecret);
  await host.command(hostSecret, { do: "eyesUp", on: false });
  await expect.poll(() => pupil.phase()).toBe("gather");
  await expect.poll(() => focusOn(page)).toBe("h1");

  // Who is in a dialog stays there, and hears it all the same.
  await pupil.see("help").press("Enter");
  await expect.poll(() => focusOn(page)).toBe("h2");
  await listen(page);
  await host.next(hostSecret);
  await expect.poll(async () => (await heardOn(page)).join(" ")).toContain("Leer elkaar kennen");
  expect(await focusOn(page)).toBe("h2");
  await page.keyboard.press("Escape");
  await expect.poll(() => focusOn(page)).toBe("help");
  await pupil.see("menu").press("Enter");
  await pupil.see("settings-shut").press("Enter");
  await expect.poll(() => focusOn(page)).toBe("menu");

  await page.keyboard.press("Tab");
  await listen(page);
  await server.kill();
  await expect.poll(async () => (await heardOn(page)).join(" "), { timeout: 40_000 }).toContain("We zoeken de verbinding");
  await expect.poll(() => focusOn(page)).toBe("away");
  await server.run();
  await expect(pupil.see("away")).toBeHidden({ timeout: 40_000 });
  await expect.poll(async () => (await heardOn(page)).join(" "), { timeout: 40_000 }).toContain("De verbinding is terug.");
  await pupil.context.close();
  for (const device of [other, host]) await device.leave();
});
