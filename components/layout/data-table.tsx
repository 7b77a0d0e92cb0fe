import type { ReactNode } from "react";
import { Painted } from "./painted";
import { ScrollRegion } from "./scroll-region";

export interface DataTableProps {
  /** What the table lists; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly ReactNode[];
  /** For each column whether the rows are sorted by it, and which way; left out where no order is a reader's choice. */
  readonly sorted?: readonly ("ascending" | "descending" | null)[];
  /** Name of the region that the table is scrolled in by keyboard too, for tables that can be wider than the page. */
  readonly region?: string;
  /** Whether it is sent as markup alone: for many rows without anything that runs in the browser. */
  readonly painted?: boolean;
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

function Drawn({
  caption,
  columns,
  sorted,
  painted = false,
  children,
  className = "overflow-auto",
}: DrawnProps) {
  const parts = (
    <>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b">
          {columns.map((column, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place.
              key={index}
              scope="col"
              aria-sort={sorted?.[index] ?? undefined}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </>
  );
  return (
    <div className={className}>
      {painted ? (
        <Painted as="table" className={TABLE_CLASSES}>
          {parts}
        </Painted>
      ) : (
        <table className={TABLE_CLASSES}>{parts}</table>
      )}
    </div>
  );
}

/** Said once for all cells: a class on each would be half of the page. */
const TABLE_CLASSES = [
  "w-full whitespace-nowrap text-start text-ink-2 text-tremor-default",
  "[&_th]:py-2 [&_th]:pe-5 [&_th]:text-start [&_th]:font-normal [&_th]:text-ink-3",
  "[&_tbody]:divide-y [&_tbody]:divide-line [&_tbody]:align-top [&_td]:py-2.5 [&_td]:pe-5",
].join(" ");

export function Row({ children }: { readonly children: ReactNode }) {
  return <tr>{children}</tr>;
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
    <td colSpan={columns} className={CELL_CLASSES[as]}>
      {children}
    </td>
  );
}
