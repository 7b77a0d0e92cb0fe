import type { DatedClaim } from "../../provenance/claim";
import type { SumOverTime, ToldPart } from "./sum-over-time";

/** Takes the claims about the parts in order of time, and raises the sums by what is higher than all before. */
export class Sweep {
  /** The highest of the claims that are not coarse. */
  highest = 0;
  private readonly fine: readonly Cursor[];
  private readonly coarse: readonly Cursor[];

  /** @param coarse whether the wholes are: else a coarse part may be earlier only once it has closed */
  constructor(told: readonly ToldPart[], sums: readonly SumOverTime[], coarse: boolean) {
    const cursors = told.map(({ part, openings, floors, coarse: wide }) => {
      const at = sums.flatMap((sum) => {
        const place = sum.placeOf(part);
        return place === null ? [] : [{ sum, place }];
      });
      return { fine: new Cursor(at, openings, floors), coarse: new Cursor(at, ...timesOf(wide, coarse)) };
    });
    this.fine = cursors.map(({ fine }) => fine);
    this.coarse = told.every(({ coarse: wide }) => wide.length === 0)
      ? []
      : cursors.map(({ coarse: wide }) => wide);
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

/** The claims about one part, in order of time. */
class Cursor {
  highest = 0;
  private next = 0;

  constructor(
    private readonly at: readonly Place[],
    private readonly times: Float64Array,
    private readonly floors: Float64Array,
  ) {}

  /** Takes the claims before an instant, and tells whether one of them is higher than all before. */
  advanceTo(instant: number): boolean {
    const before = this.highest;
    for (; (this.times[this.next] ?? Number.POSITIVE_INFINITY) < instant; this.next++) {
      const floor = this.floors[this.next] ?? 0;
      if (floor > this.highest) this.highest = floor;
    }
    if (this.highest === before) return false;
    for (const { sum, place } of this.at) sum.raise(place, this.highest);
    return true;
  }
}

/** When coarse claims begin to count, and what each is at least. */
function timesOf(claims: readonly DatedClaim[], fromOpening: boolean): [Float64Array, Float64Array] {
  const inOrder = fromOpening ? claims : [...claims].sort(byClosing);
  const timeOf = ({ window }: DatedClaim) => (fromOpening ? window.from : window.to);
  return [Float64Array.from(inOrder, timeOf), Float64Array.from(inOrder, ({ interval }) => interval.low)];
}

function byClosing(a: DatedClaim, b: DatedClaim): number {
  return a.window.to - b.window.to;
}
