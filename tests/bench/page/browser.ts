/** A school's Chromebook, as near as this machine gets: real Chromium, a slow processor, a slow line, nothing cached. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "playwright";
import { sizes } from "../../e2e/drivers.ts";

/** How many times slower the processor is made. */
export const slowdown = 4;

/** The line of a full class: bits a second each way, milliseconds to the server and back. */
export const line = { down: 1_500_000, up: 750_000, latency: 40 } as const;

/** Debian's browser where it is; else the one that Playwright brought. */
const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/**
 * Starts Chromium with its graphics in software, but in the way of a machine that has a graphics chip: pages are put together in the
 * GPU process. The browser tests' flags leave that to the compositor without a chip, which copies the whole canvas on the page's main
 * thread for each frame (at 1366 × 768 more than all the rest of the frame), as no Chromebook does.
 */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(executable ? { executablePath: executable } : {}), args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--ignore-gpu-blocklist"] });

export interface Visitor {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    /** The first drawn element that a selector fits, in whatever shadow tree. */
    benchFind: (selector: string) => HTMLElement | null;
  }
}

/** Someone's browser of its own, throttled, on an empty page. */
export const openVisitor = async (browser: Browser): Promise<Visitor> => {
  const context = await browser.newContext({ locale: "nl-BE", viewport: sizes.chromebook, reducedMotion: "no-preference" });
  await context.addInitScript(() => {
    const find = (root: Document | ShadowRoot, selector: string): HTMLElement | null => {
      for (const found of root.querySelectorAll<HTMLElement>(selector)) if (found.getClientRects().length > 0) return found;
      for (const { shadowRoot } of root.querySelectorAll("*")) {
        const found = shadowRoot && find(shadowRoot, selector);
        if (found) return found;
      }
      return null;
    };
    window.benchFind = (selector) => find(document, selector);
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await throttle(cdp, true);
  return { browser, context, page, cdp, close: () => context.close() };
};

/** Slows processor and line, or lets them go. */
export const throttle = async (cdp: CDPSession, on: boolean): Promise<void> => {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: on ? slowdown : 1 });
  await cdp.send("Network.emulateNetworkConditions", on ? { offline: false, downloadThroughput: line.down / 8, uploadThroughput: line.up / 8, latency: line.latency } : { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 });
};

/** Waits until something is drawn, looking in each frame; answers when that was, in milliseconds since the page began to load. */
export const whenSeen = async ({ page }: Visitor, selector: string): Promise<number> => {
  const seen = await page.waitForFunction((wanted) => window.benchFind(wanted) !== null && performance.now(), selector, { polling: "raf", timeout: 60_000 });
  return seen.jsonValue() as Promise<number>;
};

/** The same in milliseconds since 1970, to compare with what happened outside the page. */
export const whenSeenAt = async (visitor: Visitor, selector: string): Promise<number> => {
  const seen = await whenSeen(visitor, selector);
  return seen + (await visitor.page.evaluate(() => performance.timeOrigin));
};

/** Presses the first of these that is there; whether there was one. Less for the main thread than a driver's click, about as much as a real one. */
export const press = ({ page }: Visitor, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const found = window.benchFind(wanted);
    found?.click();
    return found !== null;
  }, selector);

/** Waits until the page is at a step of the class. */
export const atStep = (visitor: Visitor, step: number): Promise<number> => whenSeen(visitor, `[data-step="${step}"]`);
