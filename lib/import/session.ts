import type { z } from "zod";
import type { OpenChange } from "../store/change-ledger";
import { CellFault } from "./cells";
import type { FaultList } from "./faults";
import { Row } from "./header";
import type { KnownTerms } from "./known-terms";
import type { CsvRecord } from "./read-csv";

/** One run of an import: the open change, what is known, and what was found wrong. */
export interface ImportSession {
  readonly change: OpenChange;
  readonly known: KnownTerms;
  readonly faults: FaultList;
  readonly fileName: string;
  readonly batchId: string;
}

/** What an import did. */
export interface ImportCounts {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
}

/** The records of a file as rows; those with too few or too many cells are faults. */
export async function* rowsOf(
  records: AsyncIterable<CsvRecord>,
  names: readonly string[],
  faults: FaultList,
): AsyncGenerator<Row> {
  for await (const { row, cells } of records) {
    if (cells.length === names.length) {
      yield new Row(row, names, cells);
      continue;
    }
    const message = `The row has ${cells.length} cells, the header ${names.length}: a comma inside a cell needs quotation marks around the cell`;
    faults.add({ row, column: null, value: null, message });
  }
}

/** Reads cells; a cell that cannot be read becomes a fault, and the result is null. */
export function readCells<Value>(row: Row, faults: FaultList, read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    faults.add({
      row: row.number,
      column: error.column,
      value: row.cell(error.column),
      message: error.message,
    });
    return null;
  }
}

/** Which column a field of a draft stands in: the longest path that the field's path starts with. */
export type FieldColumns = readonly (readonly [path: string, column: string])[];

export function columnOf(path: readonly PropertyKey[], columns: FieldColumns): string | null {
  const field = path.map(String).join(".");
  const fitting = columns.filter(([prefix]) => field === prefix || field.startsWith(`${prefix}.`));
  const [longest] = fitting.sort(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? null;
}

/** A draft from the cells of a row; null where it has faults, which are then in the list. */
export function parseDraft<Draft>(
  schema: z.ZodType<Draft>,
  input: unknown,
  row: Row,
  faults: FaultList,
  columns: FieldColumns,
): Draft | null {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    addFault(row, faults, columnOf(path, columns), message);
  return null;
}

export function addFault(row: Row, faults: FaultList, column: string | null, message: string): void {
  faults.add({ row: row.number, column, value: column === null ? null : row.cell(column), message });
}
