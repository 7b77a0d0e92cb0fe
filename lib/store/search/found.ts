import type { Found } from "../../schema/search-hits";
import { foldText } from "../../schema/search-words";
import { Prisma } from "../generated/client";

/** Which of the hits are asked for. */
export interface Slice {
  readonly from: number;
  readonly size: number;
}

/** As many are counted and can be paged through; a reader who finds more adds a word. */
export const MOST_FOUND = 200;

/** For LIMIT: one more than is counted, to know whether there are more. */
export const ENOUGH = MOST_FOUND + 1;

/** The slice of what was found, at most `ENOUGH` rows of it. */
export function sliced<Row>(rows: readonly Row[], { from, size }: Slice): Found<Row> {
  const counted = rows.slice(0, MOST_FOUND);
  return {
    hits: counted.slice(from, from + size),
    total: counted.length,
    isCut: rows.length > counted.length,
  };
}

/** A query that each of the words answers by the beginning of a word. Words of `searchWords` hold no sign of its syntax. */
export function beginsWith(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`${words.map((word) => `'${word}':*`).join(" & ")}::tsquery`;
}

/** A query that each of the words answers whole. */
export function hasWhole(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`${words.map((word) => `'${word}'`).join(" & ")}::tsquery`;
}

/** Rows whose text has all words whole before those that only have words beginning with them; else as they came. */
export function wholeFirst<Row>(
  rows: readonly Row[],
  words: readonly string[],
  textOf: (row: Row) => string,
): readonly Row[] {
  const isWhole = (row: Row) => {
    const own = new Set(foldText(textOf(row)).split(" "));
    return words.every((word) => own.has(word));
  };
  const whole = rows.filter(isWhole);
  return whole.length === 0 ? rows : [...whole, ...rows.filter((row) => !whole.includes(row))];
}
