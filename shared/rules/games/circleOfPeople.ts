/** Circle of people: who could be a Max for one of the newcomers, and who not; at the end two, from different circles. */
import type { ContentPack } from "../../content/pack.ts";
import type { NewcomerId } from "../../content/story.ts";
import { shuffled } from "../rng.ts";
import { openNewcomers, storyOf, tally } from "../select.ts";
import type { CircleCardDraft, ClassDraft, PhaseDraftOf, PhaseOf, SeatId } from "../state.ts";
import { answeredHolders, partsOf } from "./parts.ts";

type Game = PhaseOf<"miniGame">;

/** Cards of one game. */
const cardCount = 8;

/** Lays out cards for a newcomer: whoever the class knows best of those who still look for somebody. */
export const dealCards = (content: ContentPack, draft: ClassDraft, phase: PhaseDraftOf<"miniGame">, fresh: (ids: readonly string[], count: number) => string[]): void => {
  const open = openNewcomers(draft);
  const among = open.length > 0 ? open : Object.values(draft.newcomers);
  const known = shuffled(draft, among).toSorted((a, b) => Number(draft.played.includes(`circle ${a.id}`)) - Number(draft.played.includes(`circle ${b.id}`)) || b.visited.length - a.visited.length)[0];
  if (!known) return;
  draft.played.push(`circle ${known.id}`);
  phase.newcomer = known.id;
  const { clues, friends, others } = content.circleOfPeople;
  const people = Object.entries(storyOf(content, known.id).people);
  const one = (numbers: readonly number[]): number => shuffled(draft, numbers)[0] ?? 1;
  const card = (kind: CircleCardDraft["kind"], [first, second]: readonly [readonly number[], readonly number[]]) => ([id]: (typeof people)[number]): CircleCardDraft => ({ id, kind, clues: [one(first), one(second)] });
  const own = [
    ...people.filter(([, { max }]) => max).slice(0, 3).map(card("max", clues.fits)),
    ...people.filter(([id]) => id === friends[known.id]).map(card("child", clues.child)),
    ...people.filter(([, { circle }]) => circle === "online").slice(0, 1).map(card("online", clues.online)),
  ];
  const more = fresh(others.map(({ id }) => id), cardCount - own.length).flatMap((id): CircleCardDraft[] => {
    const other = others.find((candidate) => candidate.id === id);
    return other ? [{ id, kind: "other", clues: other.clues }] : [];
  });
  phase.cards = shuffled(draft, [...own, ...more]);
};

/** A card as a device holds it: what it is stays untold until the class looks. */
export interface HeldCard {
  readonly id: string;
  readonly clues: readonly number[];
}

/** The cards that a device holds, each with the clues that it sees: one of the two where another device holds the card too. */
export const cardsOf = ({ order, cards }: Pick<Game, "order" | "cards">, seat: SeatId): HeldCard[] =>
  partsOf(order, seat, cards.length).flatMap((part): HeldCard[] => {
    const card = cards[part];
    if (!card) return [];
    const holders = order.filter((_, place) => place % cards.length === part);
    if (holders.length < 2) return [{ id: card.id, clues: card.clues }];
    return [{ id: card.id, clues: [card.clues[holders.indexOf(seat) % 2] ?? card.clues[0]] }];
  });

export interface Candidate {
  readonly id: string;
  readonly circle: string;
}

/** The people of whom two can be chosen, with the circle that each is from. */
export const candidatesOf = (content: ContentPack, { newcomer, cards }: Pick<Game, "newcomer" | "cards">): Candidate[] => {
  const people = newcomer ? storyOf(content, newcomer).people : {};
  return cards.filter(({ kind }) => kind === "max").map(({ id }) => ({ id, circle: people[id]?.circle ?? "" }));
};

/** Whether these can be chosen together: at most two, of those who fit, from different circles. */
export const isPair = (content: ContentPack, phase: Pick<Game, "newcomer" | "cards">, ids: readonly string[]): boolean => {
  const chosen = candidatesOf(content, phase).filter(({ id }) => ids.includes(id));
  return ids.length > 0 && ids.length <= 2 && chosen.length === ids.length && new Set(chosen.map(({ circle }) => circle)).size === ids.length;
};

/** Whom the class chose: most votes first, the second from another circle. */
const pairOf = (content: ContentPack, phase: Game): NewcomerId[] => {
  const votes = tally(Object.values(phase.answers).flatMap(({ choices }) => choices));
  const byVotes = candidatesOf(content, phase).toSorted((a, b) => (votes[b.id] ?? 0) - (votes[a.id] ?? 0));
  const [first] = byVotes;
  const second = byVotes.find(({ circle }) => circle !== first?.circle);
  return [first, second].flatMap((one) => one?.id ?? []);
};

/** Each card of which somebody spoke counts: what is got is the share of those who say rightly whether it could be a Max. */
export const scoreCircle = (content: ContentPack, phase: PhaseDraftOf<"miniGame">): void => {
  if (phase.situations[phase.at] === "pick") {
    phase.pair = pairOf(content, phase);
    return;
  }
  phase.cards.forEach(({ id, kind }, part) => {
    const holders = answeredHolders(phase, part, phase.cards.length);
    if (holders.length === 0) return;
    const fits = kind === "max";
    phase.of += 1;
    phase.got += holders.filter((seat) => phase.answers[seat]?.choices.includes(id) === fits).length / holders.length;
  });
};
