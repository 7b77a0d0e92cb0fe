/** What stands in a cell: a text, a number, yes or no, or nothing (null), which is an empty cell. */
export type Cell = string | number | boolean | null;

/** One column of a table: its name in the header, and its cell in a row. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}
