/** Whether a plan's advised times are enough for children to read and talk, and fit its minutes. */
import { allBeats } from "../../shared/content/beats.ts";
import { lineKey, nightKinds } from "../../shared/content/keys.ts";
import { languages, type Language } from "../../shared/content/languages.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import type { MiniGameId, Plan, TimedPhase } from "../../shared/content/plan.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import type { Scene, Story } from "../../shared/content/story.ts";
import { readingOf } from "./language-check.ts";

export type Texts = Readonly<Record<string, string>>;
/** A newcomer's texts in a language, those of the mini-game, those of the pupils' pages. */
export interface AllTexts {
  readonly story: (newcomer: string, language: Language) => Texts;
  readonly game: (game: MiniGameId, language: Language) => Texts;
  readonly ui: (language: Language) => Texts;
}

/**
 * Words a minute. English: what three of four ten-year-olds reach, reading aloud (grade 4, spring, 25th percentile:
 * Hasbrouck & Tindal, "An update to compiled ORF norms", 2017). The other languages in proportion to how many words
 * adults read in them a minute (228, 202, 195 and 179: Trauzettel-Klosinski & Dietz, IReST, 2012).
 */
export const wordsAMinute: Readonly<Record<Language, number>> = {
  en: 105,
  nl: Math.round((105 * 202) / 228),
  fr: Math.round((105 * 195) / 228),
  de: Math.round((105 * 179) / 228),
};

/** Seconds beside reading, at the least: to tap, to tell each other, to talk. */
const beside: Readonly<Record<TimedPhase, number>> = {
  pulse: 8, gather: 15, meet: 40, choose: 8, agree: 45, happens: 5, talk: 90, night: 5, search: 30, miniGame: 0, break: 20, finale: 10, maxKit: 100, goodbye: 20,
};
/** Seconds for each situation of a mini-game beside reading: to set a light, and to look at it together. */
const besideSituation = 20;

const seconds = (language: Language, texts: readonly string[]): number => (readingOf(texts).words * 60) / wordsAMinute[language];

/** The length that nine of ten fit in. */
const ninth = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.9)] ?? 0;

/** A scene's lines on the road on which no flag is set, or on the one on which all are: whichever is longer. */
const scene = (texts: Texts, scope: string, { lines }: Scene): string[] => {
  const road = (set: boolean) => lines.flatMap((line, i) => (line.if && line.if.startsWith("!") === set ? [] : [texts[lineKey(scope, i)] ?? ""]));
  const [none, all] = [road(false), road(true)];
  return readingOf(none).words > readingOf(all).words ? none : all;
};

/** Seconds for a game to be explained, and to see what it earned. */
const aroundGame = 25;
/** Seconds to talk of it at the end. */
const afterGame = 30;

/** Seconds that a mini-game takes, with each of its situations. */
const gameTimes = (content: ContentPack, game: MiniGameId, texts: Texts, language: Language): number[] => {
  const read = (...keys: string[]) => seconds(language, keys.map((key) => texts[key] ?? ""));
  switch (game) {
    case "trafficLight":
      return content.trafficLight.situations.map(({ id, reasons }) => content.trafficLight.perGame * (besideSituation + read(id, ...Array.from({ length: reasons }, (_, i) => `${id}.reason.${i + 1}`))));
    case "keepOrShare":
      return content.keepOrShare.situations.map(({ id }) => content.keepOrShare.perGame * (besideSituation + read(id, `${id}.a`, `${id}.why`, `${id}.prompt`)));
    case "whoHelps":
      return [aroundGame + content.whoHelps.perGame * (content.whoHelps.answerSeconds + content.whoHelps.lookSeconds)];
    case "circleOfPeople":
      return [aroundGame + content.circleOfPeople.answerSeconds + afterGame * 2];
    case "breakTheChain":
      return [aroundGame + content.breakTheChain.answerSeconds + afterGame];
    default:
      return game satisfies never;
  }
};

