import type { PartScope } from "./divisions";
import type { RisingFloors } from "./numbered-claims";
import type { SumOverTime, ToldPart } from "./sum-over-time";

/** Takes the claims about the parts in order of time, and raises the sums by what is higher than all before. */
export class Sweep {
  /** The highest of the claims that are not coarse. */
  highest = 0;
  private readonly fine: readonly Cursor[];
  private readonly coarse: readonly Cursor[];

  /** @param coarse whether the wholes are: else a coarse part may be earlier only once it has closed */
  constructor(told: readonly ToldPart[], sums: readonly SumOverTime[], coarse: boolean) {
    const isWide = told.some((part) => part.coarse.length > 0);
    const placed = told.map((part) => ({ part, at: placesOf(part.part, sums) }));
    this.fine = placed.map(({ part, at }) => new Cursor(at, part.fineByOpening));
    this.coarse = !isWide
      ? []
      : placed.map(({ part, at }) => new Cursor(at, coarse ? part.coarseByOpening : part.coarseByClosing));
  }

  advanceTo(instant: number): void {
    for (const cursor of this.fine)
      if (cursor.advanceTo(instant) && cursor.highest > this.highest) this.highest = cursor.highest;
    for (const cursor of this.coarse) cursor.advanceTo(instant);
  }
}

interface Place {
  readonly sum: SumOverTime;
  readonly place: number;
}

function placesOf(part: PartScope, sums: readonly SumOverTime[]): readonly Place[] {
  const places: Place[] = [];
  for (const sum of sums) {
    const place = sum.placeOf(part);
    if (place !== null) places.push({ sum, place });
  }
  return places;
}

/** The claims about one part, in order of time. */
class Cursor {
  highest = 0;
  private next = 0;

  constructor(
    private readonly at: readonly Place[],
    private readonly claims: RisingFloors,
  ) {}

  /** Takes the claims before an instant, and tells whether one of them is higher than all before. */
  advanceTo(instant: number): boolean {
    const { times, floors } = this.claims;
    const before = this.next;
    while ((times[this.next] ?? Number.POSITIVE_INFINITY) < instant) this.next++;
    if (this.next === before) return false;
    this.highest = floors[this.next - 1] ?? 0;
    for (const { sum, place } of this.at) sum.raise(place, this.highest);
    return true;
  }
}
