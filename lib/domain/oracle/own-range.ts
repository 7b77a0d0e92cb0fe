import type { Instant } from "../time/window";
import { isCoarse, type OwnClaim } from "./own-claims";

/** A range by what a reader is told of it. */
export interface OwnRange {
  readonly low: number;
  readonly high: number;
  readonly common: readonly [number, number] | null;
  readonly origins: readonly string[];
  readonly reports: number;
  /** Ids of figures, in order. */
  readonly lowSetBy: readonly string[];
  readonly highSetBy: readonly string[];
}

/** The claims of one scope that a range may look at: neither coarse nor of a word that sets no edge. */
function rangeable(claims: readonly OwnClaim[]): readonly OwnClaim[] {
  return claims.filter(({ window, bounds }) => !isCoarse(window) && bounds.edge);
}

/**
 * "A claim is in force from the opening of its window until the freshness window after its close, half-open; for each
 * origin only the claims of its latest window count" (domain page, section 7); the latest closes last and, of those,
 * opens last (methodology page).
 */
export function ownRange(claims: readonly OwnClaim[], t: Instant, freshness: number): OwnRange | null {
  const alive = rangeable(claims).filter(({ window }) => window.from <= t && t < window.to + freshness);
  const inForce = alive.filter(
    (claim) => !alive.some((other) => other.origin === claim.origin && isLater(other, claim)),
  );
  if (inForce.length === 0) return null;
  const low = Math.min(...inForce.map(({ bounds }) => bounds.low));
  const high = Math.max(...inForce.map(({ bounds }) => bounds.high));
  const floor = Math.max(...inForce.map(({ bounds }) => bounds.low));
  const ceiling = Math.min(...inForce.map(({ bounds }) => bounds.high));
  return {
    low,
    high,
    common: floor <= ceiling ? [floor, ceiling] : null,
    origins: [...new Set(inForce.map(({ origin }) => origin))].sort(),
    reports: new Set(inForce.flatMap(({ figures }) => figures.map(({ publication }) => publication.id))).size,
    lowSetBy: idsOf(inForce.filter(({ bounds }) => bounds.low === low)),
    highSetBy: idsOf(inForce.filter(({ bounds }) => bounds.high === high)),
  };
}

/** "Leave-one-out keeps that t": the range at the same moment as if the origin had said nothing at all. */
export function ownRangeWithout(
  origin: string,
  claims: readonly OwnClaim[],
  t: Instant,
  freshness: number,
): OwnRange | null {
  return ownRange(
    claims.filter((claim) => claim.origin !== origin),
    t,
    freshness,
  );
}

/** "A scope's headline takes t just before the close of its latest window." */
export function ownHeadline(claims: readonly OwnClaim[]): Instant | null {
  const closes = rangeable(claims).map(({ window }) => window.to);
  return closes.length === 0 ? null : Math.max(...closes) - 1;
}

function isLater({ window: a }: OwnClaim, { window: b }: OwnClaim): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
}

function idsOf(claims: readonly OwnClaim[]): readonly string[] {
  return claims.flatMap(({ figures }) => figures.map(({ id }) => id)).sort();
}
