import {
  type CompareQuery,
  compareParams,
  ORIGIN_ORDERS,
  type OriginOrder,
} from "@/lib/schema/compare-query";
import { scopeFilters } from "../filter-options";
import { findingItemOf } from "../finding-item";
import { compareHref, dashboardHref } from "../links";
import { pageLinks, pagesOf } from "../page-links";
import type { Picture } from "../picture";
import { sayCommon, sayIndependence, sayRange } from "../say-range";
import { queryFor, type ScopeOfFigures } from "../selection";
import { capitalised, sayBasis } from "../words";
import { busiestMoment } from "./busiest-moment";
import { columnsOf, type SpokenColumn, spokenAt } from "./columns";
import { fieldValue } from "./forms";
import { joiningFindings, numbersOfClaims } from "./joins";
import type { MatrixColumn, OrderChoice, SourceMatrix } from "./matrix-model";
import { originsInForce, rowOf, sayMeasures } from "./matrix-rows";

const A_PAGE = 30;
/** More are not readable beside each other. */
const MOST_COLUMNS = 12;

/**
 * What each origin alone reports at one moment, beside the range of all. Null where nothing was reported that could be in
 * force. A moment that is not chosen is the one at which most is in force.
 */
export function sourceMatrixOf(picture: Picture, compare: CompareQuery): SourceMatrix | null {
  const chosen = columnsOf(picture);
  if (chosen === null) return null;
  const { event, query, words } = picture;
  const { freshness } = query.reading;
  const at =
    compare.at ??
    busiestMoment(
      chosen.columns.map(({ claims }) => claims),
      freshness,
    );
  if (at === null) return null;
  const spoken = chosen.columns.map((column) => spokenAt(column, at, freshness));
  const inForce = spoken.filter(({ range }) => range !== null);
  const columns = inForce.slice(0, MOST_COLUMNS);
  const findings = joiningFindings(columns, picture);
  const numbers = numbersOfClaims(findings);
  const origins = originsInForce(columns, compare.order, picture);
  const pages = pagesOf(origins.length, A_PAGE);
  const page = Math.min(compare.page, pages);
  const hrefOf = (changed: Partial<CompareQuery>) =>
    compareHref(event.slug, query, words.texts.locale, compareParams({ ...compare, ...changed }));
  return {
    isNearest: chosen.isNearest,
    about: sayAbout(chosen.selected, picture),
    when: words.when({ from: at, to: at + 1 }, "minute"),
    at: fieldValue(at, event.zone),
    filters: scopeFilters(chosen, picture).filter(({ parameter }) => CHOSEN.has(parameter)),
    orders: orderChoices(compare.order, spoken, picture),
    columns: columns.map((column) => headOf(column, picture)),
    silentMeasures: sayMeasures(
      spoken.filter(({ range }) => range === null),
      picture.words,
    ),
    moreColumns: inForce.length - columns.length,
    rows: origins
      .slice((page - 1) * A_PAGE, page * A_PAGE)
      .map((origin) => rowOf(origin, columns, numbers, picture)),
    inForce: origins.length,
    silent: everSpeaking(spoken) - origins.length,
    page,
    pages: pageLinks(page, pages, (other) => hrefOf({ page: other })),
    joins: findings.map((finding, index) => ({ number: index + 1, item: findingItemOf(finding, picture) })),
    busiestHref: hrefOf({ at: null, page: 1 }),
  };
}

/** What of the view is chosen here: every measure has a column. */
const CHOSEN: ReadonlySet<string> = new Set(["group", "place", "basis"]);

function sayAbout({ scope }: ScopeOfFigures, { words }: Picture): string {
  const parts = [words.group(scope.group), words.place(scope.place), sayBasis(scope.basis, words.texts)];
  return capitalised(parts.filter((part) => part !== null).join(", "), words.texts);
}

function headOf({ of, range }: SpokenColumn, { event, query, words }: Picture): MatrixColumn {
  const { texts } = words;
  return {
    key: of.key,
    href: dashboardHref(event.slug, queryFor(of.scope, query), texts.locale),
    measure: capitalised(words.measure(of.scope.measure), texts),
    occurrence: of.figures[0]?.scope.occurrence ?? null,
    range: sayRange(range, texts),
    common: sayCommon(range, texts),
    counts: sayIndependence(range, texts),
  };
}

/** Origins with a claim in one of the columns at any time. */
function everSpeaking(columns: readonly SpokenColumn[]): number {
  return new Set(columns.flatMap(({ claims }) => claims.map(({ origin }) => origin))).size;
}

function orderChoices(
  order: OriginOrder,
  columns: readonly SpokenColumn[],
  { words }: Picture,
): readonly OrderChoice[] {
  const { t } = words.texts;
  const fixed = ORIGIN_ORDERS.map((by) => ({
    value: by,
    label: t(`compare.sort-${by}`),
    chosen: order.by === by,
  }));
  const measures = new Set(columns.map(({ of }) => of.scope.measure));
  if (order.by === "measure") measures.add(order.measure);
  const byMeasure = [...measures].map((measure) => ({
    value: measure,
    label: t("compare.sort-measure", { measure: words.measure(measure) }),
    chosen: order.by === "measure" && order.measure === measure,
  }));
  return [...fixed, ...byMeasure];
}
