/** A binary heap with the highest on top; which of equals comes first follows from the order in which they came. */
export class Heap<T> {
  private readonly items: T[] = [];
  private readonly weights: number[] = [];

  constructor(private readonly weightOf: (item: T) => number) {}

  get highest(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    const weight = this.weightOf(item);
    let place = this.items.length;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if ((this.weights[above] ?? 0) >= weight) break;
      this.move(above, place);
      place = above;
    }
    this.put(item, weight, place);
  }

  /** Takes the highest away. */
  pop(): void {
    const [last, weight] = [this.items.pop(), this.weights.pop()];
    const size = this.items.length;
    if (last === undefined || weight === undefined || size === 0) return;
    let place = 0;
    for (let below = this.higherBelow(place); below < size; below = this.higherBelow(place)) {
      if ((this.weights[below] ?? 0) <= weight) break;
      this.move(below, place);
      place = below;
    }
    this.put(last, weight, place);
  }

  /** The place of the higher of the two below. */
  private higherBelow(place: number): number {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    return right < this.items.length && (this.weights[right] ?? 0) > (this.weights[left] ?? 0) ? right : left;
  }

  private move(from: number, to: number): void {
    const item = this.items[from];
    if (item !== undefined) this.put(item, this.weights[from] ?? 0, to);
  }

  private put(item: T, weight: number, place: number): void {
    this.items[place] = item;
    this.weights[place] = weight;
  }
}
