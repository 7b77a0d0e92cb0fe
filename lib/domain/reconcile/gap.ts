import type { DatedClaim } from "../provenance/claim";

/** How many people lie between two disjoint claims: 1 between 12 and 13, 10 between "up to 10" and "20 or more". */
export function gapBetween(low: DatedClaim, high: DatedClaim): number {
  return high.interval.low - low.interval.high;
}
