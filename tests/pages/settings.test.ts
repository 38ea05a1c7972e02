import { describe, expect, it } from "vitest";
import { isPhone } from "../../client/a11y/phone.ts";
import { readSettings } from "../../client/a11y/settings.ts";
import { keptIn } from "../../client/kept.ts";

describe("a child's settings", () => {
  const usual = { font: "nunito", text: "normal", motion: "device", pace: "normal" };

  it("are as usual when nothing was kept, or nothing that can be read", () => {
    for (const kept of [null, "", "{", "null", "7", '"large"', "[]", '{"text":"enormous","font":4}']) expect({ kept, ...readSettings(kept) }).toEqual({ kept, ...usual });
  });

  it("are what was kept, and as usual in what was not", () => {
    expect(readSettings('{"text":"largest","motion":"less","colour":"red"}')).toEqual({ ...usual, text: "largest", motion: "less" });
  });

  it("hold for the visit where the browser forbids to keep anything", () => {
    const kept = keptIn(() => {
      throw new Error("SecurityError");
    });
    expect(kept.get("a")).toBeNull();
    kept.set("a", "1");
    expect(kept.get("a")).toBe("1");
    kept.remove("a");
    expect(kept.get("a")).toBeNull();
  });
});

describe("a number that can be called by tapping it", () => {
  const of = (userAgent: string, mobile?: boolean) => isPhone({ userAgent, ...(mobile === undefined ? {} : { userAgentData: { mobile } }) });
  it("is on a phone only: on a Chromebook or a tablet a tap would open whatever app claims it", () => {
    expect(of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1")).toBe(true);
    expect(of("Mozilla/5.0 (Android 14; Mobile; rv:126.0) Gecko/126.0 Firefox/126.0")).toBe(true);
    expect(of("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36", true)).toBe(true);
    expect(of("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36", false)).toBe(false);
    expect(of("Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1")).toBe(false);
    expect(of("Mozilla/5.0 (Android 14; Tablet; rv:126.0) Gecko/126.0 Firefox/126.0")).toBe(false);
  });
});
