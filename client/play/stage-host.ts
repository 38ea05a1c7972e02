/** Brings the Phaser stage in while children join, and stands in for it with plain pictures until then, or for good without WebGL. */
import { html, render } from "lit";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { wantsLessMotion } from "../a11y/reading.ts";
import { plainStage } from "./plain-stage.ts";
import type { Stage, StagePicture } from "./picture.ts";

export class StageHost implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private place: HTMLElement | null = null;
  private stage: Stage | null = null;
  private picture: StagePicture | null = null;
  private resting = false;
  private watcher: ResizeObserver | null = null;
  /** Size of the stage in CSS pixels. */
  size = { width: innerWidth, height: innerHeight };

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.onVisible);
  }

  /** Starts loading Phaser, in this element. */
  start(place: HTMLElement): void {
    this.place = place;
    this.watcher = new ResizeObserver(() => {
      this.size = { width: place.clientWidth, height: place.clientHeight };
      this.drawPlain();
      this.host.requestUpdate();
    });
    this.watcher.observe(place);
    void this.load(place);
  }

  private async load(place: HTMLElement): Promise<void> {
    try {
      const { createStage } = await import("./stage/stage.ts");
      const canvas = document.createElement("div");
      canvas.className = "canvas";
      place.append(canvas);
      const stage = await createStage(canvas, { reducedMotion: wantsLessMotion() });
      if (!this.place) return stage.destroy();
      this.stage = stage;
      if (this.picture) stage.show(this.picture);
      place.querySelector(".plain")?.remove();
      this.rest();
    } catch {
      // No WebGL on this device: the plain pictures stay, and everything can still be played.
      place.querySelector(".canvas")?.remove();
    }
  }

  show(picture: StagePicture, resting: boolean): void {
    this.picture = picture;
    this.resting = resting;
    if (this.stage) this.stage.show(picture);
    else this.drawPlain();
    this.rest();
  }

  private drawPlain(): void {
    const { place, picture, stage } = this;
    if (!place || !picture || stage) return;
    let plain = place.querySelector<HTMLElement>(".plain");
    if (!plain) {
      plain = document.createElement("div");
      plain.className = "plain";
      place.append(plain);
    }
    render(html`${plainStage(picture, this.size)}`, plain);
  }

  private readonly onVisible = (): void => this.rest();

  private rest(): void {
    this.stage?.rest(this.resting || document.hidden);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.onVisible);
    this.watcher?.disconnect();
    this.stage?.destroy();
    this.stage = null;
    this.place = null;
  }
}
