/** Players of a practice: a host who is alone sees a lesson as a class would play it. They know no more than the rules do. */
import { botAnswers, type PlayerKind } from "../../shared/bots/answers.ts";
import type { ContentPack } from "../../shared/content/pack.ts";
import type { PupilAnswer } from "../../shared/protocol/messages.ts";
import { rollBelow, type Dice } from "../../shared/rules/rng.ts";
import type { ClassState, SeatId } from "../../shared/rules/state.ts";
import { newSeed } from "./secrets.ts";

/** Most think before they choose, some do not: a talk needs different answers. */
const kinds: readonly PlayerKind[] = ["careful", "random", "careful", "tempted", "careful"];

/** Milliseconds after which one answers: at the least, and so many more at the most. */
const soonest = 1500;
const spread = 9000;
/** The same in *Break the chain*, where each moves again and again. */
const soonestMove = 1200;
const spreadMove = 2500;

export class Bots {
  private readonly dice: Dice = { rng: newSeed() };
  private step = -1;
  /** When each is to answer, in milliseconds since 1970. */
  private readonly due = new Map<SeatId, number>();

  /** Lets those answer whose time has come. */
  play(content: ContentPack, state: ClassState, now: number, answer: (seat: SeatId, answer: PupilAnswer) => void): void {
    if (state.step !== this.step) {
      this.step = state.step;
      this.due.clear();
    }
    const chain = state.phase.name === "miniGame" && state.phase.chain !== null;
    state.bots.forEach((id, place) => {
      const due = this.due.get(id) ?? now + (chain ? soonestMove : soonest) + rollBelow(this.dice, chain ? spreadMove : spread);
      const seat = state.seats[id];
      if (now < due || !seat) return void this.due.set(id, due);
      // Where one answers once, it does not come again in this step.
      if (chain) this.due.delete(id);
      else this.due.set(id, Number.POSITIVE_INFINITY);
      for (const one of botAnswers(content, state, seat, kinds[place % kinds.length] ?? "careful", this.dice)) answer(id, one);
    });
  }
}
