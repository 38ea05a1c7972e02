/** Fills in a message that the build has read (client/build/messages.ts). */

/** A sentence, or the parts of one that has something to fill in. */
export type Message = string | readonly Part[];
/** Words; the number that a plural counts (0); an argument by its name, as it is or as the language writes numbers; or a choice by an argument's value. */
export type Part = string | 0 | readonly [argument: string, kind?: "number"] | Choice;
/** A plural chooses by the exact number (`=1`) or else by the language's own rule for it; both fall back on `other`. */
export type Choice = readonly [argument: string, kind: "plural" | "select", options: Readonly<Record<string, readonly Part[]>>];

export type Values = Readonly<Record<string, string | number>>;

const number = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);

/** The sentence, in a language's plurals and numbers. An argument without a value is left out. */
export const filled = (message: Message, language: string, values: Values = {}, counted = 0): string => {
  if (typeof message === "string") return message;
  const say = (part: Part): string => {
    if (typeof part === "string") return part;
    if (part === 0) return number(language, counted);
    const [argument, kind, options] = part;
    const value = values[argument] ?? "";
    if (!options) return kind === "number" ? number(language, Number(value)) : String(value);
    const option = kind === "select" ? options[value] : (options[`=${value}`] ?? options[new Intl.PluralRules(language).select(Number(value))]);
    return filled(option ?? options["other"] ?? [], language, values, kind === "plural" ? Number(value) : 0);
  };
  return message.map(say).join("");
};
