/** Numbers things from 0 on, in the order in which they are first met. */
export class Numbering<T> {
  private readonly numbers = new Map<T, number>();

  get size(): number {
    return this.numbers.size;
  }

  numberOf(thing: T): number {
    const known = this.numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(thing, number);
    return number;
  }
}
