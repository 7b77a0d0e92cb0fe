import type { Instant } from "../time/window";

/** Something that counts from an instant on. */
export interface Step<T> {
  readonly at: Instant;
  readonly item: T;
}

/** The best item of all those up to any instant. O(n log n) to build, O(log n) to ask. */
export class Staircase<T> {
  private readonly steps: readonly Step<T>[];

  /** @param isBetter whether an item is better than another; of equals the earlier one, then the one named first */
  constructor(steps: readonly Step<T>[], isBetter: (a: T, b: T) => boolean) {
    const rising: Step<T>[] = [];
    for (const step of [...steps].sort((a, b) => a.at - b.at)) {
      const best = rising.at(-1);
      if (best === undefined || isBetter(step.item, best.item)) rising.push(step);
    }
    this.steps = rising;
  }

  /** The best item that counts at an instant, or null. */
  upTo(instant: Instant): T | null {
    return this.steps[countUpTo(this.steps, ({ at }) => at, instant) - 1]?.item ?? null;
  }
}

/** How many of the items, in order of a time, are not after an instant. */
export function countUpTo<T>(items: readonly T[], timeOf: (item: T) => Instant, instant: Instant): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && timeOf(item) <= instant) from = middle + 1;
    else to = middle;
  }
  return from;
}
