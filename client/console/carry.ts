/** Picking up a device's chip and carrying it to another crew: with a mouse, a pen or a finger. */
import type { LitElement, ReactiveController } from "lit";
import type { SeatId } from "../../shared/rules/state.ts";

/** CSS pixels that a press may wander before it is a drag; a finger that wanders sooner scrolls. */
const wander = 7;
/** Milliseconds that a finger rests on a chip before it comes loose. */
const holdTime = 260;
/** CSS pixels from the edge of what scrolls where it begins to, and how many it then scrolls a frame at the most. */
const edge = 70;
const fastest = 14;

interface Press {
  readonly seat: SeatId;
  readonly pointer: number;
  /** Where it began, and where the chip was then. */
  readonly x: number;
  readonly y: number;
  readonly chip: DOMRect;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The parent that is drawn around an element, through slots and shadow roots. */
const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What scrolls up and down around an element; null when nothing does. */
const scrollerOf = (element: Element): Element | null => {
  for (let box: Element | null = element; box; box = parentOf(box)) if (box.scrollHeight > box.clientHeight + 1 && ["auto", "scroll"].includes(getComputedStyle(box).overflowY)) return box;
  return document.scrollingElement;
};

/** Pixels to scroll this frame, for a pointer at `y` in a box from `top` to `bottom`. */
export const rollBy = (y: number, top: number, bottom: number): number => {
  const reach = Math.min(edge, (bottom - top) / 4);
  const pull = y < top + reach ? (y - top - reach) / reach : y > bottom - reach ? (y - bottom + reach) / reach : 0;
  return Math.round(Math.max(-1, Math.min(1, pull)) * fastest);
};

/**
 * A host's chips call `press`; its crews have `data-crew`; what it draws with the class `lifted` is the chip in the air.
 * `drop` is called with the crew that the chip was let go over.
 */
export class Carry implements ReactiveController {
  /** The device in the air, and the crew under it. */
  seat: SeatId | null = null;
  over: string | null = null;
  private readonly host: LitElement;
  private readonly drop: (seat: SeatId, crew: string) => void;
  private pressed: Press | null = null;
  private at: Point = { x: 0, y: 0 };
  private hold: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(host: LitElement, drop: (seat: SeatId, crew: string) => void) {
    this.host = host;
    this.drop = drop;
    host.addController(this);
  }

  hostConnected(): void {
    // Not while it is pressed: a browser asks beforehand whether a touch may be kept from scrolling.
    this.host.addEventListener("touchmove", this.keepStill, { passive: false });
    this.host.addEventListener("contextmenu", this.noMenu);
  }

  hostDisconnected(): void {
    this.host.removeEventListener("touchmove", this.keepStill);
    this.host.removeEventListener("contextmenu", this.noMenu);
    this.end();
  }

  hostUpdated(): void {
    this.place();
  }

  /** A finger, pen or mouse goes down on a chip. */
  readonly press = (event: PointerEvent, seat: SeatId): void => {
    if (!event.isPrimary || event.button !== 0) return;
    this.end();
    this.at = { x: event.clientX, y: event.clientY };
    this.pressed = { seat, pointer: event.pointerId, ...this.at, chip: (event.currentTarget as Element).getBoundingClientRect() };
    addEventListener("pointermove", this.move);
    addEventListener("pointerup", this.up);
    addEventListener("pointercancel", this.cancel);
    addEventListener("keydown", this.key, { capture: true });
    if (event.pointerType === "touch") this.hold = setTimeout(this.lift, holdTime);
  };

  private readonly lift = (): void => {
    if (!this.pressed) return;
    clearTimeout(this.hold);
    this.seat = this.pressed.seat;
    this.over = this.crewAt(this.at);
    this.host.requestUpdate();
    this.frame = requestAnimationFrame(this.roll);
  };

  private readonly move = (event: PointerEvent): void => {
    const { pressed } = this;
    if (!pressed || event.pointerId !== pressed.pointer) return;
    this.at = { x: event.clientX, y: event.clientY };
    if (this.seat === null) {
      if (Math.hypot(this.at.x - pressed.x, this.at.y - pressed.y) <= wander) return;
      if (event.pointerType === "touch") return this.end();
      this.lift();
    }
    this.look();
  };

  private readonly up = (event: PointerEvent): void => {
    if (event.pointerId !== this.pressed?.pointer) return;
    const { seat, over } = this;
    if (seat !== null) this.swallowClick();
    this.end();
    if (seat !== null && over !== null) this.drop(seat, over);
  };

  private readonly cancel = (): void => this.end();

  private readonly key = (event: KeyboardEvent): void => {
    if (this.seat === null || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  };

  private readonly keepStill = (event: TouchEvent): void => {
    if (this.seat !== null && event.cancelable) event.preventDefault();
  };

  private readonly noMenu = (event: Event): void => {
    if (this.pressed && this.hold !== undefined) event.preventDefault();
  };

  /** Letting go is no click: neither on the chip nor on what lies under it. */
  private swallowClick(): void {
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
  }

  private end(): void {
    clearTimeout(this.hold);
    this.hold = undefined;
    cancelAnimationFrame(this.frame);
    removeEventListener("pointermove", this.move);
    removeEventListener("pointerup", this.up);
    removeEventListener("pointercancel", this.cancel);
    removeEventListener("keydown", this.key, { capture: true });
    this.pressed = null;
    if (this.seat === null) return;
    this.seat = null;
    this.over = null;
    this.host.requestUpdate();
  }

  private crewAt({ x, y }: Point): string | null {
    const crews = [...this.host.renderRoot.querySelectorAll<HTMLElement>("[data-crew]")];
    const under = crews.find((crew) => {
      const { left, right, top, bottom } = crew.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
    return under?.dataset["crew"] ?? null;
  }

  /** Sees which crew is under the chip now. */
  private look(): void {
    this.place();
    const over = this.crewAt(this.at);
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }

  private place(): void {
    const lifted = this.host.renderRoot.querySelector<HTMLElement>(".lifted");
    const { pressed, at } = this;
    if (!lifted || !pressed) return;
    lifted.style.width = `${pressed.chip.width}px`;
    lifted.style.left = `${pressed.chip.left + at.x - pressed.x}px`;
    lifted.style.top = `${pressed.chip.top + at.y - pressed.y}px`;
  }

  /** Near the edge of what scrolls it scrolls, for as long as the chip is held there. */
  private readonly roll = (): void => {
    this.frame = requestAnimationFrame(this.roll);
    const scroller = scrollerOf(this.host);
    if (!scroller) return;
    const box = scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
    const by = rollBy(this.at.y, Math.max(0, box.top), Math.min(innerHeight, box.bottom));
    if (by === 0) return;
    scroller.scrollTop += by;
    this.look();
  };
}
