import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import Link from "next/link";
import { Chip } from "@/components/layout/chip";
import { EmptyState } from "@/components/layout/empty-state";
import type { ClaimRow, FigureRow } from "@/lib/view/dashboard-model";

const HEADINGS = ["As printed", "Interval", "As of", "Origin", "Relayed by", "Reports", "State"];

/** Who said what: a row for each origin, number and time, the reports behind it one click away. */
export function ClaimsTable({
  claims,
  caption,
}: {
  readonly claims: readonly ClaimRow[];
  readonly caption: string;
}) {
  if (claims.length === 0) return <EmptyState title="No figure matches these choices." />;
  return (
    <Table className="max-md:block">
      <caption className="sr-only">{caption}</caption>
      <TableHead className="max-md:sr-only">
        <TableRow>
          {HEADINGS.map((heading) => (
            <TableHeaderCell key={heading} className="px-2">
              {heading}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody className="max-md:block">
        {claims.map((claim) => (
          <Row key={claim.key} claim={claim} />
        ))}
      </TableBody>
    </Table>
  );
}

const CELL = "px-2 py-2.5 align-top whitespace-normal max-md:inline-block max-md:p-0 max-md:mr-3";

function Row({ claim }: { readonly claim: ClaimRow }) {
  const { first } = claim;
  return (
    <TableRow className="max-md:block max-md:py-3">
      <TableCell className="w-48 whitespace-normal px-2 py-2.5 align-top max-md:block max-md:w-auto max-md:p-0">
        <WordingLink figure={first} struck={claim.withdrawn} />
      </TableCell>
      <TableCell className={`${CELL} font-medium text-ink tabular-nums`}>{first.interval}</TableCell>
      <TableCell className={CELL}>{first.asOf}</TableCell>
      <TableCell className={CELL}>{first.origin}</TableCell>
      <TableCell className={`${CELL} max-w-56`}>{claim.publishers || "itself"}</TableCell>
      <TableCell className={`${CELL} max-md:block`}>
        {claim.figures.length === 1 ? "1 report" : <Reports claim={claim} />}
      </TableCell>
      <TableCell className={CELL}>
        <State claim={claim} />
      </TableCell>
    </TableRow>
  );
}

function State({ claim }: { readonly claim: ClaimRow }) {
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      {claim.contradicted ? (
        <span className="font-semibold text-amber">
          <span aria-hidden="true">≠</span>
          <span className="sr-only">contradicted</span>
        </span>
      ) : null}
      {claim.withdrawn ? <Chip>withdrawn</Chip> : null}
      <span className="text-ink-2 text-xs">{claim.first.stance}</span>
    </span>
  );
}

function Reports({ claim }: { readonly claim: ClaimRow }) {
  return (
    <details>
      <summary className="whitespace-nowrap">
        {claim.reports === 1 ? "1 report" : `${claim.reports} reports`}
      </summary>
      <ul className="mt-2 min-w-56 space-y-2">
        {claim.figures.map((figure) => (
          <li key={figure.id}>
            <WordingLink figure={figure} struck={figure.withdrawn} />
            <span className="block text-ink-2 text-xs">
              {figure.chain}, published {figure.published}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function WordingLink({ figure, struck }: { readonly figure: FigureRow; readonly struck: boolean }) {
  return (
    <>
      <Link
        href={figure.href}
        prefetch={false}
        lang={figure.language}
        dir="auto"
        className={`font-serif text-ink text-md underline decoration-line underline-offset-4 hover:decoration-current ${struck ? "line-through" : ""}`}
      >
        “{figure.wording}”
      </Link>
      {figure.externalId ? <span className="ml-1.5 text-ink-3 text-xs">{figure.externalId}</span> : null}
    </>
  );
}