/** Seconds that one phase takes one child, for each thing that it can be about. */
const readingTimes = (phase: TimedPhase, language: Language, plan: Plan, content: ContentPack, all: AllTexts): number[] => {
  const stories = Object.values(content.stories);
  const ui = all.ui(language);
  const times = (texts: (story: Story, own: Texts) => string[][]) => stories.flatMap((story) => texts(story, all.story(story.id, language)).map((list) => seconds(language, list)));
  const beatsOf = (story: Story) => allBeats(story).filter((beat) => (beat === story.epilogue) === (plan.epilogue === true));
  switch (phase) {
    case "pulse":
      return [seconds(language, [1, 2].map((n) => ui[`pulse.question.${n}`] ?? ""))];
    case "gather":
      return times((_, own) => [[own["intro"] ?? "", ui["gather.how"] ?? ""]]);
    case "meet":
      return times((story, own) => beatsOf(story).flatMap((beat) => beat.perspectives.map((perspective) => [
        ...scene(own, `${beat.id}.${perspective.id}`, perspective),
        ...perspective.signals.map(({ id }) => own[`${beat.id}.${perspective.id}.signal.${id}`] ?? ""),
      ])));
    case "choose":
      return times((story, own) => beatsOf(story).map((beat) => beat.options.map(({ id }) => own[`${beat.id}.option.${id}`] ?? "")));
    case "happens":
      return times((story, own) => beatsOf(story).flatMap((beat) => beat.options.map((option) => scene(own, `${beat.id}.option.${option.id}`, option.scene))));
    case "talk":
      return times((story, own) => beatsOf(story).flatMap((beat) => beat.prompts.map(({ id, followUps }) => [
        own[`${beat.id}.prompt.${id}`] ?? "", ...Array.from({ length: followUps }, (_, i) => own[`${beat.id}.prompt.${id}.follow.${i + 1}`] ?? ""),
      ])));
    case "night":
      // The projector tells of about half the newcomers what the night brought.
      return times((_, own) => nightKinds.map((kind) => [own[`night.${kind}`] ?? ""])).map((one) => (one * plan.newcomers.length) / 2);
    case "search":
      return times((story, own) => [[...story.search.clues.map((_, i) => own[`search.clue.${i + 1}`] ?? ""), ...scene(own, "search.found", story.search.found), own["search.earlier"] ?? ""]]);
    case "finale":
      // On the projector, where each child reads the ends of a few.
      return times((_, own) => [[own["closed"] ?? ""]]).map((one) => one * 4);
    case "miniGame":
      return plan.miniGames.flatMap(({ game }) => gameTimes(content, game, all.game(game, language), language));
    case "agree":
    case "break":
    case "maxKit":
    case "goodbye":
      return [0];
    default:
      return phase satisfies never;
  }
};

const round: readonly TimedPhase[] = ["gather", "meet", "choose", "agree", "happens", "talk"];

/** Advised seconds of each lesson of a plan: two for one with a break. */
export const lengthsOf = (plan: Plan): number[] => {
  const advised = (phases: readonly TimedPhase[]) => phases.reduce((sum, phase) => sum + plan.seconds[phase], 0);
  const rounds = (from: number, to: number) =>
    (to - from + 1) * advised(plan.epilogue ? round : [...round, "night"]) + plan.miniGames.filter(({ afterRound }) => afterRound >= from && afterRound <= to).length * plan.seconds.miniGame;
  const end = advised(["finale", "maxKit", "pulse", "goodbye"]);
  const stop = plan.breakAfterRound;
  return stop
    ? [plan.seconds.pulse + rounds(1, stop) + plan.seconds.break, rounds(stop + 1, plan.rounds) + end]
    : [plan.seconds.pulse + rounds(1, plan.rounds) + end];
};

/** Everything in a plan's times that does not work out, in words. */
export const minuteFaults = (id: PlanId, plan: Plan, content: ContentPack, all: AllTexts): string[] => {
  const faults: string[] = [];
  for (const phase of Object.keys(beside) as TimedPhase[]) {
    for (const language of languages) {
      const needed = beside[phase] * (phase === "talk" ? plan.talks : 1) + ninth(readingTimes(phase, language, plan, content, all));
      if (plan.seconds[phase] < needed) faults.push(`${id}: ${phase} is advised ${plan.seconds[phase]} s, in ${language} it takes ${Math.ceil(needed)} s`);
    }
  }
  const lengths = lengthsOf(plan);
  const most = (plan.minutes * 60) / lengths.length;
  // One Search must fit in as well; weeks later there is none.
  const spare = plan.epilogue ? 0 : plan.seconds.search;
  for (const length of lengths) if (length + spare > most) faults.push(`${id}: ${length} s and ${spare} s for a Search are more than its ${most / 60} minutes`);
  return faults;
};
