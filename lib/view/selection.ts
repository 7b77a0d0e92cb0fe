import type { Figure } from "@/lib/domain/figure";
import type { ComparableScope } from "@/lib/domain/scope/scope";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { Picture } from "./picture";
import { drawnScope, type FiguresOfScope } from "./scope-index";

/** The scope in whose chart a figure is drawn. */
export function chartScope(figure: Figure, picture: Picture): ComparableScope {
  return drawnScope(figure, picture);
}

/** A scope with the figures that speak about it, as the reader's filters leave them. */
export type ScopeOfFigures = Pick<FiguresOfScope, "key" | "scope" | "figures" | "reports">;

/** Every scope that has a figure, the most reported first. */
export function scopesOf({ index }: Picture): readonly ScopeOfFigures[] {
  return index.scopes;
}

/** The scope that a query selects, and whether it is only the nearest to what was asked for. */
export interface Selection {
  readonly selected: ScopeOfFigures;
  readonly isNearest: boolean;
}

type ScopePart = "measure" | "group" | "place" | "basis" | "occurrence";

/** What is given up, in this order, where nobody reported on all that the query names. */
const GIVEN_UP: readonly (readonly ScopePart[])[] = [
  [],
  ["occurrence", "basis"],
  ["occurrence", "basis", "place"],
  ["occurrence", "basis", "group"],
  ["occurrence", "basis", "group", "place"],
];

/**
 * The scope that the query selects: the most reported of those that fit what it names or, where nobody reported on
 * that combination, the nearest with its measure. Null where nobody reported on the measure at all.
 */
export function selectScope(scopes: readonly ScopeOfFigures[], picture: Picture): Selection | null {
  for (const givenUp of GIVEN_UP) {
    const selected = scopes.find(({ scope }) => fits(scope, givenUp, picture));
    if (selected) return { selected, isNearest: givenUp.length > 0 };
  }
  return null;
}

/** Every scope that fits all that the query names, the most reported first: `selectScope` selects the first. */
export function fittingScopes(
  scopes: readonly ScopeOfFigures[],
  picture: Picture,
): readonly ScopeOfFigures[] {
  return scopes.filter(({ scope }) => fits(scope, [], picture));
}

function fits(scope: ComparableScope, givenUp: readonly ScopePart[], picture: Picture): boolean {
  const asked = askedScope(picture);
  const parts: readonly ScopePart[] = ["measure", "group", "place", "basis", "occurrence"];
  return parts.every((part) => asked[part] === null || givenUp.includes(part) || asked[part] === scope[part]);
}

/** What the query names, in the terms in which scopes are compared. */
function askedScope({ query, vocabulary }: Picture): Readonly<Record<ScopePart, string | null>> {
  const asWhole = (slug: string | null, whole: string) => (slug === NOT_STATED ? whole : slug);
  return {
    measure: query.measure,
    group: asWhole(query.group, vocabulary.wholeGroup),
    place: asWhole(query.place, vocabulary.wholePlace),
    basis: query.basis === "documented" || query.basis === "prediction" ? "cumulative" : query.basis,
    occurrence: query.occurrence,
  };
}

/** The query that selects exactly this scope, every other choice kept. */
export function queryFor(scope: ComparableScope, query: ViewQuery): ViewQuery {
  return {
    ...query,
    measure: scope.measure,
    group: scope.group,
    place: scope.place,
    basis: scope.basis,
    occurrence: scope.occurrence,
    without: [],
  };
}
