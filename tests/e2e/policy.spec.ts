import { expect, test } from "@playwright/test";
import { TestServer } from "../room/server.ts";
import { Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

test("what somebody smuggles into a page does not run, does not show, and reaches nobody; the page itself needs none of that", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin);
  const code = await teacher.startClass();
  const pupil = await Pupil.join(browser, server.origin, code, "nl-BE");
  await Pupil.join(browser, server.origin, code, "fr-BE");
  // Where the board, the stage, the scene and the bubbles stand, each place of each thing is set by script.
  await teacher.until("meet");
  await expect.poll(() => pupil.phase()).toBe("meet");
  for (const person of [teacher, pupil]) {
    expect(person.watch).toEqual({ errors: [], foreign: [] });
    const refused = await person.page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => found.push(effectiveDirective));
      const add = (markup: string) => document.body.insertAdjacentHTML("beforeend", markup);
      add(`<img src="https://evil.example/pixel" alt="">`);
      add(`<style>body { background: url(https://evil.example/style) }</style>`);
      add(`<p style="color: red" onclick="alert(1)">x</p>`);
      add(`<iframe src="https://evil.example/"></iframe>`);
      const script = document.createElement("script");
      script.textContent = "window.smuggled = true";
      document.body.append(script);
      await fetch("https://evil.example/fetch").catch(() => undefined);
      try {
        new WebSocket("wss://evil.example/");
      } catch {
        // Some browsers throw, others close it at once.
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { found: [...new Set(found)].toSorted(), ran: "smuggled" in window };
    });
    expect(refused).toEqual({ found: ["connect-src", "frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem"], ran: false });
  }
});
