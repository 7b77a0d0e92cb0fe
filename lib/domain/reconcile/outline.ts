import type { DatedClaim } from "../provenance/claim";

/**
 * What the claims of a scope demand and allow over time: before each instant the highest floor, after each instant the
 * lowest ceiling. Two outlines tell in one pass over both whether any claim of one could be too high for one of the
 * other, which for most pairs of scopes it cannot.
 */
export interface Outline {
  /** Openings of windows in ascending order, and the highest floor among the claims that open by then. */
  readonly openings: Float64Array;
  readonly floors: Float64Array;
  /** Closes of windows in ascending order, and the lowest ceiling among the claims that close then or later. */
  readonly closes: Float64Array;
  readonly ceilings: Float64Array;
}

/** @param claims in order of the openings of their windows */
export function outlineOf(claims: readonly DatedClaim[]): Outline {
  const count = claims.length;
  const [openings, floors] = [new Float64Array(count), new Float64Array(count)];
  let floor = 0;
  for (const [place, { window, interval }] of claims.entries()) {
    openings[place] = window.from;
    floor = Math.max(floor, interval.low);
    floors[place] = floor;
  }
  const closing = [...claims].sort((a, b) => a.window.to - b.window.to);
  const [closes, ceilings] = [new Float64Array(count), new Float64Array(count)];
  let ceiling = Number.POSITIVE_INFINITY;
  for (let place = count - 1; place >= 0; place--) {
    const claim = closing[place];
    if (claim === undefined) continue;
    closes[place] = claim.window.to;
    ceiling = Math.min(ceiling, claim.interval.high);
    ceilings[place] = ceiling;
  }
  return { openings, floors, closes, ceilings };
}

/**
 * Whether some claim of `high` demands more than one of `low` allows that lies at its time or later. Where this is
 * false, no claim of `high` is above one of `low`, unless it came later.
 */
export function mayExceed(high: Outline, low: Outline): boolean {
  const { openings, floors } = high;
  const { closes, ceilings } = low;
  let place = 0;
  for (let at = 0; at < openings.length; at++) {
    const opening = openings[at] ?? 0;
    while (place < closes.length && (closes[place] ?? 0) <= opening) place++;
    if (place === closes.length) return false;
    if ((ceilings[place] ?? 0) < (floors[at] ?? 0)) return true;
  }
  return false;
}

/** The claims that demand more than one of `low` allows that lies at their time or later. */
export function tooHigh(claims: readonly DatedClaim[], low: Outline): readonly DatedClaim[] {
  return claims.filter(({ window, interval }) => {
    const place = firstAbove(low.closes, window.from);
    return (low.ceilings[place] ?? Number.POSITIVE_INFINITY) < interval.low;
  });
}

/** The claims that allow less than one of `high` demands that lies at their time or earlier. */
export function tooLow(claims: readonly DatedClaim[], high: Outline): readonly DatedClaim[] {
  return claims.filter(({ window, interval }) => {
    // Windows that open at or after the close lie later.
    const place = firstAbove(high.openings, window.to - 1) - 1;
    return (high.floors[place] ?? 0) > interval.high;
  });
}

/** The first place whose value is above `bound`, in ascending values. */
function firstAbove(values: Float64Array, bound: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] ?? 0) > bound) to = middle;
    else from = middle + 1;
  }
  return from;
}
