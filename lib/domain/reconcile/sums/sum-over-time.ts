import { overlap, type Window } from "../../time/window";
import type { Branch, PartScope } from "./divisions";
import { fineWithin, type NumberedClaims } from "./numbered-claims";
import { Tally } from "./tally";

/** A part with what is said of it. */
export interface ToldPart extends NumberedClaims {
  readonly part: PartScope;
}

/** What the parts of one way to part the whole make together. */
export class SumOverTime {
  private readonly counted: Tally;
  private now: Tally | null = null;
  private readonly known = new Map<string, number>();
  private total: number | null = null;

  /**
   * @param lasts whether earlier counts of parts are added to later ones
   * @param coarse whether the wholes are: else no coarse part is of their time
   */
  constructor(
    private readonly divisions: Branch["divisions"],
    private readonly lasts: boolean,
    private readonly told: readonly ToldPart[],
    private readonly coarse: boolean,
  ) {
    this.counted = new Tally(divisions);
  }

  placeOf(part: PartScope): number | null {
    return this.counted.placeOf(part);
  }

  raise(place: number, number: number): void {
    this.counted.raise(place, number);
    this.total = null;
  }

  /** What all that was raised makes together. */
  soFar(): number {
    this.total ??= this.counted.total();
    return this.total;
  }

  /** Whether it may be more than a number, by all that was raised and, where that does not last, is of a window. */
  mayExceed(number: number, window: Window): boolean {
    if (this.soFar() <= number) return false;
    return this.lasts || this.totalIn(window) > number;
  }

  private totalIn(window: Window): number {
    const name = `${window.from}/${window.to}`;
    const total = this.known.get(name) ?? this.tallyIn(window);
    this.known.set(name, total);
    return total;
  }

  private tallyIn(window: Window): number {
    this.now ??= new Tally(this.divisions);
    const { now } = this;
    now.clear();
    for (const { part, fine, coarse } of this.told) {
      const place = now.placeOf(part);
      if (place === null) continue;
      for (const { interval } of fineWithin(fine, window)) now.raise(place, interval.low);
      if (!this.coarse) continue;
      for (const claim of coarse) if (overlap(claim.window, window)) now.raise(place, claim.interval.low);
    }
    return now.total();
  }
}
