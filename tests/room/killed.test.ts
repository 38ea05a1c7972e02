import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measured } from "./measured.ts";
import { answersTo } from "./pupils.ts";
import { TestServer, type Device } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const devices = 30;
/** Milliseconds in which everybody is back after the server answers again (issue 7). */
const backWithin = 5000;

/** A class in which the server is killed whenever it comes to a moment that is new. */
class Unlucky {
  host!: Device;
  pupils: Device[] = [];
  readonly killedIn = new Map<string, number>();
  readonly code: string;
  readonly hostSecret: string;

  constructor(code: string, hostSecret: string) {
    this.code = code;
    this.hostSecret = hostSecret;
  }

  get moment(): string {
    const { phase, stage } = this.host.shared;
    return stage ? `${phase}.${stage}` : phase;
  }

  /** Half of the class answers, the server dies, everybody comes back. Answers what was lost or counted twice, in words. */
  async die(): Promise<string[]> {
    const faults: string[] = [];
    const hold = (holds: boolean, fault: string) => {
      if (!holds) faults.push(fault);
    };
    const { moment } = this;
    let taken = 0;
    const { step } = this.host.shared;
    for (const pupil of this.pupils.slice(0, devices / 2))
      for (const answer of answersTo(pupil.pupil.task)) if ((await pupil.answer(answer)).ok) taken += 1;
    await server.kill();
    await server.run();
    const answers = performance.now();
    const [host, ...pupils] = await Promise.all([server.host(this.code, this.hostSecret), ...this.pupils.map(({ secret }) => server.pupil(this.code, secret))]);
    const back = performance.now() - answers;
    const before = this.pupils;
    this.host = host;
    this.pupils = pupils;
    await host.until(() => host.shared.present === devices);
    hold(this.moment === moment && host.shared.step === step, `it died in ${moment}, step ${step}, and came back in ${this.moment}, step ${host.shared.step}`);
    pupils.forEach((pupil, i) => hold(pupil.pupil.seat === before[i]?.pupil.seat, `device ${i} has another seat in ${moment}`));
    // In a chain a move is worth something for seconds only; elsewhere an answer that was taken is there, and counts once.
    if (taken > 0 && host.shared.phase !== "meet" && !moment.startsWith("miniGame")) hold(host.shared.answered === taken, `${taken} answers were taken in ${moment}, ${host.shared.answered} count`);
    for (const [i, pupil] of pupils.entries()) {
      const [was, is] = [before[i]?.pupil.task, pupil.pupil.task];
      if (was && "mine" in was && "mine" in is && was.kind === is.kind && i < devices / 2 && taken > 0) hold(is.mine !== null, `device ${i} lost its answer in ${moment}`);
    }
    hold(back < backWithin, `it took ${Math.round(back)} ms in ${moment}`);
    this.killedIn.set(moment, back);
    return faults;
  }

  /** Whoever has not answered does, then the host goes on. */
  async goOn(): Promise<void> {
    const { step } = this.host.shared;
    for (const pupil of this.pupils) for (const answer of answersTo(pupil.pupil.task)) if (this.host.shared.step === step) await pupil.answer(answer);
    if (this.host.shared.step === step && !(this.host.shared.phase === "miniGame" && this.host.shared.stage === "set")) await this.host.next(this.hostSecret);
    else if (this.host.shared.step === step) await this.host.command(this.hostSecret, { do: "next", step });
    await this.host.until(() => this.host.shared.step > step);
    const now = this.host.shared.step;
    for (const pupil of this.pupils) await pupil.until(() => pupil.shared.step === now);
  }
}

describe("a server that is killed with 30 devices playing", () => {
  it("has everybody back in every phase, in the middle of a mini-game too, with all that was taken and nothing twice", async () => {
    const { code, hostSecret } = await server.newClass("short", { miniGames: ["breakTheChain"] });
    const unlucky = new Unlucky(code, hostSecret);
    unlucky.host = await server.host(code, hostSecret);
    unlucky.pupils = await Promise.all(Array.from({ length: devices }, () => server.pupil(code)));
    for (let moves = 0; unlucky.moment !== "ended" && moves < 80; moves += 1) {
      if (!unlucky.killedIn.has(unlucky.moment)) expect(await unlucky.die()).toEqual([]);
      await unlucky.goOn();
    }
    const times = [...unlucky.killedIn.values()].toSorted((a, b) => a - b);
    measured(`killed in ${times.length} moments (${[...unlucky.killedIn.keys()].join(", ")}): ${devices} devices back ${Math.round(times.at(Math.floor(times.length / 2)) ?? 0)} ms after the server answers, at most ${Math.round(times.at(-1) ?? 0)} ms`);
    for (const moment of ["lobby", "pulse.before", "gather", "meet", "choose", "agree", "happens", "talk", "miniGame.set", "finale", "maxKit", "pulse.after", "goodbye"]) expect([...unlucky.killedIn.keys()]).toContain(moment);
  }, 300_000);
});
