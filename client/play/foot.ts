/** The foot of the sheet: who this device is, its crew, how far they are, and what comes next. Waiting is never empty. */
import { css, html, nothing } from "lit";
import { animalUrl } from "../art/art.ts";
import { t, tId } from "../i18n/language.ts";
import { seatName } from "../i18n/names.ts";
import type { PupilTask, SeatView, SharedView } from "../../shared/rules/view.ts";
import { styleMap } from "../style-map.ts";

export interface Progress {
  /** Whether this device, with every child at it, has done what is asked. */
  readonly mine: boolean;
  /** Who is done, of those who are asked: in the crew where a crew works together, else in the class. */
  readonly done: number;
  readonly of: number;
  /** Key of the sentence that says what comes next. */
  readonly next: string;
}

/** How far a task is; null where nobody waits for anybody. */
export const progressOf = ({ phase, answered, asked }: Pick<SharedView, "phase" | "answered" | "asked">, task: PupilTask): Progress | null => {
  const ofClass = (mine: boolean, next: string): Progress => ({ mine, done: answered, of: asked, next });
  switch (task.kind) {
    case "pulse":
      return ofClass(task.done.every(Boolean), task.when === "before" ? "pulse" : "");
    case "gather":
      return ofClass(task.mine !== null, "gather");
    case "meet":
      return { mine: task.sees.every(({ mine, pick }) => mine.length === pick), done: task.crewDone, of: task.crewSize, next: "meet" };
    case "choose":
      return { mine: task.done.every(Boolean), done: task.crewDone, of: task.crewSize, next: phase };
    case "agree":
      return { mine: task.mine.every((one) => one !== null), done: task.crewDone, of: task.crewSize, next: phase };
    case "night":
      return task.stage === "lantern" ? ofClass(task.mine !== null, "lantern") : null;
    case "search":
      return task.stage === "clues" ? ofClass(task.mine !== null, "search") : null;
    case "light":
    case "share":
    case "helps":
    case "circle":
      return task.stage === "set" ? ofClass(task.mine !== null, task.kind) : null;
    case "chain":
      return task.network && task.stage === "set" ? { done: task.network.stopped, of: task.network.all, mine: true, next: "chain" } : null;
    default:
      return null;
  }
};

/** Most dots that can still be counted at a glance; a class of more gets a bar. */
const mostDots = 8;

const meter = ({ done, of }: Progress) => {
  const label = t("foot.done", { done, of });
  return of <= mostDots
    ? html`<span class="meter" role="img" aria-label=${label} title=${label}>${Array.from({ length: of }, (_, i) => html`<i class=${i < done ? "on" : ""}></i>`)}</span>`
    : html`<span class="meter bar" role="img" aria-label=${label} title=${label}><i style=${styleMap({ width: `${(100 * done) / Math.max(1, of)}%` })}></i></span>`;
};

const animal = ({ colour, animal: name, here }: SeatView) => html`<img class="${colour} ${here ? "" : "gone"}" src=${animalUrl(name)} alt="" />`;

/** `own` is this device's seat. Nothing in the lobby, where the sheet itself says who one is. */
export const foot = (shared: SharedView, own: string, task: PupilTask) => {
  const seat = shared.seats[own];
  if (!seat || shared.phase === "lobby") return nothing;
  const crew = seat.crew ? Object.entries(shared.seats).filter(([id, { crew: other }]) => id !== own && other === seat.crew).map(([, one]) => one) : [];
  const progress = progressOf(shared, task);
  return html`<footer class="foot">
    <span class="seat" data-test="seat-name">${animal(seat)}${seatName(seat)}</span>
    ${crew.length > 0 ? html`<span class="crew" role="img" aria-label=${t("foot.crew", { names: crew.map(seatName).join(", ") })}>${crew.map(animal)}</span>` : nothing}
    ${progress ? html`<span class="far">${progress.mine && progress.next ? html`<span class="soon" data-test="soon">${tId("soon", progress.next)}</span>` : nothing}${meter(progress)}</span>` : nothing}
  </footer>`;
};

export const footStyles = css`
  .foot {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    min-height: 50px;
    padding: 6px 22px 8px;
    border-top: 2px solid #f1eadb;
    font-size: 0.92rem;
    font-weight: 800;
    color: var(--ink-soft);
  }
  .foot img {
    width: 34px;
    height: 34px;
    padding: 5px;
    border-radius: 50%;
    border: 2px solid var(--white);
    vertical-align: middle;
  }
  .seat {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .crew {
    display: inline-flex;
    padding-left: 8px;
  }
  .crew img {
    margin-left: -8px;
  }
  .foot .gone {
    opacity: 0.4;
  }
  .far {
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: flex-end;
    gap: 6px 12px;
  }
  .soon {
    color: var(--accent-deep);
    animation: said 280ms var(--overshoot);
  }
  .meter {
    display: inline-flex;
    flex: none;
    gap: 5px;
  }
  .meter i {
    width: 13px;
    height: 13px;
    border-radius: 50%;
    background: #dfe4e6;
    transition: background-color 300ms;
  }
  .meter i.on {
    background: var(--ring5);
  }
  .meter.bar {
    width: 96px;
    height: 13px;
    border-radius: 99px;
    overflow: hidden;
    background: #dfe4e6;
  }
  .meter.bar i {
    height: 100%;
    border-radius: 99px;
    background: var(--ring5);
    transition: width 300ms;
  }
`;
