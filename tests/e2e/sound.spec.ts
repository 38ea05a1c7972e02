import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { build } from "vite";
import { scores, type SoundingCue } from "../../client/sound/score.ts";
import type * as Synth from "../../client/sound/synth.ts";
import { TestServer } from "../room/server.ts";
import { Pupil, Teacher } from "./drivers.ts";

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.close());

const decibels = (level: number): number => 20 * Math.log10(Math.max(level, 1e-9));

/** Samples a second. */
const sampleRate = 24_000;

/** Seconds before a cue begins in what is rendered, and of the whole. */
const leadTime = 0.1;
const wholeTime = 5.5;

interface Measured {
  /** Largest sample, from 0 to 1. */
  readonly peak: number;
  /** Root of the mean square while it is heard. */
  readonly mean: number;
  /** How far the whole lies from zero. */
  readonly offset: number;
  /** Seconds above a three-hundredth of full. */
  readonly heard: number;
  /** Seconds from the first sample heard to the first that is half as loud as the loudest. */
  readonly rise: number;
  /** Largest sample at the very beginning and in the last tenth of a second. */
  readonly edges: number;
  /** Hertz: where the middle of the energy lies. */
  readonly centre: number;
}

/** Sings cues together in the browser's own audio engine and measures them. */
const measure = (page: Page, sung: readonly SoundingCue[], take: number): Promise<Measured> =>
  page.evaluate(
    async ({ cues, turn, rate, lead, length }) => {
      const { openRoom, sing } = (globalThis as unknown as { maxSynth: typeof Synth }).maxSynth;
      const context = new OfflineAudioContext(1, Math.round(rate * length), rate);
      const { input } = openRoom(context, 1);
      for (const cue of cues) sing(context, input, cue, turn, lead);
      const samples = (await context.startRendering()).getChannelData(0);
      const largest = (from: number, to: number) => samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const peak = largest(0, samples.length);
      const isHeard = (sample: number) => Math.abs(sample) > 0.003;
      const first = samples.findIndex(isHeard);
      const last = samples.findLastIndex(isHeard);
      const heard = samples.subarray(first, last + 1);
      // Goertzel over the notes' range, in steps of half a half tone: a spectrum without a library.
      let energy = 0;
      let weighed = 0;
      for (let frequency = 60; frequency < 10_000; frequency *= 2 ** (1 / 24)) {
        const turnBy = 2 * Math.cos((2 * Math.PI * frequency) / rate);
        let before = 0;
        let now = 0;
        for (const sample of heard) [before, now] = [now, sample + turnBy * now - before];
        // Each step stands for a band as wide as its frequency is high.
        const power = (before ** 2 + now ** 2 - turnBy * before * now) * frequency;
        energy += power;
        weighed += power * frequency;
      }
      return {
        peak,
        mean: Math.sqrt(heard.reduce((sum, sample) => sum + sample ** 2, 0) / heard.length),
        offset: samples.reduce((sum, sample) => sum + sample, 0) / samples.length,
        heard: heard.length / rate,
        rise: heard.findIndex((sample) => Math.abs(sample) > peak / 2) / rate,
        edges: Math.max(largest(0, lead * rate), largest(samples.length - rate / 10, samples.length)),
        centre: weighed / energy,
      };
    },
    { cues: sung, turn: take, rate: sampleRate, lead: leadTime, length: wholeTime },
  );

/** The notes' own code, in a page of its own. */
const withSynth = async (page: Page): Promise<void> => {
  const root = join(import.meta.dirname, "..", "..", "client", "sound");
  const built = await build({ configFile: false, root, logLevel: "silent", build: { write: false, lib: { entry: join(root, "synth.ts"), formats: ["iife"], name: "maxSynth" } } });
  const [output] = Array.isArray(built) ? built : [];
  await page.goto(`${server.origin}/healthz`);
  await page.evaluate(`${output?.output[0].code ?? ""}; globalThis.maxSynth = maxSynth`);
};

