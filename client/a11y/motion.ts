/**
 * Whether things may move: the one place that the style sheets and the stage ask.
 * Motion is unwanted when the system says so, or when the child chose it.
 */
import { css } from "lit";
import { onSettings, settings } from "./settings.ts";

const bySystem = "(prefers-reduced-motion: reduce)";

/**
 * For every shadow root: nothing moves where less motion is wanted. All roots share this one sheet, so that
 * the choice is made in it, by widening its media query: a root cannot see the attributes of the page around it.
 */
export const stillStyles = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      animation-delay: 0ms !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

export const wantsLessMotion = (): boolean => settings().motion === "less" || matchMedia(bySystem).matches;

const apply = (): void => {
  document.documentElement.dataset["motion"] = wantsLessMotion() ? "less" : "full";
  // Browsers from before shared sheets (Safari 16.3) follow the system's wish only.
  const rule = stillStyles.styleSheet?.cssRules[0];
  if (rule instanceof CSSMediaRule) rule.media.mediaText = settings().motion === "less" ? "all" : bySystem;
};

const listeners = new Set<() => void>();

/** Calls back when motion becomes wanted or unwanted; answers how to stop that. */
export const onMotion = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Starts to follow the child's choice and the system's. */
export const followMotion = (): void => {
  let before = wantsLessMotion();
  const follow = (): void => {
    apply();
    if (before === wantsLessMotion()) return;
    before = !before;
    for (const listener of listeners) listener();
  };
  apply();
  onSettings(follow);
  matchMedia(bySystem).addEventListener("change", follow);
};
