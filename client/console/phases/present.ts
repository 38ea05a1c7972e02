/** Which words the projector shows in which phase. */
import { t } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { agree } from "./agree.ts";
import { choose } from "./choose.ts";
import { ended, finale, goodbye, maxKit, untilNextTime } from "./closing.ts";
import { gather } from "./gather.ts";
import { happens } from "./happens.ts";
import { games } from "./games.ts";
import { meet } from "./meet.ts";
import { night } from "./night.ts";
import type { Panel } from "./panel.ts";
import { pulse } from "./pulse.ts";
import { search } from "./search.ts";
import { talk } from "./talk.ts";

/** A task may be a moment behind the phase: every presenter copes with another's task. */
export const present = (showing: Showing): Panel => {
  const { phase } = showing.shared;
  switch (phase) {
    case "lobby":
      return { heading: t("lobby.heading"), side: "none" };
    case "pulse":
      return pulse(showing);
    case "gather":
      return gather(showing);
    case "meet":
      return meet(showing);
    case "choose":
      return choose(showing);
    case "agree":
      return agree(showing);
    case "happens":
      return happens(showing);
    case "talk":
      return talk(showing);
    case "night":
      return night(showing);
    case "search":
      return search(showing);
    case "miniGame":
      return games(showing);
    case "break":
      return untilNextTime(showing);
    case "finale":
      return finale(showing);
    case "maxKit":
      return maxKit();
    case "goodbye":
      return goodbye(showing);
    case "ended":
      return ended(showing);
    default:
      return phase satisfies never;
  }
};
