import { describe, expect, it } from "vitest";
import { newSecret, numberOf, readInvitation } from "../../client/remote/invitation.ts";
import { isReady } from "../../client/remote/ready.ts";
import { joinOptionsSchema } from "../../shared/protocol/messages.ts";
import { hostView, sharedView } from "../../shared/rules/view.ts";
import { content, Lesson } from "../rules/lesson.ts";

describe("a phone that scanned a pairing code", () => {
  const token = "x".repeat(32);

  it("reads the class's code and the token from the address, and nothing else as one", () => {
    expect(readInvitation(`#ABCDE.${token}`)).toEqual({ code: "ABCDE", token });
    for (const hash of ["", "#", "#ABCDE", `#ABCDE.short`, `#ABC.${token}`, `#ABCDE.${token}<`, `#.${token}`]) expect(readInvitation(hash)).toBeNull();
  });

  it("brings a secret that the server takes, another each time, and a number that goes with it", () => {
    const secrets = Array.from({ length: 200 }, newSecret);
    expect(new Set(secrets).size).toBe(secrets.length);
    for (const secret of secrets) {
      expect(joinOptionsSchema.safeParse({ role: "pair", token, secret, number: numberOf(secret) }).success).toBe(true);
      expect(numberOf(secret)).toBe(numberOf(secret));
    }
    // Two phones at once rarely show the same.
    expect(new Set(secrets.map(numberOf)).size).toBeGreaterThan(60);
  });
});

describe("the class waits for its host", () => {
  it("when everybody who is asked has answered, or every crew that is here", () => {
    const lesson = new Lesson(8, { plan: "lesson" });
    const ready = () => isReady(sharedView(lesson.state), hostView(content, lesson.state, true));
    expect(ready()).toBe(false);
    lesson.until("gather");
    expect(ready()).toBe(false);
    const [newcomer = ""] = Object.keys(lesson.state.newcomers);
    for (const seat of lesson.seats.slice(1)) lesson.pupil(seat, { do: "gather", newcomer });
    expect(ready()).toBe(false);
    lesson.pupil(lesson.seats[0] ?? "", { do: "gather", newcomer });
    expect(ready()).toBe(true);
    lesson.until("happens");
    expect(ready()).toBe(false);
  });
});
