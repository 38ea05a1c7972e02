/** The mini-games on a pupil's page: what this device's part is, and its moves. The stage beside it shows them too. */
import { html, nothing, type TemplateResult } from "lit";
import { envelopeMark, moveMarks, roleMarks } from "../../art/marks.ts";
import { icon, portrait } from "../../art/portrait.ts";
import { cardName, isOfStory, situationIcon } from "../../i18n/games.ts";
import { roleName } from "../../i18n/help-services.ts";
import { gameText, storyText, t, tId } from "../../i18n/language.ts";
import { chainMoves, keepings, type ChainMove, type Role } from "../../../shared/content/roles.ts";
import { neighboursOf } from "../../../shared/rules/games/network.ts";
import { gameOfKind, type PupilGame } from "../../../shared/rules/games/views.ts";
import { trafficLight } from "./light.ts";
import type { TaskContext } from "./context.ts";
import { whoTaps } from "./turns.ts";

type GameTask<Kind extends PupilGame["kind"]> = Extract<PupilGame, { kind: Kind }>;

const emblems = { light: icon("vertical-traffic-light"), share: icon("locked"), helps: icon("telephone-receiver"), circle: icon("people-hugging"), chain: icon(envelopeMark) } as const;

const soon = ({ kind }: PupilGame) => html`<div class="rest game-how">${emblems[kind]}<h1 tabindex="-1">${tId("game", gameOfKind[kind])}</h1><p>${tId("gameHow", gameOfKind[kind])}</p><p class="count">${t("game.soon")}</p></div>`;

const done = ({ earned }: PupilGame) => html`<div class="rest">${icon("diya-lamp")}<h1 tabindex="-1">${t("game.earned", { count: earned })}</h1>${earned > 0 ? html`<p>${t("game.for")}</p>` : nothing}</div>`;

const look = (question: TemplateResult) => html`${question}<p>${t("game.look")}</p>`;

const count = ({ at, of }: PupilGame) => html`<p class="count">${t("game.count", { at: at + 1, of })}</p>`;

/** A yes or no for each thing that this device holds; it is sent as soon as each has one. */
const eachPart = (parts: readonly { readonly id: string; readonly body: TemplateResult }[], mine: readonly string[] | null, words: { readonly yes: string; readonly no: string }, { answer, draft, setDraft }: TaskContext) => {
  const said = (id: string): boolean | null => (draft[`part ${id}`] as boolean | undefined) ?? (mine ? mine.includes(id) : null);
  const say = (id: string, yes: boolean): void => {
    setDraft({ [`part ${id}`]: yes });
    const all = parts.map((part) => ({ id: part.id, yes: part.id === id ? yes : said(part.id) }));
    if (all.every((part) => part.yes !== null)) void answer({ do: "sort", choices: all.flatMap((part) => (part.yes ? [part.id] : [])) });
  };
  return html`<ul class="parts">${parts.map(({ id, body }) => html`<li class="part">
    ${body}
    <div class="yes-no" role="group">
      ${([true, false] as const).map((yes) => html`<button class="chip ${yes ? "yes" : "no"}" data-test="part-${yes ? "yes" : "no"}" aria-pressed=${said(id) === yes ? "true" : "false"} @click=${() => say(id, yes)}><span aria-hidden="true">${yes ? "✓" : "✕"}</span> ${yes ? words.yes : words.no}</button>`)}
    </div>
  </li>`)}</ul>`;
};

const waits = (answered: boolean) => html`<p class="done" role="status">${answered ? t("done.wait") : nothing}</p>`;

const keepingIcons = { share: icon("pushpin"), ask: icon("speech-balloon"), keep: icon("locked") } as const;

