import { ascending } from "./ascending";
import type { Asked, Bounds } from "./bounds";
import { NumberSet } from "./number-set";

/** No floor, or no ceiling. */
export const NONE = -1;

/** Bounds in the order of time, and what is paired with what. */
export interface PairedUp {
  /** By ceiling: the floor that it is paired with, or `NONE`. */
  readonly floorOf: Int32Array;
  /** Floors that stand alone or in a moment, none of a gap, by time. */
  readonly floorsByTime: Uint32Array;
  readonly ceilingsByTime: Uint32Array;
}

/**
 * Pairs floors with ceilings that clash with them: a floor that is above a ceiling of the same or a later instant. One
 * of two that clash is broken by every count, so as many bounds are broken as there are pairs, at least; and the pairs
 * that this sweep makes are as many as the best count breaks. Gaps are left out.
 *
 * It is the sweep of domain page, section 5. The cost of a path by its count never rises with the count: every floor
 * adds a drop of one at its own count, every ceiling takes the first drop above it away. O(n log n).
 */
export function pairUp({ floors, ceilings, gaps }: Bounds): PairedUp {
  const [floorsByTime, ceilingsByTime] = [byTime(floors, gaps), byTime(ceilings, gaps)];
  const { rankOf, rankAbove } = ranks(floors, ceilings);
  const drops = new Drops(floors.count.length);
  const floorOf = new Int32Array(ceilings.at.length).fill(NONE);
  let next = 0;
  for (const ceiling of ceilingsByTime) {
    const at = ceilings.at[ceiling] ?? 0;
    for (; next < floorsByTime.length; next++) {
      const floor = floorsByTime[next] ?? 0;
      if ((floors.at[floor] ?? 0) > at) break;
      drops.add(floor, rankOf[floor] ?? 0);
    }
    floorOf[ceiling] = drops.takeFrom(rankAbove[ceiling] ?? 0);
  }
  return { floorOf, floorsByTime, ceilingsByTime };
}

function byTime({ at }: Asked, gaps: number): Uint32Array {
  return ascending(at.subarray(0, at.length - gaps));
}

/** Where each floor stands among the counts of floors, and where the first floor above each ceiling would. */
function ranks(floors: Asked, ceilings: Asked) {
  const order = ascending(floors.count);
  const rankOf = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank] ?? 0] = rank;
  const rankAbove = new Uint32Array(ceilings.count.length);
  let above = 0;
  for (const ceiling of ascending(ceilings.count)) {
    const count = ceilings.count[ceiling] ?? 0;
    while (above < order.length && (floors.count[order[above] ?? 0] ?? 0) <= count) above++;
    rankAbove[ceiling] = above;
  }
  return { rankOf, rankAbove };
}

/** Floors that are not paired yet, found by their rank. */
class Drops {
  private readonly ranks: NumberSet;
  private readonly floorAt: Int32Array;

  constructor(size: number) {
    this.ranks = new NumberSet(size);
    this.floorAt = new Int32Array(size);
  }

  add(floor: number, rank: number): void {
    this.ranks.add(rank);
    this.floorAt[rank] = floor;
  }

  /** Takes the lowest floor of this rank or more away; `NONE` where there is none. */
  takeFrom(rank: number): number {
    const found = this.ranks.nextFrom(rank);
    if (found === NONE) return NONE;
    this.ranks.delete(found);
    return this.floorAt[found] ?? NONE;
  }
}
