/** What scrolls can be scrolled with the keyboard: it gets a stop of its own while it holds more than it shows. */
export const makeReachable = (places: Iterable<HTMLElement>): void => {
  for (const place of places) {
    if (place.scrollHeight > place.clientHeight + 1) place.tabIndex = 0;
    else place.removeAttribute("tabindex");
  }
};
