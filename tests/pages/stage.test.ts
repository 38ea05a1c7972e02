import { describe, expect, it } from "vitest";
import { boardSize, placeTokens, ringMood, rings, tokenRadius } from "../../client/board/geometry.ts";
import type { GameSight } from "../../client/play/picture.ts";
import { followLetters } from "../../client/play/stage/games/chain.ts";
import { staged } from "../../client/play/stage/games/scenery.ts";
import { isMirrored, sideOf, stepOf } from "../../client/play/stage/motion.ts";
import { boardArea, cornerOf, coverOf, freeArea, frameOn, groupHeads, pictureWide, sceneHeads, sheetArea } from "../../client/play/stage/layout.ts";

const screens = [[1366, 768], [390, 844], [1920, 1080], [1024, 768], [768, 1024], [360, 640]] as const;

const frames = ["below", "beside"] as const;

describe("the sheet", () => {
  it("lies beside a board only where there is width for both", () => {
    expect(frameOn("beside", 1366, 768)).toBe("beside");
    expect(frameOn("beside", 390, 844)).toBe("below");
    expect(frameOn("below", 844, 390)).toBe("beside");
  });

  it("never lies over what is left free", () => {
    for (const [width, height] of [...screens, [844, 390] as const])
      for (const frame of frames) {
        const sheet = sheetArea(width, height, frame);
        const free = freeArea(width, height, frame);
        const apart = free.x + free.width <= sheet.x || free.y + free.height <= sheet.y;
        expect(apart, `${width} ${height} ${frame}`).toBe(true);
        expect(sheet.x + sheet.width).toBeLessThanOrEqual(width);
        expect(sheet.y + sheet.height).toBeLessThanOrEqual(height);
      }
  });

  it("has a picture behind it that covers the whole screen", () => {
    for (const [width, height] of screens)
      for (const frame of ["below", "beside", "over"] as const) {
        const { scale, width: across, centre } = coverOf(width, height, frame);
        expect((centre[0] ?? 0) - across / 2).toBeLessThanOrEqual(0.001);
        expect((centre.at(-1) ?? 0) + across / 2).toBeGreaterThanOrEqual(width - 0.001);
        expect((scale * pictureWide * 9) / 16).toBeGreaterThanOrEqual(height - 0.001);
      }
  });
});

