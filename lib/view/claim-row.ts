import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { quantityKey } from "@/lib/domain/quantity/quantity";
import { scopeKey } from "@/lib/domain/scope/scope";
import { sayList } from "@/lib/i18n/say-list";
import type { ClaimRow } from "./dashboard-model";
import { byAsOf, figureRowOf } from "./figure-row";
import type { Picture } from "./picture";
import { chartScope } from "./selection";

/**
 * The figures of a selection as a table of who said what: one row for each origin, quantity, time and stance, with
 * every report behind it. In time order.
 */
export function claimRowsOf(figures: readonly Figure[], picture: Picture): readonly ClaimRow[] {
  return claimGroupsOf(figures, picture).map((group) => claimRowOf(group, picture));
}

/** Figures that one row stands for, the earliest first. */
export interface ClaimGroup {
  readonly key: string;
  readonly first: Figure;
  readonly figures: readonly Figure[];
}

/** The groups of which `claimRowOf` makes rows, in time order: for who shows only some of many. */
export function claimGroupsOf(figures: readonly Figure[], picture: Picture): readonly ClaimGroup[] {
  const groups = groupBy([...figures].sort(byAsOf), (figure) => rowKey(figure, picture));
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ key, first, figures: own }];
  });
}

function claimRowOf({ key, first, figures }: ClaimGroup, picture: Picture): ClaimRow {
  const rows = figures.map((figure) => figureRowOf(figure, picture));
  const row = figureRowOf(first, picture);
  const publishers = [...new Set(rows.map(({ publisher }) => publisher))].filter(
    (name) => name !== row.origin,
  );
  return {
    key,
    first: row,
    figures: rows,
    publishers: sayList(publishers, picture.words.texts, 4),
    reports: new Set(figures.map((figure) => figure.publication.id)).size,
    contradicted: rows.some(({ contradicted }) => contradicted),
    withdrawn: rows.every(({ withdrawn }) => withdrawn),
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
