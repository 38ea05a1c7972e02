/** What must hold in a class whatever is sent to it. Each check throws with what is wrong. */
import type { ContentPack } from "../../shared/content/pack.ts";
import { crewSpread } from "../../shared/rules/choose.ts";
import { fewestForNotes, mostWellbeing } from "../../shared/rules/select.ts";
import { mostChildren, mostDevices } from "../../shared/rules/size.ts";
import type { ClassState, PhaseName } from "../../shared/rules/state.ts";
import { hostView, pupilView, sharedView } from "../../shared/rules/view.ts";

export const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** Parts of states that were looked at: a class shares what did not change with the class before it. */
const seen = new WeakSet<object>();

/** Whether JSON keeps it as it is: numbers that are numbers, plain objects, nothing undefined, no name that every object has. */
export const holdPlain = (value: unknown, path = "state"): void => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") return must(Number.isFinite(value), `${path} is ${value}`);
  if (typeof value !== "object") throw new Error(`${path} is a ${typeof value}`);
  if (seen.has(value)) return;
  must(isPlain(value), `${path} is no plain object`);
  for (const key of Reflect.ownKeys(value)) {
    if (Array.isArray(value) && key === "length") continue;
    must(typeof key === "string" && (Array.isArray(value) || !(key in Object.prototype)), `${path} has a field ${String(key)}`);
    holdPlain((value as Record<string, unknown>)[key as string], `${path}.${String(key)}`);
  }
  seen.add(value);
};

/** Names of the fields of a class and of its parts, phase by phase. */
export type Shape = ReadonlyMap<string, string>;
const fieldsOf = (value: object): string => Object.keys(value).toSorted().join(" ");

/** The parts of a class that have a shape. */
const partsOf = (state: ClassState): [string, object][] => [
  ["class", state], ["timer", state.timer], ["pulse", state.pulse], [`phase ${state.phase.name}`, state.phase],
  ...Object.values(state.seats).map((seat): [string, object] => ["seat", seat]), ...Object.values(state.crews).map((crew): [string, object] => ["crew", crew]),
  ...Object.values(state.newcomers).map((newcomer): [string, object] => ["newcomer", newcomer]), ...state.deeds.map((deed): [string, object] => ["deed", deed]),
];

/** Adds the shapes of a class that nobody has sent nonsense to. */
export const learnShape = (shape: Map<string, string>, state: ClassState): void => {
  for (const [name, part] of partsOf(state)) shape.set(name, fieldsOf(part));
};

export const holdShape = (shape: Shape, state: ClassState): void => {
  for (const [name, part] of partsOf(state)) must(shape.get(name) === fieldsOf(part), `${name} has the fields ${fieldsOf(part)}, not ${shape.get(name)}`);
};

export const holdBounds = (state: ClassState): void => {
  for (const { id, wellbeing } of Object.values(state.newcomers)) must(wellbeing >= 0 && wellbeing <= mostWellbeing, `${id} feels ${wellbeing}`);
  const seats = Object.values(state.seats);
  must(seats.length <= mostDevices, `${seats.length} devices`);
  for (const [id, seat] of Object.entries(state.seats)) {
    must(seat.id === id && Number.isInteger(seat.children) && seat.children >= 1 && seat.children <= mostChildren, `${seat.children} children at ${id}`);
    must(seat.crew === null || state.crews[seat.crew]?.id === seat.crew, `${id} is in the crew ${seat.crew}, which is not there`);
  }
  must(state.lanterns >= 0 && state.lanterns < 100, `${state.lanterns} lanterns`);
};

const after: Readonly<Record<PhaseName, readonly PhaseName[]>> = {
  lobby: ["pulse", "gather", "finale"],
  pulse: ["gather", "goodbye"],
  gather: ["meet"],
  meet: ["meet", "choose"],
  choose: ["meet", "agree"],
  agree: ["meet", "agree", "happens"],
  happens: ["search", "talk", "night", "miniGame", "gather", "finale", "break"],
  talk: ["night", "miniGame", "gather", "finale", "break"],
  night: ["night", "search", "miniGame", "gather", "finale", "break"],
  search: ["search", "talk", "night", "miniGame", "gather", "finale", "break"],
  miniGame: ["miniGame", "gather", "finale", "break"],
  break: [],
  finale: ["maxKit"],
  maxKit: ["pulse"],
  goodbye: [],
  ended: [],
};

const partOf = ({ phase, round }: ClassState): string => [phase.name, round, "stage" in phase ? phase.stage : "", "when" in phase ? phase.when : "", "game" in phase ? `${phase.game} ${phase.at}` : ""].join(" ");

