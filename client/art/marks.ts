/** The signs of the mini-games, the same on the projector, on the stage and in the sheet. */
import type { ChainMove, Role } from "../../shared/content/roles.ts";

/** The sign of each kind of help. */
export const roleMarks: Readonly<Record<Role, string>> = { listen: "telephone-receiver", childFocus: "handshake", school: "school", hurt: "shield", police: "police-car", emergency: "ambulance", max: "two-hearts" };

/** What travels in *Break the chain*: always closed. */
export const envelopeMark = "envelope";

/** The sign of each thing that can be done there. */
export const moveMarks: Readonly<Record<ChainMove, string>> = { hold: "raised-hand", stand: "two-hearts", tell: "speaking-head" };

/** All of them, for the packs of pictures. */
export const gameMarks: readonly string[] = [...Object.values(roleMarks), envelopeMark, ...Object.values(moveMarks)];
