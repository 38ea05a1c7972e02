/** Where the keyboard goes and what a screen reader hears when a pupil's page changes. */
import type { LitElement, ReactiveController } from "lit";
import { announce } from "../a11y/announce.ts";
import { findDeep, focused, inDialog } from "../a11y/focus.ts";
import { t } from "../i18n/language.ts";
import { whatToSay, type Said, type Words } from "./what-to-say.ts";

/** The heading of the sheet: what there is to do. */
export const sheetHeading = (host: LitElement): HTMLElement | null => {
  const sheet = host.renderRoot.querySelector("main");
  return sheet && findDeep(sheet, "h1");
};

const assertiveWords = ({ assertive }: Words, { overWords }: Said): string => {
  switch (assertive) {
    case "over":
      return overWords;
    case "line is back":
      return t("back.line");
    case "go on":
      return t("back.go");
    case null:
      return "";
    default:
      return assertive satisfies never;
  }
};

/**
 * A new step takes the focus to the sheet's heading, which a screen reader then reads; the polite region adds what
 * the heading does not say. What lies over the page takes the focus while it is there and gives it back.
 * Whoever is in a dialog stays there, and hears all of it.
 */
export class Attention implements ReactiveController {
  private readonly host: LitElement;
  private readonly now: () => Said;
  /** As it was last told, without what lay over it. */
  private told: Said | null = null;
  /** Who had the focus before something lay over the page. */
  private waiting: HTMLElement | null = null;

  /** `now` says what the page shows. */
  constructor(host: LitElement, now: () => Said) {
    this.host = host;
    this.now = now;
    host.addController(this);
  }

  hostUpdate(): void {
    // Before the page under it becomes inert, which takes the focus away.
    if (this.now().over && !this.told?.over) this.waiting = focused();
  }

  hostUpdated(): void {
    const { told } = this;
    const now = this.now();
    const stays = inDialog();
    const words = whatToSay(told, now, !stays);
    // A step that began under an overlay is new when that has gone.
    this.told = now.over && told ? { ...told, over: now.over } : now;
    const covered = now.over !== (told?.over ?? null);
    const moved = !now.over && now.step !== told?.step;
    if (covered || moved) void this.settle(now, moved, words);
    else this.say(now, words);
  }

  /** Moves the focus when what is inside the sheet has been drawn too, then says the rest. */
  private async settle(now: Said, moved: boolean, words: Words): Promise<void> {
    await new Promise(requestAnimationFrame);
    if (!inDialog()) {
      if (now.over) this.host.renderRoot.querySelector<HTMLElement>(".over")?.focus({ preventScroll: true });
      else if (moved || !this.waiting?.isConnected) sheetHeading(this.host)?.focus({ preventScroll: true });
      else this.waiting.focus({ preventScroll: true });
    }
    if (!now.over) this.waiting = null;
    this.say(now, words);
  }

  private say(now: Said, words: Words): void {
    announce(assertiveWords(words, now), "assertive");
    const heading = words.heading ? (sheetHeading(this.host)?.textContent?.trim() ?? "") : "";
    const parts = [words.where ? now.where : "", heading, words.line ? (now.line?.text ?? "") : ""];
    announce(parts.filter(Boolean).join(". "), "polite");
  }
}
