/** The mini-games' structure as a device may hold it. */
import situations from "virtual:situations";

/** The icon of a situation of a mini-game, or of somebody in *Circle of people* who is in no story; empty for an unknown one. */
export const situationIcon = (situation: string): string => situations[situation] ?? "";
