/** What a screen reader is told: one polite region and one that interrupts, for the whole page. */

export type Urgency = "polite" | "assertive";

/** Milliseconds between emptying a region and filling it: without them the same words twice are no change. */
const breath = 80;
/** Milliseconds that words stay: later nobody should come across them at the end of the page. */
const stay = 8000;

const makeRegion = (urgency: Urgency): HTMLElement => {
  const region = document.createElement("div");
  // It moves between the page and the dialogs' shadow roots: no style sheet is in all of them.
  region.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
  region.setAttribute("aria-live", urgency);
  region.setAttribute("aria-atomic", "true");
  region.dataset["test"] = `said-${urgency}`;
  return region;
};

let regions: Record<Urgency, HTMLElement> | null = null;
const timers: Partial<Record<Urgency, ReturnType<typeof setTimeout>>> = {};

const made = (): Record<Urgency, HTMLElement> => {
  if (!regions) {
    regions = { polite: makeRegion("polite"), assertive: makeRegion("assertive") };
    document.body.append(regions.polite, regions.assertive);
  }
  return regions;
};

/** Puts the regions into an open dialog, and back with null: what lies behind a dialog is silent. */
export const announceIn = (place: HTMLElement | null): void => {
  const { polite, assertive } = made();
  (place ?? document.body).append(polite, assertive);
};

export const announce = (text: string, urgency: Urgency): void => {
  if (text === "") return;
  const region = made()[urgency];
  region.textContent = "";
  clearTimeout(timers[urgency]);
  timers[urgency] = setTimeout(() => {
    region.textContent = text;
    timers[urgency] = setTimeout(() => (region.textContent = ""), stay);
  }, breath);
};
