import { ascending } from "./ascending";
import type { Asked, Bounds } from "./bounds";
import { NONE, type PairedUp } from "./pair-up";

/** A count over time as steps: from the instant `at[i]` on it is `count[i]`. The first step begins before all time. */
export interface Course {
  readonly at: Float64Array;
  readonly count: Float64Array;
}

/** The count of a course at an instant. */
export function countAt({ at, count }: Course, instant: number): number {
  let [from, to] = [0, at.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((at[middle] ?? 0) <= instant) from = middle + 1;
    else to = middle;
  }
  return count[from - 1] ?? 0;
}

/**
 * A course that breaks as few bounds as there are pairs, gaps left aside. Followed backwards from the highest floor
 * that was not paired: where the course is above a ceiling, it was no higher than that up to there, unless the ceiling
 * was paired with a floor that the course has reached; then the ceiling is the one that is broken.
 */
export function courseOf({ floors, ceilings }: Bounds, { floorOf, ...order }: PairedUp): Course {
  let count = highestFree(floors.count, floorOf, order.floorsByTime);
  const steps: { readonly at: number; readonly count: number }[] = [];
  for (let place = order.ceilingsByTime.length - 1; place >= 0; place--) {
    const ceiling = order.ceilingsByTime[place] ?? 0;
    const allowed = ceilings.count[ceiling] ?? 0;
    const floor = floorOf[ceiling] ?? NONE;
    if (count <= allowed || (floor !== NONE && (floors.count[floor] ?? 0) <= count)) continue;
    steps.push({ at: (ceilings.at[ceiling] ?? 0) + 1, count });
    count = allowed;
  }
  steps.push({ at: -Infinity, count });
  return courseFrom(steps.reverse());
}

/** The lowest course that reaches some of the floors. */
export function courseReaching({ at, count }: Asked, reached: Uint8Array): Course {
  const steps = [{ at: -Infinity, count: 0 }];
  let highest = 0;
  for (const floor of ascending(at)) {
    if (reached[floor] === 0 || (count[floor] ?? 0) <= highest) continue;
    highest = count[floor] ?? 0;
    steps.push({ at: at[floor] ?? 0, count: highest });
  }
  return courseFrom(steps);
}

function courseFrom(steps: readonly { readonly at: number; readonly count: number }[]): Course {
  return {
    at: Float64Array.from(steps, ({ at }) => at),
    count: Float64Array.from(steps, ({ count }) => count),
  };
}

function highestFree(counts: Float64Array, floorOf: Int32Array, floors: Uint32Array): number {
  const isPaired = new Uint8Array(counts.length);
  for (const floor of floorOf) if (floor !== NONE) isPaired[floor] = 1;
  let highest = 0;
  for (const floor of floors) if (isPaired[floor] === 0) highest = Math.max(highest, counts[floor] ?? 0);
  return highest;
}
