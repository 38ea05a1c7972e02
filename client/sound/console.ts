/** Sound at the projector: on until the host switches it off. */
import { soundOf } from "./sound.ts";

export const consoleSound = soundOf({ key: "sound console", startsOn: true, volume: 1 });
