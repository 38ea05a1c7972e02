import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { TestServer, type Device } from "../room/server.ts";
import { faultsOf, overflowOf, Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

/** `npm run pictures` keeps what the projector shows. */
const pictures = process.env["PICTURES"] ? join(import.meta.dirname, "..", "..", ".pictures", "phases") : null;

/** What a device without a screen does when it is asked. */
const answer = async (device: Device, i: number): Promise<void> => {
  const { task } = device.pupil;
  if (!("stage" in task) || task.stage !== "set") return;
  if (task.kind === "light") await device.answer({ do: "light", light: (["green", "orange", "red"] as const)[i % 3] ?? "red", reason: 1 });
  if (task.kind === "share") await device.answer({ do: "sort", choices: ["ask"] });
  if (task.kind === "helps") await device.answer({ do: "sort", choices: [] });
  if (task.kind === "circle") await device.answer({ do: "sort", choices: task.part === "pick" ? task.candidates.slice(0, 1).map(({ id }) => id) : [] });
  if (task.kind === "chain") for (const node of task.nodes) await device.answer({ do: "chain", node, move: "tell" });
};

test("a class plays each mini-game, on screens and on the projector, and a page that is loaded anew has what it had", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "fr-BE", pictures ? "projector" : "chromebook");
  const code = await teacher.startClass();
  const pupil = await Pupil.join(browser, server.origin, code, "de-DE", "phone");
  const devices = await Promise.all(Array.from({ length: 7 }, () => server.pupil(code)));
  await teacher.until("miniGame");
  const stageOf = (page: Teacher | Pupil) => page.page.locator("[data-stage]").first().getAttribute("data-stage");
  const both = async (stage: string) => {
    await expect.poll(() => stageOf(pupil)).toBe(stage);
    await expect.poll(() => stageOf(teacher)).toBe(stage);
    for (const { page } of [pupil, teacher]) expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    // The pupil's page is looked at in each of these moments by screens.spec.ts.
    expect(await faultsOf(teacher.page)).toEqual([]);
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await teacher.page.screenshot({ path: join(pictures, `${playing}.${stage}.console.jpg`), type: "jpeg", quality: 72 });
  };
  let playing = "";
  const pressed = (name: string) => pupil.page.locator(`[data-test="${name}"][aria-pressed="true"]`);
  const loadAnew = async (name: string) => {
    await expect(pressed(name)).toHaveCount(1);
    await pupil.page.reload();
    await expect(pressed(name)).toHaveCount(1);
  };
  const othersAnswer = () => Promise.all(devices.map(answer));

  for (const game of ["keepOrShare", "whoHelps", "circleOfPeople", "breakTheChain"] as const) {
    playing = game;
    await teacher.press(`game-${game}`);
    await both("explain");
    await teacher.next();
    await expect.poll(() => stageOf(pupil)).toBe("set");
    switch (game) {
      case "keepOrShare":
        await pupil.see("keep-ask").click();
        await loadAnew("keep-ask");
        break;
      case "whoHelps":
      case "circleOfPeople":
        await pupil.see("part-no").click();
        await loadAnew("part-no");
        break;
      case "breakTheChain":
        await expect(pupil.see("move-stand")).toBeVisible();
        await pupil.see("move-stand").click();
        await expect(pressed("move-stand")).toHaveCount(1);
        // The projector shows that somebody stands by, and not who.
        await expect(teacher.page.locator(".network .stands")).not.toHaveCount(0);
        // It lasts some seconds, and then the child sees that it is over.
        await expect(pressed("move-stand")).toHaveCount(0);
        break;
      default:
    }
    await both("set");
    await othersAnswer();
    // The last answer moves the class on by itself; the chain runs until it is broken.
    if (game === "breakTheChain") await teacher.next();
    await both("look");
    if (game === "circleOfPeople") {
      await teacher.next();
      await pupil.page.locator('[data-test^="pick-"]').first().click();
      await expect(pupil.page.locator('[data-test^="pick-"][aria-pressed="true"]')).toHaveCount(1);
      await both("set");
      await othersAnswer();
      await both("look");
      await expect(teacher.page.locator(".faces li")).toHaveCount(2);
    }
    for (let moves = 0; moves < 12 && (await stageOf(teacher)) !== "done"; moves += 1) await teacher.next();
    await both("done");
    await teacher.press("replay");
    await both("explain");
  }
  // And on: a game can be left at once.
  await teacher.press("more");
  await teacher.press("skip");
  await teacher.press("confirm-yes");
  await expect.poll(() => pupil.phase()).toBe("gather");
  for (const { watch, context } of [teacher, pupil]) {
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
    await context.close();
  }
});
