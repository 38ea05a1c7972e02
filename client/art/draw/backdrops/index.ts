/** A backdrop for each place of a story. */
import type { Place } from "../../../../shared/content/story.ts";
import { bedroom, classroom, corridor, kitchen, livingRoom, office, shop, sportsHall, youthClub } from "./indoors.ts";
import { busStop, park, playground, schoolGate, sportsField, street } from "./outdoors.ts";
import { chat, game } from "./screens.ts";

export const backdrops: Readonly<Record<Place, () => string>> = {
  bedroom, livingRoom, kitchen, classroom, corridor, playground, schoolGate, street, busStop, sportsField, sportsHall, youthClub, park, shop, office, chat, game,
};
