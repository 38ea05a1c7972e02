declare module "virtual:stories" {
  import type { PublicStory } from "../shared/content/pack.ts";
  const stories: Readonly<Record<string, PublicStory>>;
  export default stories;
}

declare module "virtual:situations" {
  /** Icon by situation: which lights are sensible stays on the server. */
  const situations: Readonly<Record<string, string>>;
  export default situations;
}
