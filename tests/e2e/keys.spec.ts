import { expect, test } from "@playwright/test";
import { keycaps } from "../../client/console/controls.ts";
import { TestServer } from "../room/server.ts";
import { faultsOf, overflowOf, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

test("a question mark shows a host every key, and they do what is said", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "fr-BE", "chromebook");
  await teacher.startClass();
  const { keyboard } = teacher.page;
  await keyboard.press("?");
  await expect(teacher.see("key-list")).toBeVisible();
  // Every key, and the arrows that need no keycap: back, and a talk's topics.
  await expect(teacher.page.locator('[data-test="key-list"] kbd')).toHaveCount(Object.keys(keycaps).length + 2);
  expect(await overflowOf(teacher.page)).toBeLessThanOrEqual(0);
  expect(await faultsOf(teacher.page)).toEqual([]);
  // Nothing else happens under the window, except the calm screen: a child may start telling at any moment.
  await keyboard.press("k");
  await expect(teacher.page.locator("max-class-panel")).toHaveCount(0);
  await keyboard.press("c");
  await expect(teacher.see("calm-screen")).toBeVisible();
  await keyboard.press("c");
  await expect(teacher.see("calm-screen")).toHaveCount(0);
  await keyboard.press("k");
  await expect(teacher.page.locator("max-class-panel")).toBeVisible();
  await teacher.context.close();
});
