import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = join(import.meta.dirname, "..", "..", "dist");
const filesOf = (ending: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
const scripts = filesOf(".js");
/** Texts, stories and pictures that pages fetch. */
const data = filesOf(".json");

describe("what a clever pupil finds in the pages", () => {
  it("holds no effect of a card, no kind of card, no answer to which signals are real or which lights are sensible", () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(data.length).toBeGreaterThan(100);
    for (const { name, text } of [...scripts, ...data])
      for (const secret of [/[{,]["']?tells["']?:["'`]/, /professional["']?:(!0|true)/, /["']?later["']?:-?\d/, /["']?real["']?:(!0|!1|true|false)/, /sensible["']?:\[/, /kind["']?:["'`]tempting/])
        expect(secret.test(text), `${name} holds ${secret}`).toBe(false);
  });

  it("gives a pupil's device no note for the host and no question of a talk", () => {
    const stories = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /stories\/\w+\.nl\.json$/.test(path));
    expect(stories.length).toBeGreaterThanOrEqual(12);
    for (const path of stories) expect(readFileSync(join(dist, path), "utf8")).not.toMatch(/"host\.|\.prompt\./);
  });

  it("loads no zod, and Phaser only behind the first page", () => {
    const first = scripts.find(({ name }) => name.startsWith("pupil-") && !/door\.join/.test(name));
    expect(first).toBeDefined();
    for (const { name, text } of scripts) expect(text.includes("ZodError"), `${name} holds zod`).toBe(false);
    const phaser = scripts.filter(({ text }) => text.includes("WebGLRenderer"));
    expect(phaser.map(({ name }) => name.replace(/-.*/, ""))).toEqual(["stage"]);
    expect(gzipSync(phaser[0]?.text ?? "").length).toBeLessThan(250_000);
  });
});
