import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kitBodies } from "../../client/art/draw/icons.ts";
import { change, isAlike, makeAlike, surprise, undo } from "../../client/play/kit/design.ts";
import {
  charmGroups, colourNames, freshKit, groupNames, ideasOf, kitCircles, kitPictures, parseKit, starters, tagCharms, tagColours, tagPatterns, tagShapes, ways, type Kit, type Tag,
} from "../../client/play/kit/model.ts";
import { languages } from "../../shared/content/languages.ts";

const fresh = freshKit("ABCDE");
const kept = (part: object): string => JSON.stringify({ ...fresh, ...part });
const read = (text: string | null): Kit => parseKit(text, "ABCDE");
const begunFresh = (part: object): boolean => JSON.stringify(read(kept(part))) === JSON.stringify(fresh);

const anyTag: fc.Arbitrary<Tag> = fc.record({
  shape: fc.constantFrom(...tagShapes), colour: fc.constantFrom(...colourNames), second: fc.constantFrom(...colourNames), pattern: fc.constantFrom(...tagPatterns), charm: fc.constantFrom(...tagCharms),
});

describe("a kept kit", () => {
  it("comes back as it was", () => {
    const kit: Kit = { ...change(fresh, { shape: "cat", charm: "waffle" }), page: 2, on: "max", people: [{ circle: "school", idea: "teacher" }, { circle: "notYet", idea: null }], starter: 4, way: "note" };
    expect(read(JSON.stringify(kit))).toEqual(kit);
  });

  it("begins fresh when there is none, or it is no kit", () => {
    for (const text of [null, "", "{", "null", "7", "[]", "{}", '"kit"']) expect(read(text)).toEqual(fresh);
  });

  it("begins fresh when one thing in it is not from our lists", () => {
    const { mine } = fresh.pair;
    const spoiled = [
      { page: 4 }, { page: "1" }, { child: 1.5 }, { on: "both" }, { starter: 7 }, { starter: "1" }, { way: "shout" }, { past: [{}] }, { past: null },
      { pair: { mine } }, { pair: { mine, max: { ...mine, charm: "<script>" } } }, { pair: { mine, max: { ...mine, colour: "toString" } } }, { pair: { mine: { ...mine, second: "#123456" }, max: mine } },
      { people: [] }, { people: [{ circle: "online", idea: null }, { circle: null, idea: null }] }, { people: [{ circle: "home", idea: "teacher" }, { circle: null, idea: null }] }, { people: [{ circle: null, idea: "parent" }, { circle: null, idea: null }] },
    ];
    expect(spoiled.filter((part) => !begunFresh(part))).toEqual([]);
  });

  it("is not shown to another class in the same tab", () => {
    expect(parseKit(kept({ page: 3 }), "OTHER")).toEqual(freshKit("OTHER"));
    expect(read(kept({ page: 3 })).page).toBe(3);
  });
});

describe("the two tags", () => {
  it("can differ, and be made alike by the one that the child works on", () => {
    const heart = change(fresh, { shape: "heart" });
    expect(heart.pair.max).toEqual(fresh.pair.max);
    expect(isAlike(heart)).toBe(false);
    expect(makeAlike(heart).pair.max.shape).toBe("heart");
    expect(makeAlike({ ...heart, on: "max" }).pair.mine.shape).toBe("round");
  });

  it("come back to their beginning when every change is undone", () => {
    fc.assert(fc.property(fc.array(fc.tuple(anyTag, fc.constantFrom("mine" as const, "max" as const), fc.boolean()), { maxLength: 25 }), (steps) => {
      let kit = fresh;
      for (const [tag, on, alike] of steps) kit = alike ? makeAlike({ ...kit, on }) : change({ ...kit, on }, tag);
      for (let i = 0; i < steps.length; i += 1) kit = undo(kit);
      expect(kit.pair).toEqual(fresh.pair);
      expect(undo(kit)).toBe(kit);
    }));
  });

  it("turn to the one that an undo changes", () => {
    const kit = { ...change({ ...fresh, on: "max" as const }, { colour: "pink" }), on: "mine" as const };
    expect(undo(kit).on).toBe("max");
  });

  it("remember no change that changed nothing, and no more than thirty", () => {
    expect(change(fresh, { shape: "round" })).toBe(fresh);
    expect(makeAlike(fresh)).toBe(fresh);
    let kit = fresh;
    for (let i = 0; i < 40; i += 1) kit = change(kit, { shape: tagShapes[(i + 1) % tagShapes.length]! });
    expect(kit.past).toHaveLength(30);
  });
});

/** WCAG's relative luminance of a colour. */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe("a surprise", () => {
  const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

  it("is another tag each time, whose pattern stands out from its colour", () => {
    fc.assert(fc.property(anyTag, randoms, (before, stream) => {
      const tag = surprise(before, () => stream.next().value);
      for (const part of ["shape", "colour", "pattern"] as const) expect(tag[part]).not.toBe(before[part]);
      expect(tag.charm).not.toBe("none");
      expect(contrast(tagColours[tag.colour], tagColours[tag.second])).toBeGreaterThan(1.4);
      expect(parseKit(kept({ pair: { mine: tag, max: tag } }), "ABCDE").pair.mine).toEqual(tag);
    }), { numRuns: 1000 });
  });

  it("may bring everything that there is", () => {
    let tag = fresh.pair.mine;
    let seed = 1;
    const seen = new Set<string>();
    for (let i = 0; i < 5000; i += 1) {
      tag = surprise(tag, () => (seed = (seed * 48271) % 2147483647) / 2147483647);
      for (const [part, value] of Object.entries(tag)) if (part !== "second") seen.add(`${part} ${value}`);
    }
    expect(seen.size).toBe(tagShapes.length + colourNames.length + tagPatterns.length + tagCharms.length - 1);
  });
});

describe("everything to choose from", () => {
  it("has a name in every language, no two alike in one group", () => {
    for (const language of languages) {
      const texts = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "content", "ui", language, "pupil.json"), "utf8")) as Record<string, string>;
      const groups: readonly (readonly [string, readonly (string | number)[]])[] = [
        ["kit.shape", tagShapes], ["kit.colour", colourNames], ["kit.pattern", tagPatterns], ["kit.group", groupNames], ["kit.way", ways], ["kit.starter", starters],
        ...kitCircles.map((circle) => ["kit.idea", ideasOf(circle).map(([id]) => id)] as const),
        ...Object.values(charmGroups).map((charms) => ["kit.charm", [...charms, "none"]] as const),
      ];
      for (const [scope, ids] of groups) {
        const names = ids.map((id) => texts[`${scope}.${id}`]);
        expect(ids.filter((_, i) => !names[i])).toEqual([]);
        expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      }
    }
  });

  it("has its picture, once", () => {
    expect(new Set(tagCharms).size).toBe(tagCharms.length);
    const bodies = kitBodies();
    for (const name of kitPictures) expect(bodies[name]).toMatch(/^<(path|g|circle|ellipse|rect)/);
  });
});
