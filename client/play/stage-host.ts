/** Brings the Phaser stage in while children join, and stands in for it with plain pictures until then, or for good without WebGL. */
import { html, render } from "lit";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { onMotion, wantsLessMotion } from "../a11y/motion.ts";
import { stageCode } from "./ahead.ts";
import { plainStage } from "./plain-stage.ts";
import type { Stage, StagePicture } from "./picture.ts";

export class StageHost implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private place: HTMLElement | null = null;
  private stage: Stage | null = null;
  private picture: StagePicture | null = null;
  private resting = false;
  private watcher: ResizeObserver | null = null;
  private stopMotion: (() => void) | undefined;
  /** Size of the stage in CSS pixels. */
  size = { width: innerWidth, height: innerHeight };

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.onVisible);
    this.stopMotion = onMotion(() => void this.renew());
  }

  /** Stands in this element, and brings Phaser in as soon as it is here. */
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
      const { createStage } = await stageCode;
      const canvas = document.createElement("div");
      canvas.className = "canvas";
      place.append(canvas);
      const reducedMotion = wantsLessMotion();
      const stage = await createStage(canvas, { reducedMotion });
      if (!this.place) return stage.destroy();
      place.dataset["motion"] = reducedMotion ? "less" : "full";
      this.stage = stage;
      if (reducedMotion !== wantsLessMotion()) return await this.renew();
      if (this.picture) stage.show(this.picture);
      place.querySelector(".plain")?.remove();
      this.rest();
    } catch {
      // No WebGL on this device: the plain pictures stay, and everything can still be played.
      place.querySelector(".canvas")?.remove();
    }
  }

  /** A stage moves or it does not, for life: another wish is another stage. */
  private async renew(): Promise<void> {
    const { place, stage } = this;
    if (!place || !stage) return;
    this.stage = null;
    this.drawPlain();
    stage.destroy();
    place.querySelector(".canvas")?.remove();
    await this.load(place);
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
    this.stopMotion?.();
    this.watcher?.disconnect();
    this.stage?.destroy();
    this.stage = null;
    this.place = null;
  }
}
