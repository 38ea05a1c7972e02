/** What a host reads beforehand, from content/hosts: loaded when somebody looks at it. */
import type { Language } from "../../shared/content/languages.ts";

const files = import.meta.glob("../../content/hosts/*.json", { import: "default" }) as Record<string, () => Promise<unknown>>;

/** The parts of the host's guide, in the order of a lesson. */
export const guideParts = ["before", "during", "tell", "private", "after", "goals"] as const;
export type GuidePart = (typeof guideParts)[number];
export type Guide = Readonly<Record<GuidePart, readonly string[]>> & {
  /** Who must have read all of it before children play. */
  readonly notice: string;
};

/** The sentences `<part>.1`, `<part>.2` … in their order; empty when there are none in this language. */
export const guideIn = async (language: Language): Promise<Guide> => {
  const texts = ((await files[`../../content/hosts/${language}.json`]?.()) ?? {}) as Readonly<Record<string, string>>;
  const part = (name: GuidePart): string[] => {
    const steps: string[] = [];
    for (let text = texts[`${name}.1`]; text; text = texts[`${name}.${steps.length + 1}`]) steps.push(text);
    return steps;
  };
  return { before: part("before"), during: part("during"), tell: part("tell"), private: part("private"), after: part("after"), goals: part("goals"), notice: texts["notice"] ?? "" };
};
