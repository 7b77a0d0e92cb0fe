import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { compare } from "@/lib/domain/provenance/claim";
import { type ComparableScope, comparableScope, scopeKey } from "@/lib/domain/scope/scope";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { Picture } from "./picture";

/** A scope with the figures that speak about it, as the reader's filters leave them. */
export interface ScopeOfFigures {
  readonly key: string;
  readonly scope: ComparableScope;
  readonly figures: readonly Figure[];
  readonly reports: number;
}

/** Every scope that has a figure, the most reported first. Predictions stand with the running total they foresee. */
export function scopesOf(picture: Picture): readonly ScopeOfFigures[] {
  const groups = groupBy(picture.figures, (figure) => scopeKey(chartScope(figure, picture)));
  const scopes = [...groups].flatMap(([key, figures]) => {
    const [first] = figures;
    if (first === undefined) return [];
    const reports = new Set(figures.map((figure) => figure.publication.id)).size;
    return [{ key, scope: chartScope(first, picture), figures, reports }];
  });
  return scopes.sort(
    (a, b) => b.reports - a.reports || b.figures.length - a.figures.length || compare(a.key, b.key),
  );
}

/** The scope in whose chart a figure is drawn. */
function chartScope(figure: Figure, picture: Picture): ComparableScope {
  const scope = comparableScope(figure, picture.vocabulary);
  return scope.basis === "prediction" ? { ...scope, basis: "cumulative" } : scope;
}

/**
 * The scope that the query selects: the most reported of those that fit what it names. Where it names a combination
 * that nobody reported on, that scope without figures; null only for an event without any.
 */
export function selectScope(scopes: readonly ScopeOfFigures[], picture: Picture): ScopeOfFigures | null {
  const { query, vocabulary } = picture;
  const fitting = scopes.find(({ scope }) => fits(scope, query, picture));
  if (fitting) return fitting;
  const measure = query.measure ?? scopes[0]?.scope.measure;
  if (measure === undefined) return null;
  const scope = comparableScope(
    {
      scope: {
        measure,
        group: query.group ?? vocabulary.wholeGroup,
        place: query.place ?? vocabulary.wholePlace,
        basis: query.basis ?? "cumulative",
        occurrence: query.occurrence,
      },
      asOf: { window: null, precision: "unknown", basis: "unknown" },
    },
    vocabulary,
  );
  return { key: scopeKey(scope), scope, figures: [], reports: 0 };
}

function fits(scope: ComparableScope, query: ViewQuery, { vocabulary }: Picture): boolean {
  const asWhole = (slug: string | null, whole: string) => (slug === "not stated" ? whole : slug);
  const basis = query.basis === "documented" || query.basis === "prediction" ? "cumulative" : query.basis;
  return (
    (query.measure === null || scope.measure === query.measure) &&
    (query.group === null || scope.group === asWhole(query.group, vocabulary.wholeGroup)) &&
    (query.place === null || scope.place === asWhole(query.place, vocabulary.wholePlace)) &&
    (basis === null || scope.basis === basis) &&
    (query.occurrence === null || scope.occurrence === query.occurrence)
  );
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
