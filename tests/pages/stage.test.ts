import { describe, expect, it } from "vitest";
import { boardSize, placeTokens, ringMood, rings, tokenRadius } from "../../client/board/geometry.ts";
import { sideOf, stepOf } from "../../client/play/stage/motion.ts";
import { boardLayout, cornerOf, sceneLayout } from "../../client/play/stage/layout.ts";

const screens = [[1366, 768], [390, 844], [1920, 1080], [1024, 768], [768, 1024], [360, 640]] as const;

describe("the board", () => {
  it("stands whole above the sheet on every screen", () => {
    for (const [width, height] of screens) {
      const { x, y, side } = boardLayout(width, height);
      const { sheetTop } = sceneLayout(width, height, 1);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + side).toBeLessThanOrEqual(width);
      expect(y + side).toBeLessThanOrEqual(sheetTop);
    }
  });

  it("gives each of nine newcomers a place of its own, in whatever ring", () => {
    for (const ring of [1, 2, 3, 4]) {
      const places = placeTokens(Array.from({ length: 9 }, (_, order) => ({ id: String(order), order, ring })));
      for (const a of places)
        for (const b of places) if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(tokenRadius);
    }
  });

  it("moves a newcomer straight: outward is further from the centre, home is nearer", () => {
    const distance = (ring: number) => {
      const [place] = placeTokens([{ id: "a", order: 0, ring }, { id: "b", order: 1, ring: 3 }]);
      return Math.hypot((place?.x ?? 0) - boardSize / 2, (place?.y ?? 0) - boardSize / 2);
    };
    for (const ring of [1, 2, 3, 4]) expect(distance(ring)).toBeGreaterThan(distance(ring + 1));
  });

  it("tells rings apart by colour, shape and face", () => {
    expect(new Set(rings.map(({ colour }) => colour)).size).toBe(5);
    expect(new Set(rings.map(({ shape }) => shape)).size).toBe(5);
    expect(new Set(rings.map(({ ring }) => ringMood(ring))).size).toBe(5);
  });

  it("steps outward slowly and heavily, home lightly and quickly", () => {
    expect(stepOf(3, 2).duration).toBeGreaterThan(2 * stepOf(3, 4).duration);
  });
});

describe("a scene", () => {
  it("keeps every head on the screen and above the sheet", () => {
    for (const [width, height] of screens)
      for (const actors of [1, 2, 3])
        for (const place of ["park", "chat"] as const) {
          const { heads, sheetTop } = sceneLayout(width, height, actors, place);
          expect(heads).toHaveLength(actors);
          for (const head of heads) {
            expect(head.x).toBeGreaterThan(0);
            expect(head.x).toBeLessThan(width);
            expect(head.y).toBeLessThan(sheetTop);
            expect(cornerOf(head).y).toBeGreaterThan(0);
          }
        }
  });

  it("lets people come in from the side where they will stand", () => {
    expect([0, 1].map((i) => sideOf(i, 2))).toEqual([-1, 1]);
    expect([0, 1, 2].map((i) => sideOf(i, 3))).toEqual([-1, 0, 1]);
    expect(sideOf(0, 1)).toBe(0);
  });
});