const keepOrShare = (task: GameTask<"share">, { answer, draft, setDraft }: TaskContext) => {
  const question = html`${count(task)}<h1 tabindex="-1" class="situation">${icon(situationIcon(task.situation))} ${gameText(task.situation)}</h1><p class="with-whom">… ${gameText(`${task.situation}.${task.side}`)}</p>`;
  if (task.stage === "look") return html`${question}<p>${gameText(`${task.situation}.why`)}</p><p>${t("game.look")}</p>`;
  const chosen = draft["keeping"] ?? task.mine;
  return html`${question}${whoTaps(task.holder)}
    <div class="lights keepings" role="group" aria-label=${t("share.what")}>
      ${keepings.map((keeping) => html`<button class="light ${keeping}" data-test="keep-${keeping}" aria-pressed=${chosen === keeping ? "true" : "false"} @click=${() => { setDraft({ keeping }); void answer({ do: "sort", choices: [keeping] }); }}>${keepingIcons[keeping]}${tId("share", keeping)}</button>`)}
    </div>
    ${task.mine === null ? html`<p class="small">${t("share.other")}</p>` : waits(true)}`;
};

/** A help service as this device's language knows it. */
const roleCard = (role: Role): TemplateResult => html`<span class="role">${icon(roleMarks[role])}<span><b>${roleName(role)}</b><small>${tId("role", role)}</small></span></span>`;

const whoHelps = (task: GameTask<"helps">, context: TaskContext) => {
  const question = html`${count(task)}<h1 tabindex="-1" class="situation">${icon(situationIcon(task.situation))} ${gameText(task.situation)}</h1>`;
  if (task.stage === "look") return html`${question}<p>${gameText(`${task.situation}.why`)}</p><ul class="parts">${(task.needs ?? []).map((role) => html`<li class="part lit">${roleCard(role)}</li>`)}</ul>`;
  return html`${question}${whoTaps(task.holder)}<p>${t("helps.what")}</p>
    ${eachPart(task.roles.map((id) => ({ id, body: roleCard(id) })), task.mine, { yes: t("helps.yes"), no: t("helps.no") }, context)}
    ${waits(task.mine !== null)}`;
};

const cardFace = (newcomer: string, id: string): TemplateResult =>
  html`<span class="head small">${isOfStory(newcomer, id) ? portrait({ newcomer, person: id, mood: "calm", crop: "head", label: null }) : icon(situationIcon(id))}</span>`;

const circleOfPeople = (task: GameTask<"circle">, context: TaskContext) => {
  const name = storyText(task.newcomer, "name");
  if (task.stage === "look" && task.part === "pick") return look(html`<h1 tabindex="-1">${t("circle.two", { name })}</h1><ul class="parts">${task.pair.map((id) => html`<li class="part lit">${cardFace(task.newcomer, id)}<b>${cardName(task.newcomer, id)}</b></li>`)}</ul>`);
  if (task.part === "pick") return pickTwo(task, name, context);
  const question = html`<h1 tabindex="-1">${t("circle.what", { name })}</h1>`;
  const card = (id: string, clues: readonly number[]) => html`<span class="person">${cardFace(task.newcomer, id)}<span><b>${cardName(task.newcomer, id)}</b>${clues.map((clue) => html`<small>${gameText(`circle.clue.${clue}`)}</small>`)}</span></span>`;
  if (task.stage === "look") {
    const why = (id: string): string => {
      const kind = task.known?.find((one) => one.id === id)?.kind;
      return gameText(kind === "other" ? `circle.${id}.why` : `circle.${kind === "max" ? "fits" : (kind ?? "child")}.why`);
    };
    return look(html`${question}<ul class="parts">${task.cards.map(({ id }) => html`<li class="part"><span class="person">${cardFace(task.newcomer, id)}<span><b>${cardName(task.newcomer, id)}</b><small>${why(id)}</small></span></span></li>`)}</ul>`);
  }
  return html`${question}${whoTaps(task.holder)}<p>${t("circle.talk")}</p>
    ${eachPart(task.cards.map(({ id, clues }) => ({ id, body: card(id, clues) })), task.mine, { yes: t("circle.yes"), no: t("circle.no") }, context)}
    ${waits(task.mine !== null)}`;
};

