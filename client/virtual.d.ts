declare module "virtual:files/texts" {
  /** Address of the folder of texts: client/build/texts.ts says what is in it. */
  const base: string;
  export default base;
}

declare module "virtual:files/art" {
  /** Address of the folder of pictures: client/build/art.ts says what is in it. */
  const base: string;
  export default base;
}

declare module "virtual:newcomers" {
  const ids: readonly string[];
  export default ids;
}

declare module "virtual:situations" {
  /** Icon by situation of any mini-game: what is sensible stays on the server. */
  const situations: Readonly<Record<string, string>>;
  export default situations;
}

declare module "virtual:authoring" {
  /** Whole stories, effects and all: only the authors' preview has this module, no build. */
  const stories: Readonly<Record<string, import("../shared/content/story.ts").Story>>;
  export default stories;
}
