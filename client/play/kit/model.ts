/** What a Max kit is made of, and how it is kept: in the tab alone. No text in here, and nothing that a child could type. */
import { inTab } from "../../kept.ts";

export const tagShapes = ["round", "heart", "star", "flower", "square", "cloud", "drop", "house", "cat", "bear"] as const;
export type TagShape = (typeof tagShapes)[number];

/** A tag's colours, by the name that a screen reader says. */
export const tagColours = {
  red: "#e4572e", orange: "#f18f5b", yellow: "#f6c667", lime: "#a9d18e", green: "#4fae8d", turquoise: "#7fd1cc",
  blue: "#5aa7c4", navy: "#34568b", purple: "#9c8fd6", pink: "#e88fb4", brown: "#a9745a", white: "#fffdf7",
} as const;
export type TagColour = keyof typeof tagColours;
export const colourNames = Object.keys(tagColours) as readonly TagColour[];

export const tagPatterns = ["plain", "dots", "stripes", "waves", "checks", "zigzag", "rays", "hearts", "stars", "confetti"] as const;
export type TagPattern = (typeof tagPatterns)[number];

/** Pictures for a tag, in groups that a child can look through. */
export const charmGroups = {
  animals: ["dog-face", "cat-face", "fox", "panda", "rabbit-face", "owl", "hedgehog", "turtle", "butterfly", "dolphin", "unicorn"],
  plants: ["four-leaf-clover", "blossom", "sunflower", "tulip", "hibiscus", "cactus", "deciduous-tree", "palm-tree", "maple-leaf", "seedling", "mushroom"],
  sports: ["soccer-ball", "basketball", "tennis", "volleyball", "ping-pong", "field-hockey", "skateboard", "roller-skate", "ice-skate", "running-shoe", "ballet-shoes"],
  music: ["musical-notes", "guitar", "drum", "trumpet", "saxophone", "musical-keyboard", "headphone", "microphone", "artist-palette", "crayon", "camera"],
  weather: ["sun", "cloud", "sun-behind-cloud", "rainbow", "umbrella", "snowflake", "snowman-without-snow", "high-voltage", "crescent-moon", "ringed-planet", "water-wave"],
  food: ["strawberry", "red-apple", "banana", "watermelon", "pineapple", "cupcake", "pizza", "french-fries", "waffle", "soft-ice-cream", "cookie"],
  vehicles: ["rocket", "airplane", "helicopter", "sailboat", "bicycle", "kick-scooter", "tram", "locomotive", "bus", "tractor", "racing-car"],
  hearts: ["star", "sparkles", "sparkling-heart", "red-heart", "orange-heart", "yellow-heart", "green-heart", "blue-heart", "purple-heart", "pink-heart", "gem-stone"],
} as const;
export type CharmGroup = keyof typeof charmGroups;
export const groupNames = Object.keys(charmGroups) as readonly CharmGroup[];
export type Charm = (typeof charmGroups)[CharmGroup][number] | "none";
export const tagCharms: readonly Charm[] = [...Object.values(charmGroups).flat(), "none"];

/** Where a Max can come from, with a picture: real life, never online only. A child that has nobody in mind yet may say so. */
export const circleIcons = { home: "house", family: "two-hearts", school: "backpack", freeTime: "kite", notYet: "thought-balloon" } as const;
export type KitCircle = keyof typeof circleIcons;
export const kitCircles = Object.keys(circleIcons) as readonly KitCircle[];

/** Who that could be, with a picture: grown-ups all of them. Only to help thinking. */
export const ideaIcons = {
  home: { parent: "house-with-garden", bonusParent: "teddy-bear", carer: "umbrella" },
  family: { grandparent: "teapot", auntUncle: "birthday-cake", sibling: "game-die", cousin: "headphone" },
  school: { teacher: "books", careTeacher: "light-bulb", counsellor: "speech-balloon", supervisor: "bell" },
  freeTime: { coach: "running-shoe", youthWorker: "tent", neighbour: "potted-plant", friendsParent: "waffle", doctor: "stethoscope" },
  notYet: {},
} as const satisfies Record<KitCircle, Readonly<Record<string, string>>>;
export const ideasOf = (circle: KitCircle): readonly (readonly [string, string])[] => Object.entries(ideaIcons[circle]);

/** Sentences for asking somebody to be a Max, counted from 1. */
export const starters = [1, 2, 3, 4, 5, 6] as const;
export type Starter = (typeof starters)[number];

