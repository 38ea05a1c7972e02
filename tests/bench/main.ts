/**
 * `npm run bench -- <what> [options]`: measures, and says beside each figure what it should be at most.
 * A measurement is no test: whatever the figures are, it ends with 0. It ends with 1 when it could not measure, with 2 when it was asked wrongly.
 * One file a benchmark beside this one; `benchmarks` is the list of them.
 */
import type { Benchmark } from "./benchmark.ts";
import { page } from "./page.ts";

/** All there are, by the word that starts them. */
const benchmarks: Readonly<Record<string, Benchmark>> = { page };

const help = (): string => ["usage: npm run bench -- <what> [options]", ...Object.entries(benchmarks).flatMap(([name, { about, usage }]) => [`  ${name}  ${about}`, `      npm run bench -- ${usage}`])].join("\n");

const main = async ([name, ...options]: readonly string[]): Promise<number> => {
  const wrong = (what: string): number => {
    process.stderr.write(`${what}\n${help()}\n`);
    return 2;
  };
  if (name === undefined) return wrong("Which benchmark?");
  const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
  if (!benchmark) return wrong(`There is no benchmark "${name}".`);
  const work = benchmark.prepare(options);
  if ("wrong" in work) return wrong(work.wrong);
  try {
    process.stdout.write(`${await work.measure()}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`Could not measure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
};

process.exitCode = await main(process.argv.slice(2));
