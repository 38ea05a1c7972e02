/** In the browser: the console, showing any moment it is given, as if its class had sent it. */
import "../../client/a11y/tokens.css";
import "../../client/a11y/base.css";
import "../../client/console/console.css";
import "../../client/console/class.ts";
import { startLanguage } from "../../client/i18n/language.ts";
import type { HostSession, SessionState } from "../../client/net/session.ts";
import type { HostView, SharedView } from "../../shared/rules/view.ts";

let state: SessionState<HostView> = { link: "connecting", refused: null, shared: null, own: null, pairing: null, waits: false };
const listeners = new Set<() => void>();

const session: HostSession = {
  code: "TESTS",
  secret: "",
  get state() {
    return state;
  },
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask: () => Promise.resolve(null),
  pair: () => Promise.resolve({ ok: true }),
  close: () => undefined,
};

declare global {
  /** Shows a moment on the console; resolves when the page has drawn it. */
  var project: (moment: { readonly shared: SharedView; readonly host: HostView }) => Promise<void>;
  /** Everything that the page holds: its words, what it says to a screen reader, and its attributes. */
  var readPage: () => { readonly words: string; readonly markup: string; readonly spreads: readonly (readonly number[])[]; readonly votes: readonly number[] };
}

await startLanguage("console");
const page = document.createElement("max-class");
page.session = session;
document.body.append(page);

globalThis.project = async ({ shared, host }) => {
  state = { ...state, link: "online", shared, own: host };
  for (const listener of listeners) listener();
  await page.updateComplete;
};

/** An element and all in it, shadow trees too. */
const all = function* (root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
};

globalThis.readPage = () => {
  const elements = [...all(document.body)].filter(({ localName }) => localName !== "style");
  const own = (element: Element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? "").join(" ");
  const numbers = (element: Element) => [...element.querySelectorAll("b")].map(({ textContent }) => Number(textContent));
  return {
    words: elements.flatMap((element) => [own(element), element.getAttribute("aria-label") ?? "", element.getAttribute("title") ?? "", element.getAttribute("alt") ?? ""]).join("\n"),
    markup: elements.map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ")).join("\n"),
    spreads: elements.filter((element) => element.matches('[data-test="spread"]')).map(numbers),
    votes: elements.filter((element) => element.matches('[data-test^="votes-"]')).map(({ textContent }) => Number(textContent)),
  };
};
