/** The mini-games on the projector: how it goes, what the class does together, and what to talk about. Class level only. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { lights } from "../../../shared/content/lights.ts";
import { chainMoves, keepings, type Role } from "../../../shared/content/roles.ts";
import { linesOf } from "../../../shared/rules/games/network.ts";
import { gameOfKind, type HostGame, type NetworkView } from "../../../shared/rules/games/views.ts";
import { iconUrl } from "../../art/art.ts";
import { envelopeMark, moveMarks, roleMarks } from "../../art/marks.ts";
import { icon, portrait } from "../../art/portrait.ts";
import { networkSize, nodePlaces, nodeRadius } from "../../board/network.ts";
import { cardName, isOfStory, situationIcon } from "../../i18n/games.ts";
import { roleName } from "../../i18n/help-services.ts";
import { gameText, storyText, t, tId } from "../../i18n/language.ts";
import type { Showing } from "../steps.ts";
import { styleMap } from "../../style-map.ts";
import { bars, counted, type Panel } from "./panel.ts";

type GameTask<Kind extends HostGame["kind"]> = Extract<HostGame, { kind: Kind }>;

const trafficLight = html`<div class="traffic-light" aria-hidden="true"><i class="red"></i><i class="orange"></i><i class="green"></i></div>`;
const emblem = (picture: TemplateResult) => html`<div class="emblem" aria-hidden="true">${picture}</div>`;
const sides: Readonly<Record<HostGame["kind"], TemplateResult>> = {
  light: trafficLight, share: emblem(icon("locked")), helps: emblem(icon("telephone-receiver")), circle: emblem(icon("people-hugging")), chain: emblem(icon(envelopeMark)),
};

const question = (text: string) => html`<p class="question">${text}</p>`;
const few = () => html`<p class="card hint">${t("game.few")}</p>`;
const nameAbout = (task: HostGame): string => `${tId("game", gameOfKind[task.kind])} · ${t("game.count", { at: task.at + 1, of: task.of })}`;

/** How it goes, and the others that could be played instead. */
const explain = (task: HostGame): Panel => ({
  heading: tId("game", gameOfKind[task.kind]),
  support: tId("gameHow", gameOfKind[task.kind]),
  side: sides[task.kind],
  foot: html`<h2>${t("game.instead")}</h2><div class="others">${Object.values(gameOfKind).filter((id) => id !== gameOfKind[task.kind]).map((id) => html`<button class="quiet" data-do="replay" data-game=${id} data-test="game-${id}">${tId("game", id)}</button>`)}</div>`,
});

const over = (task: HostGame): Panel => ({
  heading: t("game.over"),
  about: tId("game", gameOfKind[task.kind]),
  body: html`<p class="card event">${icon("red-paper-lantern")}<span>${t("game.together", { count: task.earned })}</span></p>`,
  support: t("game.lanterns"),
  side: sides[task.kind],
  foot: html`<div class="others"><button class="quiet" data-do="replay" data-game=${gameOfKind[task.kind]} data-test="replay">${t("game.again")}</button></div>`,
});

const signs = { green: icon("green-circle"), orange: icon("orange-circle"), red: icon("red-circle") } as const;

const light = (task: GameTask<"light">, showing: Showing): Panel => {
  const common = { heading: gameText(task.situation), about: nameAbout(task), side: trafficLight };
  if (task.stage === "set") return { ...common, support: t("trafficLight.set"), progress: t("progress.set", counted(showing.shared)) };
  const { spread } = task;
  return {
    ...common,
    body: html`${spread ? bars(lights.map((id) => ({ label: tId("light", id), count: spread[id] ?? 0, tint: id, mark: signs[id] })), t("trafficLight.spread")) : few()}${question(gameText(`${task.situation}.prompt`))}`,
  };
};

const share = (task: GameTask<"share">, showing: Showing): Panel => {
  const common = { heading: gameText(task.situation), about: nameAbout(task), side: emblem(icon(situationIcon(task.situation))) };
  const sideOf = (side: "a" | "b") => gameText(`${task.situation}.${side}`);
  if (task.stage === "set")
    return { ...common, support: t("share.set"), body: html`<div class="two">${(["a", "b"] as const).map((side) => html`<p class="card event">… ${sideOf(side)}</p>`)}</div>`, progress: t("progress.sorted", counted(showing.shared)) };
  const { spreads } = task;
  return {
    ...common,
    body: html`<div class="two">${(["a", "b"] as const).map((side) => {
      const spread = spreads[side];
      return spread ? bars(keepings.map((id, i) => ({ label: tId("share", id), count: spread[id] ?? 0, tint: String(i + 1) })), `… ${sideOf(side)}`) : html`<p class="card event">… ${sideOf(side)}</p>`;
    })}</div>${spreads.a || spreads.b ? nothing : few()}<p class="support">${gameText(`${task.situation}.why`)}</p>${question(gameText(`${task.situation}.prompt`))}`,
  };
};

const service = (role: Role): TemplateResult => html`<p class="card event">${icon(roleMarks[role])}<span><b>${roleName(role)}</b><span class="said">${tId("role", role)}</span></span></p>`;

const helps = (task: GameTask<"helps">, showing: Showing): Panel => {
  const common = { heading: gameText(task.situation), about: nameAbout(task), side: emblem(icon(situationIcon(task.situation))) };
  if (task.stage === "set") return { ...common, support: t("helps.set"), progress: t("progress.sorted", counted(showing.shared)) };
  return { ...common, support: gameText(`${task.situation}.why`), body: html`<h2>${t("helps.needs")}</h2><div class="actions">${(task.needs ?? []).map(service)}</div>` };
};

