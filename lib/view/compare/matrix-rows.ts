import { compare, type DatedClaim } from "@/lib/domain/provenance/claim";
import type { ReportedRange } from "@/lib/domain/range/reported-range";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import { sayList } from "@/lib/i18n/say-list";
import type { OriginOrder } from "@/lib/schema/compare-query";
import { sourceHref } from "../links";
import type { Picture } from "../picture";
import { sayInterval } from "../say-quantity";
import { kindOf } from "../sources/source-order";
import { printedFigure } from "../sources/source-scopes";
import type { Words } from "../words";
import type { SpokenColumn } from "./columns";
import type { MatrixCell, MatrixRow } from "./matrix-model";

/** Every origin that is in force in one of the columns, in the order chosen; ties stand by name. */
export function originsInForce(
  columns: readonly SpokenColumn[],
  order: OriginOrder,
  picture: Picture,
): readonly string[] {
  const origins = [...new Set(columns.flatMap(({ byOrigin }) => [...byOrigin.keys()]))];
  const collator = new Intl.Collator(picture.words.texts.locale);
  const byName = (a: string, b: string) =>
    collator.compare(picture.words.source(a), picture.words.source(b)) || compare(a, b);
  const places = new Map(origins.map((origin) => [origin, placeOf(origin, columns, order, picture)]));
  return origins.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || byName(a, b));
}

/** A number that rises down the table: most reports first, the fixed order of kinds, or the highest floor first. */
function placeOf(
  origin: string,
  columns: readonly SpokenColumn[],
  order: OriginOrder,
  picture: Picture,
): number {
  switch (order.by) {
    case "name":
      return 0;
    case "kind":
      return SOURCE_KINDS.indexOf(kindOf(origin, picture));
    case "reports":
      return -reportsOf(columns.flatMap(({ byOrigin }) => byOrigin.get(origin)?.claims ?? []));
    case "measure": {
      const column = columns.find(({ of }) => of.scope.measure === order.measure);
      return -(column?.byOrigin.get(origin)?.low ?? -1);
    }
  }
}

export function rowOf(
  origin: string,
  columns: readonly SpokenColumn[],
  numbers: ReadonlyMap<string, readonly number[]>,
  picture: Picture,
): MatrixRow {
  const { event, query, words } = picture;
  const { texts } = words;
  const silent = columns.filter(({ byOrigin }) => !byOrigin.has(origin));
  return {
    slug: origin,
    name: words.source(origin),
    href: sourceHref(event.slug, origin, query.reading, texts.locale),
    kind: texts.t(`kinds.source.${kindOf(origin, picture)}`),
    cells: columns.map(({ byOrigin }) => {
      const range = byOrigin.get(origin);
      return range === undefined ? null : cellOf(range, numbers, picture);
    }),
    nothingOn: sayMeasures(silent, words),
  };
}

/** "injured and detained"; null for no column. */
export function sayMeasures(columns: readonly SpokenColumn[], words: Words): string | null {
  if (columns.length === 0) return null;
  const measures = new Set(columns.map(({ of }) => words.measure(of.scope.measure)));
  return sayList([...measures], words.texts, Number.POSITIVE_INFINITY);
}

/** As many wordings stand in a cell. */
const MOST_WORDINGS = 2;

function cellOf(
  range: ReportedRange,
  numbers: ReadonlyMap<string, readonly number[]>,
  picture: Picture,
): MatrixCell {
  const { claims } = range;
  const shown = claims.slice(0, MOST_WORDINGS);
  return {
    interval: sayInterval(range, picture.words.texts),
    figures: shown.flatMap(({ figures: [first] }) => (first ? [printedFigure(first, picture)] : [])),
    more: claims.length - shown.length,
    reports: reportsOf(claims),
    asOf: sayWhen(claims, picture),
    joins: [...new Set(claims.flatMap(({ key }) => numbers.get(key) ?? []))].sort((a, b) => a - b),
  };
}

/** An origin's claims in force all have its latest window. */
function sayWhen([claim]: readonly DatedClaim[], { words }: Picture): string {
  return claim ? words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day") : "";
}

function reportsOf(claims: readonly DatedClaim[]): number {
  return new Set(claims.flatMap(({ publications }) => [...publications])).size;
}
