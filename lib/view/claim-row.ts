import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { quantityKey } from "@/lib/domain/quantity/quantity";
import { scopeKey } from "@/lib/domain/scope/scope";
import { sayList } from "@/lib/i18n/say-list";
import type { ClaimRow } from "./dashboard-model";
import { byAsOf, figureRowOf } from "./figure-row";
import type { Picture } from "./picture";
import { chartScope } from "./selection";

/** Figures that one row stands for, the earliest first. */
export interface ClaimGroup {
  readonly key: string;
  readonly first: Figure;
  readonly figures: readonly Figure[];
}

/**
 * The figures of a selection as a table of who said what groups them: by origin, quantity, time and stance, in time
 * order. `claimRowOf` makes a row of each.
 */
export function claimGroupsOf(figures: readonly Figure[], picture: Picture): readonly ClaimGroup[] {
  const groups = groupBy([...figures].sort(byAsOf), (figure) => rowKey(figure, picture));
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ key, first, figures: own }];
  });
}

/**
 * One row of the table.
 * @param mostReports so many of its figures are listed, the earliest; all are counted
 */
export function claimRowOf(
  { key, first, figures }: ClaimGroup,
  picture: Picture,
  mostReports: number,
): ClaimRow {
  const { words, findingsOfFigure } = picture;
  const publishers = new Set(figures.map((figure) => figure.publication.source));
  publishers.delete(first.origin);
  return {
    key,
    first: figureRowOf(first, picture),
    figures: figures.slice(0, mostReports).map((figure) => figureRowOf(figure, picture)),
    figuresLeft: Math.max(0, figures.length - mostReports),
    publishers: sayList([...publishers].map(words.source), words.texts, 4),
    reports: new Set(figures.map((figure) => figure.publication.id)).size,
    contradicted: figures.some(({ id }) => findingsOfFigure.has(id)),
    withdrawn: figures.every((figure) => picture.takenBackAt(figure) !== null),
  };
}

function rowKey(figure: Figure, picture: Picture): string {
  const { window } = figure.asOf;
  const when = window ? `${window.from}/${window.to}` : "undated";
  return [
    scopeKey(chartScope(figure, picture)),
    figure.origin,
    quantityKey(figure.quantity),
    when,
    figure.stance === "attributed" ? "asserted" : figure.stance,
    figure.scope.basis,
  ].join("|");
}
