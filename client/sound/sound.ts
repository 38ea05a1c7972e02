/**
 * Sound on this device: play a cue, or switch sound on and off. It costs a page nothing until it sounds:
 * notes and player are loaded with the first cue, and no device sounds before somebody has touched the page.
 */
import { onDevice } from "../kept.ts";
import type { Player } from "./player.ts";
import type { Cue } from "./score.ts";

export interface Sound {
  /** Whether this page sounds: what was chosen on this device, else what the page starts with. */
  readonly on: boolean;
  /** Switches it, and remembers that on this device alone. */
  readonly toggle: () => void;
  /** Plays what belongs to one moment; nothing while sound is off, the page is hidden or the device may not sound. */
  readonly play: (...cues: readonly Cue[]) => void;
}

/** Whether this browser can make sounds at all. */
export const canSound = (): boolean => "AudioContext" in globalThis;

/** Milliseconds after which a cue comes too late to be understood; where a device is that slow, what is seen is late too. */
const patience = 3000;

/** What a browser may take for the touch that lets a page sound. */
const touches = ["pointerup", "keydown"] as const;
const isTouched = (): boolean => !("userActivation" in navigator) || navigator.userActivation.hasBeenActive;

export interface SoundChoice {
  /** Where the choice is kept on the device. */
  readonly key: string;
  /** What holds until somebody chose. */
  readonly startsOn: boolean;
  /** From 0 to 1. */
  readonly volume: number;
}

/** A page's sound; make one a page. */
export const soundOf = ({ key, startsOn, volume }: SoundChoice): Sound => {
  const kept = onDevice.get(key);
  let on = canSound() && (kept === null ? startsOn : kept === "on");
  let player: Player | null = null;
  let loading: Promise<Player | null> | null = null;

  const load = (): Promise<Player | null> =>
    (loading ??= import("./player.ts").then(
      ({ openPlayer }) => (player = openPlayer(volume)),
      () => {
        // The line was away: the next cue asks again.
        loading = null;
        return null;
      },
    ));

  const play = (...cues: readonly Cue[]): void => {
    if (!on || cues.length === 0) return;
    const until = performance.now() + patience;
    void load().then((loaded) => {
      if (on && performance.now() < until) loaded?.play(cues, until);
    });
  };

  const touched = (): void => {
    if (!on || !isTouched()) return;
    // At once when it is there: some browsers believe a touch only while it lasts.
    if (player) player.wake();
    else void load().then((loaded) => loaded?.wake());
  };
  for (const touch of touches) addEventListener(touch, touched, { capture: true });

  return {
    get on() {
      return on;
    },
    toggle: () => {
      on = canSound() && !on;
      onDevice.set(key, on ? "on" : "off");
      if (!on) return player?.play(["hush"], Infinity);
      touched();
      // However long that takes: this one says that it works.
      void load().then((loaded) => loaded?.play(["phase"], Infinity));
    },
    play,
  };
};
