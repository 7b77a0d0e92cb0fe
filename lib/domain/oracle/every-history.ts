import type { Instant } from "../time/window";
import type { OwnClaim } from "./own-claims";

/**
 * A count that never falls, told at the bounds of the windows: from `bounds[i]` on it climbs, one by one, from
 * `counts[i]` to `counts[i + 1]`, and takes every number in between. Where the next bound is the very next
 * millisecond there is no time to climb, and it has the one value.
 */
export interface History {
  readonly bounds: readonly Instant[];
  readonly counts: readonly number[];
}

/**
 * Every history that is worth trying. No others are: a count lowered to the nearest floor of a claim at or below it (or
 * to nought) holds in every interval in which it held before.
 */
export function* everyHistory(
  claims: readonly OwnClaim[],
  boundsOf: (claim: OwnClaim) => OwnClaim["bounds"],
): Generator<History> {
  const bounds = [...new Set(claims.flatMap(({ window }) => [window.from, window.to]))].sort((a, b) => a - b);
  const counts = [...new Set([0, ...claims.map((claim) => boundsOf(claim).low)])].sort((a, b) => a - b);
  for (const course of neverFalling(counts, bounds.length)) yield { bounds, counts: course };
}

function* neverFalling(counts: readonly number[], length: number): Generator<readonly number[]> {
  if (length === 0) return yield [];
  for (const [place, count] of counts.entries()) {
    for (const rest of neverFalling(counts.slice(place), length - 1)) yield [count, ...rest];
  }
}

/** The lowest and the highest number that the count takes from one bound until another. */
export function numbersTaken(
  { bounds, counts }: History,
  from: Instant,
  to: Instant,
): { readonly least: number; readonly most: number } {
  const [first, end] = [bounds.indexOf(from), bounds.indexOf(to)];
  const lastStretch = (bounds[end] ?? to) - (bounds[end - 1] ?? from);
  return { least: counts[first] ?? 0, most: counts[lastStretch > 1 ? end : end - 1] ?? 0 };
}
