import type { SourceKind } from "@/lib/domain/vocabulary";
import type { QueryFault } from "@/lib/schema/parameter-reader";
import {
  SOURCE_COLUMNS,
  SOURCE_ROLES,
  type SourceColumn,
  type SourceListQuery,
  sortText,
} from "@/lib/schema/source-list-query";
import { sourceHref, sourcesHref } from "../links";
import { pageLinks, pagesOf } from "../page-links";
import type { Picture } from "../picture";
import { capitalised } from "../words";
import { sayLast } from "./say-source";
import type { Choice, SourceColumnHead, SourceList, SourceRow } from "./source-list-model";
import { inOrder, isText, kindOf, rootOf } from "./source-order";
import { roleOf, type SourceRecord, sourceRecords } from "./source-records";

const A_PAGE = 50;

/** @param picture of the whole event; `kind` is the kind of source that is listed, or null */
export function sourceListOf(picture: Picture, list: SourceListQuery, kind: SourceKind | null): SourceList {
  const records = [...sourceRecords(picture).values()].filter(({ slug }) =>
    picture.vocabulary.sources.has(slug),
  );
  const fitting = records.filter((record) => fits(record, list, kind, picture));
  const sorted = [...fitting].sort(inOrder(list.sort, picture));
  const pages = pagesOf(sorted.length, A_PAGE);
  const page = Math.min(list.page, pages);
  const hrefOf = (changed: Partial<SourceListQuery>) => hrefFor({ ...list, page, ...changed }, kind, picture);
  return {
    columns: SOURCE_COLUMNS.map((column) => headOf(column, list.sort, hrefOf)),
    rows: sorted.slice((page - 1) * A_PAGE, page * A_PAGE).map((record) => rowOf(record, picture)),
    shown: fitting.length,
    all: records.length,
    page,
    pages: pageLinks(page, pages, (other) => hrefOf({ page: other })),
    kinds: kindChoices(records, kind, picture),
    roles: SOURCE_ROLES.map((role) => ({
      value: role,
      label: picture.words.texts.t(`sources.role.${role}`),
      chosen: role === list.role,
    })),
    orders: orderChoices(list.sort, picture),
  };
}

/** Told where a page was asked for that lies beyond the last one, which is shown. */
export function beyondLastPage({ page }: SourceListQuery, shown: SourceList): readonly QueryFault[] {
  if (page === shown.page) return [];
  const problem = { kind: "no such value", value: String(page), values: [`1–${shown.page}`] } as const;
  return [{ parameter: "page", problem }];
}

function fits(
  record: SourceRecord,
  { role }: SourceListQuery,
  kind: SourceKind | null,
  picture: Picture,
): boolean {
  if (kind !== null && kindOf(record.slug, picture) !== kind) return false;
  if (role === null) return true;
  const own = roleOf(record);
  return own === role || (own === "both" && role !== "named");
}

type HrefOf = (changed: Partial<SourceListQuery>) => string;

/** Numbers begin with the highest, texts with the first letter; asked again, a column turns round. */
function headOf(column: SourceColumn, sort: SourceListQuery["sort"], hrefOf: HrefOf): SourceColumnHead {
  const isSorted = sort.by === column;
  const descending = isSorted ? !sort.descending : !isText(column);
  return {
    column,
    href: hrefOf({ sort: { by: column, descending }, page: 1 }),
    sorted: isSorted ? (sort.descending ? "descending" : "ascending") : "none",
  };
}

function hrefFor(
  { sort, role, page }: SourceListQuery,
  kind: SourceKind | null,
  { event, query, words }: Picture,
): string {
  return sourcesHref(event.slug, query.reading, words.texts.locale, {
    ...(kind === null ? {} : { kind }),
    ...(role === null ? {} : { role }),
    sort: sortText(sort),
    ...(page > 1 ? { page: String(page) } : {}),
  });
}

function rowOf(record: SourceRecord, picture: Picture): SourceRow {
  const { event, query, words } = picture;
  const { slug } = record;
  const { t, locale } = words.texts;
  const hrefOf = (source: string) => sourceHref(event.slug, source, query.reading, locale);
  const root = rootOf(slug, picture);
  return {
    slug,
    href: hrefOf(slug),
    name: words.source(slug),
    kind: t(`kinds.source.${kindOf(slug, picture)}`),
    role: roleOf(record),
    root: root === null ? null : { name: words.source(root), href: hrefOf(root) },
    speaks: record.speaksIn.size,
    published: record.published.size,
    origins: record.origins.size,
    echoes: record.echoes.size,
    first: record.first.length,
    takenBack: record.takenBack.length,
    revised: record.revised.length,
    contradictions: record.findings.length,
    last: sayLast(record, words) ?? t("common.not-known"),
  };
}

function kindChoices(
  records: readonly SourceRecord[],
  chosen: SourceKind | null,
  picture: Picture,
): readonly Choice[] {
  const { texts } = picture.words;
  const kinds = new Set(records.map(({ slug }) => kindOf(slug, picture)));
  if (chosen !== null) kinds.add(chosen);
  return [...kinds]
    .map((kind) => ({
      value: kind,
      label: capitalised(texts.t(`kinds.source.${kind}`), texts),
      chosen: kind === chosen,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, texts.locale));
}

function orderChoices(sort: SourceListQuery["sort"], { words }: Picture): readonly Choice[] {
  const { t } = words.texts;
  return SOURCE_COLUMNS.map((column) => {
    const isSorted = sort.by === column;
    const descending = isSorted ? sort.descending : !isText(column);
    return {
      value: sortText({ by: column, descending }),
      label: t(`sources.column.${column}`),
      chosen: isSorted,
    };
  });
}
