/** Plays cues on this device's loudspeaker. A chunk of its own, loaded by a page that sounds. */
import { scores, type Cue, type Score, type SoundingCue } from "./score.ts";
import { echo, openRoom, sing, type Room } from "./synth.ts";

export interface Player {
  /** Opens the loudspeaker, so that what follows is heard at once; call it from a click or a key, or the browser may refuse. */
  readonly wake: () => void;
  /**
   * Plays what belongs to one moment, one cue after the other; nothing on a device that may not sound, or not before `until`
   * (milliseconds, as `performance.now()` counts them): a sound must belong to what is seen.
   */
  readonly play: (cues: readonly Cue[], until: number) => void;
}

/** Seconds between asking for a cue and hearing it: enough to be scheduled whole. */
const ahead = 0.05;

/** Seconds in which everything fades for the calm screen. */
const hushing = 0.7;

/** Seconds in which it fades when the page is hidden: short, but no click. */
const leaving = 0.1;

/** Seconds that the loudspeaker stays open after the last touch or cue: a silent page takes no battery. */
const rest = 20;

/** Null where there is no sound card, or too many pages sound already. */
const openContext = (): AudioContext | null => {
  try {
    return new AudioContext();
  } catch {
    return null;
  }
};

/** `volume` is from 0 to 1. */
export const openPlayer = (volume: number): Player => {
  let context: AudioContext | null = null;
  let room: Room | null = null;
  let falling: ReturnType<typeof setTimeout> | undefined;
  /** When the last note will have faded, in the context's seconds. */
  let quietFrom = 0;
  /** Counts the hushes: what was asked for before one is not heard after it. */
  let hushes = 0;
  const turns = new Map<SoundingCue, { readonly count: number; readonly at: number }>();

  const sleep = (): void => void context?.suspend().catch(() => undefined);
  const sleepAfter = (seconds: number): void => {
    clearTimeout(falling);
    falling = setTimeout(sleep, seconds * 1000);
  };

  const leaveRoom = (seconds: number): void => {
    if (!context || !room) return;
    const { output } = room;
    const { currentTime } = context;
    // What still rings in there is never heard again: the next cue gets a room of its own.
    room = null;
    output.gain.setValueAtTime(volume, currentTime);
    output.gain.linearRampToValueAtTime(0, currentTime + seconds);
    setTimeout(() => output.disconnect(), seconds * 1000);
  };

  const sound = (live: AudioContext, cues: readonly SoundingCue[]): void => {
    // Built first: on a slow device that takes so long that the first note would begin in its middle, with a click.
    const { input } = (room ??= openRoom(live, volume));
    let at = live.currentTime + ahead;
    for (const cue of cues) {
      const { apart, next }: Score = scores[cue];
      const last = turns.get(cue) ?? { count: 0, at: -Infinity };
      if (at - last.at < apart) continue;
      turns.set(cue, { count: last.count + 1, at });
      quietFrom = Math.max(quietFrom, sing(live, input, cue, last.count, at) + echo);
      at += next;
    }
    sleepAfter(Math.max(0, quietFrom - live.currentTime) + rest);
  };

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return;
    // A cue that was merely stopped would go on when the page comes back, long after what it stood for.
    leaveRoom(leaving);
    sleepAfter(leaving);
  });

  return {
    wake: () => {
      context ??= openContext();
      if (!context) return;
      room ??= openRoom(context, volume);
      void context.resume().then(() => sleepAfter(rest), () => undefined);
    },
    play: (cues, until) => {
      const live = context;
      if (!live || document.hidden) return;
      if (cues.includes("hush")) {
        hushes += 1;
        return leaveRoom(hushing);
      }
      const sounding = cues.filter((cue) => cue !== "hush");
      if (live.state === "running") return sound(live, sounding);
      const asked = hushes;
      void live.resume().then(() => (performance.now() < until && asked === hushes && !document.hidden ? sound(live, sounding) : undefined), () => undefined);
    },
  };
};
