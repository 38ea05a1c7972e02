/** How the child at this device sees and reads best. Kept on the device alone; nobody else hears of it. */
import { onDevice } from "../kept.ts";

export const fonts = ["nunito", "legible", "dyslexic"] as const;
export const textSizes = ["normal", "large", "largest"] as const;
export const motions = ["device", "less"] as const;
export const paces = ["slow", "normal"] as const;

export interface Settings {
  readonly font: (typeof fonts)[number];
  readonly text: (typeof textSizes)[number];
  /** "device": as the system asks for. */
  readonly motion: (typeof motions)[number];
  /** How fast a text is read aloud. */
  readonly pace: (typeof paces)[number];
}

const usual: Settings = { font: "nunito", text: "normal", motion: "device", pace: "normal" };

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value => values.find((known) => known === value) ?? otherwise;

/** Settings from what was kept: what is missing, unknown or unreadable is as usual. */
export const readSettings = (kept: string | null): Settings => {
  let found: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(kept ?? "{}");
    if (typeof parsed === "object" && parsed !== null) found = parsed;
  } catch {
    // Written by another version, or by hand.
  }
  return {
    font: oneOf(fonts, found.font, usual.font),
    text: oneOf(textSizes, found.text, usual.text),
    motion: oneOf(motions, found.motion, usual.motion),
    pace: oneOf(paces, found.pace, usual.pace),
  };
};

const key = "settings";
let now: Settings | null = null;
const listeners = new Set<() => void>();

export const settings = (): Settings => (now ??= readSettings(onDevice.get(key)));

/** Calls back after every change; answers how to stop that. */
export const onSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Puts letters and size on the page: the style sheets ask for them there. */
export const applySettings = (): void => {
  const { font, text } = settings();
  Object.assign(document.documentElement.dataset, { font, text });
};

export const changeSettings = (part: Partial<Settings>): void => {
  now = { ...settings(), ...part };
  onDevice.set(key, JSON.stringify(now));
  applySettings();
  for (const listener of listeners) listener();
};
