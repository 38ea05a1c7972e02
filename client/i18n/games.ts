/** The mini-games' structure as a device may hold it. */
import situations from "virtual:situations";
import { gameText, storyOf } from "./language.ts";
import { personName } from "./stories.ts";

/** The icon of a situation of a mini-game, or of somebody in *Circle of people* who is in no story; empty for an unknown one. */
export const situationIcon = (situation: string): string => situations[situation] ?? "";

/** Whether a card of *Circle of people* is somebody of the newcomer's story. */
export const isOfStory = (newcomer: string, id: string): boolean => storyOf(newcomer)?.people[id] !== undefined;

/** What a card of *Circle of people* is called. */
export const cardName = (newcomer: string, id: string): string => (isOfStory(newcomer, id) ? personName(newcomer, id) : gameText(`circle.${id}`));
