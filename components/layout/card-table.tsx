import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from "@tremor/react";
import type { ReactNode } from "react";

export interface CardTableProps {
  /** What the table lists; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly CardRow[];
}

export interface CardRow {
  readonly key: string;
  /** One for each column; null leaves a cell empty, and out where the row is a card. */
  readonly cells: readonly ReactNode[];
}

/** A table of words whose rows become small cards on a narrow screen, each cell with the name of its column. */
export function CardTable({ caption, columns, rows }: CardTableProps) {
  return (
    <Table className="max-md:block">
      <caption className="sr-only">{caption}</caption>
      <TableHead className="max-md:sr-only">
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell
              key={column}
              scope="col"
              className="whitespace-normal px-0 py-2 pe-5 text-start align-bottom font-normal text-ink-2"
            >
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody className="max-md:block">
        {rows.map(({ key, cells }) => (
          <TableRow key={key} className="max-md:block max-md:py-2.5">
            {columns.map((column, index) => (
              <Cell key={column} label={column}>
                {cells[index]}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const isEmpty = children === null || children === undefined;
  return (
    <TableCell
      className={`whitespace-normal px-0 py-2.5 pe-5 text-start align-top text-ink max-md:py-0.5 ${isEmpty ? "max-md:hidden" : "max-md:block"}`}
    >
      <span aria-hidden="true" className="text-ink-2 text-xs md:hidden">
        {label}{" "}
      </span>
      {children}
    </TableCell>
  );
}
