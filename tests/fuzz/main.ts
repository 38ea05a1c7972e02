/**
 * `npm run fuzz -- --messages 1000000 [--seed 1]`
 * Sends so many random and mutated messages to classes in every phase; stops at the first thing that does not hold, and prints the
 * shortest sequence of messages that shows it.
 */
import { parseArgs } from "node:util";
import { loadContent } from "../../server/content.ts";
import { fuzz, told } from "./fuzz.ts";

const { values } = parseArgs({ options: { messages: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } } });
const messages = Number(values.messages);
const seed = Number(values.seed);
if (!Number.isInteger(messages) || messages < 1 || !Number.isInteger(seed)) {
  process.stderr.write("usage: npm run fuzz -- --messages <1 or more> [--seed <number>]\n");
  process.exitCode = 2;
} else {
  const began = performance.now();
  const report = fuzz(loadContent(), messages, seed, (sent) => process.stderr.write(`${sent}\n`));
  const seconds = (performance.now() - began) / 1000;
  const table = (counts: Readonly<Record<string, number>>) => Object.entries(counts).toSorted(([, a], [, b]) => b - a).map(([name, count]) => `  ${name.padEnd(16)}${String(count).padStart(9)}`).join("\n");
  process.stdout.write(`seed ${seed}: ${report.messages} messages to ${report.classes} classes in ${seconds.toFixed(0)} s\n${table(report.outcomes)}\ntaken from pupils, by phase\n${table(report.phases)}\n${told(report)}\n`);
  if (report.failure) process.exitCode = 1;
}
