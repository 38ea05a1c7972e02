/** The language of this device, and its texts: loaded once, by page and by story. */
import { IntlMessageFormat } from "intl-messageformat";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isLanguage, type Language } from "../../shared/content/languages.ts";
import loaders from "virtual:stories";
import type { PublicStory } from "../../shared/content/pack.ts";
import type { Helplines } from "../../shared/content/helplines.ts";
import type common from "../../content/ui/nl/common.json";
import type consoleTexts from "../../content/ui/nl/console.json";
import type pupilTexts from "../../content/ui/nl/pupil.json";

/** Every text of the interface. Dutch is the source; the others have the same keys. */
export type UiKey = keyof typeof common | keyof typeof consoleTexts | keyof typeof pupilTexts;
export type Page = "pupil" | "console";
type Texts = Readonly<Record<string, string>>;
type Load = () => Promise<unknown>;

const uiFiles = import.meta.glob("../../content/ui/*/*.json", { import: "default" }) as Record<string, Load>;
const storyFiles = import.meta.glob(["../../content/newcomers/*/*.json", "!../../content/newcomers/*/story.json"], { import: "default" }) as Record<string, Load>;
const gameFiles = import.meta.glob(["../../content/minigames/*.*.json", "!../../content/minigames/*.schema.json"], { import: "default" }) as Record<string, Load>;
const helplineFile = () => import("../../content/helplines.json");

let language: Language = "nl";
let page: Page = "pupil";
let ui: Texts = {};
let games: Texts = {};
const stories = new Map<string, Texts>();
const structures = new Map<string, PublicStory>();
const wanted = new Set<string>();
let helplines: Helplines | null = null;
const formats = new Map<string, IntlMessageFormat>();
const listeners = new Set<() => void>();

const read = async (files: Record<string, Load>, path: string): Promise<Texts> => ((await files[path]?.()) ?? {}) as Texts;

const changed = () => {
  for (const listener of listeners) listener();
};

const loadStoryTexts = async (id: string): Promise<void> => {
  const asked = language;
  const texts = await read(storyFiles, `../../content/newcomers/${id}/${asked}.json`);
  if (asked !== language) return;
  stories.set(id, texts);
  changed();
};

const loadStructure = async (id: string): Promise<void> => {
  const module = await loaders[id]?.();
  if (!module) return;
  structures.set(id, module.default);
  changed();
};

/** Every newcomer there is, on the board or not. */
export const newcomerIds: readonly string[] = Object.keys(loaders);

/** A newcomer's story as a device may hold it; null while it is on its way. */
export const storyOf = (newcomer: string): PublicStory | null => structures.get(newcomer) ?? null;

/** The languages that this browser asks for, the first that we have; else Dutch. */
const guess = (): Language => {
  const kept = localStorage.getItem("language");
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? "nl";
};

/** Loads the page's texts; resolves when the interface can be drawn. */
export const startLanguage = async (forPage: Page): Promise<void> => {
  page = forPage;
  await chooseLanguage(guess(), false);
};

/** Turns this device to a language, and remembers it when a person chose it. */
export const chooseLanguage = async (next: Language, keep = true): Promise<void> => {
  const [common, own, game] = await Promise.all([
    read(uiFiles, `../../content/ui/${next}/common.json`),
    read(uiFiles, `../../content/ui/${next}/${page}.json`),
    read(gameFiles, `../../content/minigames/trafficLight.${next}.json`),
  ]);
  language = next;
  ui = { ...common, ...own };
  games = game;
  formats.clear();
  stories.clear();
  document.documentElement.lang = next;
  if (keep) localStorage.setItem("language", next);
  changed();
  await Promise.all([...wanted].map(loadStoryTexts));
};

export const currentLanguage = (): Language => language;

/** Asks for the stories of these newcomers; `storyOf` and `storyText` have them a moment later. */
export const wantStories = (ids: Iterable<string>): void => {
  for (const id of ids) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    // What a broken line kept back is asked for again with the next change of the class.
    void Promise.all([loadStructure(id), loadStoryTexts(id)]).catch(() => wanted.delete(id));
  }
};

/** A text of the interface, with its ICU arguments filled in. */
export const t = (key: UiKey, values?: Readonly<Record<string, string | number>>): string => {
  const message = ui[key];
  if (message === undefined) return "";
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(message, language)));
  return format.format<string>(values) as string;
};

/** A text whose key is made from an id that the server sent, like `reason.full`. */
export const tId = (scope: string, id: string, values?: Readonly<Record<string, string | number>>): string => t(`${scope}.${id}` as UiKey, values);

/** A newcomer's text; empty while it is on its way. */
export const storyText = (newcomer: string, key: string): string => stories.get(newcomer)?.[key] ?? "";

/** A mini-game's text. */
export const gameText = (key: string): string => games[key] ?? "";

/** The help services, from the data file; null while it is on its way. */
export const helpServices = (): Helplines | null => {
  if (!helplines) void helplineFile().then((module) => {
    helplines = module.default as Helplines;
    changed();
  });
  return helplines;
};

/** Draws an element anew when the language or a text changes. */
export class Localized implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }
  private readonly update = () => this.host.requestUpdate();
  hostConnected(): void {
    listeners.add(this.update);
  }
  hostDisconnected(): void {
    listeners.delete(this.update);
  }
}
