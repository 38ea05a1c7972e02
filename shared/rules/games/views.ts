/** What a device and the projector may know of a mini-game: its own part, and what the class did together. Never what is sensible before the class looks. */
import type { ContentPack } from "../../content/pack.ts";
import type { MiniGameId } from "../../content/plan.ts";
import type { Keeping, Role } from "../../content/roles.ts";
import type { Light } from "../../content/lights.ts";
import { spreadFrom, tally } from "../select.ts";
import type { CircleCard, ClassState, Counts, PhaseOf, Seat, SeatId } from "../state.ts";
import { holderOf } from "../voices.ts";
import { candidatesOf, cardsOf, type Candidate, type HeldCard } from "./circleOfPeople.ts";
import { envelopesFor } from "./breakTheChain.ts";
import { saidOn, sideOf, type Side } from "./keepOrShare.ts";
import { rolesOf } from "./whoHelps.ts";

type Game = PhaseOf<"miniGame">;
type Stage = Game["stage"];

interface Common {
  readonly stage: Stage;
  readonly at: number;
  readonly of: number;
  readonly earned: number;
}

/** What a card is, once the class looks. */
type KnownCard = Pick<CircleCard, "id" | "kind">;

/**
 * A network in two strings with a letter for each node. `envelopes`: "." none has been here, "-" one went through,
 * "e" one is here, "h" one is held here, "s" one was stopped here. `acts`: "." nothing, "b" stands by, "t" asks an adult.
 */
export interface NetworkView {
  readonly envelopes: string;
  readonly acts: string;
  readonly stopped: number;
  readonly all: number;
}

export type PupilGame =
  | (Common & { readonly kind: "light"; readonly situation: string; readonly reasons: number; readonly mine: { readonly light: Light; readonly reason: number } | null; readonly holder: number | null })
  | (Common & { readonly kind: "share"; readonly situation: string; readonly side: Side; readonly mine: Keeping | null; readonly holder: number | null })
  | (Common & { readonly kind: "helps"; readonly situation: string; readonly roles: readonly Role[]; readonly mine: readonly Role[] | null; readonly needs: readonly Role[] | null; readonly holder: number | null })
  | (Common & { readonly kind: "circle"; readonly part: "judge" | "pick"; readonly newcomer: string; readonly cards: readonly HeldCard[]; readonly known: readonly KnownCard[] | null; readonly candidates: readonly Candidate[]; readonly mine: readonly string[] | null; readonly pair: readonly string[]; readonly holder: number | null })
  | (Common & { readonly kind: "chain"; readonly nodes: readonly number[]; readonly network: NetworkView | null; readonly holder: number | null });

export type HostGame =
  | (Common & { readonly kind: "light"; readonly situation: string; readonly spread: Readonly<Counts> | null })
  | (Common & { readonly kind: "share"; readonly situation: string; readonly spreads: Readonly<Record<Side, Readonly<Counts> | null>> })
  | (Common & { readonly kind: "helps"; readonly situation: string; readonly needs: readonly Role[] | null })
  | (Common & { readonly kind: "circle"; readonly part: "judge" | "pick"; readonly newcomer: string; readonly cards: readonly string[]; readonly known: readonly KnownCard[] | null; readonly pair: readonly string[]; readonly prompt: number })
  | (Common & { readonly kind: "chain"; readonly network: NetworkView | null; readonly prompt: number });

const common = ({ stage, at, situations, earned }: Game): Common => ({ stage, at, of: situations.length, earned });

const networkOf = (content: ContentPack, { chain }: Game): NetworkView | null => {
  if (!chain) return null;
  const letterAt = (node: number): string => {
    const here = chain.envelopes.filter((envelope) => envelope.node === node);
    if (here.some(({ stopped, holds }) => !stopped && holds > 0)) return "h";
    if (here.some(({ stopped }) => !stopped)) return "e";
    if (here.length > 0) return "s";
    return chain.reached[node] ? "-" : ".";
  };
  return {
    envelopes: chain.owners.map((_, node) => letterAt(node)).join(""),
    acts: chain.acts.map((act) => (act ? (act.move === "stand" ? "b" : "t") : ".")).join(""),
    stopped: chain.envelopes.filter(({ stopped }) => stopped).length,
    all: envelopesFor(content, chain.owners.length),
  };
};

