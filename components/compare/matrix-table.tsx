import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import Link from "next/link";
import { ScrollRegion } from "@/components/layout/scroll-region";
import { Printed } from "@/components/sources/printed";
import type { Texts } from "@/lib/i18n/texts";
import type { MatrixCell, MatrixColumn, MatrixRow, SourceMatrix } from "@/lib/view/compare/matrix-model";

export interface MatrixTableProps {
  readonly texts: Texts;
  readonly matrix: SourceMatrix;
}

const QUIET_LINK = "underline decoration-line underline-offset-4 hover:decoration-current";
/** The names of the rows stay in sight where the table is wider than the page. */
const NAME_COLUMN = "md:sticky md:start-0 md:bg-panel";

/** An origin a row, a measure a column, all origins together above them. On a narrow screen a row is a card. */
export function MatrixTable({ texts, matrix }: MatrixTableProps) {
  const { t } = texts;
  const { columns, rows, about, when } = matrix;
  return (
    <ScrollRegion name={t("compare.table")} scrolls="sideways">
      <Table className="overflow-visible max-md:block">
        <caption className="sr-only">{t("compare.caption", { about, when })}</caption>
        <TableHead className="max-md:sr-only">
          <TableRow>
            <TableHeaderCell
              scope="col"
              className={`px-0 py-2 pe-5 text-start align-bottom font-normal text-ink-2 ${NAME_COLUMN}`}
            >
              {t("compare.origin")}
            </TableHeaderCell>
            {columns.map(({ key, href, measure, occurrence }) => (
              <TableHeaderCell
                key={key}
                scope="col"
                className="whitespace-normal px-0 py-2 pe-5 text-start align-bottom font-medium text-ink"
              >
                <Link href={href} prefetch={false} className={`inline-block min-h-6 ${QUIET_LINK}`}>
                  {measure}
                </Link>
                {occurrence === null ? null : (
                  <span className="block font-normal text-ink-2 text-xs">{occurrence}</span>
                )}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody className="max-md:block">
          <Together texts={texts} columns={columns} />
          {rows.map((row) => (
            <Row key={row.slug} texts={texts} row={row} columns={columns} />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

const ROW_HEAD =
  "min-w-44 whitespace-normal px-0 py-3 pe-5 text-start align-top font-normal max-md:block max-md:p-0";
const CELL =
  "min-w-40 whitespace-normal break-words px-0 py-3 pe-5 text-start align-top text-ink max-md:inline-block max-md:w-1/2 max-md:min-w-0 max-md:p-0 max-md:pe-3 max-md:pt-2";

/** The range that all origins report together. */
function Together({
  texts: { t },
  columns,
}: {
  readonly texts: Texts;
  readonly columns: readonly MatrixColumn[];
}) {
  return (
    <TableRow className="max-md:block max-md:pb-4">
      <TableHeaderCell scope="row" className={`${ROW_HEAD} ${NAME_COLUMN} text-ink`}>
        <span className="font-medium">{t("compare.together")}</span>
      </TableHeaderCell>
      {columns.map(({ key, measure, range, counts, common }) => (
        <TableCell key={key} className={CELL}>
          <Label>{measure}</Label>
          <span className="block font-semibold font-serif text-md">{range}</span>
          <span className="block text-ink-2 text-xs">{counts}</span>
          {common === null ? null : <span className="block text-ink-2 text-xs">{common}</span>}
        </TableCell>
      ))}
    </TableRow>
  );
}

interface RowProps {
  readonly texts: Texts;
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
}

function Row({ texts, row, columns }: RowProps) {
  const { t } = texts;
  return (
    <TableRow className="max-md:block max-md:py-4">
      <TableHeaderCell scope="row" className={`${ROW_HEAD} ${NAME_COLUMN}`}>
        <Link href={row.href} prefetch={false} className={`font-serif text-ink text-md ${QUIET_LINK}`}>
          {row.name}
        </Link>
        <span className="block text-ink-2 text-xs">{row.kind}</span>
      </TableHeaderCell>
      {columns.map(({ key, measure }, index) => {
        const cell = row.cells[index] ?? null;
        return (
          <TableCell key={key} className={`${CELL} ${cell === null ? "max-md:hidden" : ""}`}>
            {cell === null ? (
              <span className="text-ink-3 text-xs">{t("compare.nothing")}</span>
            ) : (
              <>
                <Label>{measure}</Label>
                <Spoken texts={texts} cell={cell} />
              </>
            )}
          </TableCell>
        );
      })}
      {row.nothingOn === null ? null : (
        <TableCell className="block whitespace-normal p-0 pt-2 text-start text-ink-2 text-xs md:hidden">
          {t("compare.nothing-on", { measures: row.nothingOn })}
        </TableCell>
      )}
    </TableRow>
  );
}

/** The name of the column where rows are cards. */
function Label({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className="block text-ink-2 text-xs md:hidden">
      {children}
    </span>
  );
}

function Spoken({ texts, cell }: { readonly texts: Texts; readonly cell: MatrixCell }) {
  const { t } = texts;
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold font-serif text-md">{cell.interval}</span>
        {cell.joins.map((number) => (
          <a
            key={number}
            href={`#join-${number}`}
            className="inline-flex min-h-6 min-w-6 items-center justify-center rounded-sm bg-amber-wash px-1 font-medium text-amber text-xs"
          >
            <span aria-hidden="true">≠ {number}</span>
            <span className="sr-only">{t("compare.joined-by", { number: String(number) })}</span>
          </a>
        ))}
      </span>
      <span className="flex flex-wrap gap-x-2">
        {cell.figures.map((figure) => (
          <Printed key={figure.href} texts={texts} figure={figure} />
        ))}
        {cell.more === 0 ? null : (
          <span className="text-ink-2 text-xs leading-6">{t("compare.more-wordings", { n: cell.more })}</span>
        )}
      </span>
      <span className="block text-ink-2 text-xs">
        {t("common.reports", { n: cell.reports })}, {t("common.as-of", { when: cell.asOf })}
      </span>
    </>
  );
}
