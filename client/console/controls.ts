/** Everything a host can do on the console, and the key for it. */

export type Control =
  | "next" | "back" | "pause" | "eyes-up" | "calm" | "more-time" | "lock" | "help" | "class-panel" | "fullscreen" | "sound" | "keys"
  | "topic-next" | "topic-back" | "recall" | "time" | "pairing" | "board-window" | "report" | "skip" | "replay" | "end" | "new-class" | "later" | "large-code" | "join-help";

/** By `KeyboardEvent.key`, letters in lower case. Page keys are what a presenter's clicker sends. */
const keys: Readonly<Record<string, Control>> = {
  " ": "next", enter: "next", arrowright: "next", pagedown: "next",
  arrowleft: "back", pageup: "back",
  arrowdown: "topic-next", arrowup: "topic-back",
  p: "pause", e: "eyes-up", c: "calm", escape: "calm", t: "more-time", l: "lock", h: "help", k: "class-panel", f: "fullscreen", m: "sound", r: "recall", i: "time", a: "pairing", b: "board-window", s: "skip", x: "end", q: "large-code", "?": "keys",
};

/** What a keycap says. */
export const keycaps = { next: "→", pause: "P", "eyes-up": "E", calm: "C", "more-time": "T", lock: "L", help: "H", "class-panel": "K", fullscreen: "F", sound: "M", recall: "R", time: "I", pairing: "A", "board-window": "B", skip: "S", end: "X", "large-code": "Q", keys: "?" } as const satisfies Partial<Record<Control, string>>;

const isPressed = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches("button, a, input, select, textarea, summary, [contenteditable]");

/**
 * The control that a key press asks for; null when it is somebody else's: a held key, a browser's shortcut,
 * or a key that the focused button or field uses itself.
 */
export const controlOfKey = (event: KeyboardEvent): Control | null => {
  if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const [target] = event.composedPath();
  const own = event.key === " " || event.key === "Enter";
  if (own && isPressed(target)) return null;
  if (target instanceof Element && target.matches("input, select, textarea")) return null;
  return keys[event.key.toLowerCase()] ?? null;
};