const known = ({ cards, stage, situations, at }: Game): KnownCard[] | null => (situations[at] === "judge" && stage !== "look" ? null : cards.map(({ id, kind }) => ({ id, kind })));

const needsOf = (content: ContentPack, { stage, situations, at }: Game): readonly Role[] | null =>
  stage === "look" ? (content.whoHelps.situations.find(({ id }) => id === situations[at])?.needs ?? []) : null;

const partOf = ({ situations, at }: Game): "judge" | "pick" => (situations[at] === "pick" ? "pick" : "judge");

/** The part that one seat holds. */
export const pupilGame = (content: ContentPack, state: ClassState, phase: Game, seat: Seat): PupilGame => {
  const mine = phase.answers[seat.id] ?? null;
  const situation = phase.situations[phase.at] ?? "";
  const rest = { ...common(phase), holder: holderOf(seat, state.round + phase.at) };
  switch (phase.game) {
    case "trafficLight":
      return { kind: "light", ...rest, situation, reasons: content.trafficLight.situations.find(({ id }) => id === situation)?.reasons ?? 0, mine: mine && { light: mine.choices[0] as Light, reason: mine.reason } };
    case "keepOrShare":
      return { kind: "share", ...rest, situation, side: sideOf(phase, seat.id) ?? "a", mine: (mine?.choices[0] as Keeping | undefined) ?? null };
    case "whoHelps":
      return { kind: "helps", ...rest, situation, roles: rolesOf(phase, seat.id), mine: mine && (mine.choices as readonly Role[]), needs: needsOf(content, phase) };
    case "circleOfPeople":
      return { kind: "circle", ...rest, part: partOf(phase), newcomer: phase.newcomer ?? "", cards: cardsOf(phase, seat.id), known: known(phase), candidates: partOf(phase) === "pick" ? candidatesOf(content, phase) : [], mine: mine && mine.choices, pair: phase.pair };
    case "breakTheChain":
      return { kind: "chain", ...rest, nodes: nodesOf(phase, seat.id), network: networkOf(content, phase) };
    default:
      return phase.game satisfies never;
  }
};

const nodesOf = ({ chain }: Game, seat: SeatId): number[] => chain?.owners.flatMap((owner, node) => (owner === seat ? [node] : [])) ?? [];

/** What the projector shows of it: class level only. */
export const hostGame = (content: ContentPack, phase: Game): HostGame => {
  const situation = phase.situations[phase.at] ?? "";
  const looks = phase.stage === "look";
  const all = common(phase);
  switch (phase.game) {
    case "trafficLight":
      return { kind: "light", ...all, situation, spread: looks ? spreadFrom(tally(Object.values(phase.answers).flatMap(({ choices }) => choices))) : null };
    case "keepOrShare":
      return { kind: "share", ...all, situation, spreads: { a: looks ? spreadFrom(saidOn(phase, "a")) : null, b: looks ? spreadFrom(saidOn(phase, "b")) : null } };
    case "whoHelps":
      // Who answered stays untold: a service can be one child's.
      return { kind: "helps", ...all, situation, needs: needsOf(content, phase) };
    case "circleOfPeople":
      return { kind: "circle", ...all, part: partOf(phase), newcomer: phase.newcomer ?? "", cards: phase.cards.map(({ id }) => id), known: known(phase), pair: phase.pair, prompt: phase.prompt };
    case "breakTheChain":
      return { kind: "chain", ...all, network: networkOf(content, phase), prompt: phase.prompt };
    default:
      return phase.game satisfies never;
  }
};

/** The mini-game that a view is of. */
export const gameOfKind = { light: "trafficLight", share: "keepOrShare", helps: "whoHelps", circle: "circleOfPeople", chain: "breakTheChain" } as const satisfies Record<PupilGame["kind"], MiniGameId>;
