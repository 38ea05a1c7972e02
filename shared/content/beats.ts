/** A story's beats. Apart from its schema, so that pages have them without zod. */
import type { Beat, Story } from "./story.ts";

/** The id of every story's last beat, which the follow-up plays. */
export const epilogueBeat = "epilogue";

/** Every beat of a story, the epilogue last. */
export const allBeats = (story: Story): readonly Beat[] => [...story.beats, story.epilogue];

/** Throws when the story has no such beat. */
export const beatOf = (story: Story, beatId: string): Beat => {
  const beat = allBeats(story).find((candidate) => candidate.id === beatId);
  if (!beat) throw new Error(`${story.id} has no beat ${beatId}`);
  return beat;
};
