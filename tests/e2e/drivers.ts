/** A teacher and pupils in real browsers, as steps that a person would take. */
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Device } from "../room/server.ts";
import type { NewClassReply } from "../../shared/protocol/wire.ts";

export const sizes = {
  chromebook: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  projector: { width: 1920, height: 1080 },
} as const;
export type Size = keyof typeof sizes;

/** What a page did wrong that no person would see: errors, and requests to anybody else. */
export interface Watch {
  readonly errors: string[];
  readonly foreign: string[];
}

/** Draws the stage with a sixteenth of its pixels, where nobody looks at it: without a graphics card they cost more than all else on the page. */
export const drawCoarsely = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Object.defineProperty(globalThis, "devicePixelRatio", { configurable: true, get: () => 0.25 }));

const openPage = async (browser: Browser, origin: string, locale: string, size: Size, motion: boolean): Promise<{ context: BrowserContext; page: Page; watch: Watch }> => {
  const context = await browser.newContext({ locale, viewport: sizes[size], reducedMotion: motion ? "no-preference" : "reduce" });
  if (!motion) await drawCoarsely(context);
  const page = await context.newPage();
  const watch: Watch = { errors: [], foreign: [] };
  page.on("pageerror", (error) => watch.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") watch.errors.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== new URL(origin).host) watch.foreign.push(request.url());
  });
  return { context, page, watch };
};

interface AxeWindow {
  readonly axe?: typeof axe;
}

/** What somebody would notice who cannot see well, on the page as it is now. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  if (page.frames().length > 1) throw new Error("what is in a frame would not be looked at");
  // Once for each document: to bring it in takes longer than to look.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Colours on their way from night to day are no colours that anybody reads: what ends is waited for, for a moment.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.race([Promise.allSettled(ending.map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 2000))]);
    const looking = (globalThis as AxeWindow).axe?.run({ runOnly: ["wcag2a", "wcag2aa"], resultTypes: ["violations"] });
    if (!looking) throw new Error("nobody looks");
    const { violations } = await looking;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
};

/** CSS pixels by which a page is wider than its screen: none, ever. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const at = (page: Page, name: string) => page.locator(`[data-test="${name}"]`);

/** Presses it when it is there; a phase may have moved on meanwhile. */
const press = async (page: Page, name: string): Promise<boolean> => {
  const target = at(page, name).first();
  if (!(await target.isVisible().catch(() => false))) return false;
  return target.click({ timeout: 3000 }).then(() => true, () => false);
};

/** Somebody at a page of their own. */
class Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
  constructor({ page, context, watch }: { page: Page; context: BrowserContext; watch: Watch }) {
    this.page = page;
    this.context = context;
    this.watch = watch;
  }

  see = (name: string) => at(this.page, name).first();
  /** The phase on this page. */
  phase = async (): Promise<string> => (await this.page.locator("[data-phase]").first().getAttribute("data-phase")) ?? "";
  /** The step on this page: changes with everything that is asked. */
  step = async (): Promise<number> => Number(await this.page.locator("[data-step]").first().getAttribute("data-step"));
}

export class Teacher extends Person {
  /** Opens the console (with motion only where asked: software drawing is slow). */
  static async open(browser: Browser, origin: string, locale = "nl-BE", size: Size = "projector", motion = false): Promise<Teacher> {
    const opened = await openPage(browser, origin, locale, size, motion);
    await opened.page.goto(`${origin}/console`);
    return new Teacher(opened);
  }

  /** Opens the console of a class that is there already. */
  static async host(browser: Browser, origin: string, { code, hostSecret }: NewClassReply, locale = "nl-BE", size: Size = "projector"): Promise<Teacher> {
    const opened = await openPage(browser, origin, locale, size, false);
    await opened.page.addInitScript((kept) => sessionStorage.setItem("hosting", kept), JSON.stringify({ code, secret: hostSecret, since: Date.now() }));
    await opened.page.goto(`${origin}/console`);
    return new Teacher(opened);
  }

