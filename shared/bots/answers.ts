/** Players that are not children: three ways of choosing, on the real rules and content. */
import type { ContentPack } from "../content/pack.ts";
import type { Option } from "../content/story.ts";
import type { PupilAnswer } from "../protocol/messages.ts";
import { crewSpread, seatOptions } from "../rules/choose.ts";
import { lanternCandidates } from "../rules/night.ts";
import { roll, rollBelow, type Dice } from "../rules/rng.ts";
import { openNewcomers, storyOf, visitOf } from "../rules/select.ts";
import type { ClassState, Seat } from "../rules/state.ts";
import { turnsOf } from "../rules/voices.ts";
import { gameAnswers } from "./games.ts";

export const playerKinds = ["careful", "random", "tempted"] as const;
export type PlayerKind = (typeof playerKinds)[number];

const one = <T>(dice: Dice, items: readonly T[]): T => {
  const item = items[rollBelow(dice, items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
};

/** Careful players notice most signals; the others tap about. */
const notices: Record<PlayerKind, number> = { careful: 0.9, random: 0.4, tempted: 0.4 };
/** How often a careful player is careful: nobody always is. */
const care = 0.92;

const preferred = (kind: PlayerKind, options: readonly Option[], dice: Dice): readonly Option[] => {
  if (kind === "random" || (kind === "careful" && roll(dice) > care)) return options;
  const wanted = options.filter((option) => (kind === "careful" ? option.kind === "people" || option.kind === "tell" : option.kind === "tempting"));
  if (wanted.length > 0) return wanted;
  return kind === "tempted" ? options.toSorted((a, b) => a.now + a.later - b.now - b.later).slice(0, 1) : options;
};

/** Everything one seat has to say in the phase that is on, each of its children in turn. */
export const botAnswers = (content: ContentPack, state: ClassState, seat: Seat, kind: PlayerKind, dice: Dice): PupilAnswer[] => {
  const { phase, step } = state;
  switch (phase.name) {
    case "pulse":
      return turnsOf(seat).map((child) => ({ do: "pulse", step, child, answers: [1 + rollBelow(dice, 3), 1 + rollBelow(dice, 3)] }));
    case "gather": {
      const open = openNewcomers(state);
      // Careful classes look at who stands furthest out, most of the time.
      const needy = open.toSorted((a, b) => a.wellbeing - b.wellbeing)[0];
      return [{ do: "gather", step, newcomer: kind === "careful" && needy && roll(dice) < 0.5 ? needy.id : one(dice, open).id }];
    }
    case "meet": {
      const beat = visitOf(content, state, seat.id)?.beat;
      return (phase.sees[seat.id] ?? []).flatMap((id) => {
        const perspective = beat?.perspectives.find((candidate) => candidate.id === id);
        if (!perspective) return [];
        const real = perspective.signals.filter((signal) => signal.real).map((signal) => signal.id);
        const signals = roll(dice) < notices[kind] ? real : perspective.signals.slice(0, real.length).map((signal) => signal.id);
        return [{ do: "signals" as const, step, perspective: id, signals }];
      });
    }
    case "choose":
    case "agree": {
      const options = seatOptions(content, state, phase, seat.id);
      if (options.length === 0) return [];
      // Careful players have talked: of what they want, the card that most of the crew chose first.
      const spread = phase.name === "agree" && kind === "careful" && seat.crew ? crewSpread(state, seat.crew, phase.first) : {};
      return turnsOf(seat).map((child) => {
        const wanted = preferred(kind, options, dice);
        const most = Math.max(0, ...wanted.map(({ id }) => spread[id] ?? 0));
        return { do: "option", step, child, option: one(dice, wanted.filter(({ id }) => (spread[id] ?? 0) === most)).id };
      });
    }
    case "night":
      return phase.stage === "lantern" ? [{ do: "lantern", step, newcomer: one(dice, lanternCandidates(state)) }] : [];
    case "search":
      return phase.stage === "clues" ? [{ do: "search", step, clue: rollBelow(dice, storyOf(content, phase.newcomer).search.clues.length) }] : [];
    case "miniGame":
      return phase.stage === "set" ? gameAnswers(content, state, phase, seat, kind, dice) : [];
    case "lobby":
    case "happens":
    case "talk":
    case "finale":
    case "break":
    case "maxKit":
    case "goodbye":
    case "ended":
      return [];
    default:
      return phase satisfies never;
  }
};
