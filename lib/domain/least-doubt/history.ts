import type { Instant } from "../time/window";
import { ascendingAt } from "./ascending";
import type { Boxes } from "./boxes";

/** From this instant on the count stands at this, until the next step. */
export interface HistoryStep {
  readonly from: Instant;
  readonly count: number;
}

/**
 * A history that hits every one of the boxes at these places, which must allow one. Before its first step it says
 * nothing.
 *
 * Among all such histories it is the one that readers expect: it takes the lowest numbers; it rises when the first box
 * opens that needs the higher number, but not before the boxes that end below it have closed; where it cannot wait for
 * them, it rises at the last instant that is left. So 8 for 5 January and 13 for the 6th are 8 all day, then 13 all day.
 */
export function historyThrough(boxes: Boxes, places: Uint32Array): readonly HistoryStep[] {
  const byLow = ascendingAt(boxes.low, places);
  const { opening, closing } = firstFrom(byLow, boxes);
  const below = closingsBelow(boxes, places);
  const steps: HistoryStep[] = [];
  let reached = -1;
  for (let at = 0; at < byLow.length; at++) {
    const count = boxes.low[byLow[at] ?? 0] ?? 0;
    if (count === reached) continue;
    reached = count;
    const from = Math.min(Math.max(opening[at] ?? 0, below(count)), closing[at] ?? 0);
    if (steps.at(-1)?.from === from) steps.pop();
    steps.push({ from, count });
  }
  return steps;
}

/** By position in an order: the first opening and the first closing from there on. */
function firstFrom(order: Uint32Array, { from, last }: Boxes) {
  const opening = new Float64Array(order.length);
  const closing = new Float64Array(order.length);
  let [opens, closes] = [Infinity, Infinity];
  for (let at = order.length - 1; at >= 0; at--) {
    const place = order[at] ?? 0;
    opens = Math.min(opens, from[place] ?? 0);
    closes = Math.min(closes, last[place] ?? 0);
    opening[at] = opens;
    closing[at] = closes;
  }
  return { opening, closing };
}

/** When all boxes that end below a count have closed; to be asked for ever higher counts. */
function closingsBelow({ last, high }: Boxes, places: Uint32Array): (count: number) => Instant {
  const order = ascendingAt(
    high,
    places.filter((place) => (high[place] ?? 0) < Infinity),
  );
  let next = 0;
  let closed = -Infinity;
  return (count) => {
    for (; next < order.length; next++) {
      const place = order[next] ?? 0;
      if ((high[place] ?? 0) >= count) break;
      closed = Math.max(closed, (last[place] ?? 0) + 1);
    }
    return closed;
  };
}
