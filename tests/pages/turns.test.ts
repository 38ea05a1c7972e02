import { describe, expect, it } from "vitest";
import { ownKey, passedOn, turnOf } from "../../client/play/tasks/turn-order.ts";

const nobody = [false, false, false];

describe("children who share a device", () => {
  it("begin with the first, behind a card", () => {
    expect(turnOf(nobody, {})).toEqual({ child: 1, holds: false });
  });

  it("pass it on one after the other, each behind a card, until nobody is left", () => {
    let draft: Record<string, unknown> = {};
    const done = [...nobody];
    const order: unknown[] = [];
    for (let { child, holds } = turnOf(done, draft); child !== null; { child, holds } = turnOf(done, draft)) {
      order.push([child, holds]);
      draft = { ...draft, turn: child, holds: true, [ownKey(child)]: "a card" };
      done[child - 1] = true;
      draft = { ...draft, ...passedOn(child, done) };
    }
    expect(order).toEqual([[1, false], [2, false], [3, false]]);
    // Nothing of what they chose is left in the tab.
    expect(Object.values(draft).filter((kept) => kept === "a card")).toEqual([]);
  });

  it("keep whose turn it is over a reload, and what this child chose", () => {
    const draft = { turn: 2, holds: true, [ownKey(2)]: "a card" };
    const again = JSON.parse(JSON.stringify(draft)) as Record<string, unknown>;
    expect(turnOf([true, true, false], again)).toEqual({ child: 2, holds: true });
    expect(turnOf([true, true, true], JSON.parse(JSON.stringify(passedOn(3, [true, true, true]))) as Record<string, unknown>)).toEqual({ child: null, holds: false });
  });

  it("may skip a turn: the next one is asked, and who skipped is not asked again by itself", () => {
    const skipped = passedOn(1, nobody);
    expect(turnOf(nobody, skipped)).toEqual({ child: 2, holds: false });
    expect(turnOf([false, true, true], passedOn(3, [false, true, true]))).toEqual({ child: null, holds: false });
  });

  it("go on with whoever has not answered when there are fewer of them", () => {
    expect(turnOf([true, false], { turn: 3, holds: true })).toEqual({ child: 2, holds: false });
    expect(turnOf([true, true], { turn: 3, holds: true })).toEqual({ child: null, holds: false });
  });

  it("ask a child that came in the middle when the others have had their turn", () => {
    expect(turnOf([true, false], {})).toEqual({ child: 2, holds: false });
    expect(turnOf([true, false, false], { turn: 2, holds: true })).toEqual({ child: 2, holds: true });
    expect(turnOf([true, true, false], passedOn(2, [true, true, false]))).toEqual({ child: 3, holds: false });
  });
});
