import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import Link from "next/link";
import { Chip } from "@/components/layout/chip";
import { EmptyState } from "@/components/layout/empty-state";
import { Wording } from "@/components/layout/wording";
import { SourceLink } from "@/components/sources/source-link";
import type { Texts } from "@/lib/i18n/texts";
import type { FigureRow } from "@/lib/view/dashboard-model";

export interface FiguresTableProps {
  readonly texts: Texts;
  readonly figures: readonly FigureRow[];
  readonly caption: string;
  /** What is said where there is none. */
  readonly empty: string;
}

/** Every figure of the selection as it was printed. On a narrow screen each row is a small card, the wording first. */
export function FiguresTable({ texts, figures, caption, empty }: FiguresTableProps) {
  if (figures.length === 0) return <EmptyState title={empty} />;
  return (
    <Table className="max-md:block">
      <caption className="sr-only">{caption}</caption>
      <TableHead className="max-md:sr-only">
        <TableRow>
          {COLUMNS.map((column) => (
            <TableHeaderCell key={column} className="px-2 text-start">
              {texts.t(`figures.${column}`)}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody className="max-md:block">
        {figures.map((figure) => (
          <Row key={figure.id} texts={texts} figure={figure} />
        ))}
      </TableBody>
    </Table>
  );
}

const COLUMNS = ["printed", "interval", "as-of", "origin", "relayed", "published", "state"] as const;

const CELL =
  "px-2 py-2 text-start align-top whitespace-normal max-md:inline max-md:p-0 max-md:after:content-['_·_'] max-md:last:after:content-['']";

function Row({ texts, figure }: { readonly texts: Texts; readonly figure: FigureRow }) {
  const { t } = texts;
  return (
    <TableRow className="max-md:block max-md:py-2.5">
      <TableCell className="px-2 py-2 text-start align-top whitespace-normal max-md:block max-md:p-0">
        <Link
          href={figure.href}
          className={`font-serif text-ink text-md underline decoration-line underline-offset-4 hover:decoration-current ${figure.withdrawn ? "line-through" : ""}`}
        >
          <Wording figure={figure} quoted={texts} />
        </Link>
        {figure.externalId ? <span className="ms-2 text-ink-3 text-xs">{figure.externalId}</span> : null}
      </TableCell>
      <TableCell className={`${CELL} font-medium text-ink tabular-nums`}>{figure.interval}</TableCell>
      <TableCell className={CELL}>{figure.asOf}</TableCell>
      <TableCell className={CELL}>
        <SourceLink href={figure.originHref} name={figure.origin} />
      </TableCell>
      <TableCell className={CELL}>{figure.chain}</TableCell>
      <TableCell className={CELL}>{figure.published}</TableCell>
      <TableCell className={`${CELL} space-x-1`}>
        {figure.contradicted ? (
          <span className="font-semibold text-amber">
            <span aria-hidden="true">≠</span>
            <span className="sr-only">{t("common.contradicted")}</span>
          </span>
        ) : null}
        {figure.withdrawn ? <Chip>{t("common.withdrawn")}</Chip> : null}
        <span className="text-ink-2 text-xs">{figure.stance}</span>
      </TableCell>
    </TableRow>
  );
}