test("every cue is audible and soft: never near full level, nothing sharp, no click, no bang", async ({ page }) => {
  await withSynth(page);
  const longest = (cue: string) => (cue === "finale" ? 4.5 : 2.5);
  for (const cue of Object.keys(scores) as SoundingCue[])
    for (let turn = 0; turn < scores[cue].takes.length; turn += 1)
      await test.step(`${cue} ${turn}`, async () => {
        const { peak, mean, offset, heard, rise, edges, centre } = await measure(page, [cue], turn);
        expect(decibels(peak)).toBeLessThan(-9);
        expect(decibels(peak)).toBeGreaterThan(cue === "tap" ? -28 : -22);
        expect(decibels(mean)).toBeGreaterThan(-42);
        expect(Math.abs(offset)).toBeLessThan(1e-4);
        expect(heard).toBeGreaterThan(0.1);
        expect(heard).toBeLessThan(longest(cue));
        expect(rise).toBeGreaterThan(0.002);
        expect(edges).toBeLessThan(1e-4);
        expect(centre).toBeLessThan(1000);
      });
});

test("all cues at once are no louder than a limiter lets them", async ({ page }) => {
  await withSynth(page);
  const { peak, offset } = await measure(page, Object.keys(scores) as SoundingCue[], 0);
  expect(decibels(peak)).toBeLessThan(-6);
  expect(Math.abs(offset)).toBeLessThan(1e-3);
});

interface Ears {
  contexts: number;
  peak: number;
}

/** Seconds after which others listen again: a meter remembers 0.7 seconds, and a busy page may not come to read it in time. */
const listensAgain = [0, 0.7, 1.4, 2.1] as const;
const latestEar = listensAgain[3];

/** Counts the page's audio contexts, and holds a level meter to whatever goes to its loudspeaker. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript((delays) => {
    const ears: Ears = { contexts: 0, peak: 0 };
    Object.assign(globalThis, { ears });
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        ears.contexts += 1;
      }
    };
    const connect: (this: AudioNode, to: AudioNode) => AudioNode = AudioNode.prototype.connect;
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      const [target] = to;
      if (target instanceof AudioDestinationNode) {
        for (const delayTime of delays) {
          const delay = new DelayNode(this.context, { delayTime, maxDelayTime: 3 });
          const meter = new AnalyserNode(this.context, { fftSize: 32_768 });
          const samples = new Float32Array(meter.fftSize);
          connect.call(this, delay);
          connect.call(delay, meter);
          setInterval(() => {
            meter.getFloatTimeDomainData(samples);
            for (const sample of samples) ears.peak = Math.max(ears.peak, Math.abs(sample));
          }, 100);
        }
      }
      return Reflect.apply(connect, this, to) as AudioNode;
    };
  }, listensAgain);

const contextsOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.contexts);

/** Loudest since it was last asked, from 0 to 1. */
const loudest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { ears } = globalThis as unknown as { ears: Ears };
    const { peak } = ears;
    ears.peak = 0;
    return peak;
  });

const audible = 0.01;
const hears = (page: Page, why: string) => expect.poll(() => loudest(page), { message: why }).toBeGreaterThan(audible);

/** Does something until it is heard: a machine that is very busy drops a cue that would come late. */
const hearsAfter = (page: Page, why: string, act: () => Promise<unknown>) =>
  expect.poll(async () => {
    await act();
    await page.waitForTimeout(700);
    return loudest(page);
  }, { message: why, timeout: 60_000 }).toBeGreaterThan(audible);

/** Waits until the last cue has faded, in the ears that listen latest too. */
const faded = (page: Page) =>
  expect.poll(async () => {
    await loudest(page);
    await page.waitForTimeout(latestEar * 1000 + 400);
    return loudest(page);
  }, { message: "a cue fades" }).toBeLessThan(audible);

