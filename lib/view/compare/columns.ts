import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { claimsInForce } from "@/lib/domain/range/in-force";
import { type ReportedRange, rangeOver } from "@/lib/domain/range/reported-range";
import type { Instant } from "@/lib/domain/time/window";
import { type Picture, standingClaims } from "../picture";
import { type ScopeOfFigures, scopesOf, selectScope } from "../selection";

/** A measure of the matrix with all claims that may be in force. */
export interface ScopeColumn {
  readonly of: ScopeOfFigures;
  readonly claims: readonly DatedClaim[];
}

/** The scopes of one group, place and basis, a column each. */
export interface ChosenColumns {
  readonly selected: ScopeOfFigures;
  readonly isNearest: boolean;
  readonly columns: readonly ScopeColumn[];
}

/**
 * The measures of the group, place and basis that the view names, the most reported first, after the one that the view
 * names. What it does not name is that of the most reported scope. Null where nobody reported anything.
 */
export function columnsOf(picture: Picture): ChosenColumns | null {
  const scopes = scopesOf(picture);
  const selection = selectScope(scopes, picture);
  if (selection === null) return null;
  const { selected, isNearest } = selection;
  const { group, place, basis } = selected.scope;
  const fitting = scopes
    .filter(({ scope }) => scope.group === group && scope.place === place && scope.basis === basis)
    .map((of) => ({ of, claims: standingClaims(picture, of.key) }))
    .filter(({ claims }) => claims.length > 0);
  const isFirst = ({ of }: ScopeColumn) =>
    picture.query.measure !== null && of.scope.measure === picture.query.measure;
  const columns = [...fitting.filter(isFirst), ...fitting.filter((column) => !isFirst(column))];
  return { selected, isNearest, columns };
}

/** A column at one moment: all origins together, and each alone. */
export interface SpokenColumn extends ScopeColumn {
  readonly range: ReportedRange | null;
  /** By slug of the origin. */
  readonly byOrigin: ReadonlyMap<string, ReportedRange>;
}

/** @param freshness milliseconds */
export function spokenAt(column: ScopeColumn, at: Instant, freshness: number): SpokenColumn {
  const range = rangeOver(claimsInForce(column.claims, at, freshness));
  const byOrigin = new Map<string, ReportedRange>();
  for (const origin of range?.origins ?? []) {
    const own = rangeOver(range?.claims.filter((claim) => claim.origin === origin) ?? []);
    if (own !== null) byOrigin.set(origin, own);
  }
  return { ...column, range, byOrigin };
}
