import Link from "next/link";
import { Cell, DataTable, Row } from "@/components/layout/data-table";
import type { Texts } from "@/lib/i18n/texts";
import type { FigureColumn } from "@/lib/schema/figures-query";
import type { CitedFigure, ColumnHead, FiguresPage, TableRow } from "@/lib/view/figures-table/figures-model";
import { CopyCitation } from "./copy-citation";
import { FigureState } from "./figure-state";
import { WordingLink } from "./wording-link";

export interface AllFiguresTableProps {
  readonly texts: Texts;
  readonly page: Pick<FiguresPage, "heads" | "rows">;
}

/** Every figure in the columns that the reader chose. On a narrow screen it is scrolled within its own frame. */
export function AllFiguresTable({ texts, page: { heads, rows } }: AllFiguresTableProps) {
  const { t } = texts;
  return (
    <DataTable
      caption={t("figuresPage.title")}
      region={t("figuresPage.title")}
      columns={[
        ...heads.map((head) => <Head key={head.column} texts={texts} head={head} />),
        t("figuresPage.citation"),
      ]}
      sorted={heads.map(({ sorted }) => sorted)}
    >
      {rows.flatMap((row) => [
        <FigureCells key={row.key} texts={texts} figure={row.figure} heads={heads} />,
        row.reports && (
          <Reports key={`${row.key} reports`} texts={texts} reports={row.reports} width={heads.length + 1} />
        ),
      ])}
    </DataTable>
  );
}

const ARROWS = { ascending: "↑", descending: "↓" } as const;

function Head({ texts: { t }, head }: { readonly texts: Texts; readonly head: ColumnHead }) {
  const { column, href, sorted } = head;
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      title={t("figuresPage.sort-by")}
      className={`inline-flex min-h-6 items-center gap-1 underline decoration-line underline-offset-4 hover:text-ink ${sorted ? "font-medium text-ink" : ""}`}
    >
      {t(`figuresPage.column.${column}`)}
      {sorted ? <span aria-hidden="true">{ARROWS[sorted]}</span> : null}
    </Link>
  );
}

interface FigureCellsProps {
  readonly texts: Texts;
  readonly figure: CitedFigure;
  readonly heads: readonly ColumnHead[];
}

function FigureCells({ texts, figure, heads }: FigureCellsProps) {
  return (
    <Row>
      {heads.map(({ column }) => (
        <FigureCell key={column} texts={texts} figure={figure} column={column} />
      ))}
      <Cell>
        <Citation texts={texts} figure={figure} />
      </Cell>
    </Row>
  );
}

interface FigureCellProps {
  readonly texts: Texts;
  readonly figure: CitedFigure;
  readonly column: FigureColumn;
}

function FigureCell({ texts, figure, column }: FigureCellProps) {
  switch (column) {
    case "wording":
      return (
        <Cell as="words">
          <WordingLink texts={texts} figure={figure} struck={figure.withdrawn} />
        </Cell>
      );
    case "state":
      return (
        <Cell>
          <FigureState texts={texts} of={figure} stance={figure.stance} />
        </Cell>
      );
    case "interval":
      return <Cell>{figure.interval}</Cell>;
    default:
      return <Cell as="brief">{figure[column]}</Cell>;
  }
}

function Citation({ texts: { t }, figure }: { readonly texts: Texts; readonly figure: CitedFigure }) {
  const { wording, publisher, href, citation } = figure;
  return (
    <CopyCitation
      citation={citation}
      href={`${href}#cite`}
      says={{
        cite: t("figuresPage.cite"),
        name: t("figuresPage.cite-figure", { wording, publisher }),
        copied: t("figuresPage.copied"),
        notCopied: t("figuresPage.not-copied"),
      }}
    />
  );
}

interface ReportsProps {
  readonly texts: Texts;
  readonly reports: NonNullable<TableRow["reports"]>;
  readonly width: number;
}

function Reports({ texts, reports, width }: ReportsProps) {
  const { t } = texts;
  return (
    <Row>
      <Cell columns={width}>
        <details>
          <summary className="w-fit py-0.5">{t("common.reports", { n: reports.count })}</summary>
          <ul className="mt-2 space-y-2 ps-4">
            {reports.figures.map((figure) => (
              <li key={figure.id} className="max-w-[75ch] whitespace-normal">
                <WordingLink texts={texts} figure={figure} struck={figure.withdrawn} />
                <span className="block text-ink-2 text-xs">
                  {t("figures.report-of", { chain: figure.chain, published: figure.published })}
                </span>
                <Citation texts={texts} figure={figure} />
              </li>
            ))}
          </ul>
        </details>
      </Cell>
    </Row>
  );
}
