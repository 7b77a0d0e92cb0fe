import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Texts } from "@/lib/i18n/texts";
import type { SourceColumn } from "@/lib/schema/source-list-query";
import type { SourceColumnHead, SourceList, SourceRow } from "@/lib/view/sources/source-list-model";

export interface SourcesTableProps {
  readonly texts: Texts;
  readonly list: SourceList;
}

const TEXTS: ReadonlySet<SourceColumn> = new Set(["name", "kind", "root", "published", "last"]);

/** Every source a row; each head sorts by its column. On a narrow screen a row is a small card, the name first. */
export function SourcesTable({ texts, list }: SourcesTableProps) {
  return (
    <Table className="max-md:block">
      <caption className="sr-only">{texts.t("sources.caption")}</caption>
      <TableHead className="max-md:sr-only">
        <TableRow>
          {list.columns.map((head) => (
            <Head key={head.column} texts={texts} head={head} />
          ))}
        </TableRow>
      </TableHead>
      <TableBody className="max-md:block">
        {list.rows.map((row) => (
          <Row key={row.slug} texts={texts} row={row} />
        ))}
      </TableBody>
    </Table>
  );
}

const ARROW = { ascending: "↑", descending: "↓", none: "" } as const;

function Head({ texts: { t }, head }: { readonly texts: Texts; readonly head: SourceColumnHead }) {
  const { column, href, sorted } = head;
  return (
    <TableHeaderCell
      scope="col"
      aria-sort={sorted}
      className={`whitespace-normal px-2 py-2 align-bottom font-normal ${TEXTS.has(column) ? "text-start" : "text-end"}`}
    >
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        className={`inline-flex min-h-6 items-end gap-1 underline decoration-line underline-offset-4 hover:decoration-current ${sorted === "none" ? "text-ink-2" : "font-medium text-ink"}`}
      >
        {t(`sources.column.${column}`)}
        <span aria-hidden="true">{ARROW[sorted]}</span>
      </Link>
    </TableHeaderCell>
  );
}

function Row({ texts, row }: { readonly texts: Texts; readonly row: SourceRow }) {
  const { t } = texts;
  const published =
    row.published === 0
      ? ""
      : t("ranges.independence", {
          reports: t("common.reports", { n: row.published }),
          origins: t("common.origins", { n: row.origins }),
        });
  return (
    <TableRow className="max-md:block max-md:py-3">
      <TableHeaderCell
        scope="row"
        className="min-w-48 whitespace-normal px-2 py-2.5 text-start align-top font-normal max-md:block max-md:p-0"
      >
        <Link
          href={row.href}
          prefetch={false}
          className="font-serif text-ink text-md underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {row.name}
        </Link>
        {row.role === "named" ? (
          <span className="block text-ink-3 text-xs">{t("sources.role.named")}</span>
        ) : null}
      </TableHeaderCell>
      <Cell label={t("sources.column.kind")}>{row.kind}</Cell>
      <Cell label={t("sources.column.root")} empty={row.root === null}>
        {row.root === null ? null : (
          <Link
            href={row.root.href}
            prefetch={false}
            className="underline decoration-line underline-offset-4 hover:decoration-current"
          >
            {row.root.name}
          </Link>
        )}
      </Cell>
      <Count texts={texts} column="speaks" n={row.speaks} />
      <Cell label={t("sources.column.published")} empty={row.published === 0}>
        {published}
      </Cell>
      <Count texts={texts} column="echoes" n={row.echoes} />
      <Count texts={texts} column="first" n={row.first} />
      <Count texts={texts} column="taken-back" n={row.takenBack} />
      <Count texts={texts} column="revised" n={row.revised} />
      <Count texts={texts} column="contradictions" n={row.contradictions} />
      <Cell label={t("sources.column.last")}>{row.last}</Cell>
    </TableRow>
  );
}

interface CountProps {
  readonly texts: Texts;
  readonly column: SourceColumn;
  readonly n: number;
}

/** Zero stands as a zero in a column, and is left out where a row is a card. */
function Count({ texts: { t, number }, column, n }: CountProps) {
  return (
    <Cell label={t(`sources.column.${column}`)} empty={n === 0} isNumber>
      {n === 0 ? <span className="text-ink-3">{number(0)}</span> : number(n)}
    </Cell>
  );
}

interface CellProps {
  readonly label: string;
  readonly empty?: boolean;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

function Cell({ label, empty = false, isNumber = false, children }: CellProps) {
  return (
    <TableCell
      className={`whitespace-normal px-2 py-2.5 align-top max-md:p-0 max-md:pe-4 ${isNumber ? "text-end max-md:text-start" : "text-start"} ${empty ? "max-md:hidden" : "max-md:inline-block"}`}
    >
      <span aria-hidden="true" className="text-ink-3 text-xs md:hidden">
        {label}{" "}
      </span>
      {children}
    </TableCell>
  );
}