const pickTwo = (task: GameTask<"circle">, name: string, { answer, draft, setDraft }: TaskContext) => {
  const chosen = (draft["pair"] as readonly string[] | undefined) ?? task.mine ?? [];
  const circleOf = (id: string) => task.candidates.find((one) => one.id === id)?.circle;
  const pick = (id: string): void => {
    // A third takes the place of whoever is of its circle, else of the first.
    const rest = chosen.filter((one) => one !== id && circleOf(one) !== circleOf(id)).slice(-1);
    const pair = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...rest, id];
    setDraft({ pair });
    if (pair.length > 0) void answer({ do: "sort", choices: pair });
  };
  return html`<h1 tabindex="-1">${t("circle.two", { name })}</h1>${whoTaps(task.holder)}
    <div class="cards">${task.candidates.map(({ id, circle }) => html`<button class="card" data-test="pick-${id}" aria-pressed=${chosen.includes(id) ? "true" : "false"} @click=${() => pick(id)}>${cardFace(task.newcomer, id)}<span><b>${cardName(task.newcomer, id)}</b><small>${tId("circle", circle)}</small></span></button>`)}</div>
    <p class="done" role="status">${chosen.length === 1 ? t("circle.other") : chosen.length === 2 ? t("done.wait") : nothing}</p>`;
};

/** Moves that the class has not been told of yet, by node: a child's own shows at once. */
const underway = new Map<number, ChainMove>();
/** Milliseconds after the server's answer in which the class is told of it. */
const told = 300;

const breakTheChain = (task: GameTask<"chain">, { answer, setDraft }: TaskContext) => {
  const { network } = task;
  if (!network) return soon(task);
  const counted = html`<p class="count">${t("chain.count", { stopped: network.stopped, all: network.all })}</p>`;
  if (task.stage === "look") return look(html`${counted}<h1 tabindex="-1">${t("game.breakTheChain")}</h1><p>${gameText("chain.why")}</p>`);
  const isHere = (node: number) => "eh".includes(network.envelopes[node] ?? ".");
  const place = (node: number): string => t("chain.place", { place: node + 1 });
  const news = (node: number): string => {
    const near = neighboursOf(node, network.envelopes.length).filter(isHere);
    if (network.envelopes[node] === "h") return t("chain.held");
    if (isHere(node)) return t("chain.here");
    if (near.length > 0) return t("chain.near", { places: near.map(place).join(", ") });
    return network.envelopes[node] === "s" ? t("chain.stopped") : t("chain.quiet");
  };
  const act = (node: number): ChainMove | null => ({ b: "stand", t: "tell" } as const)[network.acts[node] ?? ""] ?? null;
  const does = (node: number, move: ChainMove): boolean => {
    const mine = underway.get(node);
    if (move === "hold") return network.envelopes[node] === "h" || mine === "hold";
    return (mine && mine !== "hold" ? mine : act(node)) === move;
  };
  const moves = async (node: number, move: ChainMove): Promise<void> => {
    underway.set(node, move);
    setDraft({});
    await answer({ do: "chain", node, move });
    setTimeout(() => {
      underway.delete(node);
      setDraft({});
    }, told);
  };
  return html`${counted}<h1 tabindex="-1" class="situation">${t("chain.yours", { count: task.nodes.length })}</h1>${whoTaps(task.holder)}
    ${task.nodes.length === 0 ? html`<p>${t("chain.none")}</p>` : nothing}
    <ul class="parts">${task.nodes.map((node) => html`<li class="part node ${isHere(node) ? "alert" : ""}" data-test="node-${node}">
      <span class="role">${icon(isHere(node) ? envelopeMark : "house")}<span><b>${place(node)}</b><small role="status">${news(node)}</small></span></span>
      <div class="moves" role="group" aria-label=${place(node)}>${chainMoves.map((move) => html`<button class="chip move" data-test="move-${move}" ?disabled=${move === "hold" && !isHere(node)} aria-pressed=${does(node, move) ? "true" : "false"} @click=${() => moves(node, move)}>${icon(moveMarks[move])}<span><b>${tId("chain", move)}</b><small>${tId("chain", `${move}.how`)}</small></span></button>`)}</div>
    </li>`)}</ul>`;
};

export const game = (task: PupilGame, context: TaskContext): TemplateResult => {
  if (task.stage === "explain") return soon(task);
  if (task.stage === "done") return done(task);
  switch (task.kind) {
    case "light":
      return trafficLight(task, context);
    case "share":
      return keepOrShare(task, context);
    case "helps":
      return whoHelps(task, context);
    case "circle":
      return circleOfPeople(task, context);
    case "chain":
      return breakTheChain(task, context);
    default:
      return task satisfies never;
  }
};
