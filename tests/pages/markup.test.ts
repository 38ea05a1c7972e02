import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const client = join(import.meta.dirname, "..", "..", "client");
const sources = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => /\.(ts|html)$/.test(path) && !path.startsWith("art/draw") && !path.startsWith("preview") && !path.startsWith(".drawn"));

it("no page has a style, a script or a handler in its markup: the server forbids them (server/http/headers.ts)", () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const path of sources) {
    const text = readFileSync(join(client, path), "utf8").replaceAll(/\/\*\*?[^]*?\*\//g, "");
    for (const forbidden of [/\sstyle=(?!\$\{styleMap\()/, /<style\b/, /<script(?![^>]*\ssrc=)/, /\son[a-z]+="/, /lit\/directives\/style-map/, /javascript:/]) expect([path, forbidden.exec(text)?.[0]]).toEqual([path, undefined]);
  }
});
