/** Many games, summed up and held against the balance that GAME.md asks for. */
import { allBeats } from "../../shared/content/beats.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import { planIds, type PlanId } from "../../shared/content/plan-ids.ts";
import { mostWellbeing } from "../../shared/rules/select.ts";
import { playerKinds, type PlayerKind } from "../../shared/bots/answers.ts";
import { playGame } from "./game.ts";

/** How large a class is, and whether its children share devices. */
interface Size {
  readonly devices: number;
  /** One to four children at each device; one each otherwise. */
  readonly sharing: boolean;
}

const sizes = (alone: readonly number[], sharing: readonly number[]): Size[] => [
  ...alone.map((devices) => ({ devices, sharing: false })),
  ...sharing.map((devices) => ({ devices, sharing: true })),
];

/** Class sizes that are tried. A club that shares is of the children that GAME.md gives it: 4 to 12. */
export const sizesOf = (plan: PlanId): readonly Size[] => (plan === "club" ? sizes([4, 8, 12], [2, 3, 5]) : sizes([4, 8, 14, 24, 32], [10]));

/** How often a card was taken, and what came of it where it was the only one, by the wellbeing before it (0 … 10). */
interface Worth {
  count: number;
  readonly from: Record<number, { alone: number; today: number; tomorrow: number }>;
}

/** One kind of player in one plan at one class size. */
export interface Job extends Size {
  readonly plan: PlanId;
  readonly kind: PlayerKind;
  readonly games: number;
  readonly seed: number;
}

/** Sums, so that results can be added up. */
export interface JobResult extends Job {
  readonly withoutSearch: number;
  readonly newcomers: number;
  readonly safe: number;
  readonly wellbeing: number;
  readonly steps: number;
  /** Per "newcomer.beat.option". */
  readonly taken: Readonly<Record<string, Worth>>;
  readonly seen: readonly string[];
}

/** Every job of these plans; `games` lessons for each plan, class size and kind of player. */
export const jobsFor = (plans: readonly PlanId[], games: number, seed: number): Job[] =>
  plans.flatMap((plan) => sizesOf(plan).flatMap((size) => playerKinds.map((kind) => ({ plan, ...size, kind, games, seed }))));

/** One game in so many has any newcomers on the board: the bench is played too. */
const anyEvery = 2;

export const run = (content: ContentPack, job: Job): JobResult => {
  const sums = { withoutSearch: 0, newcomers: 0, safe: 0, wellbeing: 0, steps: 0 };
  const taken: Record<string, Worth> = {};
  const seen = new Set<string>();
  const entry = (option: string) => (taken[option] ??= { count: 0, from: {} });
  for (let i = 0; i < job.games; i += 1) {
    const anyNewcomers = i % anyEvery === anyEvery - 1;
    const game = playGame({ content, plan: job.plan, kind: job.kind, seed: job.seed + i, devices: job.devices, sharing: job.sharing, anyNewcomers });
    const newcomers = Object.values(game.state.newcomers);
    sums.withoutSearch += game.state.searches === 0 ? 1 : 0;
    sums.newcomers += newcomers.length;
    sums.safe += newcomers.filter(({ safe }) => safe).length;
    sums.wellbeing += newcomers.reduce((sum, { wellbeing }) => sum + wellbeing, 0);
    sums.steps += game.phases.length;
    for (const view of game.seen) seen.add(view);
    for (const { newcomer, beat, options } of game.state.deeds) for (const { option } of options) entry(`${newcomer}.${beat}.${option}`).count += 1;
    // What a card is worth shows where players do not choose by what it is worth.
    if (job.kind === "random")
      for (const { option, from, today, tomorrow } of game.taken) {
        const sum = (entry(option).from[from] ??= { alone: 0, today: 0, tomorrow: 0 });
        sum.alone += 1;
        sum.today += today;
        sum.tomorrow += tomorrow;
      }
  }
  return { ...job, ...sums, taken, seen: [...seen] };
};

export interface Row extends Size {
  readonly plan: PlanId;
  readonly kind: PlayerKind;
  readonly games: number;
  /** Newcomers on the board, mean. */
  readonly newcomers: number;
  /** Shares, 0 … 1. */
  readonly withoutSearch: number;
  readonly safe: number;
  /** Mean wellbeing at the end, 0 … 10. */
  readonly wellbeing: number;
  /** Steps of the host in a game, mean. */
  readonly steps: number;
}

export interface OptionRow {
  readonly option: string;
  readonly taken: number;
  /** Mean steps of wellbeing by the evening and by the next morning, by the wellbeing before it (0 … 10), where random players took it alone often enough to say. */
  readonly worth: readonly { readonly from: number; readonly today: number; readonly tomorrow: number }[];
}

export interface SimulationReport {
  readonly rows: readonly Row[];
  readonly options: readonly OptionRow[];
  /** What is out of bounds, in words; empty when the game is fair. */
  readonly faults: readonly string[];
}

