/** Which voice may read. Pure. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** How the language is spoken here; German and English as they come. */
const regions: Readonly<Record<string, string>> = { nl: "nl-be", fr: "fr-be" };

/** The voice of the device itself for a language; null when it has none. One from the network would send the text away. */
export const localVoice = <Own extends Voice>(voices: readonly Own[], language: string): Own | null => {
  const tagOf = ({ lang }: Voice): string => lang.toLowerCase().replace("_", "-");
  const own = voices.filter((voice) => voice.localService && tagOf(voice).split("-")[0] === language);
  return own.find((voice) => tagOf(voice) === regions[language]) ?? own.find((voice) => voice.default) ?? own[0] ?? null;
};
