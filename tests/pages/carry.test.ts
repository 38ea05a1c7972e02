import { describe, expect, it } from "vitest";
import { rollBy } from "../../client/console/carry.ts";

describe("a chip held near the edge of what scrolls", () => {
  const [top, bottom] = [100, 700];

  it("stands still in the middle", () => {
    expect([rollBy(250, top, bottom), rollBy(400, top, bottom), rollBy(600, top, bottom)]).toEqual([0, 0, 0]);
  });

  it("rolls up at the top and down at the bottom, faster the nearer the edge, and no faster beyond it", () => {
    expect(rollBy(110, top, bottom)).toBeLessThan(rollBy(150, top, bottom));
    expect(rollBy(150, top, bottom)).toBeLessThan(0);
    expect(rollBy(690, top, bottom)).toBeGreaterThan(rollBy(650, top, bottom));
    expect(rollBy(650, top, bottom)).toBeGreaterThan(0);
    expect(rollBy(5000, top, bottom)).toBe(rollBy(bottom, top, bottom));
    expect(rollBy(-5000, top, bottom)).toBe(-rollBy(5000, top, bottom));
  });

  it("leaves room to let go in the middle of a low box", () => {
    expect(rollBy(150, 100, 200)).toBe(0);
  });
});