  /** Starts a class; answers its code. */
  async startClass(plan = "short"): Promise<string> {
    await at(this.page, `plan-${plan}`).first().click();
    await at(this.page, "start-class").click();
    const shown = await at(this.page, "room-code").first().innerText();
    return shown.replaceAll(/\s/g, "");
  }

  press = (name: string) => this.see(name).click();

  /**
   * Moves on, with nobody answering, until a phase comes; then the page is there too.
   * With the page's own key but past the page: what every step looks like is seen elsewhere, and takes minutes.
   */
  async until(phase: string): Promise<void> {
    const { code, secret } = await this.page.evaluate(() => JSON.parse(sessionStorage.getItem("hosting") ?? "{}") as { code: string; secret: string });
    const host = await Device.join(new URL(this.page.url()).origin, code, { role: "host", secret });
    for (let moves = 0; moves < 120 && host.shared.phase !== phase; moves += 1) await host.next(secret);
    await host.leave();
    await expect.poll(() => this.phase()).toBe(phase);
  }

  /** Moves the class on and waits until the projector has. */
  async next(): Promise<void> {
    const before = await this.step();
    // What happened is looked at one by one: next goes through it before the class moves on.
    for (let presses = 0; presses < 12 && (await this.step()) === before; presses += 1) {
      await expect(at(this.page, "next").first()).toBeEnabled();
      await this.press("next");
      await this.page.waitForTimeout(250);
    }
    await expect.poll(() => this.step(), { message: `the class moves on from ${await this.phase()}` }).not.toBe(before);
  }
}

export class Pupil extends Person {
  static async open(browser: Browser, origin: string, locale: string, size: Size = "chromebook", motion = false): Promise<Pupil> {
    const opened = await openPage(browser, origin, locale, size, motion);
    await opened.page.goto(origin);
    return new Pupil(opened);
  }

  /** Opens the pupils' page (with motion only where asked: software drawing is slow), types the code and takes a seat. */
  static async join(browser: Browser, origin: string, code: string, locale: string, size: Size = "chromebook", motion = false): Promise<Pupil> {
    const pupil = await Pupil.open(browser, origin, locale, size, motion);
    await pupil.type(code);
    await expect(pupil.see("seat-name")).toBeVisible();
    return pupil;
  }

  async type(code: string): Promise<void> {
    await this.see("code").fill(code);
    await this.see("join").click();
  }

  private starting = (prefix: string) => this.page.locator(`[data-test^="${prefix}"]`);

  /** Reads a scene to its end. */
  async readScene(): Promise<void> {
    for (let i = 0; i < 12 && (await press(this.page, "next-line")); i += 1);
  }

  /** Answers what is asked, whatever it is; `choice` says which card (counted from 0). */
  async play(choice = 0): Promise<void> {
    switch (await this.phase()) {
      case "pulse":
        await this.see("pulse-0-2").click();
        await this.see("pulse-1-3").click();
        return;
      case "gather": {
        const cards = this.starting("gather-");
        await cards.nth(choice % (await cards.count())).click();
        return;
      }
      case "meet": {
        const tabs = this.starting("perspective-");
        for (let tab = 0; tab < Math.max(1, await tabs.count()); tab += 1) {
          if ((await tabs.count()) > 0) await tabs.nth(tab).click();
          await this.readScene();
          const chips = this.starting("signal-");
          for (let i = 0; i < (await chips.count()); i += 1) if ((await this.page.locator('[data-test="signals-done"]').count()) === 0) await chips.nth(i).click();
        }
        return;
      }
      case "choose":
      case "agree": {
        const cards = this.starting("option-");
        await cards.nth(choice % (await cards.count())).click();
        return;
      }
      case "happens":
        return this.readScene();
      case "night":
        await press(this.page, "lantern-inaya");
        return;
      case "search":
        await press(this.page, "clue-0");
        return;
      case "miniGame":
        if (await press(this.page, "light-orange")) await press(this.page, "reason-1");
        await press(this.page, "keep-ask");
        for (const part of await this.page.locator('[data-test="part-yes"]').all()) await part.click({ timeout: 3000 }).catch(() => undefined);
        await press(this.page, "move-stand");
        return;
      default:
    }
  }
}
