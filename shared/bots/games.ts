/** How the same players play the mini-games. */
import type { ContentPack } from "../content/pack.ts";
import { lights } from "../content/lights.ts";
import { keepings, chainMoves, type ChainMove } from "../content/roles.ts";
import type { PupilAnswer } from "../protocol/messages.ts";
import { candidatesOf, cardsOf } from "../rules/games/circleOfPeople.ts";
import { sideOf } from "../rules/games/keepOrShare.ts";
import { neighboursOf } from "../rules/games/network.ts";
import { rolesOf } from "../rules/games/whoHelps.ts";
import { roll, rollBelow, shuffled, type Dice } from "../rules/rng.ts";
import type { ClassState, PhaseOf, Seat } from "../rules/state.ts";
import type { PlayerKind } from "./answers.ts";

type Game = PhaseOf<"miniGame">;

/** How often a careful child judges a situation as its authors do. */
const judgement = 0.9;

const one = <T>(dice: Dice, items: readonly T[]): T => {
  const item = items[rollBelow(dice, items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
};

/** Whether somebody says yes to a thing that a careful player says yes or no to. */
const says = (kind: PlayerKind, right: boolean, dice: Dice): boolean => {
  if (kind === "careful") return roll(dice) < judgement ? right : !right;
  return kind === "tempted" || roll(dice) < 0.5;
};

/** Everything that one device has to say in a mini-game that is played. */
export const gameAnswers = (content: ContentPack, state: ClassState, phase: Game, seat: Seat, kind: PlayerKind, dice: Dice): PupilAnswer[] => {
  const { step } = state;
  const asked = phase.situations[phase.at];
  const careful = kind === "careful" && roll(dice) < judgement;
  switch (phase.game) {
    case "trafficLight": {
      const situation = content.trafficLight.situations.find(({ id }) => id === asked);
      return [{ do: "light", step, light: one(dice, careful && situation ? situation.sensible : lights), reason: 1 + rollBelow(dice, situation?.reasons ?? 1) }];
    }
    case "keepOrShare": {
      const situation = content.keepOrShare.situations.find(({ id }) => id === asked);
      const side = sideOf(phase, seat.id);
      if (!situation || !side) return [];
      return [{ do: "sort", step, choices: [kind === "tempted" ? "share" : one(dice, careful ? situation[side] : keepings)] }];
    }
    case "whoHelps": {
      const situation = content.whoHelps.situations.find(({ id }) => id === asked);
      return [{ do: "sort", step, choices: rolesOf(phase, seat.id).filter((role) => says(kind, situation?.needs.includes(role) ?? false, dice)) }];
    }
    case "circleOfPeople": {
      if (asked === "judge") return [{ do: "sort", step, choices: cardsOf(phase, seat.id).flatMap(({ id }) => (says(kind, phase.cards.some((card) => card.id === id && card.kind === "max"), dice) ? [id] : [])) }];
      const [first, ...others] = shuffled(dice, candidatesOf(content, phase));
      const second = others.find(({ circle }) => circle !== first?.circle);
      return [{ do: "sort", step, choices: [first, second].flatMap((person) => person?.id ?? []) }];
    }
    case "breakTheChain":
      return chainMovesOf(phase, seat, kind, dice).map(({ node, move }) => ({ do: "chain", step, node, move }));
    default:
      return phase.game satisfies never;
  }
};

/** Careful players tell where the envelope is and stand by where it is near; the others do anything, or only hold. */
const chainMovesOf = ({ chain }: Game, seat: Seat, kind: PlayerKind, dice: Dice): { node: number; move: ChainMove }[] => {
  if (!chain) return [];
  const mine = chain.owners.flatMap((owner, node) => (owner === seat.id ? [node] : []));
  const here = (node: number) => chain.envelopes.some((envelope) => envelope.node === node && !envelope.stopped);
  if (kind === "tempted") return mine.map((node) => ({ node, move: "hold" }));
  if (kind === "random") return mine.length > 0 ? [{ node: one(dice, mine), move: one(dice, chainMoves) }] : [];
  return mine.flatMap((node): { node: number; move: ChainMove }[] => {
    if (here(node)) return [{ node, move: roll(dice) < 0.3 ? "hold" : "tell" }];
    return neighboursOf(node, chain.owners.length).some(here) ? [{ node, move: roll(dice) < 0.3 ? "tell" : "stand" }] : [];
  });
};
