import type { RisingFloors } from "./numbered-claims";

/** At most how many people parts of a whole which share nobody make together, by all that is told of a time before an instant. */
export interface SumOutline {
  /** In ascending order; the last is `Infinity`. */
  readonly instants: Float64Array;
  readonly sums: Float64Array;
}

/**
 * @param closings of claims about the whole, in any order
 * @param sumBy the sum by an instant; it is asked in order of time
 */
export function sumOutlineOf(closings: Iterable<number>, sumBy: (instant: number) => number): SumOutline {
  const instants = Float64Array.from(new Set([...closings, Number.POSITIVE_INFINITY])).sort();
  return { instants, sums: instants.map(sumBy) };
}

/** Between two instants of the outline the bound is that of the later one: sums only grow. */
export function mostBy(instant: number, { instants, sums }: SumOutline): number {
  let [from, to] = [0, instants.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((instants[middle] ?? 0) >= instant) to = middle;
    else from = middle + 1;
  }
  return sums[from] ?? 0;
}

/**
 * The outline after what is told of one part has changed; the same one where the part has no more than before. A part is
 * added to a sum once at most, so that no sum grows by more than the part does.
 *
 * @param before the floors of the part, in lists of which the highest counts
 */
export function raisedBy(
  before: readonly RisingFloors[],
  after: readonly RisingFloors[],
  outline: SumOutline,
): SumOutline {
  const { instants, sums } = outline;
  const [earlier, later] = [highestBy(before, instants), highestBy(after, instants)];
  const rises = later.map((floor, at) => Math.max(0, floor - (earlier[at] ?? 0)));
  if (rises.every((rise) => rise === 0)) return outline;
  return { instants, sums: sums.map((sum, at) => sum + (rises[at] ?? 0)) };
}

/** The highest floor that is told before each instant. */
function highestBy(lists: readonly RisingFloors[], instants: Float64Array): Float64Array {
  const highest = new Float64Array(instants.length);
  for (const { times, floors } of lists) {
    let next = 0;
    for (let at = 0; at < instants.length; at++) {
      while ((times[next] ?? Number.POSITIVE_INFINITY) < (instants[at] ?? 0)) next++;
      const floor = next === 0 ? 0 : (floors[next - 1] ?? 0);
      if (floor > (highest[at] ?? 0)) highest[at] = floor;
    }
  }
  return highest;
}
