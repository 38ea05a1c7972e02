/** Sound on a pupil's own device: off until the child switches it on, and softer, for one pair of ears among thirty. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { pupilCuesBetween, type PupilMoment } from "./cues.ts";
import { soundOf } from "./sound.ts";

export const pupilSound = soundOf({ key: "sound pupil", startsOn: false, volume: 0.6 });

const isButton = (target: EventTarget): boolean => target instanceof Element && target.matches("button, summary, label");

/** Lets an element sound: a tap on anything in it, and whatever changes between one drawing of it and the next. */
export class PupilSounds implements ReactiveController {
  private heard: PupilMoment | null = null;
  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly moment: () => PupilMoment | null;

  constructor(host: ReactiveControllerHost & EventTarget, moment: () => PupilMoment | null) {
    this.host = host;
    this.moment = moment;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener("click", this.tapped);
  }
  hostDisconnected(): void {
    this.host.removeEventListener("click", this.tapped);
  }

  hostUpdated(): void {
    const now = this.moment();
    if (!now) return;
    pupilSound.play(...pupilCuesBetween(this.heard, now));
    this.heard = now;
  }

  private readonly tapped = (event: Event): void => {
    if (event.composedPath().some(isButton)) pupilSound.play("tap");
  };
}
