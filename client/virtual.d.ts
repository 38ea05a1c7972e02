declare module "virtual:stories" {
  import type { PublicStory } from "../shared/content/pack.ts";
  const stories: Readonly<Record<string, PublicStory>>;
  export default stories;
}
