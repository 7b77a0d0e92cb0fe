import type { Branch, PartScope } from "./divisions";

/** Adds up numbers of parts that share nobody, over and over, as they change: the largest sum of all ways to part a whole. */
export class Tally {
  private readonly places = new Map<PartScope, number>();
  private readonly own: number[] = [];
  private readonly values: number[] = [];
  /** Of each branch, what stands in it first: the places of the branches that are added, way by way. */
  private readonly ways: (readonly (readonly number[])[])[] = [];

  constructor(divisions: Branch["divisions"]) {
    const known = new Map<Branch, number>();
    const placeOf = (branch: Branch): number => {
      const place = known.get(branch) ?? this.add(branch.own, waysOf(branch.divisions));
      known.set(branch, place);
      return place;
    };
    const waysOf = (ways: Branch["divisions"]) => ways.map((branches) => branches.map(placeOf));
    this.add([], waysOf(divisions));
  }

  /** Where a part stands among the branches; null where it is in none of them. */
  placeOf(part: PartScope): number | null {
    return this.places.get(part) ?? null;
  }

  /** Takes a number at the place of a part, where it is the highest of its branch. */
  raise(place: number, number: number): void {
    if (number > (this.own[place] ?? 0)) this.own[place] = number;
  }

  /** Forgets every number. */
  clear(): void {
    this.own.fill(0);
  }

  /** O(branches). */
  total(): number {
    for (const [place, ways] of this.ways.entries()) {
      let value = this.own[place] ?? 0;
      for (const way of ways) {
        let sum = 0;
        for (const below of way) sum += this.values[below] ?? 0;
        if (sum > value) value = sum;
      }
      this.values[place] = value;
    }
    return this.values.at(-1) ?? 0;
  }

  private add(own: readonly PartScope[], ways: readonly (readonly number[])[]): number {
    const place = this.ways.push(ways) - 1;
    this.own.push(0);
    this.values.push(0);
    for (const part of own) this.places.set(part, place);
    return place;
  }
}
