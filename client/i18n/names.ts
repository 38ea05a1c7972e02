/** What a device is called in this device's language: an animal and a colour that agree. */
import type { SeatView } from "../../shared/rules/view.ts";
import { tId } from "./language.ts";

/** Like "Blauwe uil", "Hibou bleu", "Blaue Eule". */
export const seatName = ({ animal, colour }: Pick<SeatView, "animal" | "colour">): string =>
  tId("seat", tId("animal", `${animal}.gender`) || "m", { animal: tId("animal", animal), colour });
