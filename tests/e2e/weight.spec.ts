import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { Pupil } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** Everything that a page fetched, and its weight in bytes as gzip leaves it; fonts are compressed already. */
const fetched = (page: Page) => {
  const all: { readonly url: string; readonly weight: Promise<number> }[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (!url.startsWith("http")) return;
    const weight = response.body().then((body) => (url.endsWith(".woff2") ? body.length : Math.min(body.length, gzipSync(body, { level: 9 }).length)), () => 0);
    all.push({ url, weight });
  });
  return all;
};

test("a child sits in the lobby after 60 KB, and its page then fetches by itself what comes next", async ({ browser }) => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const other = await server.pupil(code);
  const pupil = await Pupil.open(browser, server.origin, "fr-BE");
  const all = fetched(pupil.page);
  await pupil.page.reload();
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  // What the lobby needs is what came before the page began to fetch ahead.
  const firstAhead = () => all.findIndex(({ url }) => url.includes("/ui/pupil.more."));
  await expect.poll(firstAhead).toBeGreaterThan(0);
  const untilLobby = all.slice(0, firstAhead());
  const weights = await Promise.all(untilLobby.map(({ weight }) => weight));
  const heaviest = untilLobby.map(({ url }, i) => `${weights[i]} ${url}`).join("\n");
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expect(total, heaviest).toBeGreaterThan(30 * 1024);
  expect(total, heaviest).toBeLessThan(60 * 1024);
  // The board, the stage and the letters come while the children wait, in the order of their need.
  await expect.poll(() => all.some(({ url }) => url.includes("/places.json")), { timeout: 60_000 }).toBe(true);
  const order = ["helplines.json", "people.json", "stories/", "stage-"].map((part) => all.findIndex(({ url }) => url.includes(part)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  // Opening the help sends nothing to anybody: all of it is here.
  const before = all.length;
  await pupil.see("help").click();
  await expect(pupil.see("help-list")).toBeVisible();
  await pupil.page.waitForTimeout(500);
  expect(all.slice(before).map(({ url }) => url)).toEqual([]);
  await pupil.context.close();
  await other.leave();
  await host.leave();
});
