/** The sign of each step of a lesson, on paper as in the game: the board, the eyes, the lantern, the key. */
import type { TemplateResult } from "lit";
import { html } from "lit";
import { boardUrl } from "../art/art.ts";
import { icon } from "../art/portrait.ts";
import type { MiniGameId } from "../../shared/content/plan.ts";

/** A step of a lesson as the sheets tell it: the phases, with the two questions before and after. */
export type Step =
  | "lobby" | "before" | "gather" | "meet" | "choose" | "agree" | "happens" | "talk" | "night"
  | "miniGame" | "search" | "break" | "finale" | "maxKit" | "after" | "goodbye";

const board = (): TemplateResult => html`<img class="icon" src=${boardUrl("board")} alt="" />`;

const stepSigns: Readonly<Record<Step, () => TemplateResult>> = {
  lobby: () => icon("waving-hand"),
  before: () => icon("grinning-face"),
  gather: board,
  meet: () => icon("speaking-head"),
  choose: () => icon("bust-in-silhouette"),
  agree: () => icon("busts-in-silhouette"),
  happens: () => icon("footprints"),
  talk: () => icon("eyes"),
  night: () => icon("red-paper-lantern"),
  miniGame: () => icon("puzzle-piece"),
  search: () => icon("flashlight"),
  break: () => icon("pause-button"),
  finale: () => icon("sun"),
  maxKit: () => icon("key"),
  after: () => icon("grinning-face"),
  goodbye: () => icon("telephone-receiver"),
};

export const stepSign = (step: Step): TemplateResult => stepSigns[step]();

/** The signs of the mini-games, as a pupil's page shows them. */
const gameSigns: Readonly<Record<MiniGameId, () => TemplateResult>> = {
  trafficLight: () => icon("vertical-traffic-light"),
  keepOrShare: () => icon("locked"),
  whoHelps: () => icon("telephone-receiver"),
  circleOfPeople: () => icon("people-hugging"),
  breakTheChain: () => icon("envelope"),
};

export const gameSign = (game: MiniGameId): TemplateResult => gameSigns[game]();

/** The board, as large as its place: whose game a sheet is from. */
export const emblem = (): TemplateResult => html`<img class="emblem" src=${boardUrl("board")} alt="" />`;
