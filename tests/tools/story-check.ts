/** What a story must hold beyond its schema: names that lead somewhere, and a way to a good end from every state. */
import type { Service } from "../../shared/content/helplines.ts";
import { languages } from "../../shared/content/languages.ts";
import { allBeats } from "../../shared/content/beats.ts";
import type { Beat, Option, Scene, Story } from "../../shared/content/story.ts";

const scenesOf = (story: Story): readonly (readonly [string, Scene])[] => [
  ...allBeats(story).flatMap((beat) => [
    ...beat.perspectives.map((scene) => [`${beat.id}.${scene.id}`, scene] as const),
    ...beat.options.map((option) => [`${beat.id}.option.${option.id}`, option.scene] as const),
  ]),
  ["search.found", story.search.found],
];

/** Beats that can follow a beat: what its options lead to, and the last one for plans that skip the middle. */
const followers = (story: Story, at: number): number[] => {
  const last = story.beats.length - 1;
  const targets = story.beats[at]?.options.map(({ next }) => (next ? story.beats.findIndex(({ id }) => id === next) : Math.min(last, at + 1))) ?? [];
  return [...new Set([...targets, last])];
};

const reachable = (story: Story): Set<number> => {
  const seen = new Set<number>();
  const walk = (at: number) => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const next of followers(story, at)) walk(next);
  };
  walk(0);
  return seen;
};

/**
 * The cards of a beat weigh against each other: what tempts is best today and worst tomorrow,
 * so that no card is best at both, and none is worst at both.
 */
const cardFaults = ({ id, options }: Beat): string[] => {
  const faults: string[] = [];
  const today = (option: Option) => option.now;
  const tomorrow = (option: Option) => option.now + option.later;
  for (const option of options) {
    const others = options.filter((other) => other !== option);
    const beats = (worth: (option: Option) => number) => others.every((other) => worth(option) > worth(other));
    const loses = (worth: (option: Option) => number) => others.every((other) => worth(option) <= worth(other));
    if (beats(today) && beats(tomorrow)) faults.push(`${id}.option.${option.id}: is best today and tomorrow, so there is nothing to weigh`);
    if (loses(today) && loses(tomorrow)) faults.push(`${id}.option.${option.id}: is worst today and tomorrow, so nobody would ever take it`);
  }
  for (const option of options.filter(({ kind }) => kind === "tempting"))
    if (options.some((other) => other.now > option.now)) faults.push(`${id}.option.${option.id}: does not tempt, another card feels better today`);
  const open = options.filter(({ extra }) => !extra);
  if (open.length !== 4) faults.push(`${id}: four cards lie open, and at most one is extra`);
  if (!open.some((option) => tomorrow(option) > 0)) faults.push(`${id}: no open card helps`);
  if (!open.some((option) => tomorrow(option) < 0)) faults.push(`${id}: no card makes it worse, so there is nothing to talk about`);
  return faults;
};

/** What the devices of a crew see in one beat differs, and signals are to be found among other things. */
const perspectiveFaults = ({ id, perspectives }: Beat): string[] => {
  const faults: string[] = [];
  if (new Set(perspectives.map(({ place }) => place)).size < perspectives.length) faults.push(`${id}: two perspectives are in the same place`);
  for (const perspective of perspectives) {
    const real = perspective.signals.filter((signal) => signal.real).length;
    if (real === 0 || real === perspective.signals.length) faults.push(`${id}.${perspective.id}: some signals are real and some are not`);
  }
  // Who always taps the first ones would find everything.
  if (perspectives.every(({ signals }) => signals.findIndex(({ real }) => !real) >= signals.filter(({ real }) => real).length))
    faults.push(`${id}: the signals that count stand first everywhere`);
  return faults;
};

