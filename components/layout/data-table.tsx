import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";

export interface DataTableProps {
  /** What the table lists; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly ReactNode[];
  /** For each column whether the rows are sorted by it, and which way; left out where no order is a reader's choice. */
  readonly sorted?: readonly ("ascending" | "descending" | null)[];
  /** Name of the region that the table is scrolled in by keyboard too, for tables that can be wider than the page. */
  readonly region?: string;
  /** The rows: `Row`s of `Cell`s. */
  readonly children: ReactNode;
}

/** A table in the page's own hand: thin rules, quiet headings, text flush with the title above it. */
export function DataTable({ region, ...table }: DataTableProps) {
  if (region === undefined) return <Drawn {...table} />;
  return (
    <ScrollRegion name={region} scrolls="both">
      <Drawn {...table} className="overflow-visible" />
    </ScrollRegion>
  );
}

interface DrawnProps extends Omit<DataTableProps, "region"> {
  readonly className?: string;
}

function Drawn({ caption, columns, sorted, children, className = "" }: DrawnProps) {
  return (
    <Table className={className}>
      <caption className="sr-only">{caption}</caption>
      <TableHead>
        <TableRow className="border-b">
          {columns.map((column, index) => (
            <TableHeaderCell
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place.
              key={index}
              scope="col"
              aria-sort={sorted?.[index] ?? undefined}
              className="px-0 py-2 pe-5 text-start font-normal text-ink-3"
            >
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  );
}

export function Row({ children }: { readonly children: ReactNode }) {
  return <TableRow>{children}</TableRow>;
}

export interface CellProps {
  readonly children?: ReactNode;
  /** `words` in the serif for what was printed; `number` flush right; `quiet` for what is second in rank, `brief` where there are many. */
  readonly as?: "text" | "words" | "number" | "quiet" | "brief";
  /** Over so many columns; one where it is left out. */
  readonly columns?: number;
}

const CELL_CLASSES = {
  text: "text-start text-ink",
  words: "min-w-32 text-start whitespace-normal font-serif text-md text-ink",
  number: "text-end text-ink",
  brief: "min-w-24 text-start whitespace-normal text-ink-2",
  quiet: "min-w-32 text-start whitespace-normal text-ink-2",
} as const;

export function Cell({ children, as = "text", columns }: CellProps) {
  return (
    <TableCell colSpan={columns} className={`px-0 py-2.5 pe-5 ${CELL_CLASSES[as]}`}>
      {children}
    </TableCell>
  );
}
