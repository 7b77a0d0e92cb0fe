import { ascendingAt, valuesAt } from "./ascending";
import type { Asked } from "./bounds";
import { NONE } from "./pair-up";

/** Some bounds in the order of time. */
export interface TimeOrder {
  readonly bounds: Uint32Array;
  readonly at: Float64Array;
  readonly count: Float64Array;
}

/** @param placeOf by bound; gets the place of each of these in the order */
export function timeOrder(asked: Asked, members: Uint32Array, placeOf: Uint32Array): TimeOrder {
  const bounds = ascendingAt(asked.at, members);
  for (let place = 0; place < bounds.length; place++) placeOf[bounds[place] ?? 0] = place;
  return { bounds, at: valuesAt(asked.at, bounds), count: valuesAt(asked.count, bounds) };
}

/**
 * A set of bounds that gives one up that a bound clashes with, in O(log n): they are the leaves of a tree, in the order
 * of time, which keeps the lowest count of each half.
 */
export class BoundTree {
  private readonly lowest: Float64Array;
  private readonly leaves: number;

  constructor(
    private readonly order: TimeOrder,
    isIn: (bound: number) => boolean,
  ) {
    const size = order.bounds.length;
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, size)));
    this.lowest = new Float64Array(2 * this.leaves).fill(Infinity);
    for (let place = 0; place < size; place++)
      if (isIn(order.bounds[place] ?? NONE)) this.lowest[this.leaves + place] = order.count[place] ?? 0;
    for (let node = this.leaves - 1; node > 0; node--) this.renew(node);
  }

  /** Takes a bound of this instant or a later one that is below the count; `NONE` where there is none. */
  takeBelow(count: number, instant: number): number {
    let node = this.leaves + this.firstFrom(instant);
    if (node >= 2 * this.leaves) return NONE;
    while (!((this.lowest[node] ?? 0) < count)) {
      // The last node of its level has nothing to its right.
      if ((node & (node + 1)) === 0) return NONE;
      node++;
      while ((node & 1) === 0) node >>>= 1;
    }
    while (node < this.leaves) node = (this.lowest[2 * node] ?? 0) < count ? 2 * node : 2 * node + 1;
    this.set(node, Infinity);
    return this.order.bounds[node - this.leaves] ?? NONE;
  }

  /** Takes the bound at this place; false where it is not in the set. */
  take(place: number): boolean {
    if (this.lowest[this.leaves + place] === Infinity) return false;
    this.set(this.leaves + place, Infinity);
    return true;
  }

  put(place: number): void {
    this.set(this.leaves + place, this.order.count[place] ?? 0);
  }

  private set(leaf: number, count: number): void {
    this.lowest[leaf] = count;
    for (let node = leaf >>> 1; node > 0; node >>>= 1) this.renew(node);
  }

  private renew(node: number): void {
    this.lowest[node] = Math.min(this.lowest[2 * node] ?? 0, this.lowest[2 * node + 1] ?? 0);
  }

  private firstFrom(instant: number): number {
    let [from, to] = [0, this.order.at.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.order.at[middle] ?? 0) >= instant) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
