import { type Claim, type DatedClaim, isDated } from "../provenance/claim";
import type { Instant } from "../time/window";

/**
 * The claims that may set an edge of a range (domain page, section 7): dated, not coarse, and with a number. "Many"
 * and a bare plural neither set an edge nor displace an origin's earlier number: they take nothing back.
 * The caller has already left out mentions and withdrawn claims.
 */
export function rangeClaims(claims: readonly Claim[]): readonly DatedClaim[] {
  return claims.filter(isDated).filter((claim) => !claim.coarse && claim.interval.setsEdge);
}

/**
 * The claims in force at `t`: from the opening of their window until `freshness` after its close, half-open; of each
 * origin only those of its latest window, all of them if there are several. The latest window is the one that
 * closes last and, of those, opens last.
 *
 * @param claims of one scope, as `rangeClaims` gives them
 * @param freshness milliseconds
 * @example A claim of [0, 10) with freshness 5 is in force at 0 and at 14, not at 15.
 */
export function claimsInForce(
  claims: readonly DatedClaim[],
  t: Instant,
  freshness: number,
): readonly DatedClaim[] {
  const latest = new Map<string, DatedClaim>();
  const alive = claims.filter(({ window }) => window.from <= t && t < window.to + freshness);
  for (const claim of alive) {
    const known = latest.get(claim.origin);
    if (known === undefined || isLaterWindow(claim, known)) latest.set(claim.origin, claim);
  }
  return alive.filter((claim) => {
    const newest = latest.get(claim.origin);
    return newest !== undefined && !isLaterWindow(newest, claim);
  });
}

/** Whether the window of `a` is later than that of `b`; false for equal windows. */
export function isLaterWindow(a: DatedClaim, b: DatedClaim): boolean {
  return a.window.to > b.window.to || (a.window.to === b.window.to && a.window.from > b.window.from);
}

/** The moment of a scope's headline: just before the close of its latest window. Null without a claim. */
export function headlineMoment(claims: readonly DatedClaim[]): Instant | null {
  let latest: DatedClaim | null = null;
  for (const claim of claims) if (latest === null || isLaterWindow(claim, latest)) latest = claim;
  return latest === null ? null : latest.window.to - 1;
}
