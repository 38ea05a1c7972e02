/** What a child does with its two tags: each change can be taken back. */
import { colourNames, groupNames, charmGroups, tagPatterns, tagShapes, type Kit, type Owner, type Pair, type Tag, type TagColour } from "./model.ts";

/** Changes that can be taken back, the newest. */
const remembered = 30;

const isSame = (a: Tag, b: Tag): boolean => (Object.keys(a) as (keyof Tag)[]).every((part) => a[part] === b[part]);

export const isAlike = ({ pair }: Kit): boolean => isSame(pair.mine, pair.max);

const withPair = (kit: Kit, pair: Pair): Kit =>
  isSame(pair.mine, kit.pair.mine) && isSame(pair.max, kit.pair.max) ? kit : { ...kit, pair, past: [...kit.past, kit.pair].slice(-remembered) };

/** Changes the tag that the child is working on. */
export const change = (kit: Kit, part: Partial<Tag>): Kit => withPair(kit, { ...kit.pair, [kit.on]: { ...kit.pair[kit.on], ...part } });

/** Gives the other tag the looks of the one that the child is working on. */
export const makeAlike = (kit: Kit): Kit => withPair(kit, { mine: kit.pair[kit.on], max: kit.pair[kit.on] });

/** Takes the last change back, and turns to the tag that it comes back to. */
export const undo = (kit: Kit): Kit => {
  const pair = kit.past.at(-1);
  if (!pair) return kit;
  const other: Owner = kit.on === "mine" ? "max" : "mine";
  return { ...kit, pair, past: kit.past.slice(0, -1), on: isSame(pair[kit.on], kit.pair[kit.on]) ? other : kit.on };
};

/** Colours that look well on each other: the tag's, and those of edge and pattern. */
export const goodCompany: Readonly<Record<TagColour, readonly TagColour[]>> = {
  red: ["yellow", "white", "navy"],
  orange: ["white", "navy", "brown"],
  yellow: ["red", "navy", "white", "green"],
  lime: ["navy", "white", "pink"],
  green: ["yellow", "white", "navy"],
  turquoise: ["navy", "white", "red"],
  blue: ["white", "yellow", "navy"],
  navy: ["yellow", "turquoise", "pink", "white"],
  purple: ["yellow", "white", "navy"],
  pink: ["white", "navy", "red"],
  brown: ["yellow", "turquoise", "white"],
  white: ["red", "blue", "green", "pink", "navy"],
};

/**
 * A tag of chance that looks well, and differs from the one before.
 * @param random a number from 0 up to and without 1, like `Math.random`.
 */
export const surprise = (before: Tag, random: () => number): Tag => {
  const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const others = <Value>(values: readonly Value[], value: Value): readonly Value[] => values.filter((other) => other !== value);
  const colour = oneOf(others(colourNames, before.colour));
  return {
    shape: oneOf(others(tagShapes, before.shape)),
    colour,
    second: oneOf(goodCompany[colour]),
    pattern: oneOf(others(tagPatterns, before.pattern)),
    charm: oneOf(charmGroups[oneOf(groupNames)]),
  };
};
