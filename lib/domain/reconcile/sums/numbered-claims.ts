import type { DatedClaim } from "../../provenance/claim";
import { HOUR, type Window } from "../../time/window";
import { countUpTo } from "../staircase";
import type { ScopeClaims } from "../world";

/** A window that is not coarse is no longer than this (domain page, section 2). */
const LONGEST_FINE = 48 * HOUR;

/**
 * The claims about a scope that can be added to others, in order of their openings. Vague words say nothing exact
 * enough for that: “dozens” here and “dozens” there are not 48.
 */
export interface NumberedClaims {
  readonly fine: readonly DatedClaim[];
  readonly coarse: readonly DatedClaim[];
  /** When the fine ones open, and what each is at least: side by side in memory, for sweeps over all of them. */
  readonly openings: Float64Array;
  readonly floors: Float64Array;
}

const sorted = new WeakMap<ScopeClaims, NumberedClaims>();

/** Sorted once, however many wholes the scope is part of. */
export function numberedClaims(scope: ScopeClaims): NumberedClaims {
  const known = sorted.get(scope);
  if (known !== undefined) return known;
  const numbered = scope.claims.filter(isNumbered);
  const fine = numbered.filter(({ coarse }) => !coarse);
  const made = {
    fine,
    coarse: numbered.filter(({ coarse }) => coarse),
    openings: Float64Array.from(fine, openingOf),
    floors: Float64Array.from(fine, ({ interval }) => interval.low),
  };
  sorted.set(scope, made);
  return made;
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

function isNumbered({ quantity, figures }: DatedClaim): boolean {
  return quantity.kind !== "vague term" || figures[0]?.override !== null;
}
