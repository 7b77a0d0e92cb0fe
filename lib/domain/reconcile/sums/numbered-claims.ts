import type { DatedClaim } from "../../provenance/claim";
import { HOUR, type Window } from "../../time/window";
import { countUpTo } from "../staircase";
import type { ScopeClaims } from "../world";

/** A window that is not coarse is no longer than this (domain page, section 2). */
const LONGEST_FINE = 48 * HOUR;

/**
 * When the highest floor so far rose, in order, and to what: side by side in memory, for sweeps. A claim that is not above
 * all before it adds nothing, and of those about one scope few are.
 */
export interface RisingFloors {
  readonly times: Float64Array;
  readonly floors: Float64Array;
}

/**
 * The claims about a scope that can be added to others, in order of their openings. Vague words say nothing exact
 * enough for that: “dozens” here and “dozens” there are not 48.
 */
export interface NumberedClaims {
  readonly fine: readonly DatedClaim[];
  readonly coarse: readonly DatedClaim[];
  readonly fineByOpening: RisingFloors;
  readonly coarseByOpening: RisingFloors;
  readonly coarseByClosing: RisingFloors;
}

const sorted = new WeakMap<ScopeClaims, NumberedClaims>();

/** Sorted once, however many wholes the scope is part of. */
export function numberedClaims(scope: ScopeClaims): NumberedClaims {
  const known = sorted.get(scope) ?? sortedClaims(scope.claims);
  sorted.set(scope, known);
  return known;
}

function sortedClaims(claims: readonly DatedClaim[]): NumberedClaims {
  const fine: DatedClaim[] = [];
  const coarse: DatedClaim[] = [];
  for (const claim of claims) if (isNumbered(claim)) (claim.coarse ? coarse : fine).push(claim);
  const closing = [...coarse].sort((a, b) => closingOf(a) - closingOf(b));
  return {
    fine,
    coarse,
    fineByOpening: risingFloors(fine, openingOf),
    coarseByOpening: risingFloors(coarse, openingOf),
    coarseByClosing: risingFloors(closing, closingOf),
  };
}

/** @param claims in order of these times */
function risingFloors(claims: readonly DatedClaim[], timeOf: (claim: DatedClaim) => number): RisingFloors {
  let highest = 0;
  const rising = claims.filter(({ interval }) => {
    const rises = interval.low > highest;
    if (rises) highest = interval.low;
    return rises;
  });
  return {
    times: Float64Array.from(rising, timeOf),
    floors: Float64Array.from(rising, ({ interval }) => interval.low),
  };
}

/** Those of a list in order of openings, none of them coarse, that overlap a window. */
export function fineWithin(claims: readonly DatedClaim[], { from, to }: Window): readonly DatedClaim[] {
  const start = countUpTo(claims, openingOf, from - LONGEST_FINE);
  const end = countUpTo(claims, openingOf, to - 1);
  return claims.slice(start, end).filter(({ window }) => window.to > from);
}

function openingOf({ window }: DatedClaim): number {
  return window.from;
}

function closingOf({ window }: DatedClaim): number {
  return window.to;
}

/** Only a scheme gives a bound to vague words, so that few claims need to be asked for their words. */
function isNumbered(claim: DatedClaim): boolean {
  const { conventionalLow, setsEdge } = claim.interval;
  if (setsEdge && !conventionalLow) return true;
  return claim.quantity.kind !== "vague term" || claim.figures[0]?.override !== null;
}
