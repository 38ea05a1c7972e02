import { describe, expect, it } from "vitest";
import { whatToSay, type Said } from "../../client/play/what-to-say.ts";

const at = (part: Partial<Said> = {}): Said => ({ step: 4, where: "Dag 1 van 2 · Kies", over: null, overWords: "", line: null, ...part });
const silent = { assertive: null, where: false, heading: false, line: false };

describe("what a screen reader is told", () => {
  it("is a step's phase, once; its heading is read by the focus that moves to it", () => {
    expect(whatToSay(at({ step: 3, where: "Welkom" }), at(), true)).toEqual({ ...silent, where: true });
    expect(whatToSay(at(), at(), true)).toEqual(silent);
  });

  it("is the heading too for who stays in a dialog", () => {
    expect(whatToSay(at({ step: 3, where: "Welkom" }), at(), false)).toEqual({ ...silent, where: true, heading: true });
  });

  it("is not the phase again when only its step changed", () => {
    expect(whatToSay(at({ step: 3 }), at(), true)).toEqual(silent);
  });

  it("is each line of a scene once, and not again in another language", () => {
    const first = { key: "inaya 0", text: "Inaya: Puh." };
    expect(whatToSay(at({ step: 3 }), at({ line: first }), true).line).toBe(true);
    expect(whatToSay(at({ line: first }), at({ line: { ...first, text: "Inaya : Ouf." } }), true)).toEqual(silent);
    expect(whatToSay(at({ line: first }), at({ line: { key: "inaya 1", text: "Jade: Zeg." } }), true)).toEqual({ ...silent, line: true });
  });

  it("interrupts when the screen rests or the line breaks, and when that is over", () => {
    const rests = at({ over: "eyes-up", overWords: "Ogen naar het grote scherm" });
    expect(whatToSay(at(), rests, true)).toEqual({ ...silent, assertive: "over" });
    expect(whatToSay(rests, rests, true)).toEqual(silent);
    expect(whatToSay(rests, { ...rests, over: "calm" }, true).assertive).toBe("over");
    expect(whatToSay(rests, at(), true)).toEqual({ ...silent, assertive: "go on" });
    expect(whatToSay(at({ over: "away" }), at(), true).assertive).toBe("line is back");
  });

  it("tells of a step that began meanwhile when the screen no longer rests", () => {
    expect(whatToSay(at({ step: 3, where: "Welkom", over: "paused" }), at(), true)).toEqual({ ...silent, assertive: "go on", where: true });
  });

  it("does not say that something goes on which had not begun", () => {
    expect(whatToSay(null, at(), true)).toEqual({ ...silent, where: true });
    expect(whatToSay(at({ step: -1, where: "", over: "connecting" }), at(), true)).toEqual({ ...silent, where: true });
  });
});
