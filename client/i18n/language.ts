/** The language of this device, and its texts: loaded once, by page and by story. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import base from "virtual:files/texts";
import newcomers from "virtual:newcomers";
import { isLanguage, type Language } from "../../shared/content/languages.ts";
import { onDevice } from "../kept.ts";
import type { PublicStory } from "../../shared/content/pack.ts";
import type { Helplines } from "../../shared/content/helplines.ts";
import { arrived, onArrival } from "../net/arrivals.ts";
import { fetchFile, whenFree } from "../net/files.ts";
import { filled, type Message, type Values } from "./message.ts";
import type common from "../../content/ui/nl/common.json";
import type consoleTexts from "../../content/ui/nl/console.json";
import type printTexts from "../../content/prints/nl.json";
import type pupilTexts from "../../content/ui/nl/pupil.json";

/** Every text of the interface. Dutch is the source; the others have the same keys. */
export type UiKey = keyof typeof common | keyof typeof consoleTexts | keyof typeof printTexts | keyof typeof pupilTexts;
export type Page = "pupil" | "console" | "prints";
type Texts = Readonly<Record<string, string>>;
interface StoryFile {
  readonly story: PublicStory;
  readonly texts: Texts;
}

let language: Language = "nl";
let page: Page = "pupil";
type Ui = Readonly<Record<string, Message>>;

let ui: Ui = {};
/** The language of those texts of a pupil's page that come after its first. */
let rest: Language | null = null;
let games: Texts | null = null;
const stories = new Map<string, Texts>();
const structures = new Map<string, PublicStory>();
const wanted = new Set<string>();
let helplines: Helplines | null = null;

const textFile = <T>(path: string): Promise<T> => fetchFile<T>(`${base}/${path}.json`);

/** What is on its way now, by what it is: asked for once however often it is read meanwhile. */
const underway = new Map<string, Promise<void>>();
const once = (what: string, load: () => Promise<void>): Promise<void> => {
  const known = underway.get(what);
  if (known) return known;
  const loading = load().then(arrived).finally(() => underway.delete(what));
  underway.set(what, loading);
  return loading;
};

const loadStory = (id: string): Promise<void> =>
  once(`story ${id}`, async () => {
    for (let asked: Language | null = null; asked !== language; ) {
      asked = language;
      const [{ story, texts }, forHost] = await Promise.all([textFile<StoryFile>(`stories/${id}.${asked}`), page === "pupil" ? {} : textFile<Texts>(`host/${id}.${asked}`)]);
      structures.set(id, story);
      stories.set(id, { ...texts, ...forHost });
    }
  });

/** The texts of a pupil's page that come after the lobby. */
const loadRest = (): Promise<void> =>
  once("rest", async () => {
    while (rest !== language) {
      const asked = language;
      const texts = await textFile<Ui>(`ui/pupil.more.${asked}`);
      if (asked !== language) continue;
      ui = { ...ui, ...texts };
      rest = asked;
    }
  });

const loadGames = (): Promise<void> =>
  once("games", async () => {
    for (let asked: Language | null = null; asked !== language; ) {
      asked = language;
      games = await textFile<Texts>(`games.${asked}`);
    }
  });

const loadHelplines = (): Promise<void> =>
  once("helplines", async () => {
    helplines = await textFile<Helplines>("helplines");
  });

/** Fetches at once what somebody reads and has not yet; what a broken line kept back is asked for again by the next who reads. */
const readNow = (loading: Promise<void>): void => void loading.catch(() => undefined);

/** Every newcomer there is, on the board or not. */
export const newcomerIds: readonly string[] = newcomers;

/** A newcomer's story as a device may hold it; null while it is on its way. */
export const storyOf = (newcomer: string): PublicStory | null => {
  if (wanted.has(newcomer) && !structures.has(newcomer)) readNow(loadStory(newcomer));
  return structures.get(newcomer) ?? null;
};

/** The languages that this browser asks for, the first that we have; else Dutch. */
export const guessLanguage = (): Language => {
  const kept = onDevice.get("language");
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? "nl";
};

/** Loads the page's texts, in this device's language or another; resolves when the interface can be drawn. */
export const startLanguage = async (forPage: Page, inLanguage = guessLanguage()): Promise<void> => {
  page = forPage;
  await chooseLanguage(inLanguage, false);
};

/** Turns this device to a language, and remembers it when a person chose it. */
export const chooseLanguage = async (next: Language, keep = true): Promise<void> => {
  const texts = await textFile<Ui>(`ui/${page}.${next}`);
  language = next;
  ui = texts;
  const had = [...(rest ? [loadRest] : []), ...[...stories.keys()].map((id) => () => loadStory(id)), ...(games ? [loadGames] : [])];
  stories.clear();
  rest = null;
  games = null;
  document.documentElement.lang = next;
  if (keep) onDevice.set("language", next);
  arrived();
  await Promise.allSettled(had.map((load) => load()));
};

export const currentLanguage = (): Language => language;

/** Asks for the stories of these newcomers, one after the other; `storyOf` and `storyText` have them a moment later, or call for them sooner. */
export const wantStories = (ids: Iterable<string>): void => {
  for (const id of ids) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    whenFree(() => loadStory(id));
  }
};

/** Asks for the texts that come after the lobby, when the line is free. */
export const wantTexts = (): void => whenFree(loadRest);

/** Asks for the help services, when the line is free. */
export const wantHelplines = (): void => whenFree(loadHelplines);

/** Asks for the mini-games' texts, when the line is free. */
export const wantGames = (): void => whenFree(loadGames);

/** A text of the interface, with its ICU arguments filled in; empty while it is on its way. */
export const t = (key: UiKey, values?: Values): string => {
  if (!(key in ui) && page === "pupil" && rest !== language) readNow(loadRest());
  return filled(ui[key] ?? "", language, values);
};

/** A text whose key is made from an id that the server sent, like `reason.full`. */
export const tId = (scope: string, id: string, values?: Values): string => t(`${scope}.${id}` as UiKey, values);

/** A newcomer's text; empty while it is on its way. */
export const storyText = (newcomer: string, key: string): string => {
  if (wanted.has(newcomer) && !stories.has(newcomer)) readNow(loadStory(newcomer));
  return stories.get(newcomer)?.[key] ?? "";
};

/** A mini-game's text; empty while it is on its way. */
export const gameText = (key: string): string => {
  if (!games) readNow(loadGames());
  return games?.[key] ?? "";
};

/** The help services, from the data file; null while it is on its way. */
export const helpServices = (): Helplines | null => {
  if (!helplines) readNow(loadHelplines());
  return helplines;
};

/** Draws an element anew when the language changes, or a text or picture arrives. */
export class Localized implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private stop: (() => void) | undefined;
  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }
  hostConnected(): void {
    this.stop = onArrival(() => this.host.requestUpdate());
  }
  hostDisconnected(): void {
    this.stop?.();
  }
}
