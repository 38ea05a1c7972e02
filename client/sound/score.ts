/**
 * What each moment of a class sounds like: data, no sound yet.
 * All notes are of one scale (F major without its two half-tone steps), low enough for children who hear sharply:
 * whatever sounds together, sounds well together.
 */

/** Middle C is C4. The type keeps every cue in the scale, and its fundamental at 698 Hz at most. */
export type Pitch = `${"C" | "D" | "F" | "G" | "A"}${3 | 4}` | "C5" | "D5" | "F5";

/** Kalimba: a plucked tongue. Bowl: struck, rings long. Breath: swells and goes. Wood: a soft knock. */
export type Voice = "kalimba" | "bowl" | "breath" | "wood";

/** When it begins, in seconds from the cue's beginning; its pitch; how loud, from 0 to 1. */
export type Note = readonly [at: number, pitch: Pitch, level: number];

export interface Line {
  readonly voice: Voice;
  readonly notes: readonly Note[];
}

export interface Score {
  /** Takes that follow each other in turn: what comes often is never twice the same. */
  readonly takes: readonly (readonly Line[])[];
  /** Seconds after which a second cue of the same moment may begin. */
  readonly next: number;
  /** Seconds for which the same cue then keeps silent: thirty children who join are no machine gun. */
  readonly apart: number;
}

const line = (voice: Voice) => (...notes: readonly Note[]): Line => ({ voice, notes });
const kalimba = line("kalimba");
const bowl = line("bowl");
const breath = line("breath");
const wood = line("wood");

const score = ({ next = 0.5, apart = 0.3 }: Partial<Pick<Score, "next" | "apart">>, ...lines: readonly Line[]): Score => ({ takes: [lines], next, apart });

const joining: readonly Pitch[] = ["F4", "A4", "G4", "C5", "D4", "A4", "C4", "F4", "D5", "G4"];

export const scores = {
  join: { takes: joining.map((pitch) => [kalimba([0, pitch, 0.5])]), next: 0.3, apart: 0.35 },
  start: score({ next: 0.9 }, kalimba([0, "C4", 0.5], [0.18, "F4", 0.5], [0.36, "A4", 0.55]), breath([0.1, "F3", 0.22])),
  phase: score({}, kalimba([0, "C4", 0.5], [0.17, "F4", 0.55])),
  morning: score({ next: 1 }, kalimba([0, "F4", 0.4], [0.16, "G4", 0.45], [0.32, "A4", 0.5], [0.5, "C5", 0.5]), breath([0, "F3", 0.25], [0.3, "C4", 0.15])),
  ready: score({ apart: 8 }, kalimba([0, "F4", 0.35], [0.07, "A4", 0.35], [0.14, "C5", 0.4])),
  home: score({}, kalimba([0, "F4", 0.4], [0.1, "A4", 0.42], [0.2, "C5", 0.45], [0.34, "F5", 0.3]), breath([0.1, "F3", 0.15])),
  outward: score({ next: 1 }, breath([0, "F3", 0.4], [0.5, "D3", 0.42]), bowl([0.5, "D3", 0.15])),
  lantern: score({ next: 0.7 }, breath([0, "F4", 0.2], [0.12, "A4", 0.16]), kalimba([0.12, "C5", 0.35], [0.3, "A4", 0.22])),
  earned: score({ next: 0.7 }, kalimba([0, "G4", 0.35], [0.12, "A4", 0.38], [0.24, "C5", 0.42], [0.4, "D5", 0.32]), breath([0.24, "F3", 0.15])),
  night: score({ next: 1.4 }, bowl([0, "A4", 0.26], [0.44, "F4", 0.3], [0.88, "D4", 0.32]), breath([0, "D3", 0.2])),
  search: score({ next: 1.2 }, bowl([0, "D4", 0.35], [0.55, "A3", 0.35]), breath([0, "D3", 0.28])),
  found: score({ next: 1 }, kalimba([0, "D4", 0.38], [0.2, "F4", 0.42], [0.42, "A4", 0.45], [0.64, "C5", 0.35]), breath([0.2, "F3", 0.28], [0.42, "C4", 0.16])),
  talk: score({ next: 1.6 }, bowl([0, "F3", 0.45], [0.02, "C4", 0.35], [0.04, "A4", 0.16])),
  eyesUp: score({ next: 0.9 }, bowl([0, "C5", 0.3], [0.24, "G4", 0.38])),
  tick: { takes: [[wood([0, "F4", 0.3])], [wood([0, "D4", 0.3])]], next: 0.2, apart: 0.5 },
  finale: score(
    { next: 4, apart: 8 },
    kalimba([0, "F4", 0.4], [0.33, "A4", 0.42], [0.66, "C5", 0.45], [0.99, "D5", 0.42], [1.65, "C5", 0.42], [1.98, "A4", 0.4], [2.31, "G4", 0.38], [2.64, "F4", 0.42], [2.68, "A4", 0.3], [2.72, "C5", 0.28]),
    breath([0, "F3", 0.25], [0.99, "D3", 0.25], [1.65, "C4", 0.15], [2.64, "F3", 0.28]),
  ),
  goodbye: score({ next: 1.5 }, kalimba([0, "C5", 0.4], [0.3, "A4", 0.4], [0.62, "F4", 0.42]), breath([0.3, "F3", 0.22])),
  tap: { takes: [[wood([0, "F4", 0.16])], [wood([0, "G4", 0.16])], [wood([0, "D4", 0.16])]], next: 0.1, apart: 0.08 },
  marked: { takes: [[kalimba([0, "A4", 0.3])], [kalimba([0, "G4", 0.3])], [kalimba([0, "F4", 0.3])]], next: 0.2, apart: 0.1 },
  allMarked: score({ next: 0.4 }, kalimba([0, "F4", 0.28], [0.1, "A4", 0.3], [0.2, "C5", 0.32])),
  card: score({ next: 0.3 }, kalimba([0, "F4", 0.28], [0.06, "C5", 0.22])),
} as const satisfies Record<string, Score>;

export type SoundingCue = keyof typeof scores;

/** What a page can ask for. "hush" is the calm screen's: everything fades, then silence. */
export type Cue = SoundingCue | "hush";
