import type { ImportContents } from "../store/import-batches";
import { COLUMNS, TELLING_COLUMN } from "./columns";
import { FaultList, ImportRefused } from "./faults";

/** What a file holds, and which cell of a row stands in which column. */
export interface Header {
  readonly contents: ImportContents;
  readonly names: readonly string[];
}

const CONTENTS = [
  "figures",
  "withdrawals",
  "measures",
  "groups",
  "places",
  "sources",
] as const satisfies readonly ImportContents[];

/**
 * Recognises a file by its header.
 * @throws ImportRefused naming every missing, unknown and repeated column, or where the header is of no known file
 */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.trim());
  const contents = CONTENTS.find((kind) => names.includes(TELLING_COLUMN[kind]));
  if (contents === undefined) {
    const known = CONTENTS.map((kind) => `${TELLING_COLUMN[kind]} (${kind})`).join(", ");
    const message = `The header is of no file known here. Each kind is told by a column: ${known}. The first row must hold the column names, with commas between`;
    throw new ImportRefused([{ row: 1, column: null, value: names.join(", ").slice(0, 100), message }], 1);
  }
  const faults = new FaultList();
  const fault = (column: string, message: string) => faults.add({ row: 1, column, value: null, message });
  const columns = COLUMNS[contents];
  for (const { name } of columns.filter(({ name, needed }) => needed && !names.includes(name))) {
    fault(name, `The column is missing: a file of ${contents} needs it`);
  }
  for (const [index, name] of names.entries()) {
    if (!columns.some((column) => column.name === name)) {
      fault(
        name === "" ? `${index + 1}` : name,
        `A file of ${contents} has no such column: rename or remove it`,
      );
    } else if (names.indexOf(name) !== index) {
      fault(name, "The column stands twice: remove one");
    }
  }
  faults.refuseIfAny();
  return { contents, names };
}

/** A row's cells by column, trimmed; a column that the file does not have reads as empty. */
export class Row {
  readonly #cells: ReadonlyMap<string, string>;

  constructor(
    readonly number: number,
    names: readonly string[],
    cells: readonly string[],
  ) {
    this.#cells = new Map(names.map((name, index) => [name, (cells[index] ?? "").trim()]));
  }

  cell(column: string): string {
    return this.#cells.get(column) ?? "";
  }

  /** The cell, or undefined where it is empty. */
  filled(column: string): string | undefined {
    return this.cell(column) || undefined;
  }
}
