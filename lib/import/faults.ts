/** One thing that is wrong with a file. Rows count as in a spreadsheet: the header is row 1. */
export interface ImportFault {
  readonly row: number;
  /** Name of the column, or null where the whole row or file is meant. */
  readonly column: string | null;
  /** The value as it stands in the file, shortened. */
  readonly value: string | null;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** More are counted, but not kept: a wrong column in a million rows must not fill the memory. */
export const FAULTS_KEPT = 200;

const LONGEST_VALUE = 120;

/** Collects every fault of a file in bounded memory. */
export class FaultList {
  readonly #kept: ImportFault[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add({ row, column, value, message }: ImportFault): void {
    this.#total += 1;
    if (this.#kept.length >= FAULTS_KEPT) return;
    const short =
      value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    this.#kept.push({ row, column, value: short, message });
  }

  /** @throws ImportRefused when there is a fault */
  refuseIfAny(): void {
    if (this.#total > 0) throw new ImportRefused(this.#kept, this.#total);
  }
}

/** A file was not imported, and nothing of it was stored. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
  constructor(
    /** In the order of the rows; at most `FAULTS_KEPT`. */
    readonly faults: readonly ImportFault[],
    readonly total: number,
  ) {
    super(faults.map(sayFault).join("\n"));
  }
}

/** @example sayFault(…) // row 12, column place, "Almatty": No place is called … */
export function sayFault({ row, column, value, message }: ImportFault): string {
  const where = column === null ? `row ${row}` : `row ${row}, column ${column}`;
  return value === null || value === "" ? `${where}: ${message}` : `${where}, "${value}": ${message}`;
}
