import type { Figure } from "@/lib/domain/figure";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import type { FigureColumn, FiguresQuery } from "@/lib/schema/figures-query";
import { byAsOf } from "../figure-row";
import type { Picture } from "../picture";
import { sayQuantity } from "../say-quantity";
import { sayChain } from "../words";

/** What a column is sorted by: words, numbers one after the other, or nothing that could be told. */
type SortKey = string | readonly number[] | null;

/**
 * The items in the order of a column. What the column cannot tell (an undated figure by its as-of) stands last in either
 * direction; what is equal stands in the order of time.
 *
 * @param figureOf the figure that stands for an item
 */
export function sortByColumn<T>(
  items: readonly T[],
  figureOf: (item: T) => Figure,
  { sort, order }: Pick<FiguresQuery, "sort" | "order">,
  picture: Picture,
): readonly T[] {
  const collator = new Intl.Collator(picture.words.texts.locale, { numeric: true });
  const sign = order === "asc" ? 1 : -1;
  const keyed = items.map((item) => {
    const figure = figureOf(item);
    return { item, figure, key: sortKey(sort, figure, picture) };
  });
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || byAsOf(a.figure, b.figure);
    }
    return sign * compareKeys(a.key, b.key, collator) || byAsOf(a.figure, b.figure);
  });
  return keyed.map(({ item }) => item);
}

function compareKeys(a: string | readonly number[], b: string | readonly number[], collator: Intl.Collator) {
  if (typeof a === "string" || typeof b === "string") return collator.compare(String(a), String(b));
  for (const [index, own] of a.entries()) {
    const other = b[index] ?? own;
    // Open intervals end at infinity, which cannot be subtracted from itself.
    if (own !== other) return own < other ? -1 : 1;
  }
  return 0;
}

function sortKey(column: FigureColumn, figure: Figure, picture: Picture): SortKey {
  const { words, query } = picture;
  const { t } = words.texts;
  const { scope, publication } = figure;
  switch (column) {
    case "wording":
      return figure.wording;
    case "quantity":
      return sayQuantity(figure.quantity, words.texts);
    case "interval": {
      const interval = intervalOf(figure, query.reading.scheme);
      return interval && [interval.low, interval.high];
    }
    case "measure":
      return words.measure(scope.measure);
    case "group":
      return scope.group === NOT_STATED ? null : words.group(scope.group);
    case "place":
      return scope.place === NOT_STATED ? null : words.place(scope.place);
    case "basis":
      return t(`kinds.basis.${scope.basis}`);
    case "asOf":
      return opening(figure.asOf.window);
    case "origin":
      return words.source(figure.origin);
    case "publisher":
      return words.source(publication.source);
    case "chain":
      return sayChain(figure.chain, words);
    case "published":
      return publication.published.basis === "unknown" ? null : opening(publication.published.window);
    case "recorded":
      return [figure.recorded];
    case "stance":
      return t(`kinds.stance.${figure.stance}`);
    case "state":
      return [picture.findingsOfFigure.has(figure.id), picture.withdrawnFigures.has(figure.id)].map((is) =>
        is ? 0 : 1,
      );
  }
}

function opening(window: { readonly from: number; readonly to: number } | null): SortKey {
  return window && [window.from, window.to];
}
