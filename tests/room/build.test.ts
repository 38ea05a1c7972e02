import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = join(import.meta.dirname, "..", "..", "dist");
const scripts = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));

describe("what a clever pupil finds in the pages", () => {
  it("holds no effect of a card, no kind of card, no answer to which signals are real or which lights are sensible", () => {
    expect(scripts.length).toBeGreaterThan(10);
    for (const { name, text } of scripts)
      for (const secret of [/[{,]["']?tells["']?:["'`]/, /professional["']?:(!0|true)/, /["']?later["']?:-?\d/, /["']?real["']?:(!0|!1|true|false)/, /sensible["']?:\[/, /kind["']?:["'`]tempting/])
        expect(secret.test(text), `${name} holds ${secret}`).toBe(false);
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