/** No phase is skipped, none comes back, and each change of what is asked is one step. */
export const holdOrder = (before: ClassState, state: ClassState): void => {
  const steps = state.step - before.step;
  must(steps === 0 || steps === 1, `${steps} steps at once from ${partOf(before)} to ${partOf(state)}`);
  if (steps === 0) return must(partOf(before) === partOf(state), `${partOf(before)} became ${partOf(state)} without a step`);
  const [from, to] = [before.phase.name, state.phase.name];
  must(to === "ended" || after[from].includes(to), `${from} was followed by ${to}`);
  if (from === "pulse" && before.phase.name === "pulse") must(to === "ended" || (before.phase.when === "before" ? to === "gather" : to === "goodbye"), `the pulse ${before.phase.when} was followed by ${to}`);
};

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Voices that were taken in the phase that is on: a device, and a child there where each child has a voice. */
export type Ledger = Set<string>;

/** A vote counts at most once: never more are counted than devices or children were told that theirs was taken. */
export const holdVotes = (ledger: Ledger, before: ClassState, state: ClassState): void => {
  const { phase } = state;
  const shared = sharedView(state);
  must(shared.answered <= shared.asked, `${shared.answered} answered of ${shared.asked}`);
  const counted =
    phase.name === "gather" || phase.name === "night" || phase.name === "search" ? Object.keys(phase.votes).length
    : phase.name === "choose" || phase.name === "agree" ? sum(Object.fromEntries(Object.keys(state.crews).map((crew) => [crew, sum(crewSpread(state, crew, phase.picks))])))
    : phase.name === "pulse" ? sum(Object.fromEntries(Object.entries(phase.answers).map(([seat, voices]) => [seat, Object.keys(voices).length])))
    : 0;
  must(counted <= ledger.size, `${counted} votes are counted of ${ledger.size} that were taken in ${phase.name}`);
  // What is kept of a pulse when it is over.
  if (before.phase.name === "pulse" && state.phase.name !== "pulse") for (const question of state.pulse[before.phase.when] ?? []) must(question.reduce((all, count) => all + count, 0) <= ledger.size, `the pulse counts ${question.join("+")} of ${ledger.size}`);
};

const secretFields = new Set(["now", "later", "tells", "professional", "sets", "real", "wellbeing", "maxes", "rng", "picks", "votes", "found", "answers", "sensible", "hostHash", "secret"]);

/** Looks at every name and every text of a view. */
const holdView = (value: unknown, whose: string, allowed: ReadonlySet<string>, forbidden: ReadonlySet<string>): void => {
  if (typeof value === "string") return must(!forbidden.has(value), `${whose} names ${value}`);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    must((!secretFields.has(key) || allowed.has(key)) && !forbidden.has(key), `${whose} has ${key}`);
    holdView(part, whose, allowed, forbidden);
  }
};

/** The console may count votes, from five up; it never gets whose they are. */
const forHost = new Set(["votes"]);
const nothing = new Set<string>();

/** No view holds a secret, nor one device another's id. Looks at what these seats, the host and everybody get. */
export const holdSecrets = (content: ContentPack, state: ClassState, seats: readonly string[]): void => {
  holdView(sharedView(state), "the shared view", nothing, nothing);
  const all = Object.keys(state.seats);
  for (const notes of [false, true]) holdView(hostView(content, state, notes), "the host's view", forHost, new Set(all));
  for (const { counts } of hostView(content, state, true).notes?.counts ?? []) must(sum(counts) >= fewestForNotes, `the notes count ${sum(counts)} answers`);
  for (const seat of seats) {
    const view = pupilView(content, state, seat);
    must((view !== null) === Object.hasOwn(state.seats, seat), `a view of ${seat}`);
    if (view) holdView(view.task, `the view of ${seat}`, nothing, new Set(all.filter((other) => other !== seat)));
  }
};

const builtIn = [Object, Array, Function, String, Number].flatMap((made): [string, object][] => [[made.name, made], [`${made.name}.prototype`, made.prototype as object]]);
const clean = new Map(builtIn.map(([name, one]) => [name, new Set(Reflect.ownKeys(one))]));

/** Nothing was written where every object would find it. Takes it away again, so that what comes after can be looked at. */
export const holdBuiltIns = (): void => {
  for (const [name, one] of builtIn) {
    const added = Reflect.ownKeys(one).filter((key) => !clean.get(name)?.has(key));
    for (const key of added) Reflect.deleteProperty(one, key);
    must(added.length === 0, `${name} got ${added.map(String).join(", ")}`);
  }
};
