/** Parts: what a device holds that the others have not. A device's place in the order says which. */
import type { PhaseOf, SeatId } from "../state.ts";

/** Which of `count` parts a device holds: one, or more where there are fewer devices than parts. */
export const partsOf = (order: readonly SeatId[], seat: SeatId, count: number): number[] => {
  const place = order.indexOf(seat);
  if (place < 0) return [];
  if (order.length >= count) return [place % count];
  return Array.from({ length: count }, (_, part) => part).filter((part) => part % order.length === place);
};

/** Devices that hold a part and have answered. Who says nothing counts neither way: a slow child costs the class nothing. */
export const answeredHolders = ({ order, answers }: PhaseOf<"miniGame">, part: number, count: number): SeatId[] =>
  order.filter((seat) => seat in answers && partsOf(order, seat, count).includes(part));
