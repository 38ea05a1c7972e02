/**
 * The shape of `content/newcomers/<id>/story.json`: what happens, without a single sentence.
 * Sentences stand beside it in `nl.json`, `fr.json`, `de.json` and `en.json`, under the keys of `storyKeys` (keys.ts).
 */
import { z } from "zod";
import { epilogueBeat } from "./beats.ts";

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "an id is a word in camelCase, like 'groupChat'");

/** Faces that carry a story from red to green (Open Peeps). The grotesque ones are left out on purpose. */
export const moods = ["fear", "concerned", "solemn", "tired", "serious", "calm", "smile", "laugh", "loving"] as const;
export const places = [
  "bedroom", "livingRoom", "kitchen", "classroom", "corridor", "playground", "schoolGate", "street", "busStop",
  "sportsField", "sportsHall", "youthClub", "park", "shop", "office", "chat", "game",
] as const;
export const circles = ["home", "family", "school", "freeTime", "online"] as const;
/** What an action card is at heart. Bots play by it; pupils never see it. */
export const optionKinds = ["people", "tell", "alone", "tempting", "nothing"] as const;

export type Mood = (typeof moods)[number];
export type Place = (typeof places)[number];

/** A name of the flat emoji set (fluent-emoji-flat), like "mobile-phone". */
const icon = z.string().regex(/^[a-z0-9-]+$/, "an icon is a name of the flat emoji set, like 'mobile-phone'");

const hex = z.string().regex(/^[0-9a-f]{6}$/, "a colour is six hexadecimal digits, lower case, without #");

/** How a person is drawn, the same everywhere. `head` and the rest are names of the Open Peeps set. */
const lookSchema = z.strictObject({
  head: z.string(),
  skin: hex,
  clothing: hex,
  /** Tints the hair of heads that have a tintable part. */
  hair: hex.optional(),
  facialHair: z.string().optional(),
  accessories: z.string().optional(),
});
export type Look = z.infer<typeof lookSchema>;

const personSchema = z.strictObject({
  look: lookSchema,
  circle: z.enum(circles),
  /** Whether this person can be a Max: a trusted adult from real life. Never somebody known online only. */
  max: z.boolean(),
});

/**
 * One line of a scene. `by` is a person of the story, the newcomer, or null for the narrator.
 * `if` shows the line only when the class set that flag ("!flag": only when it did not; "again": on a second visit).
 */
const lineSchema = z.strictObject({
  by: id.nullable(),
  mood: z.enum(moods).optional(),
  kind: z.enum(["say", "think", "chat"]).optional(),
  if: z.string().regex(/^!?[a-z][a-zA-Z0-9]*$/).optional(),
});
export type Line = z.infer<typeof lineSchema>;

const sceneSchema = z.strictObject({
  place: z.enum(places),
  /** Who is on stage, from left to right: one to three people. */
  cast: z.array(z.strictObject({ who: id, mood: z.enum(moods) })).max(3),
  lines: z.array(lineSchema).min(1).max(6),
});
export type Scene = z.infer<typeof sceneSchema>;

const signalSchema = z.strictObject({
  id,
  icon,
  /** True when it tells something about how the newcomer is. Never reaches a pupil's device. */
  real: z.boolean(),
});

const perspectiveSchema = sceneSchema.extend({
  id,
  signals: z.array(signalSchema).min(3).max(4),
});
export type Perspective = z.infer<typeof perspectiveSchema>;

const optionSchema = z.strictObject({
  id,
  icon,
  kind: z.enum(optionKinds),
  /** Opens only to a crew that found all signals. */
  extra: z.boolean().optional(),
  /** Steps of wellbeing at once, and again in the night: what tempts feels best today and weighs most tomorrow. */
  now: z.int().min(-3).max(3),
  later: z.int().min(-5).max(3),
  /** Flags of this story that lines can ask for. */
  sets: z.array(id).optional(),
  /** The Max who hears it through this action. */
  tells: id.optional(),
  /** Whether a professional is brought in (through an adult). */
  professional: z.boolean().optional(),
  /** The beat that follows. Without it the next one in the file; the last beat stays. */
  next: id.optional(),
  scene: sceneSchema,
});
export type Option = z.infer<typeof optionSchema>;

const beatSchema = z.strictObject({
  id,
  perspectives: z.array(perspectiveSchema).min(3).max(4),
  /** Four or five action cards, in the order that decides a tie. */
  options: z.array(optionSchema).min(4).max(5),
  /** Discussion prompts, each with its number of follow-up questions. */
  prompts: z.array(z.strictObject({ id, followUps: z.int().min(1).max(3) })).min(2).max(3),
});
export type Beat = z.infer<typeof beatSchema>;

export const storySchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  /** Years. */
  age: z.int().min(10).max(12),
  /** How heavy the story is, for the host's choice: 1 light, 3 heavy. */
  weight: z.int().min(1).max(3),
  themes: z.array(z.enum(["online", "limits", "pressure", "bullying", "money", "home", "friendship", "gender", "strangers", "pictures", "secrets"])).min(1),
  bench: z.boolean().optional(),
  look: lookSchema,
  people: z.record(id, personSchema),
  /** Whether the story is closed only with a professional helper beside the Max. */
  needsProfessional: z.boolean(),
  /** Names of services in helplines.json that this story points to, at least one a language community. */
  services: z.array(z.string()).min(1),
  beats: z.array(beatSchema).min(3),
  search: z.strictObject({
    /** Who knows something: a person of the story, one clue each. */
    clues: z.array(z.strictObject({ by: id, icon })).min(3).max(4),
    found: sceneSchema,
  }),
  /** Weeks later, for the follow-up: how it goes now, and something small and new to try the same skill on. */
  epilogue: beatSchema.extend({ id: z.literal(epilogueBeat) }),
});
export type Story = z.infer<typeof storySchema>;
export type NewcomerId = string;
export type OptionId = string;
