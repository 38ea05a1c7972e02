/** Makes a score's notes sound in a Web Audio context, live or rendered: sine tones and a small room, nothing loaded. */
import { scores, type Line, type Pitch, type Score, type SoundingCue, type Voice } from "./score.ts";

interface Overtone {
  /** Times the note's own frequency. */
  readonly ratio: number;
  /** Against the note's level. */
  readonly level: number;
  /** Seconds until it has faded to a thousandth. */
  readonly fade: number;
}

interface Timbre {
  /** Seconds in which a note rises: nothing begins with a bang. */
  readonly attack: number;
  readonly partials: readonly Overtone[];
}

const timbres: Readonly<Record<Voice, Timbre>> = {
  kalimba: { attack: 0.012, partials: [{ ratio: 1, level: 1, fade: 1.1 }, { ratio: 2, level: 0.22, fade: 0.7 }, { ratio: 3.01, level: 0.07, fade: 0.35 }] },
  // Two tones that lie close together make a bowl sing.
  bowl: { attack: 0.03, partials: [{ ratio: 1, level: 0.7, fade: 2.5 }, { ratio: 1.006, level: 0.4, fade: 2.5 }, { ratio: 2.71, level: 0.2, fade: 1 }, { ratio: 4.1, level: 0.04, fade: 0.4 }] },
  breath: { attack: 0.14, partials: [{ ratio: 1, level: 0.8, fade: 1.5 }, { ratio: 2, level: 0.5, fade: 1.2 }, { ratio: 3, level: 0.22, fade: 0.9 }, { ratio: 4, level: 0.08, fade: 0.6 }] },
  wood: { attack: 0.006, partials: [{ ratio: 1, level: 1, fade: 0.16 }, { ratio: 2.4, level: 0.12, fade: 0.08 }] },
};

/** Half tones above C. */
const steps: Readonly<Record<string, number>> = { C: 0, D: 2, F: 5, G: 7, A: 9 };

/** In hertz; A4 is 440. */
export const frequencyOf = (pitch: Pitch): number => 440 * 2 ** (((steps[pitch.charAt(0)] ?? 0) - 9) / 12 + Number(pitch.charAt(1)) - 4);

const tone = (context: BaseAudioContext, into: AudioNode, frequency: number, attack: number, { ratio, level, fade }: Overtone, loud: number, at: number): number => {
  const source = context.createOscillator();
  const envelope = context.createGain();
  const end = at + attack + fade;
  source.frequency.value = frequency * ratio;
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(loud * level, at + attack);
  // A thousandth is 60 dB down; the rest goes straight to nothing, so that no note ends with a click.
  envelope.gain.exponentialRampToValueAtTime(loud * level * 0.001, end);
  envelope.gain.linearRampToValueAtTime(0, end + 0.02);
  source.connect(envelope).connect(into);
  source.start(at);
  source.stop(end + 0.03);
  return end;
};

/** Plays a take of a cue (takes come in turn) from `at`, in the context's seconds; answers when its last note has faded. */
export const sing = (context: BaseAudioContext, into: AudioNode, cue: SoundingCue, turn: number, at: number): number => {
  const { takes }: Score = scores[cue];
  const lines: readonly Line[] = takes[turn % takes.length] ?? [];
  return Math.max(at, ...lines.flatMap(({ voice, notes }) => {
    const { attack, partials } = timbres[voice];
    return notes.flatMap(([after, pitch, level]) => partials.map((partial) => tone(context, into, frequencyOf(pitch), attack, partial, level * loudness, at + after)));
  }));
};

/** Level of a note of 1: room for several cues at once. */
const loudness = 0.3;

/** Seconds of echo. */
export const echo = 0.9;

/** The echo of a small room: noise that fades and darkens. The noise is always the same. */
const echoOf = (context: BaseAudioContext): AudioBuffer => {
  const length = Math.round(echo * context.sampleRate);
  const buffer = context.createBuffer(1, length, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 1;
  let dark = 0;
  for (let i = 0; i < length; i += 1) {
    // The generator of Numerical Recipes: good enough for noise.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    dark += 0.25 * (seed / 2 ** 31 - 1 - dark);
    samples[i] = dark * Math.exp((-6.9 * i) / length);
  }
  return buffer;
};

export interface Room {
  /** Where cues go in. */
  readonly input: AudioNode;
  /** The last of it: fades when there has to be silence. */
  readonly output: GainNode;
}

/**
 * Builds what stands between the cues and the loudspeaker: no sharp highs, a little echo, and a limiter for many cues at once.
 * `volume` is from 0 to 1.
 */
export const openRoom = (context: BaseAudioContext, volume: number): Room => {
  const input = new BiquadFilterNode(context, { type: "lowpass", frequency: 2200, Q: 0.5 });
  const wet = new GainNode(context, { gain: 0.35 });
  const limiter = new DynamicsCompressorNode(context, { threshold: -16, knee: 6, ratio: 14, attack: 0.003, release: 0.2 });
  // The node makes everything louder by what it would take from a full signal, as the standard says: this takes it back.
  const trim = new GainNode(context, { gain: 0.55 });
  const output = new GainNode(context, { gain: volume });
  input.connect(limiter);
  input.connect(new ConvolverNode(context, { buffer: echoOf(context) })).connect(wet).connect(limiter);
  limiter.connect(trim).connect(output).connect(context.destination);
  return { input, output };
};
