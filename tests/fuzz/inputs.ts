/** What happens to a class that is fuzzed: messages over its sockets, and what the room does by itself. */
import type { ContentPack } from "../../shared/content/pack.ts";
import { miniGameIds } from "../../shared/content/plan.ts";
import { chainMoves, keepings, roles } from "../../shared/content/roles.ts";
import { lights } from "../../shared/content/lights.ts";
import { hostCommandSchema, pupilAnswerSchema, type HostCommand, type PupilAnswer } from "../../shared/protocol/messages.ts";
import { timerModes } from "../../shared/protocol/wire.ts";
import { roll, rollBelow, type Dice } from "../../shared/rules/rng.ts";
import type { ClassState } from "../../shared/rules/state.ts";
import { botAnswers } from "../../shared/bots/answers.ts";
import { inherited, odd, one, spoilt, type Words } from "./nonsense.ts";

/** One thing that happens. `wait` is in milliseconds. */
export type Input = { readonly wait: number } & (
  | { readonly from: "pupil"; readonly seat: string; readonly message: unknown }
  | { readonly from: "host"; readonly message: unknown }
  /** A socket that asks to come in, as what it says. */
  | { readonly from: "stranger"; readonly message: unknown }
  /** A device that comes in, comes back or goes. */
  | { readonly from: "door"; readonly does: "join" | "back" | "leave"; readonly seat: string }
  | { readonly from: "room"; readonly does: "hostHere" | "hostAway" | "tick" }
);

/** The secret that this host has; one that is wrong is refused before the rules hear of it. */
export const hostSecret = "a secret of the host, long enough";

const kinds = [...pupilAnswerSchema.options, ...hostCommandSchema.options].map(({ shape }) => shape.do.value as string);

export const idsOf = (content: ContentPack): string[] => [
  ...Object.values(content.stories).flatMap((story) => [story.id, ...Object.keys(story.people), ...story.beats.flatMap((beat) => [beat.id, ...beat.options.map(({ id }) => id), ...beat.perspectives.flatMap(({ id, signals }) => [id, ...signals.map((signal) => signal.id)])])]),
  ...content.circleOfPeople.others.map(({ id }) => id), ...roles, ...keepings, ...lights, ...inherited,
];

/** A command as a console sends it; of those that end or empty a class few, so that classes get far. */
const commandOf = (content: ContentPack, state: ClassState, dice: Dice): HostCommand => {
  const { step } = state;
  const on = roll(dice) < 0.3;
  const seat = one(dice, [...Object.keys(state.seats), "nobody"]);
  const draw = rollBelow(dice, 1000);
  if (draw < 300) return { do: "next", step };
  if (draw < 310) return { do: "skip", step };
  if (draw < 330) return { do: "replay", step, game: one(dice, miniGameIds) };
  if (draw < 340) return { do: "kick", seat };
  if (draw < 342) return { do: "end" };
  if (draw < 400) return { do: "move", seat, crew: one(dice, [...Object.keys(state.crews), "crew9"]) };
  if (draw < 440) return { do: "swap", out: one(dice, Object.keys(state.newcomers)), in: one(dice, Object.keys(content.stories)) };
  if (draw < 500) return { do: "topic", by: on ? 1 : -1 };
  if (draw < 560) return { do: "timer", mode: one(dice, timerModes) };
  if (draw < 640) return { do: "moreTime" };
  if (draw < 700) return { do: "unfold", step, at: rollBelow(dice, 6) };
  return { do: one(dice, ["pause", "eyesUp", "calm", "lock", "recall", "withoutGames", "lastRound"] as const), on };
};

/** An answer as a page sends it: one that fits the moment where there is one. */
const answerOf = (content: ContentPack, state: ClassState, seatId: string, ids: readonly string[], dice: Dice): PupilAnswer => {
  const seat = state.seats[seatId];
  const fitting = seat && roll(dice) < 0.85 ? botAnswers(content, state, seat, "random", dice) : [];
  if (fitting.length > 0) return one(dice, fitting);
  const { step } = state;
  const child = 1 + rollBelow(dice, 4);
  switch (rollBelow(dice, 9)) {
    case 0:
      return { do: "pulse", step, child, answers: [1 + rollBelow(dice, 3), 1 + rollBelow(dice, 3)] };
    case 1:
      return { do: "gather", step, newcomer: one(dice, ids) };
    case 2:
      return { do: "signals", step, perspective: one(dice, ids), signals: [one(dice, ids), one(dice, ids)] };
    case 3:
      return { do: "option", step, child, option: one(dice, ids) };
    case 4:
      return { do: "lantern", step, newcomer: one(dice, ids) };
    case 5:
      return { do: "search", step, clue: rollBelow(dice, 6) };
    case 6:
      return { do: "sort", step, choices: [one(dice, ids), one(dice, ids)] };
    case 7:
      return { do: "chain", step, node: rollBelow(dice, 40), move: one(dice, chainMoves) };
    default:
      return { do: "children", count: child };
  }
};

/** Milliseconds between two things that happen: mostly little, now and then as long as a phase. */
const waitOf = (dice: Dice): number => (roll(dice) < 0.002 ? rollBelow(dice, 600_000) : rollBelow(dice, 300));

/** Half of what devices send is as it should be, so that every phase is reached; the rest has one thing wrong, or several. */
const bent = (message: unknown, words: Words, dice: Dice): unknown => {
  const draw = roll(dice);
  if (draw < 0.5) return message;
  if (draw < 0.85) return spoilt(message, words, dice);
  if (draw < 0.97) return spoilt(spoilt(message, words, dice), words, dice);
  return odd(dice);
};

export const nextInput = (content: ContentPack, ids: readonly string[], state: ClassState, dice: Dice): Input => {
  const wait = waitOf(dice);
  const seats = Object.keys(state.seats);
  const words: Words = { ids: [...seats, ...Object.keys(state.crews), ...ids], kinds, step: state.step };
  const draw = rollBelow(dice, 1000);
  // A class waits for its host, and takes nothing meanwhile: not for long.
  if (draw < 40) return { wait, from: "room", does: state.hostHere ? one(dice, ["tick", "tick", "tick", "hostAway"] as const) : "hostHere" };
  if (draw < 70) return { wait, from: "door", does: one(dice, ["join", "back", "back", "leave"] as const), seat: one(dice, [...seats, `seat${rollBelow(dice, 14)}`]) };
  if (draw < 100) return { wait, from: "stranger", message: bent(one(dice, [{ role: "pupil" }, { role: "host", secret: hostSecret }, { role: "pupil", secret: "x".repeat(32) }, { role: "admin" }]), words, dice) };
  if (draw < 220) {
    const command = commandOf(content, state, dice);
    // A whole message may be bent, its secret too; or the command within a message that is as it should be.
    return { wait, from: "host", message: roll(dice) < 0.5 ? bent({ secret: hostSecret, command }, words, dice) : { secret: hostSecret, command: bent(command, words, dice) } };
  }
  const seat = one(dice, [...seats, ...seats, ...seats, "nobody"]);
  const answer: unknown = roll(dice) < 0.03 ? { secret: hostSecret, command: commandOf(content, state, dice) } : answerOf(content, state, seat, words.ids, dice);
  return { wait, from: "pupil", seat, message: bent(answer, words, dice) };
};
