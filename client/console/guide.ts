/** The preparation list for hosts, from content/hosts: loaded when somebody looks at it. */
import type { Language } from "../../shared/content/languages.ts";

const files = import.meta.glob("../../content/hosts/*.json", { import: "default" }) as Record<string, () => Promise<unknown>>;

/** The sentences `before.1`, `before.2` … in their order; empty when there are none in this language. */
export const preparation = async (language: Language): Promise<readonly string[]> => {
  const texts = ((await files[`../../content/hosts/${language}.json`]?.()) ?? {}) as Readonly<Record<string, string>>;
  const steps: string[] = [];
  for (let text = texts["before.1"]; text; text = texts[`before.${steps.length + 1}`]) steps.push(text);
  return steps;
};
