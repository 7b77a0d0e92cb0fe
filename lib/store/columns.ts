import type { Quantity } from "../domain/quantity/quantity";
import { ONE_NUMBER_KINDS, VAGUE_TERMS } from "../domain/quantity/quantity";
import type { RecordedTime } from "../domain/time/effective-times";
import { type Precision, type TimeBasis, type Window, windowOf } from "../domain/time/window";

const PRECISIONS = [
  "instant",
  "minute",
  "hour",
  "part-of-day",
  "day",
  "month",
  "unknown",
] as const satisfies readonly Precision[];
const TIME_BASES = ["stated", "inferred", "unknown"] as const satisfies readonly TimeBasis[];

/**
 * A text column as one of the words that the domain knows.
 * @throws RangeError naming the column: the database bounds it too, so the two lists have parted
 */
export function oneOf<Word extends string>(words: readonly Word[], value: string, column: string): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined)
    throw new RangeError(`${column} holds "${value}", which is none of: ${words.join(", ")}`);
  return word;
}

export function precisionOf(value: string, column: string): Precision {
  return oneOf(PRECISIONS, value, column);
}

/** A pair of columns as a window; null where the time is unknown. */
function windowOfColumns(from: Date | null, to: Date | null): Window | null {
  return from && to ? windowOf(from.getTime(), to.getTime()) : null;
}

export function recordedTimeOf(
  from: Date | null,
  to: Date | null,
  precision: string,
  basis: string,
  column: string,
): RecordedTime {
  return {
    window: windowOfColumns(from, to),
    precision: precisionOf(precision, `${column}_precision`),
    basis: oneOf(TIME_BASES, basis, `${column}_basis`),
  };
}

export interface QuantityColumns {
  readonly quantityKind: string;
  readonly quantityN: bigint | null;
  readonly quantityLow: bigint | null;
  readonly quantityHigh: bigint | null;
  readonly vagueTerm: string | null;
}

export function quantityOfColumns(row: QuantityColumns): Quantity {
  const { quantityKind: kind } = row;
  if (kind === "no figure given") return { kind };
  if (kind === "between") {
    return {
      kind,
      low: countOf(row.quantityLow, "quantity_low"),
      high: countOf(row.quantityHigh, "quantity_high"),
    };
  }
  if (kind === "vague term") return { kind, term: oneOf(VAGUE_TERMS, row.vagueTerm ?? "", "vague_term") };
  return { kind: oneOf(ONE_NUMBER_KINDS, kind, "quantity_kind"), n: countOf(row.quantityN, "quantity_n") };
}

export function columnsOfQuantity(quantity: Quantity): QuantityColumns {
  return {
    quantityKind: quantity.kind,
    quantityN: "n" in quantity ? BigInt(quantity.n) : null,
    quantityLow: quantity.kind === "between" ? BigInt(quantity.low) : null,
    quantityHigh: quantity.kind === "between" ? BigInt(quantity.high) : null,
    vagueTerm: quantity.kind === "vague term" ? quantity.term : null,
  };
}

/** A count column that must be filled. The database bounds it to what a number holds exactly. */
export function countOf(value: bigint | null, column: string): number {
  if (value === null) throw new RangeError(`${column} is empty where a number must stand`);
  return Number(value);
}

export function dateOf(instant: number): Date {
  return new Date(instant);
}

/** Whether a stored row has just these values in the columns named by `content`. */
export function holdsTheSame(row: object, content: object): boolean {
  const stored = new Map<string, unknown>(Object.entries(row));
  return Object.entries(content).every(([column, value]) => {
    const old = stored.get(column);
    return old instanceof Date && value instanceof Date ? old.getTime() === value.getTime() : old === value;
  });
}
