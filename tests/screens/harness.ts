/** In the browser: a page of the game that shows any moment it is given, as if its class had sent it. */
import "../../client/a11y/tokens.css";
import "../../client/a11y/base.css";
import "../../client/a11y/letters.css";
import { followMotion } from "../../client/a11y/motion.ts";
import { applySettings } from "../../client/a11y/settings.ts";
import { startLanguage } from "../../client/i18n/language.ts";
import type { PupilSession, SessionState } from "../../client/net/session.ts";
import "../../client/play/class.ts";
import type { PupilView } from "../../shared/rules/view.ts";
import type { Moment } from "./moments.ts";

let state: SessionState<PupilView> = { link: "connecting", refused: null, shared: null, own: null, pairing: null, waits: false };
const listeners = new Set<() => void>();
const change = (part: Partial<SessionState<PupilView>>): void => {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
};

const session: PupilSession = {
  code: "TESTS",
  get state() {
    return state;
  },
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask: () => Promise.resolve(null),
  close: () => undefined,
};

declare global {
  /** Shows a moment; resolves when the page has drawn it. */
  var show: (moment: Pick<Moment, "shared" | "pupil">) => Promise<void>;
  /** Tells the page what happened to its line. */
  var line: (link: SessionState<PupilView>["link"], refused?: SessionState<PupilView>["refused"]) => void;
}

applySettings();
followMotion();
await startLanguage("pupil");
const page = document.createElement("max-pupil-class");
page.session = session;
document.body.append(page);

globalThis.show = async ({ shared, pupil }) => {
  change({ link: "online", shared, own: pupil });
  await page.updateComplete;
};
globalThis.line = (link, refused = null) => change({ link, refused });
