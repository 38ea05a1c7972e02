import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { backdrops } from "../../client/art/draw/backdrops/index.ts";
import { bandFills, boards, nightFills } from "../../client/art/draw/board.ts";
import { gameShapes } from "../../client/art/draw/game-shapes.ts";
import { pictures } from "../../client/art/draw/pictures/index.ts";
import { stageShapes } from "../../client/art/draw/stage-shapes.ts";
import { searchLamps, searchShelter } from "../../client/art/spots.ts";
import { rings } from "../../client/board/geometry.ts";
import { freeArea, onScreen } from "../../client/play/stage/layout.ts";
import { places } from "../../shared/content/story.ts";
import { contrastFor, sightNames } from "./sight.ts";

const screens = [[1366, 768], [390, 844], [360, 640], [768, 1024], [1024, 768], [1920, 1080]] as const;

const drawn = (list: Readonly<Record<string, () => string>>): [name: string, svg: string][] => Object.entries(list).map(([name, draw]) => [name, draw()]);
const everything = [...drawn(backdrops), ...drawn(pictures), ...drawn(boards), ...drawn(stageShapes), ...drawn(gameShapes)];

/** Bytes on the line. */
const packed = (svg: string): number => gzipSync(svg, { level: 9 }).length;

/** What is wrong with a drawing: tags that do not match, things that are not drawn by us, marks that point nowhere. */
const faultsIn = (svg: string): string[] => {
  const faults: string[] = [];
  const open: string[] = [];
  const tags = Array.from(svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z0-9-]+="[^"<>]*")*)\s*(\/?)>/g));
  for (const [, end, tag = "", , alone] of tags) {
    if (!["svg", "g", "defs", "use", "path", "rect", "circle", "ellipse", "linearGradient", "radialGradient", "stop", "clipPath"].includes(tag)) faults.push(`draws a ${tag}`);
    if (end) {
      if (open.pop() !== tag) faults.push(`closes ${tag} that was not open`);
    } else if (!alone) open.push(tag);
  }
  if (open.length > 0) faults.push(`leaves ${open.join(", ")} open`);
  const between = svg.replaceAll(/<[^>]*>/g, "");
  if (between !== "") faults.push(`has text: ${between}`);
  if (/NaN|undefined|null|Infinity/.test(svg)) faults.push("has a number that is none");
  const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push("gives an id twice");
  for (const [, target] of svg.matchAll(/(?:href="|url\()([^")]*)/g)) if (!target?.startsWith("#") || !ids.includes(target.slice(1))) faults.push(`points to ${target}`);
  return faults;
};

describe("the drawn world", () => {
  it("is valid, has no text in it, and needs nothing from elsewhere", () => {
    expect(everything.flatMap(([name, svg]) => faultsIn(svg).map((fault) => `${name} ${fault}`))).toEqual([]);
  });

  it("has a backdrop for every place, and no two alike", () => {
    expect(Object.keys(backdrops).toSorted()).toEqual(places.toSorted());
    expect(new Set(everything.map(([, svg]) => svg)).size).toBe(everything.length);
  });

  it("is light to load", () => {
    const heavier = (list: Readonly<Record<string, () => string>>, most: number, bytes = packed): string[] => drawn(list).filter(([, svg]) => bytes(svg) > most).map(([name, svg]) => `${name}: ${bytes(svg)}`);
    expect([...heavier(backdrops, 2560), ...heavier(pictures, 3584), ...heavier(boards, 2048), ...heavier(stageShapes, 1024, (svg) => svg.length), ...heavier(gameShapes, 1024)]).toEqual([]);
  });

  it("is the same place from dawn to night", () => {
    const shapes = (name: "dawn" | "morning" | "day" | "evening") => pictures[name]().replaceAll(/#[0-9a-f]{6}/g, "").match(/<path d="M0 900V[^>]*>/g);
    for (const hour of ["dawn", "morning", "evening"] as const) expect(shapes(hour)).toEqual(shapes("day"));
  });
});

describe("the drawn board", () => {
  it("has each ring where tokens stand", () => {
    for (const svg of [boards.board(), boards["board.night"]()])
      for (const { radius } of rings) expect(svg).toContain(`<circle cx="500" cy="500" r="${radius}"`);
  });

  it("tells neighbouring rings apart by lightness, whatever colours somebody sees", () => {
    const alike = ([bandFills, nightFills] as const).flatMap((fills) => sightNames.flatMap((sight) => fills.slice(1).filter((fill, i) => contrastFor(sight, fill, fills[i] ?? fill) < 1.35).map((fill) => `${sight}: ${fill}`)));
    expect(alike).toEqual([]);
  });
});

describe("spots in pictures", () => {
  it("show every lamp of the search and its shelter clear of the sheet on every screen", () => {
    const svg = pictures.search();
    for (const { x, y } of searchLamps) expect(svg).toContain(`translate(${x} ${y})`);
    for (const [width, height] of screens)
      for (const spot of [...searchLamps.map(({ light }) => light), searchShelter]) {
        const { x, y } = onScreen(spot, width, height, "beside");
        const free = freeArea(width, height, "beside");
        expect(Math.min(x - free.x, free.x + free.width - x)).toBeGreaterThan(12);
        expect(y).toBeGreaterThan(free.y);
        expect(y).toBeLessThan(free.y + free.height);
      }
  });

  it("let the lamps lead away from the child, each smaller than the last", () => {
    for (const [i, lamp] of searchLamps.slice(1).entries()) {
      const before = searchLamps[i] ?? lamp;
      expect(lamp.y).toBeLessThan(before.y);
      expect(lamp.scale).toBeLessThan(before.scale);
    }
  });
});
