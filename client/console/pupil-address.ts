/** Where pupils find the game. A laptop that changes to another network gets another address: it is asked for again then. */
import { arrived } from "../net/arrivals.ts";
import { pupilOrigin } from "../net/session.ts";

let origin = "";

/** The address for pupils, with its scheme; empty while it is on its way. */
export const pupilAddress = (): string => origin;

/** Asks the server for the address; whoever shows it (`Localized`) draws anew when it is another. */
export const learnAddress = async (): Promise<void> => {
  const found = await pupilOrigin();
  if (found === origin) return;
  origin = found;
  arrived();
};
