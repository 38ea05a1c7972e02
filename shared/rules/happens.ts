/** Happens: what the crews decided takes effect. */
import type { ContentPack } from "../content/pack.ts";
import { beatOf, epilogueBeat } from "../content/beats.ts";
import type { NewcomerId, Option, Story } from "../content/story.ts";
import { crewDecision, crewSpread } from "./choose.ts";
import { isBrief, shift, storyOf } from "./select.ts";
import type { ClassDraft, CrewId, DeedDraft, NewcomerDraft, PhaseDraftOf, PhaseOf, TopicDraft } from "./state.ts";

/** Where the story goes on: the furthest beat that one of the actions leads to. */
const nextBeat = (story: Story, newcomer: NewcomerDraft, options: readonly Option[], brief: boolean): string => {
  if (newcomer.beat === epilogueBeat) return epilogueBeat;
  const here = story.beats.findIndex((beat) => beat.id === newcomer.beat);
  const last = story.beats.length - 1;
  const targets = options.map((option) => (option.next ? story.beats.findIndex((beat) => beat.id === option.next) : here + 1));
  const helped = options.reduce((sum, option) => sum + option.now + option.later, 0) > 0;
  const target = brief && helped ? last : Math.max(here, ...targets);
  return story.beats[Math.min(last, target)]?.id ?? newcomer.beat;
};

/** Two crews at one newcomer: different actions all count, the same one counts once. */
const decisionsAt = (content: ContentPack, draft: ClassDraft, phase: PhaseOf<"agree">, newcomer: NewcomerId) => {
  const byOption = new Map<Option, CrewId[]>();
  for (const crew of Object.values(draft.crews)) {
    if (crew.newcomer !== newcomer) continue;
    const option = crewDecision(content, draft, phase, crew.id);
    if (option) byOption.set(option, [...(byOption.get(option) ?? []), crew.id]);
  }
  return byOption;
};

const apply = (newcomer: NewcomerDraft, options: readonly Option[]): void => {
  for (const option of options) {
    shift(newcomer, option.now);
    // Weeks later there are no nights: what comes of it shows at once.
    if (newcomer.beat === epilogueBeat) shift(newcomer, option.later);
    else newcomer.later += option.later;
    for (const flag of option.sets ?? []) if (!newcomer.flags.includes(flag)) newcomer.flags.push(flag);
    if (option.tells && !newcomer.maxes.includes(option.tells)) newcomer.maxes.push(option.tells);
    if (option.professional) newcomer.professional = true;
  }
};

/** A story is closed with a Max and, where it needs one, a professional helper. */
const isSafe = (story: Story, newcomer: NewcomerDraft): boolean =>
  newcomer.maxes.length > 0 && (newcomer.professional || !story.needsProfessional);

const topicsOf = (draft: ClassDraft, phase: PhaseOf<"agree">, story: Story, beatId: string, crews: readonly CrewId[]): TopicDraft[] => {
  const spread: Record<string, number> = {};
  for (const crew of crews)
    for (const [option, count] of Object.entries(crewSpread(draft, crew, phase.first))) spread[option] = (spread[option] ?? 0) + count;
  return beatOf(story, beatId).prompts.map((prompt) => ({ newcomer: story.id, beat: beatId, prompt: prompt.id, spread }));
};

/** How much a spread disagrees: 0 when all chose the same, towards 1 when all chose otherwise. */
const disagreement = ({ spread }: TopicDraft): number => {
  const counts = Object.values(spread);
  const sum = counts.reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : 1 - counts.reduce((a, b) => a + (b / sum) ** 2, 0);
};

export const startHappens = (content: ContentPack, draft: ClassDraft, phase: PhaseOf<"agree">): PhaseDraftOf<"happens"> => {
  const deeds: DeedDraft[] = [];
  const topics: TopicDraft[][] = [];
  const brief = isBrief(content, draft);
  for (const newcomer of Object.values(draft.newcomers)) {
    const decisions = decisionsAt(content, draft, phase, newcomer.id);
    if (decisions.size === 0) continue;
    const story = storyOf(content, newcomer.id);
    const options = [...decisions.keys()];
    const deed: DeedDraft = {
      round: draft.round,
      newcomer: newcomer.id,
      beat: newcomer.beat,
      options: [...decisions].map(([option, crews]) => ({ option: option.id, crews })),
      flags: [...newcomer.flags],
      again: newcomer.visited.includes(newcomer.beat),
      from: newcomer.wellbeing,
      to: 0,
    };
    topics.push(topicsOf(draft, phase, story, newcomer.beat, [...decisions.values()].flat()));
    apply(newcomer, options);
    deed.to = newcomer.wellbeing;
    if (!newcomer.visited.includes(newcomer.beat)) newcomer.visited.push(newcomer.beat);
    newcomer.lastVisit = draft.round;
    newcomer.beat = nextBeat(story, newcomer, options, brief);
    newcomer.safe ||= isSafe(story, newcomer);
    deeds.push(deed);
  }
  draft.deeds.push(...deeds);
  return { name: "happens", deeds, topics: orderTopics(topics) };
};

/** First one prompt of each newcomer, the most disagreed about first; then their second prompts. */
const orderTopics = (topics: readonly TopicDraft[][]): TopicDraft[] => {
  const byDisagreement = topics.filter((list) => list[0]).toSorted((a, b) => disagreement(b[0]!) - disagreement(a[0]!));
  const longest = Math.max(0, ...byDisagreement.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => byDisagreement.flatMap((list) => list[i] ?? [])).flat();
};
