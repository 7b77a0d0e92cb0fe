import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import type { ReactNode } from "react";

export interface DataTableProps {
  /** What the table lists; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly ReactNode[];
  /** The rows: `Row`s of `Cell`s. */
  readonly children: ReactNode;
}

/** A table in the page's own hand: thin rules, quiet headings, text flush with the title above it. */
export function DataTable({ caption, columns, children }: DataTableProps) {
  return (
    <Table>
      <caption className="sr-only">{caption}</caption>
      <TableHead>
        <TableRow className="border-b">
          {columns.map((column, index) => (
            <TableHeaderCell
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place.
              key={index}
              scope="col"
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
  /** `words` in the serif for what was printed; `number` flush right; `quiet` for what is second in rank. */
  readonly as?: "text" | "words" | "number" | "quiet";
}

const CELL_CLASSES = {
  text: "text-start text-ink",
  words: "min-w-32 text-start whitespace-normal font-serif text-md text-ink",
  number: "text-end text-ink",
  quiet: "min-w-32 text-start whitespace-normal text-ink-2",
} as const;

export function Cell({ children, as = "text" }: CellProps) {
  return <TableCell className={`px-0 py-2.5 pe-5 ${CELL_CLASSES[as]}`}>{children}</TableCell>;
}
