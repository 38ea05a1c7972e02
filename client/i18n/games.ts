/** The mini-games' structure as a device may hold it. */
import situations from "virtual:situations";

/** The icon of a traffic-light situation; empty for an unknown one. */
export const situationIcon = (situation: string): string => situations[situation] ?? "";
