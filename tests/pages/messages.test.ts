import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { compiled } from "../../client/build/messages.ts";
import { filled } from "../../client/i18n/message.ts";
import { contentFolder } from "../../server/content.ts";
import { languages } from "../../shared/content/languages.ts";
import { colours } from "../../shared/rules/names.ts";

const texts = (language: string): [key: string, message: string][] =>
  ["common", "pupil", "console"].flatMap((page) => Object.entries(JSON.parse(readFileSync(join(contentFolder, "ui", language, `${page}.json`), "utf8")) as Record<string, string>));

/** Words and numbers that make every choice in a message go every way. */
const values = [0, 1, 2, 3, 7, 21, 1000, 36_500, ...colours, "Zélie", ""];
const argumentsIn = (message: string): string[] => [...new Set(Array.from(message.matchAll(/\{\s*(\w+)\s*[,}]/g), ([, name]) => name ?? ""))];

describe("a text that the build has read", () => {
  it.each(languages)("says what its ICU message says, whatever is filled in (%s)", (language) => {
    let sentences = 0;
    for (const [key, message] of texts(language))
      for (const value of values) {
        const given = Object.fromEntries(argumentsIn(message).map((name) => [name, value]));
        expect({ key, says: filled(compiled(message), language, given) }).toEqual({ key, says: new IntlMessageFormat(message, language).format(given) });
        sentences += 1;
      }
    expect(sentences).toBeGreaterThan(1000);
  });

  it("is a plain sentence where there is nothing to fill in", () => {
    expect(compiled("Dag ’t huis")).toBe("Dag ’t huis");
    expect(compiled("'{'{name}'}'")).toEqual(["{", ["name"], "}"]);
  });

  it("counts in the plural of its language, inside other choices too", () => {
    const message = compiled("{who, select, me {{count, plural, =0 {niets} one {# ding} other {# dingen}}} other {{name}}}");
    expect(filled(message, "nl", { who: "me", count: 0 })).toBe("niets");
    expect(filled(message, "nl", { who: "me", count: 1 })).toBe("1 ding");
    expect(filled(message, "nl", { who: "me", count: 1200 })).toBe("1.200 dingen");
    expect(filled(message, "nl", { who: "you", name: "Jibbe" })).toBe("Jibbe");
  });

  it("does not get past the build when no page can fill it in", () => {
    for (const message of ["{when, date, short}", "<b>{name}</b>", "{at, selectordinal, one {#st} other {#th}}", "{open"]) expect(() => compiled(message)).toThrow(/cannot fill in|EXPECT_/);
  });
});
