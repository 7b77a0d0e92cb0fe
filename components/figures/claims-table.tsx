import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { SourceLink } from "@/components/sources/source-link";
import type { Texts } from "@/lib/i18n/texts";
import type { ClaimRow } from "@/lib/view/dashboard-model";
import { FigureState } from "./figure-state";
import { WordingLink } from "./wording-link";

const COLUMNS = ["printed", "interval", "as-of", "origin", "relayed", "reports", "state"] as const;

export interface ClaimsTableProps {
  readonly texts: Texts;
  readonly claims: readonly ClaimRow[];
  readonly caption: string;
  /** Where a claim with very many reports lists them all. */
  readonly allReportsHref: string;
}

/** Who said what: a row for each origin, number and time, the reports behind it one click away. */
export function ClaimsTable({ texts, claims, caption, allReportsHref }: ClaimsTableProps) {
  if (claims.length === 0) return <EmptyState title={texts.t("figures.none")} />;
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
        {claims.map((claim) => (
          <Row key={claim.key} {...{ texts, claim, allReportsHref }} />
        ))}
      </TableBody>
    </Table>
  );
}

const CELL = "px-2 py-2.5 text-start align-top whitespace-normal max-md:inline-block max-md:p-0 max-md:me-3";

interface ClaimProps {
  readonly texts: Texts;
  readonly claim: ClaimRow;
  readonly allReportsHref: string;
}

function Row({ texts, claim, allReportsHref }: ClaimProps) {
  const { t } = texts;
  const { first } = claim;
  return (
    <TableRow className="max-md:block max-md:py-3">
      <TableCell className="w-48 whitespace-normal text-start px-2 py-2.5 align-top max-md:block max-md:w-auto max-md:p-0">
        <WordingLink texts={texts} figure={first} struck={claim.withdrawn} />
      </TableCell>
      <TableCell className={`${CELL} font-medium text-ink tabular-nums`}>{first.interval}</TableCell>
      <TableCell className={CELL}>{first.asOf}</TableCell>
      <TableCell className={CELL}>
        <SourceLink href={first.originHref} name={first.origin} />
      </TableCell>
      <TableCell className={`${CELL} max-w-56`}>{claim.publishers || t("figures.itself")}</TableCell>
      <TableCell className={`${CELL} max-md:block`}>
        {claim.figures.length === 1 ? (
          t("common.reports", { n: 1 })
        ) : (
          <Reports {...{ texts, claim, allReportsHref }} />
        )}
      </TableCell>
      <TableCell className={CELL}>
        <FigureState texts={texts} of={claim} stance={first.stance} />
      </TableCell>
    </TableRow>
  );
}

function Reports({ texts, claim, allReportsHref }: ClaimProps) {
  const { t } = texts;
  return (
    <details>
      <summary className="whitespace-nowrap">{t("common.reports", { n: claim.reports })}</summary>
      <ul className="mt-2 min-w-56 space-y-2">
        {claim.figures.map((figure) => (
          <li key={figure.id}>
            <WordingLink texts={texts} figure={figure} struck={figure.withdrawn} />
            <span className="block text-ink-2 text-xs">
              {t("figures.report-of", { chain: figure.chain, published: figure.published })}
            </span>
          </li>
        ))}
        {claim.figuresLeft > 0 ? (
          <li>
            <Link href={allReportsHref} prefetch={false} className="underline underline-offset-4">
              {t("common.list-rest", { n: claim.figuresLeft })}
            </Link>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