const rowOf = ({ plan, devices, sharing, kind, games, newcomers, withoutSearch, safe, wellbeing, steps }: JobResult): Row => ({
  plan, devices, sharing, kind, games,
  newcomers: newcomers / games,
  withoutSearch: withoutSearch / games,
  safe: safe / newcomers,
  wellbeing: wellbeing / newcomers,
  steps: steps / games,
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** GAME.md, "Balance": careful players get by without a Search and with nearly everybody safe, random ones do so about half the time. */
const rowFaults = ({ plan, devices, sharing, kind, withoutSearch, safe }: Row): string[] => {
  const where = `${plan}, ${devices} ${sharing ? "shared " : ""}devices, ${kind} players`;
  if (kind === "careful")
    return [
      ...(withoutSearch < 0.95 ? [`${where}: ${percent(withoutSearch)} end without a Search, 95 % is the least`] : []),
      ...(safe < 0.9 ? [`${where}: ${percent(safe)} of the newcomers are safe, 90 % is the least`] : []),
    ];
  // Weeks later there are no nights, and so no Search.
  if (kind === "random" && plan !== "followUp" && (withoutSearch < 0.3 || withoutSearch > 0.6)) return [`${where}: ${percent(withoutSearch)} end without a Search, 30 to 60 % is meant`];
  return [];
};

/** Everything of these newcomers that a class can meet. */
const everything = (content: ContentPack, plans: readonly PlanId[]): { options: string[]; views: string[] } => {
  const stories = Object.values(content.stories);
  const epilogue = plans.includes("followUp");
  const ordinary = plans.some((plan) => plan !== "followUp");
  const beats = stories.flatMap((story) => allBeats(story).filter((beat) => (beat === story.epilogue ? epilogue : ordinary)).map((beat) => ({ story, beat })));
  return {
    options: beats.flatMap(({ story, beat }) => beat.options.map(({ id }) => `${story.id}.${beat.id}.${id}`)),
    views: [
      ...beats.flatMap(({ story, beat }) => [
        ...beat.perspectives.map(({ id }) => `${story.id}.${beat.id}.${id}`),
        ...beat.prompts.map(({ id }) => `${story.id}.${beat.id}.prompt.${id}`),
      ]),
      ...stories.map(({ id }) => `${id}.closed`),
      ...(ordinary ? stories.flatMap(({ id }) => [`${id}.ahead`, `${id}.search`]) : []),
    ],
  };
};

/** Times that a card must have been taken alone from a place on the board before its worth there is judged. */
const enough = 12;

/** Places on the board from which a card must have been judged: from one or two it is the board's edge that decides. */
const fewestPlaces = 3;

/** In each beat: no card is best today and tomorrow from every place on the board, none is worst in both from every place. */
const optionFaults = (options: readonly OptionRow[]): string[] =>
  [...Map.groupBy(options, ({ option }) => option.slice(0, option.lastIndexOf("."))).values()].flatMap((cards) =>
    cards.flatMap(({ option, worth }) => {
      /** Whether it compares so with every other card, from every place where there are others to compare it with. */
      const everywhere = (compare: (a: number, b: number) => boolean): boolean => {
        const places = worth.flatMap((mine) => {
          const others = cards.flatMap((other) => (other.option === option ? [] : other.worth.filter(({ from }) => from === mine.from)));
          return others.length < 3 ? [] : [others.every((other) => compare(mine.today, other.today) && compare(mine.tomorrow, other.tomorrow))];
        });
        return places.length >= fewestPlaces && places.every(Boolean);
      };
      return [
        ...(everywhere((a, b) => a > b) ? [`${option} is the best card from everywhere on the board, today and tomorrow`] : []),
        ...(everywhere((a, b) => a < b) ? [`${option} is the worst card from everywhere on the board, today and tomorrow`] : []),
      ];
    }),
  );

export const summarise = (content: ContentPack, results: readonly JobResult[]): SimulationReport => {
  const rows = results.map(rowOf);
  const plans = planIds.filter((id) => results.some(({ plan }) => plan === id));
  const all = everything(content, plans);
  const seen = new Set(results.flatMap((result) => result.seen));
  const options = all.options.map((option): OptionRow => {
    const sums = results.flatMap(({ taken }) => taken[option] ?? []);
    const worth = Array.from({ length: mostWellbeing + 1 }, (_, from) => {
      const here = sums.flatMap((sum) => sum.from[from] ?? []);
      const total = (of: (sum: (typeof here)[number]) => number) => here.reduce((sum, entry) => sum + of(entry), 0);
      const alone = total((sum) => sum.alone);
      return alone < enough ? [] : [{ from, today: total(({ today }) => today) / alone, tomorrow: total(({ tomorrow }) => tomorrow) / alone }];
    }).flat();
    return { option, taken: sums.reduce((sum, { count }) => sum + count, 0), worth };
  });
  const faults = [
    ...rows.flatMap(rowFaults),
    ...options.filter(({ taken }) => taken === 0).map(({ option }) => `${option} is never taken`),
    ...all.views.filter((view) => !seen.has(view)).map((view) => `${view} is never seen`),
    ...optionFaults(options),
  ];
  return { rows, options, faults };
};

/** The same in one thread, for tests. */
export const simulate = (content: ContentPack, plans: readonly PlanId[], games: number, seed = 1): SimulationReport =>
  summarise(content, jobsFor(plans, games, seed).map((job) => run(content, job)));

export const asTable = ({ rows, options, faults }: SimulationReport): string =>
  [
    "plan      devices  players  newcomers  no search     safe  wellbeing  steps",
    ...rows.map(
      ({ plan, devices, sharing, kind, newcomers, withoutSearch, safe, wellbeing, steps }) =>
        `${plan.padEnd(9)} ${`${devices}${sharing ? " +" : ""}`.padStart(7)}  ${kind.padEnd(8)} ${newcomers.toFixed(1).padStart(8)}   ${percent(withoutSearch).padStart(8)} ${percent(safe).padStart(8)} ${wellbeing.toFixed(2).padStart(10)} ${steps.toFixed(1).padStart(6)}`,
    ),
    `${rows.reduce((sum, { games }) => sum + games, 0)} games, ${options.length} cards, ${faults.length} out of bounds`,
    ...faults,
  ].join("\n");
