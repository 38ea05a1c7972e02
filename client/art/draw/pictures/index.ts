/** Pictures that fill the whole stage. */
import type { PictureName } from "../../art.ts";
import { calm } from "./calm.ts";
import { crossing, dusk, hall } from "./games.ts";
import { land } from "./land.ts";
import { search } from "./search.ts";
import { together } from "./together.ts";
import { welcome } from "./welcome.ts";
import { workshop } from "./workshop.ts";

export const pictures: Readonly<Record<PictureName, () => string>> = {
  calm, crossing, dusk, hall, search, together, welcome, workshop,
  dawn: () => land("dawn"), morning: () => land("morning"), day: () => land("day"), evening: () => land("evening"), night: () => land("night"),
};
