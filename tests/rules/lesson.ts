/** A class for tests: says what happens in a lesson, hides how actions look. Real rules, real content. */
import { loadContent } from "../../server/content.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import type { PlanId } from "../../shared/content/plan-ids.ts";
import type { Beat, Option } from "../../shared/content/story.ts";
import type { HostCommand, PupilAnswer } from "../../shared/protocol/messages.ts";
import { reduce, startClass, type Action } from "../../shared/rules/reduce.ts";
import type { Reason } from "../../shared/rules/reasons.ts";
import { crewSeats, seatsOf, visitOf } from "../../shared/rules/select.ts";
import { turnsOf } from "../../shared/rules/voices.ts";
import type { ClassState, CrewId, Newcomer, PhaseName, PhaseOf, SeatId } from "../../shared/rules/state.ts";

export const content = loadContent();

/** Omit that keeps a union a union. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type OfVoice = Extract<PupilAnswer, { child: number }>;
/** An answer to what is asked now; where each child answers it is the first child's unless it says otherwise. */
export type Answer = Without<Exclude<PupilAnswer, OfVoice>, "step"> | (Without<OfVoice, "step" | "child"> & { child?: number });

/** The answer as it is sent at a step. */
export const toStep = (answer: Answer, step: number): PupilAnswer =>
  ({ ...(answer.do === "children" ? {} : { step }), ...(answer.do === "pulse" || answer.do === "option" ? { child: 1 } : {}), ...answer }) as PupilAnswer;

export class Lesson {
  state: ClassState;
  now = 1_000_000;
  readonly pack: ContentPack;

  constructor(devices: number, { plan = "short", seed = 7, pack = content }: { plan?: PlanId; seed?: number; pack?: ContentPack } = {}) {
    this.pack = pack;
    this.state = startClass(pack, { id: "TESTS", plan, language: "nl", seed, resumeCode: "RESUMECODE" });
    for (let i = 0; i < devices; i += 1) this.join(`seat${i}`);
  }

  /** Does something that must be allowed. */
  do(action: Without<Action, "now">): void {
    const reason = this.try(action);
    if (reason) throw new Error(`${JSON.stringify(action)} was refused: ${reason}`);
  }

  /** Does something; answers the reason when it is refused. */
  try(action: Without<Action, "now">): Reason | null {
    const outcome = reduce(this.pack, this.state, { ...action, now: this.now });
    if ("rejected" in outcome) return outcome.rejected;
    this.state = outcome.state;
    return null;
  }

  join = (seat: SeatId): void => this.do({ type: "join", seat });
  host = (command: HostCommand): void => this.do({ type: "host", command });
  tryHost = (command: HostCommand): Reason | null => this.try({ type: "host", command });
  next = (): void => this.host({ do: "next", step: this.state.step });
  pupil = (seat: SeatId, answer: Answer): void => this.do({ type: "pupil", seat, answer: toStep(answer, this.state.step) });
  tryPupil = (seat: SeatId, answer: Answer): Reason | null => this.try({ type: "pupil", seat, answer: toStep(answer, this.state.step) });

  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
    this.do({ type: "tick" });
  }

  /** Goes on with nobody answering until a phase comes. */
  until(name: PhaseName, stage?: string): void {
    for (let i = 0; i < 200; i += 1) {
      const { phase } = this.state;
      if (phase.name === name && (stage === undefined || ("stage" in phase && phase.stage === stage))) return;
      this.next();
    }
    throw new Error(`${name} never came`);
  }

  phase<Name extends PhaseName>(name: Name): PhaseOf<Name> {
    if (this.state.phase.name !== name) throw new Error(`the class is in ${this.state.phase.name}, not in ${name}`);
    return this.state.phase as PhaseOf<Name>;
  }

  get seats(): SeatId[] {
    return seatsOf(this.state).map(({ id }) => id);
  }
  get crews(): CrewId[] {
    return Object.keys(this.state.crews);
  }
  crew = (crew: CrewId): SeatId[] => crewSeats(this.state, crew).map(({ id }) => id);
  newcomer(id: string): Newcomer {
    const newcomer = this.state.newcomers[id];
    if (!newcomer) throw new Error(`${id} is not on the board`);
    return newcomer;
  }
  /** Whom a crew is with. */
  visited(crew: CrewId): Newcomer {
    return this.newcomer(this.state.crews[crew]?.newcomer ?? "");
  }
  beat(crew: CrewId): Beat {
    const visit = visitOf(this.pack, this.state, this.crew(crew)[0] ?? "");
    if (!visit) throw new Error(`${crew} is with nobody`);
    return visit.beat;
  }
  /** A card that lies open before a crew and that fits. */
  option(crew: CrewId, fits: (option: Option) => boolean = () => true): Option {
    const option = this.beat(crew).options.find((candidate) => !candidate.extra && fits(candidate));
    if (!option) throw new Error(`no card of ${crew} fits`);
    return option;
  }
  /** So many children play at a device. */
  share = (seat: SeatId, count: number): void => this.pupil(seat, { do: "children", count });
  /** Everybody of a crew picks this card. */
  allChoose = (crew: CrewId, option: string): void => this.crew(crew).forEach((seat) => turnsOf(this.state.seats[seat]!).forEach((child) => this.pupil(seat, { do: "option", child, option })));

  /** Everybody taps the same newcomer, or each crew its own. */
  gatherAt(wishes: Readonly<Record<CrewId, string>>): void {
    for (const [crew, newcomer] of Object.entries(wishes)) for (const seat of this.crew(crew)) this.pupil(seat, { do: "gather", newcomer });
  }
}

/** All the cards' effects together: above 0 it helps. */
export const worth = ({ now, later }: Option): number => now + later;
