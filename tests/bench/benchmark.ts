/** What a benchmark is to `main.ts`, and how its options are read. */
import { parseArgs, type ParseArgsConfig } from "node:util";

export interface Benchmark {
  /** What it measures, in a few words. */
  readonly about: string;
  /** Its word and its options, as they are typed. */
  readonly usage: string;
  /** Reads its options: what is wrong with them, in words, or the work itself, which answers what is to be printed. */
  readonly prepare: (options: readonly string[]) => { readonly wrong: string } | { readonly measure: () => Promise<string> };
}

/** Options as `parseArgs` reads them, or one sentence that says what is wrong. */
export const readOptions = <Options extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: Options) => {
  try {
    return { values: parseArgs({ args: [...args], options, allowPositionals: false }).values };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
};

/** A whole number from 1 up; null when it is none. */
export const countOf = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);
