/** Fullscreen for the projector. */

/** Chromium only: lets Escape reach the page (the calm screen) instead of leaving fullscreen; holding it still leaves. */
interface KeyboardLock {
  readonly keyboard?: { readonly lock: (keys: readonly string[]) => Promise<void>; readonly unlock: () => void };
}

export const toggleFullscreen = async (): Promise<void> => {
  const { keyboard } = navigator as Navigator & KeyboardLock;
  try {
    if (document.fullscreenElement) {
      keyboard?.unlock();
      await document.exitFullscreen();
    } else {
      await document.documentElement.requestFullscreen();
      await keyboard?.lock(["Escape"]);
    }
  } catch {
    // A browser may forbid fullscreen; the page works without it.
  }
};
