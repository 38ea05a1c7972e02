/** Traffic light: every device sets green, orange or red; the class looks where it disagrees. */
import type { ContentPack } from "../../content/pack.ts";
import type { PhaseDraftOf } from "../state.ts";

/** Every light counts; a sensible one is got. */
export const scoreLights = (content: ContentPack, phase: PhaseDraftOf<"miniGame">): void => {
  const situation = content.trafficLight.situations.find(({ id }) => id === phase.situations[phase.at]);
  const set = Object.values(phase.answers);
  phase.of += set.length;
  phase.got += set.filter(({ choices: [light] }) => situation?.sensible.some((one) => one === light)).length;
};
