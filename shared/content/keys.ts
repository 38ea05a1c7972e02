/** Which texts a piece of content needs: the one place that says how keys are made. */
import { allBeats } from "./beats.ts";
import type { Scene, Story } from "./story.ts";

export const lineKey = (scope: string, index: number): string => `${scope}.line.${index + 1}`;

/** What a night can bring to somebody: left alone, a thing that got heavier or lighter, a lantern for company. */
export const nightKinds = ["drift", "heavier", "lighter", "lantern"] as const;
export type NightKind = (typeof nightKinds)[number];

const sceneKeys = (scope: string, scene: Scene): string[] => scene.lines.map((_, index) => lineKey(scope, index));

/** Every text key of a newcomer's language file: no more, no fewer. */
export const storyKeys = (story: Story): string[] => [
  "name",
  "intro",
  "host.about",
  "host.goal",
  ...Object.keys(story.people).map((person) => `person.${person}`),
  ...Object.entries(story.people).filter(([, person]) => person.max).map(([id]) => `max.${id}`),
  ...allBeats(story).flatMap((beat) => [
    `${beat.id}.title`,
    ...beat.perspectives.flatMap((perspective) => [
      `${beat.id}.${perspective.id}.where`,
      ...sceneKeys(`${beat.id}.${perspective.id}`, perspective),
      ...perspective.signals.map((signal) => `${beat.id}.${perspective.id}.signal.${signal.id}`),
    ]),
    ...beat.options.flatMap((option) => [
      `${beat.id}.option.${option.id}`,
      ...sceneKeys(`${beat.id}.option.${option.id}`, option.scene),
    ]),
    ...beat.prompts.flatMap((prompt) => [
      `${beat.id}.prompt.${prompt.id}`,
      ...Array.from({ length: prompt.followUps }, (_, index) => `${beat.id}.prompt.${prompt.id}.follow.${index + 1}`),
      `host.${beat.id}.prompt.${prompt.id}.listen`,
    ]),
  ]),
  ...story.search.clues.map((_, index) => `search.clue.${index + 1}`),
  ...sceneKeys("search.found", story.search.found),
  "search.earlier",
  ...nightKinds.map((kind) => `night.${kind}`),
  "closed",
  "ahead",
];
