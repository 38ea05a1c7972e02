/**
 * Why something was refused. One union for the rules, the room and the pages;
 * each reason has words in every language under `reason.<reason>` (content/ui).
 */
export const reasons = [
  "badMessage", "stale", "wrongPhase", "unknownSeat", "unknownChild", "unknownOption", "notHost", "notPupil",
  "paused", "eyesUp", "calm", "hostAway", "locked", "full", "ended", "kicked", "replaced",
  "noSuchClass", "tooManyTries", "tooFast", "tooBusy", "tooFewPupils", "unknownNewcomer", "unknownCrew", "noSuchResume", "unpaired", "notPairedYet", "serverError",
] as const;
export type Reason = (typeof reasons)[number];
