/** What the class talks about: the topic on the projector, and a talk that is shown once more. */
import { fewestForSpread } from "./select.ts";
import type { ClassDraft, Counts, Topic } from "./state.ts";

/** A card that at least this share of the class chose first is what most of it thought. */
const mostOfIt = 0.6;

/** Whether the class sees a topic differently; never told from too few answers. */
export const isDivided = (spread: Readonly<Counts>): boolean => {
  const counts = Object.values(spread);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all >= fewestForSpread && Math.max(...counts) < mostOfIt * all;
};

/** Writes down the topic that the class talks about now. */
export const noteTalk = (draft: ClassDraft): void => {
  const { phase, talked } = draft;
  const topic = phase.name === "talk" ? phase.topics[phase.at] : undefined;
  if (!topic) return;
  const { newcomer, beat, prompt, spread } = topic;
  if (!talked.some((one) => one.newcomer === newcomer && one.beat === beat && one.prompt === prompt)) talked.push({ newcomer, beat, prompt, divided: isDivided(spread) });
};

/** Another topic of the talk that is on the projector, within its bounds; answers false where there is none. */
export const turnTopic = (draft: ClassDraft, by: 1 | -1): boolean => {
  const { phase, recall, lastTalk } = draft;
  const within = (at: number, topics: readonly Topic[]) => Math.min(topics.length - 1, Math.max(0, at + by));
  if (recall !== null) draft.recall = within(recall, lastTalk);
  else if (phase.name === "talk") {
    phase.at = within(phase.at, phase.topics);
    noteTalk(draft);
  } else return false;
  return true;
};
