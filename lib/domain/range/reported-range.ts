import { compare, type DatedClaim } from "../provenance/claim";
import type { Interval } from "../quantity/quantity";
import type { Instant } from "../time/window";
import { claimsInForce } from "./in-force";

/**
 * How far apart the reports in force are. Not an estimate and not a confidence interval: the truth may lie outside
 * (domain page, sections 1 and 7).
 */
export interface ReportedRange extends Interval {
  /** The numbers that every claim in force allows, or null where there are none. */
  readonly common: Interval | null;
  /** The claims that set the edges; for an open range, those with no ceiling. */
  readonly lowSetBy: readonly DatedClaim[];
  readonly highSetBy: readonly DatedClaim[];
  readonly claims: readonly DatedClaim[];
  /** Slugs, in order. */
  readonly origins: readonly string[];
  /** Publications behind the claims in force. */
  readonly reports: number;
}

/**
 * [min low, max high] over the claims in force at `t`, open where one of them is open; null where nothing is.
 *
 * @param claims of one scope, as `rangeClaims` gives them
 * @example "at least two" and "three": 2 or more, common ground 3.
 * @example 12 and 13: 12 to 13, no common ground. [10, 20] and [20, 30]: 10 to 30, common ground 20.
 */
export function reportedRange(
  claims: readonly DatedClaim[],
  t: Instant,
  freshness: number,
): ReportedRange | null {
  return rangeOver(claimsInForce(claims, t, freshness));
}

/** The range over claims that are all in force. */
export function rangeOver(claims: readonly DatedClaim[]): ReportedRange | null {
  return claims.length === 0 ? null : new RangeOver(claims);
}

/** Who sets the edges and how many speak is worked out when asked: a series has thousands of ranges. */
class RangeOver implements ReportedRange {
  readonly low: number;
  readonly high: number;
  readonly common: Interval | null;

  constructor(readonly claims: readonly DatedClaim[]) {
    let [low, high, floor, ceiling] = [Number.POSITIVE_INFINITY, 0, 0, Number.POSITIVE_INFINITY];
    for (const { interval } of claims) {
      low = Math.min(low, interval.low);
      high = Math.max(high, interval.high);
      floor = Math.max(floor, interval.low);
      ceiling = Math.min(ceiling, interval.high);
    }
    this.low = low;
    this.high = high;
    this.common = floor <= ceiling ? { low: floor, high: ceiling } : null;
  }

  get lowSetBy(): readonly DatedClaim[] {
    return this.claims.filter(({ interval }) => interval.low === this.low);
  }

  get highSetBy(): readonly DatedClaim[] {
    return this.claims.filter(({ interval }) => interval.high === this.high);
  }

  get origins(): readonly string[] {
    return [...new Set(this.claims.map(({ origin }) => origin))].sort(compare);
  }

  get reports(): number {
    return new Set(this.claims.flatMap(({ publications }) => [...publications])).size;
  }

  /** Everything that a range says, so that two of them can be compared as text. */
  toJSON(): ReportedRange {
    const { low, high, common, lowSetBy, highSetBy, claims, origins, reports } = this;
    return { low, high, common, lowSetBy, highSetBy, claims, origins, reports };
  }
}

/** What the range at `t` becomes without an origin; `range` is null where that origin stands alone. */
export interface LeftOut {
  readonly origin: string;
  readonly range: ReportedRange | null;
}

/**
 * The range without each origin in force, at the same moment. It never widens, because an origin's claims do not
 * decide which claims of others are in force.
 */
export function leaveOneOut(range: ReportedRange): readonly LeftOut[] {
  return range.origins.map((origin) => ({
    origin,
    range: rangeOver(range.claims.filter((claim) => claim.origin !== origin)),
  }));
}
