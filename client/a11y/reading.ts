/** How a child reads best: the letter it chose, and a voice when this device has one of its own. */
import { currentLanguage } from "../i18n/language.ts";

const key = "font";

/** Whether the page is set in Atkinson Hyperlegible. */
export const isLegible = (): boolean => localStorage.getItem(key) === "legible";

export const applyReading = (): void => {
  if (isLegible()) document.documentElement.dataset["font"] = "legible";
  else delete document.documentElement.dataset["font"];
};

export const toggleLegible = (): void => {
  if (isLegible()) localStorage.removeItem(key);
  else localStorage.setItem(key, "legible");
  applyReading();
};

/** A voice on the device itself: one from the network would send the text away. */
const localVoice = (): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(currentLanguage())) ?? null;

export const canReadAloud = (): boolean => localVoice() !== null;

/** Reads a text aloud, after stopping what was being read. Does nothing without a local voice. */
export const readAloud = (text: string): void => {
  const voice = localVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  speechSynthesis.speak(utterance);
};

export const wantsLessMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
