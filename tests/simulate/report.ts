/** Many games, summed up. */
import type { ContentPack } from "../../shared/content/pack.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import { playGame, type Game } from "./game.ts";
import { playerKinds, type PlayerKind } from "./bots.ts";

export interface KindReport {
  readonly kind: PlayerKind;
  readonly games: number;
  /** Shares, 0 … 1. */
  readonly withoutSearch: number;
  readonly safe: number;
  /** Mean wellbeing at the end, 0 … 10. */
  readonly wellbeing: number;
  /** Steps of the host in a game, mean. */
  readonly steps: number;
}

export interface OptionReport {
  readonly option: string;
  readonly taken: number;
}

export interface SimulationReport {
  readonly plan: PlanId;
  readonly kinds: readonly KindReport[];
  readonly options: readonly OptionReport[];
  readonly neverTaken: readonly string[];
  readonly neverSeen: readonly string[];
  readonly millisecondsAGame: number;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);

const summarise = (kind: PlayerKind, games: readonly Game[]): KindReport => {
  const newcomers = games.flatMap(({ state }) => Object.values(state.newcomers));
  return {
    kind,
    games: games.length,
    withoutSearch: mean(games.map(({ state }) => (state.searches === 0 ? 1 : 0))),
    safe: mean(newcomers.map(({ safe }) => (safe ? 1 : 0))),
    wellbeing: mean(newcomers.map(({ wellbeing }) => wellbeing)),
    steps: mean(games.map(({ phases }) => phases.length)),
  };
};

/** Every option, perspective and prompt that the plan's newcomers have. */
const everything = (content: ContentPack, plan: PlanId) => {
  const stories = (content.plans[plan]?.newcomers ?? []).flatMap((id) => content.stories[id] ?? []);
  return {
    options: stories.flatMap((story) => story.beats.flatMap((beat) => beat.options.map(({ id }) => `${story.id}.${beat.id}.${id}`))),
    views: stories.flatMap((story) =>
      story.beats.flatMap((beat) => [
        ...beat.perspectives.map(({ id }) => `${story.id}.${beat.id}.${id}`),
        ...beat.prompts.map(({ id }) => `${story.id}.${beat.id}.prompt.${id}`),
      ]),
    ),
  };
};

/** Plays `games` lessons of each kind of player, from seeds `seed`, `seed + 1` … */
export const simulate = (content: ContentPack, plan: PlanId, games: number, seed = 1): SimulationReport => {
  const began = performance.now();
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  const kinds = playerKinds.map((kind) => {
    const played = Array.from({ length: games }, (_, i) => playGame({ content, plan, kind, seed: seed + i }));
    for (const game of played) {
      for (const view of game.seen) seen.add(view);
      for (const deed of game.state.deeds)
        for (const { option } of deed.options) {
          const name = `${deed.newcomer}.${deed.beat}.${option}`;
          taken.set(name, (taken.get(name) ?? 0) + 1);
        }
    }
    return summarise(kind, played);
  });
  const all = everything(content, plan);
  return {
    plan,
    kinds,
    options: all.options.map((option) => ({ option, taken: taken.get(option) ?? 0 })),
    neverTaken: all.options.filter((option) => !taken.has(option)),
    neverSeen: all.views.filter((view) => !seen.has(view)),
    millisecondsAGame: (performance.now() - began) / (games * playerKinds.length),
  };
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

export const asTable = ({ plan, kinds, neverTaken, neverSeen, millisecondsAGame }: SimulationReport): string =>
  [
    `plan ${plan}`,
    "players    games  no search     safe  wellbeing  steps",
    ...kinds.map(
      ({ kind, games, withoutSearch, safe, wellbeing, steps }) =>
        `${kind.padEnd(8)} ${String(games).padStart(7)}   ${percent(withoutSearch)} ${percent(safe)} ${wellbeing.toFixed(2).padStart(10)} ${steps.toFixed(1).padStart(6)}`,
    ),
    `options never taken: ${neverTaken.join(", ") || "none"}`,
    `perspectives and prompts never seen: ${neverSeen.join(", ") || "none"}`,
    `${millisecondsAGame.toFixed(2)} ms a game`,
  ].join("\n");
