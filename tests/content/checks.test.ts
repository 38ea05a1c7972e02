import { describe, expect, it } from "vitest";
import type { Story } from "../../shared/content/story.ts";
import { content } from "../rules/lesson.ts";
import { lixFault, lixOf, readingOf, textFaults } from "../tools/language-check.ts";
import { lengthsOf, minuteFaults } from "../tools/minutes.ts";
import { storyFaults } from "../tools/story-check.ts";

const bilal = content.stories["bilal"]!;
const services = bilal.services.map((id) => ({ id, languages: ["nl", "fr", "de", "en"] as const, audience: "child" as const }));
/** A copy of a story with one thing wrong. */
const spoiled = (change: (story: Story) => void): Story => {
  const story = structuredClone(bilal);
  change(story);
  return story;
};
const faultsOf = (change: (story: Story) => void): string => storyFaults(spoiled(change), services.map((service) => ({ ...service, languages: [...service.languages] }))).join("\n");

describe("a text", () => {
  it("is refused when it blames, asks for a child's own life, or holds a word that no text for children may", () => {
    expect(textFaults("en", "You should have known better.", "child")).toHaveLength(1);
    expect(textFaults("en", "Has this ever happened to you?", "child")).toHaveLength(1);
    expect(textFaults("nl", "Is dit jou ook al overkomen?", "child")).toHaveLength(1);
    expect(textFaults("fr", "Elle n’aurait pas dû.", "child")).toHaveLength(1);
    expect(textFaults("de", "Empfohlen? Von Child Focus empfohlen!", "child")).toHaveLength(1);
  });

  it("is refused when a sentence is too long for its reader", () => {
    const sentence = `${Array.from({ length: 20 }, () => "ja").join(" ")}.`;
    expect(textFaults("nl", sentence, "child")).toEqual(["a sentence has 20 words, 18 is the most"]);
    expect(textFaults("nl", sentence, "host")).toEqual([]);
  });

  it("is set with the marks of its language", () => {
    expect(textFaults("nl", "Hij zegt: ‘Kom je?’", "child")).toEqual([]);
    expect(textFaults("nl", 'Hij zegt: "Kom je?"', "child")).toHaveLength(1);
    expect(textFaults("fr", "Il dit\u00A0: «\u00A0Tu viens\u00A0?\u00A0»", "child")).toEqual([]);
    expect(textFaults("fr", "Il dit : « Tu viens ? »", "child").length).toBeGreaterThan(0);
    expect(textFaults("de", "Er sagt: „Kommst du?“", "child")).toEqual([]);
    expect(textFaults("en", "“Are you coming?” he’ll say.", "child")).toEqual([]);
  });

  it("has a readability that grows with its sentences and its words", () => {
    const easy = readingOf(["De kat zit op de mat. Ze is moe."]);
    const hard = readingOf(["Verantwoordelijkheidsgevoel veronderstelt voorafgaandelijk overleg tussen verschillende betrokkenen."]);
    expect(lixOf(easy)).toBeCloseTo(4.5);
    expect(lixFault(easy)).toBeNull();
    expect(lixFault(hard)).toMatch(/too hard/);
  });
});

describe("a story", () => {
  it("as it is has no faults", () => {
    expect(faultsOf(() => undefined)).toBe("");
  });

  it("must be closed with Maxes from two circles, by an open card too", () => {
    expect(faultsOf(({ beats }) => beats.at(-1)!.options.forEach((option) => delete option.tells))).toMatch(/no open card that closes/);
    expect(faultsOf(({ people }) => Object.values(people).forEach((person) => (person.circle = "school")))).toMatch(/two possible Maxes from different circles/);
  });

  it("has no Max who is known online only", () => {
    expect(faultsOf(({ people }) => Object.values(people).forEach((person) => (person.max ||= person.circle === "online")))).toMatch(/known online only and cannot be a Max/);
  });

  it("has cards to weigh: what tempts feels best today, none is best at both or worst at both", () => {
    expect(faultsOf(({ beats }) => Object.assign(beats[0]!.options[0]!, { kind: "people", now: 3, later: 3 }))).toMatch(/is best today and tomorrow/);
    expect(faultsOf(({ beats }) => Object.assign(beats[0]!.options[0]!, { now: -3, later: -3 }))).toMatch(/is worst today and tomorrow/);
    expect(faultsOf(({ beats }) => Object.assign(beats[0]!.options.find(({ kind }) => kind === "tempting")!, { now: 0 }))).toMatch(/does not tempt/);
  });

  it("shows what the class did, and shows every device another place", () => {
    const forgetful = ({ beats }: Story) =>
      beats.forEach(({ options, perspectives }) => {
        for (const option of options) delete option.next;
        for (const { lines } of [...perspectives, ...options.map(({ scene }) => scene)]) for (const line of lines) delete line.if;
      });
    expect(faultsOf(forgetful)).toMatch(/hardly shows/);
    expect(faultsOf(({ beats }) => beats[0]!.perspectives.forEach((perspective) => (perspective.place = "park")))).toMatch(/in the same place/);
  });

  it("names people, flags and services that there are", () => {
    expect(faultsOf(({ search }) => (search.clues[0]!.by = "nobody"))).toMatch(/nobody is called nobody/);
    expect(faultsOf(({ beats }) => (beats[1]!.perspectives[0]!.lines[0]!.if = "neverSet"))).toMatch(/no option sets neverSet/);
    expect(faultsOf((story) => (story.services = ["nothing"]))).toMatch(/no service is called nothing/);
  });
});

describe("a plan", () => {
  const lesson = content.plans.lesson!;
  const texts = { story: () => ({ "early.title": "x" }), game: () => ({}), ui: () => ({}) };

  it("leaves children time, and fits its minutes with a Search", () => {
    const rushed = { ...lesson, seconds: { ...lesson.seconds, talk: 10 } };
    expect(minuteFaults("lesson", rushed, { ...content, stories: { bilal } }, texts).join("\n")).toMatch(/talk is advised 10 s/);
    const slow = { ...lesson, seconds: { ...lesson.seconds, talk: 900 } };
    expect(minuteFaults("lesson", slow, { ...content, stories: { bilal } }, texts).join("\n")).toMatch(/more than its 50 minutes/);
  });

  it("with a break is two lessons", () => {
    expect(lengthsOf(content.plans.double!)).toHaveLength(2);
    expect(lengthsOf(lesson)).toHaveLength(1);
  });
});
