import { describe, expect, it } from "vitest";
import { simulate } from "../simulate/report.ts";
import { content } from "./lesson.ts";

describe("the balance of the short plan", () => {
  const report = simulate(content, "short", 200);
  const of = (kind: string) => report.kinds.find((entry) => entry.kind === kind);

  it("lets careful classes get by without a Search, with nearly everybody safe", () => {
    expect(of("careful")?.withoutSearch).toBeGreaterThanOrEqual(0.95);
    expect(of("careful")?.safe).toBeGreaterThanOrEqual(0.9);
  });

  it("takes every option and shows every perspective and prompt", () => {
    expect(report.neverTaken).toEqual([]);
    expect(report.neverSeen).toEqual([]);
  });

  it("makes it matter what a class does", () => {
    expect((of("careful")?.wellbeing ?? 0) - (of("random")?.wellbeing ?? 0)).toBeGreaterThan(1);
    expect((of("random")?.wellbeing ?? 0) - (of("tempted")?.wellbeing ?? 0)).toBeGreaterThan(1);
  });
});
