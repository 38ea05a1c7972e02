import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCodes, createMemory, limits } from "../../server/http/limits.ts";
import { codeAlphabet, codeLength, resumeCodeLength } from "../../shared/protocol/wire.ts";
import { measured } from "./measured.ts";

const allCodes = codeAlphabet.length ** codeLength;
const second = 1000;
const hour = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** So many addresses that try another wrong code each, all the time, for some hours; how many codes they got to try. */
const attack = async (addresses: number, hours: number): Promise<number> => {
  const codes = createCodes();
  let tried = 0;
  for (let now = 0; now < hours * hour; now += second) {
    for (let i = 0; i < addresses; i += 1) {
      if (!(await codes.mayTry(`address ${i}`, `${tried}`))) continue;
      await codes.wrong(`address ${i}`, `${tried}`);
      tried += 1;
    }
    await vi.advanceTimersByTimeAsync(second);
  }
  return tried;
};

/** Hours until one of so many live classes is expected to be hit, at so many tries in an hour. */
const hoursToHit = (classes: number, perHour: number): number => allCodes / classes / perHour;

describe("guessing a code", () => {
  it("from one address: one of 1,000 live classes is hit after more than two days of guessing", async () => {
    const perHour = (await attack(1, 4)) / 4;
    expect(perHour).toBe(limits.wrongCodes.perHour);
    const hours = hoursToHit(1000, perHour);
    measured(`one address: ${perHour} codes an hour, ${hours.toFixed(1)} hours to hit one of 1,000 classes, ${(hoursToHit(1, perHour) / 24 / 365).toFixed(1)} years for a certain one`);
    expect(hours).toBeGreaterThan(48);
  });

  it("from 200 addresses: more than a lesson's six hours, and each address can but try once while all together are stopped", async () => {
    const addresses = 200;
    const perHour = (await attack(addresses, 2)) / 2;
    expect(perHour).toBeLessThanOrEqual(limits.allWrongCodes.perHour + addresses);
    const hours = hoursToHit(1000, perHour);
    measured(`${addresses} addresses: ${perHour} codes an hour, ${hours.toFixed(1)} hours to hit one of 1,000 classes, ${(hoursToHit(1, perHour) / 24).toFixed(0)} days for a certain one`);
    expect(hours).toBeGreaterThan(6);
  });

  it("a resume code is out of reach: 31⁹ of them, and sixty tries an hour", () => {
    const hours = codeAlphabet.length ** resumeCodeLength / 10_000 / limits.resumeCodes.perHour;
    measured(`one of 10,000 resume codes: ${(hours / 24 / 365).toFixed(0)} years from one address`);
    expect(hours).toBeGreaterThan(1000 * 24 * 365);
  });
});

describe("a school while somebody guesses", () => {
  const spend = async (codes: ReturnType<typeof createCodes>): Promise<void> => {
    for (let i = 0; i < limits.allWrongCodes.perMinute; i += 1) await codes.wrong(`attacker ${i}`, `${i}`);
  };

  it("goes on coming in, mistyped codes and all, once a child has come in", async () => {
    const codes = createCodes();
    codes.right("school");
    await spend(codes);
    for (let i = 0; i < limits.wrongCodes.perMinute; i += 1) {
      expect(await codes.mayTry("school", `typo ${i}`)).toBe(true);
      await codes.wrong("school", `typo ${i}`);
    }
    expect(await codes.mayTry("school", "one more")).toBe(false);
  });

  it("comes in with the first code that it types right, and the attackers do not", async () => {
    const codes = createCodes();
    await spend(codes);
    expect(await codes.mayTry("another school", "right")).toBe(true);
    expect(await codes.mayTry("attacker 7", "right")).toBe(false);
    await vi.advanceTimersByTimeAsync(61 * second);
    expect(await codes.mayTry("attacker 7", "right")).toBe(true);
  });
});

describe("a wrong code", () => {
  it("tried again is no guess: a class that is gone is asked for by each of its devices", async () => {
    const codes = createCodes();
    for (let i = 0; i < 30 * 20; i += 1) {
      expect(await codes.mayTry("school", "GONE2")).toBe(true);
      await codes.wrong("school", "GONE2");
    }
    expect(await codes.mayTry("school", "OTHER")).toBe(true);
  });

  it("is forgotten after a while, and no more than so many are remembered", () => {
    let now = 0;
    const memory = createMemory(1000, 2, () => now);
    memory.add("a");
    memory.add("b");
    memory.add("c");
    expect(["a", "b", "c"].map(memory.has)).toEqual([false, true, true]);
    now = 1000;
    expect(memory.has("c")).toBe(false);
  });
});
