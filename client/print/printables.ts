/** What can be printed, and the address of each: nothing secret is in it. */
import { isLanguage, type Language } from "../../shared/content/languages.ts";
import { planIds, type PlanId } from "../../shared/content/plan-ids.ts";

/** In the order in which a host needs them. Each has a name, `print.<id>`, and says what it is for, `printFor.<id>`. */
export const printables = ["lessonPlan", "protocol", "parentLetter", "crewCards", "maxKit", "talkCards"] as const;
export type Printable = (typeof printables)[number];

/** Those that differ from one lesson plan to the other. */
export const byPlan: ReadonlySet<Printable> = new Set(["lessonPlan", "crewCards"]);

export interface Choice {
  readonly printable: Printable;
  readonly plan: PlanId;
  readonly language: Language;
}

export const firstChoice: Choice = { printable: "lessonPlan", plan: "lesson", language: "nl" };

/** Where a printable is shown. */
export const printAddress = ({ printable, plan, language }: Choice): string => `/print#${printable}.${plan}.${language}`;

/** What an address asks for, from its part after `#`; of `otherwise` whatever it leaves out or nobody knows. */
export const readChoice = (hash: string, otherwise: Choice): Choice => {
  const asked = hash.replace(/^#/, "").split(".");
  return {
    printable: printables.find((id) => asked.includes(id)) ?? otherwise.printable,
    plan: planIds.find((id) => asked.includes(id)) ?? otherwise.plan,
    language: asked.find(isLanguage) ?? otherwise.language,
  };
};