/** What the class did shows: flags that later lines ask for, or beats that only some actions lead to. */
const branches = (story: Story): number => {
  const asked = new Set(scenesOf(story).flatMap(([, scene]) => scene.lines.flatMap((line) => (line.if ? line.if.replace("!", "") : []))));
  asked.delete("again");
  return asked.size + story.beats.flatMap(({ options }) => options.filter(({ next }) => next)).length;
};

const closes = (story: Story, option: Option): boolean => Boolean(option.tells && (option.professional || !story.needsProfessional));

/** Everything that is wrong with a story, in words. */
export const storyFaults = (story: Story, services: readonly Pick<Service, "id" | "languages" | "audience">[]): string[] => {
  const faults: string[] = [];
  const people = Object.keys(story.people);
  const known = new Set([...people, story.id]);
  const options = allBeats(story).flatMap((beat) => beat.options.map((option) => ({ beat, option })));
  const flags = new Set(["again", ...options.flatMap(({ option }) => option.sets ?? [])]);
  const max = (id: string) => story.people[id]?.max === true;

  for (const [scope, scene] of scenesOf(story)) {
    for (const { who } of scene.cast) if (!known.has(who)) faults.push(`${scope}: nobody is called ${who}`);
    for (const line of scene.lines) {
      if (line.by !== null && !known.has(line.by)) faults.push(`${scope}: nobody is called ${line.by}`);
      if (line.if && !flags.has(line.if.replace("!", ""))) faults.push(`${scope}: no option sets ${line.if}`);
    }
    if (scene.lines.every((line) => line.if)) faults.push(`${scope}: every line asks for a flag, so none may be left`);
  }
  for (const clue of story.search.clues) if (!people.includes(clue.by)) faults.push(`search: nobody is called ${clue.by}`);
  const named = services.filter(({ id }) => story.services.includes(id));
  for (const service of story.services) if (!named.some(({ id }) => id === service)) faults.push(`no service is called ${service}`);
  for (const language of languages)
    if (!named.some((service) => service.audience === "child" && service.languages.includes(language))) faults.push(`points a child who reads ${language} to no service`);
  for (const [id, person] of Object.entries(story.people))
    if (person.max && person.circle === "online") faults.push(`${id} is known online only and cannot be a Max`);
  if (!Object.values(story.people).some(({ circle, max: can }) => circle === "online" && !can)) faults.push("nobody in the story is known online only");
  if (new Set(people.filter(max).map((id) => story.people[id]?.circle)).size < 2) faults.push("needs two possible Maxes from different circles");

  const beatIds = story.beats.map(({ id }) => id);
  for (const { beat, option } of options) {
    const where = `${beat.id}.option.${option.id}`;
    if (option.next && beatIds.indexOf(option.next) <= beatIds.indexOf(beat.id)) faults.push(`${where}: leads back to ${option.next}`);
    if (option.tells && !max(option.tells)) faults.push(`${where}: ${option.tells} cannot be a Max`);
    if (option.kind === "tell" && !option.tells && beat.id === beatIds.at(-1)) faults.push(`${where}: tells nobody`);
  }
  for (const beat of allBeats(story)) faults.push(...cardFaults(beat), ...perspectiveFaults(beat));
  if (branches(story) < 4) faults.push("what the class did hardly shows: let later lines ask for more flags");
  if (story.epilogue.options.some(({ next }) => next)) faults.push("epilogue: nothing follows it");
  const seen = reachable(story);
  story.beats.forEach((beat, at) => {
    if (!seen.has(at)) faults.push(`${beat.id} is never reached`);
  });
  const last = story.beats.at(-1);
  const closing = last?.options.filter((option) => !option.extra && closes(story, option)) ?? [];
  if (closing.length === 0) faults.push("the last beat has no open card that closes the story with a Max");
  const circles = new Set(last?.options.filter((option) => closes(story, option)).map((option) => story.people[option.tells ?? ""]?.circle));
  if (circles.size < 2) faults.push("the last beat closes with Maxes from two circles at least");
  return faults;
};
