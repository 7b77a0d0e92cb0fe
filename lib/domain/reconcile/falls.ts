import type { DatedClaim } from "../provenance/claim";
import { Heap } from "./heap";

/**
 * Claims of which the higher is surely before the lower: enough pairs of them that every claim with such a clash is in
 * one, that claims which hang together through clashes hang together through the pairs, and that the widest gap of
 * each such set is among them. The pairs themselves can be as many as the square of the claims; these are at most as
 * many as the claims.
 *
 * A sweep in order of time. What hangs together is known by its highest claim; a claim that opens below some of these
 * clashes with each of them, and from then on they are one.
 *
 * @param highs claims that may be the higher ones
 * @param lows claims that may be the lower ones; the two lists may share claims. O(n log n).
 */
export function falls(
  highs: readonly DatedClaim[],
  lows: readonly DatedClaim[],
  clash: (high: DatedClaim, low: DatedClaim) => void,
): void {
  const closing = [...highs].sort((a, b) => a.window.to - b.window.to);
  const opening = [...lows].sort((a, b) => a.window.from - b.window.from);
  const fallen = new Set<DatedClaim>();
  /** The highest claim of each set. */
  const tops = new Heap<DatedClaim>(({ interval }) => interval.low);
  let next = 0;
  for (const low of opening) {
    for (let high = closing[next]; high && high.window.to <= low.window.from; high = closing[++next])
      if (!fallen.has(high)) tops.push(high);
    const highest = tops.highest;
    if (highest === undefined || highest.interval.low <= low.interval.high) continue;
    // It hangs together with a claim above it, so that its own floor adds nothing when its window closes.
    fallen.add(low);
    for (let top = tops.highest; top && top.interval.low > low.interval.high; top = tops.highest) {
      clash(top, low);
      tops.pop();
    }
    tops.push(highest);
  }
}
