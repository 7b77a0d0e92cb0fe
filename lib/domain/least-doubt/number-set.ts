/**
 * A set of whole numbers below a fixed size that finds the next member from any number on in a few steps: a bit a
 * number, a bit a word of such bits, and so on up to one word.
 */
export class NumberSet {
  /** The numbers' own bits first. */
  private readonly levels: readonly Int32Array[];

  constructor(size: number) {
    const levels: Int32Array[] = [];
    let words = Math.max(1, size);
    do {
      words = (words + 31) >>> 5;
      levels.push(new Int32Array(words));
    } while (words > 1);
    this.levels = levels;
  }

  add(n: number): void {
    let at = n;
    for (const level of this.levels) {
      level[at >>> 5] = (level[at >>> 5] ?? 0) | (1 << (at & 31));
      at >>>= 5;
    }
  }

  delete(n: number): void {
    let at = n;
    for (const level of this.levels) {
      const word = (level[at >>> 5] ?? 0) & ~(1 << (at & 31));
      level[at >>> 5] = word;
      if (word !== 0) return;
      at >>>= 5;
    }
  }

  /** The least member that is `n` or more; -1 where there is none. */
  nextFrom(n: number): number {
    let at = n;
    for (let height = 0; height < this.levels.length; height++) {
      const word = (this.levels[height]?.[at >>> 5] ?? 0) & (-1 << (at & 31));
      if (word !== 0) return this.least(height, (at & ~31) + lowestBit(word));
      // Nothing more in this word: look among the words after it.
      at = (at >>> 5) + 1;
    }
    return -1;
  }

  /** The least member under one bit of a level. */
  private least(height: number, bit: number): number {
    let at = bit;
    for (let below = height - 1; below >= 0; below--) at = at * 32 + lowestBit(this.levels[below]?.[at] ?? 0);
    return at;
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
