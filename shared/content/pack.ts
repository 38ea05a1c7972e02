/** Everything the rules need to know of the content: structure, never sentences. */
import { allBeats } from "./beats.ts";
import type { BreakTheChainContent, CircleOfPeopleContent, KeepOrShareContent, TrafficLightContent, WhoHelpsContent } from "./minigames.ts";
import type { Plan } from "./plan.ts";
import type { PlanId } from "./plan-ids.ts";
import type { NewcomerId, Option, Perspective, Scene, Story } from "./story.ts";

export interface ContentPack {
  readonly stories: Readonly<Record<NewcomerId, Story>>;
  readonly plans: Readonly<Partial<Record<PlanId, Plan>>>;
  readonly trafficLight: TrafficLightContent;
  readonly keepOrShare: KeepOrShareContent;
  readonly whoHelps: WhoHelpsContent;
  readonly circleOfPeople: CircleOfPeopleContent;
  readonly breakTheChain: BreakTheChainContent;
}

type PublicPerspective = Omit<Perspective, "signals"> & { readonly signals: readonly { readonly id: string; readonly icon: string }[] };
type PublicOption = Pick<Option, "id" | "icon" | "scene">;

/** A story as a device may hold it: without effects, kinds, flags that follow, or which signals are real. */
export interface PublicStory {
  readonly id: NewcomerId;
  readonly age: number;
  readonly weight: number;
  readonly themes: Story["themes"];
  readonly people: Readonly<Record<string, { readonly circle: string }>>;
  readonly services: readonly string[];
  /** The epilogue is the last of them. */
  readonly beats: readonly {
    readonly id: string;
    readonly perspectives: readonly PublicPerspective[];
    readonly options: readonly PublicOption[];
    readonly prompts: Story["beats"][number]["prompts"];
  }[];
  readonly search: Story["search"];
}

const publicScene = ({ place, cast, lines }: Scene): Scene => ({ place, cast, lines });

/** Strips from a story what would tell a clever pupil which card is best. */
export const publicStory = (story: Story): PublicStory => ({
  id: story.id,
  age: story.age,
  weight: story.weight,
  themes: story.themes,
  people: Object.fromEntries(Object.entries(story.people).map(([id, person]) => [id, { circle: person.circle }])),
  services: story.services,
  beats: allBeats(story).map((beat) => ({
    id: beat.id,
    perspectives: beat.perspectives.map((perspective) => ({
      ...publicScene(perspective),
      id: perspective.id,
      signals: perspective.signals.map(({ id, icon }) => ({ id, icon })),
    })),
    options: beat.options.map(({ id, icon, scene }) => ({ id, icon, scene: publicScene(scene) })),
    prompts: beat.prompts,
  })),
  search: story.search,
});
