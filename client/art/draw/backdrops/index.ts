/** A backdrop for each place of a story. */
import type { Place } from "../../../../shared/content/story.ts";
import { park, sportsField, youthClub } from "./freeTime.ts";
import { bedroom, kitchen, livingRoom } from "./home.ts";
import { classroom, corridor, playground, schoolGate, sportsHall } from "./school.ts";
import { chat, game } from "./screens.ts";
import { busStop, office, shop, street } from "./town.ts";

export const backdrops: Readonly<Record<Place, () => string>> = {
  bedroom, livingRoom, kitchen, classroom, corridor, playground, schoolGate, street, busStop, sportsField, sportsHall, youthClub, park, shop, office, chat, game,
};
