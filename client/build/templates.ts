/** Takes the indentation out of the pages' templates: they are written to be read, and sent to be small. */
import type { Plugin } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Template extends Node {
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Every template under a tag in a piece of code, also within each other. */
const templatesIn = (value: unknown): Template[] => {
  if (Array.isArray(value)) return value.flatMap(templatesIn);
  if (!isNode(value)) return [];
  const inside = Object.values(value).flatMap((part) => (typeof part === "object" ? templatesIn(part) : []));
  return value.type === "TaggedTemplateExpression" ? [value as Template, ...inside] : inside;
};

const shorter: Readonly<Record<string, (text: string) => string>> = {
  css: (text) => text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/\s+/g, " ").replaceAll(/ ?([{};]) ?/g, "$1").replaceAll(";}", "}"),
  // A space between two pieces of text is one; between tags on lines of their own there may be one too.
  html: (text) => text.replaceAll(/\s*\n\s*/g, "\n"),
  svg: (text) => text.replaceAll(/\s*\n\s*/g, "\n"),
};

export const shortTemplates = (): Plugin => ({
  name: "short-templates",
  apply: "build",
  enforce: "post",
  transform: {
    filter: { id: /\/client\/.*\.ts$/, code: /(css|html|svg)`/ },
    handler(code) {
      const pieces = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ start, end, shorten: shorter[tag.name ?? ""] })));
      const short = pieces
        .toSorted((a, b) => b.start - a.start)
        .reduce((source, { start, end, shorten }) => (shorten ? source.slice(0, start) + shorten(source.slice(start, end)) + source.slice(end) : source), code);
      return { code: short, map: null };
    },
  },
});
