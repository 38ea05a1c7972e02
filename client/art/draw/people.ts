/** People from Open Peeps (Pablo Stanley, CC0), in layers: the body with its head, the face that shows a mood, and what lies over the face. */
import { create } from "@dicebear/open-peeps";
import { moods, type Look, type Mood, type Story } from "../../../shared/content/story.ts";
import { personBox } from "../person.ts";

type Draw = (components: object, colours: Readonly<Record<string, string>>) => string;
type Parts = Readonly<Record<string, Draw>>;

/** The set's single parts; the package offers only whole people, so they are read from beside its entry. */
const partsOf = async (group: "head" | "face" | "facialHair" | "accessories"): Promise<Parts> => {
  const module = (await import(new URL(`./components/${group}.js`, import.meta.resolve("@dicebear/open-peeps")).href)) as Record<string, Parts>;
  return module[group] ?? {};
};
const heads = await partsOf("head");
const faces = await partsOf("face");
const facialHair = await partsOf("facialHair");
const accessories = await partsOf("accessories");

/** Which face of the set shows a mood. */
const faceOf: Record<Mood, string> = {
  fear: "fear", concerned: "concernedFear", solemn: "solemn", tired: "tired", serious: "serious",
  calm: "calm", smile: "smile", laugh: "smileTeethGap", loving: "lovingGrin1",
};

const frame = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${personBox.x} ${personBox.y} ${personBox.width} ${personBox.height}" width="${personBox.width}" height="${personBox.height}" fill="none">${body}</svg>`;

/** Where the set places its groups (lib/index.js of @dicebear/open-peeps). */
const placed = (x: number, y: number, body: string): string => `<g transform="translate(${x} ${y})">${body}</g>`;

const part = (parts: Parts, name: string, whose: string, colours: Readonly<Record<string, string>>): string => {
  const draw = parts[name];
  if (!draw) throw new Error(`${whose} has the look "${name}", which Open Peeps does not know`);
  return draw({}, colours);
};

/** Always the first of what is asked for: nothing about a person is left to chance. */
const noChance = { pick: (values: readonly string[] = [], fallback?: string) => values[0] ?? fallback, bool: () => false } as unknown as Parameters<typeof create>[0]["prng"];

const layers = (look: Look, whose: string): { base: string; top: string } => {
  if (!heads[look.head]) throw new Error(`${whose} has the head "${look.head}", which Open Peeps does not know`);
  const hair = look.hair ?? "2c1b18";
  const colours = { skin: `#${look.skin}`, clothing: `#${look.clothing}`, headContrast: `#${hair}` };
  const options = { head: [look.head], skinColor: [look.skin], clothingColor: [look.clothing], headContrastColor: [hair] } as unknown as Parameters<typeof create>[0]["options"];
  const top = [
    look.facialHair ? placed(279, 400, part(facialHair, look.facialHair, whose, colours)) : "",
    look.accessories ? placed(203, 303, part(accessories, look.accessories, whose, colours)) : "",
  ].join("");
  return { base: create({ prng: noChance, options }).body, top };
};

/** Each person of a story: `<newcomer>` and `<newcomer>.<person>`, with `.top` for what lies over the face. Throws on an unknown look. */
export const personSvgs = (story: Story): [name: string, svg: string][] =>
  [[story.id, story.look] as const, ...Object.entries(story.people).map(([id, { look }]) => [`${story.id}.${id}`, look] as const)].flatMap(([name, look]) => {
    const { base, top } = layers(look, name);
    return [[name, frame(base)], ...(top ? [[`${name}.top`, frame(top)] as [string, string]] : [])] as [string, string][];
  });

/** One face for each mood; all are drawn in the same box as the people. */
export const faceSvgs = (): [mood: Mood, svg: string][] =>
  moods.map((mood) => [mood, frame(placed(315, 248, part(faces, faceOf[mood], `mood ${mood}`, {})))]);