/** Nothing since the last cue had faded, nor in the next second and a half. */
const hearsNothing = async (page: Page, why: string): Promise<void> => {
  await page.waitForTimeout(1500);
  expect(await loudest(page), why).toBeLessThan(audible);
};

test("a pupil's device is silent until the child wants sound, and remembers what it wants", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin);
  const code = await teacher.startClass();
  const pupil = await Pupil.open(browser, server.origin, "nl-BE");
  const { page } = pupil;
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await listen(page);
  await page.reload();
  await pupil.type(code);
  await expect(pupil.see("seat-name")).toBeVisible();
  const other = await Pupil.join(browser, server.origin, code, "fr-BE", "phone");
  await expect(teacher.see("device-count")).toContainText("2");
  await teacher.next();
  await pupil.see("pulse-0-2").click();
  await hearsNothing(page, "sound is off");
  expect(await contextsOf(page)).toBe(0);
  expect(loaded.filter((url) => url.includes("/player-"))).toEqual([]);

  await pupil.see("menu").click();
  await expect(pupil.see("sound")).toHaveAttribute("aria-pressed", "false");
  await pupil.see("sound").click();
  await expect(pupil.see("sound")).toHaveAttribute("aria-pressed", "true");
  await hears(page, "switching sound on is heard");
  expect(await contextsOf(page)).toBe(1);
  await pupil.see("settings-shut").click();
  await faded(page);
  await hearsAfter(page, "an answer is heard", () => pupil.see("pulse-1-3").click());

  await page.reload();
  await expect(pupil.see("pulse-0-1")).toBeVisible();
  expect(await contextsOf(page)).toBe(0);
  await hearsAfter(page, "an answer is heard after a reload too", () => pupil.see("pulse-0-1").click());
  await pupil.see("menu").click();
  await pupil.see("sound").click();
  await expect(pupil.see("sound")).toHaveAttribute("aria-pressed", "false");
  await pupil.see("settings-shut").click();
  await faded(page);
  await pupil.see("pulse-0-2").click();
  await hearsNothing(page, "sound is off again");
  for (const { watch, context } of [teacher, pupil, other]) {
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
    await context.close();
  }
});

test("the projector sounds from the host's first touch on, until the host switches it off or wants calm", async ({ browser }) => {
  const teacher = await Teacher.open(browser, server.origin, "fr-BE", "chromebook");
  const { page } = teacher;
  await listen(page);
  await page.reload();
  await expect(teacher.see("start-class")).toBeVisible();
  expect(await contextsOf(page)).toBe(0);
  const code = await teacher.startClass();
  const pupils = [await Pupil.join(browser, server.origin, code, "nl-BE"), await Pupil.join(browser, server.origin, code, "de-DE", "phone")];
  await hears(page, "a child that joins is heard");
  await expect(teacher.see("device-count")).toContainText("2");
  await faded(page);
  await hearsAfter(page, "the next part is heard", () => teacher.next());

  await page.keyboard.press("m");
  await faded(page);
  await teacher.next();
  await hearsNothing(page, "sound is off");
  await teacher.press("more");
  await expect(teacher.see("sound")).toHaveAttribute("aria-pressed", "false");
  await teacher.press("sound");
  await hears(page, "switching sound on is heard");
  await teacher.press("more");
  await expect(teacher.see("sound")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");

  await faded(page);
  await teacher.next();
  await page.keyboard.press("c");
  await expect(teacher.see("calm-screen")).toBeVisible();
  await faded(page);
  await teacher.press("calm-back");
  await hearsNothing(page, "a calm screen ends in silence");

  await page.reload();
  await expect(teacher.see("next")).toBeVisible();
  await hearsNothing(page, "a page comes back in silence");
  expect(await contextsOf(page)).toBe(0);
  await hearsAfter(page, "the next part is heard after a reload", () => teacher.next());
  for (const { watch, context } of [teacher, ...pupils]) {
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
    await context.close();
  }
});
