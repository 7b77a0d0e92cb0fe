import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { quantityKey } from "@/lib/domain/quantity/quantity";
import { sayList } from "@/lib/i18n/say-list";
import type { ClaimRow } from "./dashboard-model";
import { byAsOf, figureRowOf } from "./figure-row";
import type { Picture } from "./picture";

/**
 * The figures of a selection as a table of who said what: one row for each origin, quantity, time and stance, with
 * every report behind it. In time order.
 */
export function claimRowsOf(figures: readonly Figure[], picture: Picture): readonly ClaimRow[] {
  const groups = groupBy([...figures].sort(byAsOf), rowKey);
  return [...groups].flatMap(([key, own]) => {
    const rows = own.map((figure) => figureRowOf(figure, picture));
    const [first] = rows;
    if (first === undefined) return [];
    const publishers = [...new Set(rows.map((row) => row.publisher))].filter((name) => name !== first.origin);
    return [
      {
        key,
        first,
        figures: rows,
        publishers: sayList(publishers, picture.words.texts, 4),
        reports: new Set(own.map((figure) => figure.publication.id)).size,
        contradicted: rows.some((row) => row.contradicted),
        withdrawn: rows.every((row) => row.withdrawn),
      },
    ];
  });
}

function rowKey(figure: Figure): string {
  const { window } = figure.asOf;
  const when = window ? `${window.from}/${window.to}` : "undated";
  return [
    figure.origin,
    quantityKey(figure.quantity),
    when,
    figure.stance === "attributed" ? "asserted" : figure.stance,
    figure.scope.basis,
  ].join("|");
}
