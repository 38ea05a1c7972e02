/** How a text is written: short sentences, easy words, the marks of its language, and nothing that crosses a red line of the content. */
import type { Language } from "../../shared/content/languages.ts";

/** Words in one sentence, at the most: for children, and for the host. */
const longestSentence = { child: 18, host: 26 } as const;

/** Characters of one unbroken word: what a card holds on one line at 390 px, a phone's width. */
const longestWord = 30;

/**
 * The readability index LIX (Björnsson 1968): words a sentence, plus the percentage of words of more than six letters.
 * It needs no syllables and so is the same measure in every language; below 25 is what he found in books for children.
 */
const highestLix = 25;

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly long: number;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
const sentencesIn = (text: string): string[][] => text.split(/[.!?…:;]+[\s»”“’]*/u).map(wordsIn).filter((words) => words.length > 0);

export const readingOf = (texts: readonly string[]): Reading => {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flat();
  return { words: words.length, sentences: sentences.length, long: words.filter((word) => Array.from(word).length > 6).length };
};

export const lixOf = ({ words, sentences, long }: Reading): number => (sentences === 0 ? 0 : words / sentences + (100 * long) / words);

/** Words and turns that stand in no text: explicit, cruel or final ones, blame from the teller's mouth, questions about a child's own life. */
const forbidden: Record<Language, readonly RegExp[]> = {
  nl: [
    /\b(bloot|naakt|naaktfoto|seks|seksueel|sexy|porno|slet|hoer|borsten|penis|vagina)\w*/iu,
    /\b(zelfmoord|zelfdoding|zelfpijnig\w*|snijd(t|en) zichzelf|vermoord\w*|verkracht\w*|misbruikt\w*|pedofiel\w*|lijk|dood(gaan|gegaan|maken)?)\b/iu,
    /had (je|ze|hij) (maar )?(niet|nooit) moeten/iu,
    /(ben|heb|is) (jij|je|jullie|iemand van jullie) (dit |dat |zoiets )?(ook )?(zelf )?(ooit|al eens|al) (zelf )?(meegemaakt|overkomen)/iu,
    /is (dit|dat|zoiets) (jou|jullie) (ook )?(al|ooit)/iu,
    /\b(aanbevolen|goedgekeurd|onderschreven) door Child Focus/iu,
  ],
  fr: [
    /\b(nue?s?|nudes?|sexe|sexuel\w*|sexy|porno\w*|salope|pute|seins?|pénis|vagin)\b/iu,
    /\b(suicide\w*|se tuer|me tuer|tuer quelqu|viol(er|é|ée|s)?|pédophile\w*|cadavre|mourir|morte?s?)\b/iu,
    /(tu|elle|il) n[’'](aurais?|aurait) (jamais|pas) dû/iu,
    /(ça|cela) (t|vous) ?[’']?(est|arrive|est déjà) (déjà )?arrivé/iu,
    /(recommandé|approuvé|soutenu)e?s? par Child Focus/iu,
  ],
  de: [
    /\b(nackt\w*|sex|sexuell\w*|sexy|porno\w*|schlampe|hure|brüste|penis|vagina)\b/iu,
    /\b(selbstmord\w*|suizid\w*|umbringen|vergewaltig\w*|missbraucht\w*|pädophil\w*|leiche|tot|töten|sterben)\b/iu,
    /(hättest|hätte) (du|sie|er)? ?(das )?(nie|nicht) \w+ (sollen|dürfen)/iu,
    /ist (dir|euch) (das|so etwas) (auch )?schon/iu,
    /von Child Focus (empfohlen|geprüft|unterstützt)/iu,
  ],
  en: [
    /\b(naked|nudes?|sex|sexual\w*|sexy|porn\w*|slut|whore|breasts?|penis|vagina)\b/iu,
    /\b(suicide\w*|kill(s|ed|ing)?( himself| herself| myself)?|rape\w*|molest\w*|paedophile\w*|corpse|dead|die[sd]?)\b/iu,
    /(you|she|he) should(n’t| not| never)? have (sent|said|known|thought|gone|trusted|told)/iu,
    /has (this|that|something like this) (ever )?happened to you/iu,
    /(endorsed|recommended|approved) by Child Focus/iu,
  ],
};

/** Quotation marks and spaces as the language sets them. */
const marks: Record<Language, readonly (readonly [RegExp, string])[]> = {
  nl: [[/["'„“”«»]/u, "quotes are ‘ and ’"]],
  fr: [
    [/["'„“”]/u, "quotes are « and », the apostrophe is ’"],
    [/«(?!\u00A0)|(?<!\u00A0)»/u, "a no-break space stands inside « »"],
    [/[^\s\u00A0\u202F!?…][!?;]|[^\s\u00A0\u202F\d]:|[ ][!?;:]/u, "a no-break space stands before ! ? ; :"],
  ],
  de: [[/["'”«»]/u, "quotes are „ and “"]],
  en: [[/["'„«»]/u, "quotes are “ and ”, the apostrophe is ’"]],
};

/** Everything that is wrong with how a text is written, in words. The host's texts may be longer and must name what a child's may not. */
export const textFaults = (language: Language, text: string, reader: "child" | "host"): string[] => {
  const faults: string[] = [];
  const longest = Math.max(0, ...sentencesIn(text).map((words) => words.length));
  if (longest > longestSentence[reader]) faults.push(`a sentence has ${longest} words, ${longestSentence[reader]} is the most`);
  const word = text.split(/[\s\u00A0-]/u).find((part) => part.length > longestWord);
  if (word) faults.push(`holds “${word}”, ${longestWord} characters fit on a line of a phone`);
  if (reader === "child")
    for (const pattern of forbidden[language]) {
      const found = pattern.exec(text)?.[0];
      if (found) faults.push(`holds “${found}”, which no text for children may`);
    }
  for (const [pattern, rule] of marks[language]) {
    const found = pattern.exec(text)?.[0];
    if (found) faults.push(`has ${JSON.stringify(found)}: ${rule}`);
  }
  return faults;
};

/** Null when a whole set of texts reads easily enough. */
export const lixFault = (reading: Reading): string | null =>
  lixOf(reading) > highestLix ? `reads too hard: LIX ${lixOf(reading).toFixed(1)}, ${highestLix} is the most` : null;