/** When or how a child could say its sentence, with a picture. */
export const wayIcons = { walk: "hiking-boot", ride: "automobile", chore: "cooking", note: "love-letter" } as const;
export type Way = keyof typeof wayIcons;
export const ways = Object.keys(wayIcons) as readonly Way[];

/** What of a tag can be changed, each behind a tab with a picture. */
export const partIcons = { shape: "puzzle-piece", colour: "artist-palette", pattern: "rosette", charm: "panda" } as const;
export type Part = keyof typeof partIcons;
export const parts = Object.keys(partIcons) as readonly Part[];

/** Every picture of the kit: they are fetched together, once. */
export const kitPictures: ReadonlySet<string> = new Set([
  ...tagCharms.filter((charm) => charm !== "none"), ...Object.values(circleIcons), ...kitCircles.flatMap((circle) => Object.values(ideaIcons[circle])),
  ...Object.values(wayIcons), ...Object.values(partIcons), "magic-wand", "pencil", "printer", "framed-picture", "light-bulb",
]);

export interface Tag {
  readonly shape: TagShape;
  readonly colour: TagColour;
  /** The colour of edge and pattern. */
  readonly second: TagColour;
  readonly pattern: TagPattern;
  readonly charm: Charm;
}

export const owners = ["mine", "max"] as const;
export type Owner = (typeof owners)[number];
/** One tag to keep, one to give. */
export type Pair = Readonly<Record<Owner, Tag>>;

/** One of the two people that a child thinks of: a circle, and perhaps who it could be. Never a name. */
export interface Thought {
  readonly circle: KitCircle | null;
  readonly idea: string | null;
}

export const pages = [0, 1, 2, 3] as const;
export type PageNumber = (typeof pages)[number];

export interface Kit {
  /** The class in which it was made: another class in the same tab begins anew. */
  readonly code: string;
  /** Which of the children at this device makes it, counted from 1. */
  readonly child: number;
  /** Which page is open: tags, people, words, and the finished kit. */
  readonly page: PageNumber;
  readonly pair: Pair;
  /** The tag that the child is working on. */
  readonly on: Owner;
  /** What the pair looked like before each change, the newest last. */
  readonly past: readonly Pair[];
  readonly people: readonly [Thought, Thought];
  readonly starter: Starter | null;
  readonly way: Way | null;
}

const firstTag: Tag = { shape: "round", colour: "green", second: "yellow", pattern: "plain", charm: "star" };
const nobodyYet: Thought = { circle: null, idea: null };

export const freshKit = (code: string, child = 1): Kit => ({
  code, child, page: 0, pair: { mine: firstTag, max: firstTag }, on: "mine", past: [], people: [nobodyYet, nobodyYet], starter: null, way: null,
});

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

const isTag = (value: unknown): boolean =>
  isObject(value) && isOneOf(tagShapes, value["shape"]) && isOneOf(colourNames, value["colour"]) && isOneOf(colourNames, value["second"]) && isOneOf(tagPatterns, value["pattern"]) && isOneOf(tagCharms, value["charm"]);

const isPair = (value: unknown): boolean => isObject(value) && owners.every((owner) => isTag(value[owner]));

const isThought = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const circle = kitCircles.find((known) => known === value["circle"]);
  if (!circle) return value["circle"] === null && value["idea"] === null;
  return isOneOf([null, ...Object.keys(ideaIcons[circle])], value["idea"]);
};

const isKit = (value: unknown): value is Kit =>
  isObject(value) && typeof value["code"] === "string" && Number.isInteger(value["child"]) && isOneOf(pages, value["page"]) && isPair(value["pair"]) && isOneOf(owners, value["on"]) &&
  Array.isArray(value["past"]) && value["past"].every(isPair) &&
  Array.isArray(value["people"]) && value["people"].length === 2 && value["people"].every(isThought) &&
  isOneOf([null, ...starters], value["starter"]) && isOneOf([null, ...ways], value["way"]);

/** The kit in a kept text; a fresh one when there is none, it cannot be read, or it was made in another class. */
export const parseKit = (text: string | null, code: string): Kit => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isKit(value) && value.code === code ? value : freshKit(code);
  } catch {
    return freshKit(code);
  }
};

const key = "kit";
export const readKit = (code: string): Kit => parseKit(inTab.get(key), code);
export const saveKit = (kit: Kit): void => inTab.set(key, JSON.stringify(kit));
