import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Schema from "@colyseus/schema";
import { Encoder, Reflection } from "@colyseus/schema";
import fc from "fast-check";
import { Packr, unpack as unpackFull } from "msgpackr";
import { parseAst } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { readingOnly } from "../../client/build/lean-sdk.ts";
import { Packr as LeanPackr, unpack } from "../../client/net/msgpack.ts";
import { project } from "../../server/classroom/project.ts";
import { ClassSchema } from "../../server/classroom/schema.ts";
import { hostView, pupilView, sharedView } from "../../shared/rules/view.ts";
import { content, Lesson } from "../rules/lesson.ts";

/** The schema library as the build leaves it in the pages. */
const leanSchema = async (): Promise<typeof Schema> => {
  const code = readFileSync(new URL(import.meta.resolve("@colyseus/schema")), "utf8").replace(/\/\/# sourceMappingURL.*$/m, "");
  const file = join(mkdtempSync(join(tmpdir(), "lean-")), "schema.mjs");
  writeFileSync(file, readingOnly(code, parseAst(code).body as unknown as Parameters<typeof readingOnly>[1]));
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Schema;
};

let lean: typeof Schema;
beforeAll(async () => {
  lean = await leanSchema();
});

describe("what the build leaves of the line's libraries", () => {
  it("reads a whole lesson as the server sends it, step by step", () => {
    const state = new ClassSchema();
    const encoder = new Encoder(state);
    const lesson = new Lesson(9, { plan: "lesson" });
    project(sharedView(lesson.state), state);
    const decoder = lean.Reflection.decode(Reflection.encode(encoder));
    decoder.decode(encoder.encodeAll());
    encoder.discardChanges();
    const read = () => (decoder.state as unknown as { toJSON: () => unknown }).toJSON();
    expect(read()).toEqual(state.toJSON());
    for (const phase of ["gather", "meet", "happens", "night", "gather", "finale", "ended"]) {
      lesson.until(phase as Parameters<typeof lesson.until>[0]);
      project(sharedView(lesson.state), state);
      decoder.decode(encoder.encode());
      encoder.discardChanges();
      expect(read()).toEqual(state.toJSON());
    }
  });

  it("forgets who has gone, as the whole library does", () => {
    const state = new ClassSchema();
    const encoder = new Encoder(state);
    const lesson = new Lesson(9, { plan: "short" });
    const shared = sharedView(lesson.state);
    project(shared, state);
    const decoder = lean.Reflection.decode(Reflection.encode(encoder));
    decoder.decode(encoder.encodeAll());
    encoder.discardChanges();
    const [gone] = Object.keys(shared.seats);
    project({ ...shared, seats: Object.fromEntries(Object.entries(shared.seats).filter(([id]) => id !== gone)) }, state);
    decoder.decode(encoder.encode());
    const { seats } = (decoder.state as unknown as { toJSON: () => { seats: object } }).toJSON();
    expect(Object.keys(seats)).toHaveLength(Object.keys(shared.seats).length - 1);
    expect(seats).not.toHaveProperty(gone ?? "");
  });

  it("understands every message that the server packs, and is understood", () => {
    const server = new Packr({ useRecords: false });
    // msgpackr renames a field called __proto__; none of ours is.
    const said = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto")) as unknown);
    fc.assert(
      fc.property(said, fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 40 }), (value, words, space) => {
        const message = { value, words };
        expect(unpack(server.pack(message))).toEqual(message);
        const packed = new LeanPackr().pack(message, 2048 | space);
        expect(unpackFull(packed.subarray(space))).toEqual(message);
      }),
    );
  });

  it("understands what a device and the host are told in a lesson", () => {
    const server = new Packr({ useRecords: false });
    const lesson = new Lesson(12, { plan: "lesson" });
    for (const phase of ["lobby", "gather", "meet", "agree", "happens", "night", "finale"]) {
      lesson.until(phase as Parameters<typeof lesson.until>[0]);
      const seat = Object.keys(lesson.state.seats)[0] ?? "";
      for (const view of [pupilView(content, lesson.state, seat), hostView(content, lesson.state)]) expect(unpack(server.pack(view))).toEqual(JSON.parse(JSON.stringify(view)));
    }
  });
});
