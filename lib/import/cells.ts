import type { Row } from "./header";

/** A cell that cannot be read: thrown where it is read, reported with its row. */
export class CellFault extends Error {
  constructor(
    readonly column: string,
    message: string,
  ) {
    super(message);
  }
}

/** The fields of a time draft, from a cell with the date and one with the precision. */
export interface TimeCells {
  readonly date?: string;
  readonly precision: string;
  readonly partOfDay?: string;
  readonly basis?: string;
}

const PART = /^part[ -]of[ -]day: *(.+)$/;

export function timeCells(row: Row, dateColumn: string, precisionColumn: string): TimeCells {
  const precision = row.cell(precisionColumn);
  const part = PART.exec(precision)?.[1];
  const date = row.filled(dateColumn);
  return {
    precision: part === undefined ? precision : "part-of-day",
    ...(part === undefined ? {} : { partOfDay: part }),
    ...(date === undefined ? {} : { date }),
  };
}

/** "yes", "no" or an empty cell, which is no. */
export function yesOrNo(row: Row, column: string): boolean {
  const text = row.cell(column);
  if (text === "yes") return true;
  if (text === "no" || text === "") return false;
  throw new CellFault(column, 'Write "yes" or "no"');
}

/** A count, or undefined where the cell is empty. */
export function countCell(row: Row, column: string): number | undefined {
  const text = row.filled(column);
  if (text === undefined) return undefined;
  if (!/^\d{1,16}$/.test(text))
    throw new CellFault(column, "Write a whole number in plain digits, without separators");
  return Number(text);
}

/** The fields of a quantity draft, or undefined where nobody read the wording by hand. */
export function quantityCells(row: Row): unknown {
  const kind = row.filled("quantity");
  const n = countCell(row, "value");
  const high = countCell(row, "value_high");
  const term = row.filled("vague_term");
  if (kind === undefined) {
    refuseStray(row, ["value", "value_high", "vague_term"], "there is no quantity");
    return undefined;
  }
  if (kind === "between") {
    refuseStray(row, ["vague_term"], 'the quantity is "between"');
    return { kind, low: n, high };
  }
  if (kind === "vague term") {
    refuseStray(row, ["value", "value_high"], 'the quantity is "vague term"');
    return { kind, term };
  }
  const stray =
    kind === "no figure given" ? ["value", "value_high", "vague_term"] : ["value_high", "vague_term"];
  refuseStray(row, stray, `the quantity is "${kind}"`);
  return kind === "no figure given" ? { kind } : { kind, n };
}

function refuseStray(row: Row, columns: readonly string[], because: string): void {
  const stray = columns.find((column) => row.cell(column) !== "");
  if (stray !== undefined) throw new CellFault(stray, `The cell must be empty, since ${because}`);
}

/** Words with spaces between. */
export function words(row: Row, column: string): string[] {
  return row
    .cell(column)
    .split(/\s+/)
    .filter((word) => word !== "");
}