const face = (newcomer: string, id: string) => html`<span class="face">${isOfStory(newcomer, id) ? portrait({ newcomer, person: id, mood: "calm", crop: "head", label: null }) : icon(situationIcon(id))}</span>`;
const people = (newcomer: string, ids: readonly string[]) => html`<ul class="faces">${ids.map((id) => html`<li>${face(newcomer, id)}<span>${cardName(newcomer, id)}</span></li>`)}</ul>`;

const circle = (task: GameTask<"circle">, showing: Showing): Panel => {
  const name = storyText(task.newcomer, "name");
  const common = { about: nameAbout(task), side: html`<div class="emblem round" aria-hidden="true">${portrait({ newcomer: task.newcomer, person: null, mood: "calm", crop: "head", label: null })}</div>` };
  if (task.part === "judge" && task.stage === "set") return { ...common, heading: t("circle.judge", { name }), support: t("circle.set"), body: people(task.newcomer, task.cards), progress: t("progress.sorted", counted(showing.shared)) };
  if (task.part === "judge") {
    const of = (fits: boolean) => (task.known ?? []).filter(({ kind }) => (kind === "max") === fits).map(({ id }) => id);
    return {
      ...common,
      heading: t("circle.judge", { name }),
      body: html`<div class="two"><section class="card fits"><h2>${t("circle.fit")}</h2>${people(task.newcomer, of(true))}</section><section class="card"><h2>${t("circle.fit.not")}</h2>${people(task.newcomer, of(false))}</section></div>${question(gameText(`circle.prompt.${task.prompt}`))}`,
    };
  }
  if (task.stage === "set") return { ...common, heading: t("circle.two", { name }), body: people(task.newcomer, (task.known ?? []).filter(({ kind }) => kind === "max").map(({ id }) => id)), progress: t("progress.sorted", counted(showing.shared)) };
  return { ...common, heading: t("circle.pair", { name }), body: html`${people(task.newcomer, task.pair)}${question(gameText(`circle.prompt.${task.prompt}`))}` };
};

/** The network with a sign for what is at each node, so that colour alone says nothing. */
const network = ({ envelopes, acts, stopped }: NetworkView) => {
  const count = envelopes.length;
  const places = nodePlaces(count);
  const r = nodeRadius(count);
  const at = (node: number) => places[node] ?? { x: 0, y: 0 };
  const sign = (name: string, x: number, y: number, side: number) => svg`<image href=${iconUrl(name)} x=${x - side / 2} y=${y - side / 2} width=${side} height=${side}></image>`;
  return html`<svg class="network" viewBox="0 0 ${networkSize} ${networkSize}" role="img" aria-label=${t("chain.network", { nodes: count, stopped })}>
    ${linesOf(count).map(([a, b]) => svg`<line x1=${at(a).x} y1=${at(a).y} x2=${at(b).x} y2=${at(b).y}></line>`)}
    ${places.map(({ x, y }, node) => {
      const here = envelopes[node] ?? ".";
      const act = acts[node] ?? ".";
      return svg`<g class="node is-${{ ".": "fresh", "-": "past", e: "here", h: "held", s: "stopped" }[here] ?? "fresh"} ${act === "b" ? "stands" : act === "t" ? "tells" : ""}">
        <circle cx=${x} cy=${y} r=${r}></circle>
        ${here === "e" || here === "h" ? sign(envelopeMark, x, y - r * 0.25, r * 1.15) : here === "s" ? sign("red-paper-lantern", x, y - r * 0.25, r * 1.15) : nothing}
        <text x=${x} y=${here === "." || here === "-" ? y : y + r * 0.6} style=${styleMap({ fontSize: `${r * (here === "." || here === "-" ? 0.75 : 0.55)}px` })}>${node + 1}</text>
        ${here === "h" ? sign(moveMarks.hold, x + r * 0.7, y + r * 0.7, r * 0.9) : nothing}
        ${act === "b" ? sign(moveMarks.stand, x + r * 0.75, y - r * 0.75, r) : act === "t" ? sign(moveMarks.tell, x + r * 0.75, y - r * 0.75, r) : nothing}
      </g>`;
    })}
  </svg>`;
};

const chain = (task: GameTask<"chain">): Panel => {
  const { network: net } = task;
  if (!net) return explain(task);
  const common = { side: network(net), about: tId("game", gameOfKind.chain) };
  const count = html`<p class="card event">${icon("red-paper-lantern")}<span>${t("chain.count", { stopped: net.stopped, all: net.all })}</span></p>`;
  if (task.stage === "set") return { ...common, heading: t("game.breakTheChain"), support: t("chain.set"), body: html`${count}<ul class="legend">${chainMoves.map((move) => html`<li>${icon(moveMarks[move])} ${tId("chain", move)}</li>`)}</ul>` };
  return { ...common, heading: t(net.stopped === net.all ? "chain.over" : "chain.some"), body: html`${count}<p class="support">${gameText("chain.why")}</p>${question(gameText(`chain.prompt.${task.prompt}`))}` };
};

const isGame = (task: Showing["task"]): task is HostGame => task.kind in gameOfKind;

/** A task may be a moment behind the phase. */
export const games = (showing: Showing): Panel => {
  const { task } = showing;
  if (!isGame(task)) return { heading: tId("phase", "miniGame"), side: trafficLight };
  if (task.stage === "explain") return explain(task);
  if (task.stage === "done") return over(task);
  switch (task.kind) {
    case "light":
      return light(task, showing);
    case "share":
      return share(task, showing);
    case "helps":
      return helps(task, showing);
    case "circle":
      return circle(task, showing);
    case "chain":
      return chain(task);
    default:
      return task satisfies never;
  }
};
