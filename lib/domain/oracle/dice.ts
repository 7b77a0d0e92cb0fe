/**
 * Chance that can be repeated: the same seed throws the same numbers on every machine (the mulberry32 sequence).
 */
export class Dice {
  private state: number;

  /** @param seed any whole number; cases are numbered by it */
  constructor(seed: number) {
    // Spread, so that neighbouring seeds do not begin alike.
    this.state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True `percent` times of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** @throws RangeError for an empty list */
  oneOf<T>(items: readonly T[]): T {
    const index = this.below(items.length);
    for (const item of items.slice(index, index + 1)) return item;
    throw new RangeError("nothing to choose from: give at least one item");
  }

  /** `count` items or, where there are fewer, all of them, in an order of chance. */
  some<T>(items: readonly T[], count: number): readonly T[] {
    const left = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(this.below(left.length), 1));
    return chosen;
  }

  private fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }
}
