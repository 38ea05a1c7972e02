/** Night: who was left alone drifts outward, delayed effects land, a lantern keeps company. */
import type { ContentPack } from "../content/pack.ts";
import { planOf, shift, tally } from "./select.ts";
import type { ClassDraft, NewcomerDraft, NightEventDraft, PhaseDraftOf } from "./state.ts";
import type { NewcomerId } from "../content/story.ts";

/** Steps outward in a night that nobody visited. */
const drift = -1;
/** How much weighs what a night brings. */
const weightOf = (content: ContentPack, draft: ClassDraft): number => {
  const { nightWeight, fewerWeight, newcomers } = planOf(content, draft);
  return nightWeight + fewerWeight * Math.max(0, newcomers.length - Object.keys(draft.newcomers).length);
};

export const startNight = (content: ContentPack, draft: ClassDraft): PhaseDraftOf<"night"> => {
  const lit = draft.lanterns > 0 && lanternCandidates(draft).length > 0;
  const night: PhaseDraftOf<"night"> = { name: "night", stage: "lantern", votes: {}, events: [] };
  if (!lit) fallNight(content, draft, night);
  return night;
};

/** A lantern can go to any newcomer whose story is still open. */
export const lanternCandidates = (draft: { readonly newcomers: Readonly<Record<NewcomerId, Readonly<Pick<NewcomerDraft, "id" | "safe">>>> }): NewcomerId[] =>
  Object.values(draft.newcomers).filter((newcomer) => !newcomer.safe).map((newcomer) => newcomer.id);

/** Whom the class gives the lantern: most votes; between equals the one furthest out. */
const lanternFor = (draft: ClassDraft, votes: readonly NewcomerId[]): NewcomerId | null => {
  const counts = tally(votes);
  const wellbeing = (id: NewcomerId) => draft.newcomers[id]?.wellbeing ?? 10;
  return lanternCandidates(draft).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || wellbeing(a) - wellbeing(b))[0] ?? null;
};

/** Lets the night pass: moves everybody, spends a lantern, and writes down what happened. */
export const fallNight = (content: ContentPack, draft: ClassDraft, night: PhaseDraftOf<"night">): void => {
  const weight = weightOf(content, draft);
  const company = draft.lanterns > 0 ? lanternFor(draft, Object.values(night.votes)) : null;
  if (company) draft.lanterns -= 1;
  const move = (newcomer: NewcomerDraft, by: number, why: NightEventDraft["why"]) => {
    const from = newcomer.wellbeing;
    shift(newcomer, by < 0 ? by * weight : by);
    night.events.push({ newcomer: newcomer.id, why, from, to: newcomer.wellbeing });
  };
  for (const newcomer of Object.values(draft.newcomers)) {
    const { later } = newcomer;
    newcomer.later = 0;
    const kept = company === newcomer.id;
    if (kept) move(newcomer, 0, "lantern");
    // With company, or with a Max, nothing gets heavier overnight.
    if (later > 0 || (later < 0 && !kept && !newcomer.safe)) move(newcomer, later, "later");
    if (newcomer.lastVisit !== draft.round && !kept && !newcomer.safe) move(newcomer, drift, "drift");
  }
  night.stage = "morning";
};
