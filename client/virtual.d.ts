declare module "virtual:stories" {
  /** A loader for each newcomer's story. */
  // An import statement with a relative path is silently `any` here.
  const stories: Readonly<Record<string, () => Promise<{ default: import("../shared/content/pack.ts").PublicStory }>>>;
  export default stories;
}

declare module "virtual:situations" {
  /** Icon by situation: which lights are sensible stays on the server. */
  const situations: Readonly<Record<string, string>>;
  export default situations;
}

declare module "virtual:authoring" {
  /** Whole stories, effects and all: only the authors' preview has this module, no build. */
  const stories: Readonly<Record<string, import("../shared/content/story.ts").Story>>;
  export default stories;
}