describe("the board", () => {
  it("stands whole in what the sheet leaves free, on every screen", () => {
    for (const [width, height] of screens)
      for (const frame of frames) {
        const { x, y, side } = boardArea(width, height, frame);
        const free = freeArea(width, height, frame);
        expect(x).toBeGreaterThanOrEqual(free.x);
        expect(x + side).toBeLessThanOrEqual(free.x + free.width);
        expect(y).toBeGreaterThanOrEqual(free.y);
        expect(y + side).toBeLessThanOrEqual(free.y + free.height);
      }
  });

  it("is the largest thing on a Chromebook", () => {
    expect(boardArea(1366, 768, "beside").side).toBeGreaterThan(640);
  });

  it("gives each of nine newcomers a place of its own, in whatever ring", () => {
    for (const ring of [1, 2, 3, 4, 5]) {
      const places = placeTokens(Array.from({ length: 9 }, (_, order) => ({ id: String(order), order, ring })));
      for (const a of places)
        for (const b of places) if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.2 * tokenRadius(9));
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
  it("keeps every head on the screen and clear of the sheet", () => {
    for (const [width, height] of screens)
      for (const frame of frames)
        for (const actors of [1, 2, 3])
          for (const place of ["park", "chat"] as const) {
            const heads = sceneHeads(width, height, frame, actors, place);
            const free = freeArea(width, height, frame);
            expect(heads).toHaveLength(actors);
            for (const head of heads) {
              expect(head.x).toBeGreaterThan(free.x);
              expect(head.x).toBeLessThan(free.x + free.width);
              expect(head.y).toBeLessThan(free.y + free.height);
              expect(cornerOf(head).y).toBeGreaterThan(0);
            }
          }
  });

  it("lets two who talk look at each other, and listeners at who speaks", () => {
    expect([0, 1].map((i) => isMirrored(i, 2, null))).toEqual([false, true]);
    expect([0, 1, 2].map((i) => isMirrored(i, 3, 0))).toEqual([false, true, true]);
    expect([0, 1, 2].map((i) => isMirrored(i, 3, 2))).toEqual([false, false, true]);
    expect(isMirrored(0, 1, 0)).toBe(false);
  });

  it("lets people come in from the side where they will stand", () => {
    expect([0, 1].map((i) => sideOf(i, 2))).toEqual([-1, 1]);
    expect([0, 1, 2].map((i) => sideOf(i, 3))).toEqual([-1, 0, 1]);
    expect(sideOf(0, 1)).toBe(0);
  });
});

describe("the finale", () => {
  it("has room for every head of a whole class of newcomers", () => {
    for (const [width, height] of screens)
      for (const frame of frames)
        for (const people of [1, 3, 6, 9]) {
          const heads = groupHeads(width, height, frame, people);
          const free = freeArea(width, height, frame);
          expect(heads).toHaveLength(people);
          for (const head of heads) {
            expect(head.x).toBeGreaterThan(free.x);
            expect(head.x).toBeLessThan(free.x + free.width);
            expect(head.y).toBeGreaterThan(free.y);
            expect(head.y).toBeLessThan(free.y + free.height);
          }
        }
  });
});

describe("a mini-game", () => {
  const newcomer = { newcomer: "a", person: null, mood: "calm" } as const;
  const people = (["in", "out", "out", "in", "in", "out", "out", "out"] as const).map((stands, i) => ({ id: String(i), icon: i % 2 ? "robot" : "", actor: i % 2 ? null : { ...newcomer, person: String(i) }, stands }));
  const network = (count: number) => ({ envelopes: "ehs-e.".repeat(count).slice(0, count), acts: "bt.".repeat(count).slice(0, count) });
  const chain = (count: number): GameSight => ({ of: "chain", count, own: [0, 2], network: network(count), animal: "fox", colour: "blue" });
  const sights: readonly GameSight[] = [
    { of: "light", icon: "pen", light: "red", explains: false }, { of: "light", icon: "", light: null, explains: true },
    ...([null, "keep", "share", "ask"] as const).map((kept) => ({ of: "share", icon: "duck", kept }) as const),
    { of: "helps", icon: "frog", own: ["max", "school"], needs: ["police", "max"] }, { of: "helps", icon: "", own: [], needs: null },
    { of: "circle", newcomer, people }, { of: "circle", newcomer, people: [] },
    ...[8, 12, 15, 24, 30].map(chain),
  ];
  const game = (sight: GameSight) => ({ kind: "game", frame: "beside", game: sight }) as const;
  const keysOf = (sight: GameSight) => staged(game(sight), 1366, 768).things.map(({ key }) => key);

  it("stands whole in what the sheet leaves free, on every screen; only light shines further", () => {
    for (const [width, height] of screens)
      for (const sight of sights) {
        const free = freeArea(width, height, "beside");
        const over = staged(game(sight), width, height).things
          .filter(({ look }) => !(look.as === "shape" && look.name === "glow"))
          .filter(({ x, y, width: wide, tall }) => x - wide / 2 < free.x - 0.01 || x + wide / 2 > free.x + free.width + 0.01 || y - (wide * tall) / 2 < free.y - 0.01 || y + (wide * tall) / 2 > free.y + free.height + 0.01);
        expect(over.map(({ key }) => key), `${sight.of} ${width} ${height}`).toEqual([]);
      }
  });

  it("knows each of its things by a name of its own", () => {
    for (const sight of sights) expect(new Set(keysOf(sight)).size).toBe(keysOf(sight).length);
  });

  it("moves the thing to where the child wants it, instead of putting another one there", () => {
    const at = (kept: "ask" | "keep" | "share" | null) => staged(game({ of: "share", icon: "duck", kept }), 1366, 768).things.find(({ key }) => key === "about duck");
    const middle = at(null)?.x ?? 0;
    expect(at("keep")?.x).toBeLessThan(middle - 100);
    expect(at("share")?.x).toBeGreaterThan(middle + 100);
    expect(at("ask")?.y).toBeLessThan((at(null)?.y ?? 0) - 100);
  });

  it("lights the lamp that the child chose, and no other", () => {
    expect(keysOf({ of: "light", icon: "pen", light: "green", explains: false }).filter((key) => key.startsWith("lamp"))).toEqual(["lamp green"]);
    expect(keysOf({ of: "light", icon: "pen", light: null, explains: false }).filter((key) => key.startsWith("lamp"))).toEqual([]);
  });

  it("says who is needed only when the class looks: with a lantern, not by light alone", () => {
    const lanterns = (needs: readonly "max"[] | null) => keysOf({ of: "helps", icon: "frog", own: ["max", "hurt"], needs }).filter((key) => key.startsWith("lantern"));
    expect(lanterns(null)).toEqual([]);
    expect(lanterns(["max"])).toEqual(["lantern max"]);
  });

  it("lets those who fit come in, and leaves all others outside the circles", () => {
    const { things } = staged(game({ of: "circle", newcomer, people }), 390, 844);
    const circles = things.find(({ key }) => key === "circles");
    for (const { id, stands } of people) {
      const card = things.find(({ key }) => key === `card ${id}`);
      const away = Math.hypot((card?.x ?? 0) - (circles?.x ?? 0), (card?.y ?? 0) - (circles?.y ?? 0)) / ((circles?.width ?? 1) / 2);
      if (stands === "in") expect(away).toBeLessThan(0.8);
      else expect(away).toBeGreaterThan(1);
    }
  });

  it("keeps an envelope the same on its way to a neighbour, and lets it go where it is stopped", () => {
    const started = followLetters([], "e.......");
    expect(followLetters(started, "-e......")).toEqual([{ id: started[0]?.id, node: 1 }]);
    expect(followLetters(started, "h.......")).toEqual(started);
    expect(followLetters(started, "s.......")).toEqual([]);
    const two = followLetters(started, "-e..e...");
    expect(two[0]?.id).toBe(started[0]?.id);
    expect(new Set(two.map(({ id }) => id)).size).toBe(2);
  });

  it("shows a device its own nodes larger and with its animal", () => {
    const { things } = staged(game(chain(24)), 390, 844);
    const sizeOf = (node: number) => things.find(({ key }) => key === `node ${node}`)?.width ?? 0;
    expect(sizeOf(2)).toBeGreaterThan(1.3 * sizeOf(5));
    expect(things.filter(({ look }) => look.as === "animal").map(({ key }) => key)).toEqual(["own 0", "own 2"]);
  });
});
