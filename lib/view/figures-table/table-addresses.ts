import { type FigureColumn, type FiguresQuery, figuresParams } from "@/lib/schema/figures-query";
import type { ViewQuery } from "@/lib/schema/view-query";
import { figuresHref, searchOf } from "../links";
import type { Picture } from "../picture";
import type { ColumnHead, FiguresPage } from "./figures-model";
import { FILTER_NAMES } from "./filter-fields";

/** The address of the same table with some of its choices made otherwise. */
export type HrefWith = (change: Partial<FiguresQuery>) => string;

export function hrefsOf({ event, query, words }: Picture, asked: FiguresQuery): HrefWith {
  return (change) =>
    figuresHref(event.slug, query, words.texts.locale, figuresParams({ ...asked, ...change }));
}

export function headOf(column: FigureColumn, { sort, order }: FiguresQuery, hrefWith: HrefWith): ColumnHead {
  const isSorted = column === sort;
  const next = isSorted && order === "asc" ? "desc" : "asc";
  const direction = order === "asc" ? "ascending" : "descending";
  return {
    column,
    href: hrefWith({ sort: column, order: next, page: 1 }),
    sorted: isSorted ? direction : null,
  };
}

/** What each form carries along: all of the address but its own fields, and the page. */
export function keptParameters({ query }: Picture, asked: FiguresQuery): FiguresPage["kept"] {
  const all = [
    ...new URLSearchParams(searchOf(query)),
    ...Object.entries(figuresParams({ ...asked, page: 1 })),
  ];
  return {
    byFilters: all.filter(([name]) => !FILTER_NAMES.includes(name)),
    byColumns: all.filter(([name]) => name !== "columns"),
  };
}

const NO_FILTERS = {
  ...{ measure: null, group: null, place: null, basis: null, occurrence: null, source: null, kind: null },
  ...{ days: { from: null, to: null }, asOf: null },
} as const satisfies Partial<ViewQuery>;

/** The table without any filter, as it is sorted and read; null where there is no filter. */
export function withoutFilters(picture: Picture, asked: FiguresQuery): string | null {
  const { event, query, words } = picture;
  const cleared: FiguresQuery = {
    ...asked,
    ...{ stance: null, quantity: null, state: null, page: 1 },
    containing: { wording: null, origin: null, publisher: null, chain: null },
  };
  const hrefFor = (view: ViewQuery, table: FiguresQuery) =>
    figuresHref(event.slug, view, words.texts.locale, figuresParams(table));
  const everything = hrefFor({ ...query, ...NO_FILTERS }, cleared);
  return everything === hrefFor(query, { ...asked, page: 1 }) ? null : everything;
}

/** How an earlier state of the ledger was asked for, in words, and the way to the present one. */
export function earlierState(picture: Picture, asked: FiguresQuery): FiguresPage["earlier"] {
  const { event, query, words } = picture;
  const { knownAt } = query.reading;
  if (knownAt.by === "latest") return null;
  const latest: ViewQuery = { ...query, reading: { ...query.reading, knownAt: { by: "latest" } } };
  const { t, locale } = words.texts;
  return {
    sentence:
      knownAt.by === "version"
        ? t("figuresPage.as-of-version", { version: String(knownAt.version) })
        : t(`figuresPage.as-of-${knownAt.by}`, {
            when: words.when({ from: knownAt.at, to: knownAt.at + 1 }, "minute"),
          }),
    href: figuresHref(event.slug, latest, locale, figuresParams({ ...asked, page: 1 })),
  };
}
