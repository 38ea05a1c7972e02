/** The languages of every text. Dutch as spoken in Flanders is the source; all are complete, always. */
export const languages = ["nl", "fr", "de", "en"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
