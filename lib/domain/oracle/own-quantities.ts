import type { Quantity, SchemeId, VagueTerm } from "../quantity/quantity";

/** An interval of whole numbers, and which of its bounds no report printed. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly suppliedLow: boolean;
  readonly suppliedHigh: boolean;
  /** "The last three are kept but set no edge of a range." */
  readonly edge: boolean;
}

const OPEN = Number.POSITIVE_INFINITY;

/** Domain page, section 3, the table of `literal-1`. */
const LITERAL: Record<VagueTerm, readonly [number, number]> = {
  dozens: [24, 99],
  tens: [20, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  "hundreds or thousands": [200, 9999],
  "tens of thousands": [20_000, 99_999],
  several: [3, 9],
  "a few": [3, 9],
  "a number of": [2, OPEN],
  many: [2, OPEN],
  "bare plural": [2, OPEN],
};

/** "The lowest reading of a vague word (tens 10, dozens 12, hundreds 100, several 3, thousands 1,000), as a floor." */
const CONSERVATIVE: Partial<Record<VagueTerm, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  several: 3,
  "a few": 3,
  thousands: 1000,
  "hundreds or thousands": 100,
  "tens of thousands": 10_000,
};

const NO_EDGE: readonly VagueTerm[] = ["a number of", "many", "bare plural"];

/** The interval of a quantity, or null for "no figure given". */
export function boundsOf(quantity: Quantity, scheme: SchemeId): Bounds | null {
  switch (quantity.kind) {
    case "no figure given":
      return null;
    case "exact":
      return printed(quantity.n, quantity.n);
    case "at least":
      return printed(quantity.n, OPEN);
    case "more than":
      return printed(quantity.n + 1, OPEN);
    case "at most":
      return printed(0, quantity.n);
    case "fewer than":
      return printed(0, quantity.n - 1);
    case "between":
      return printed(quantity.low, quantity.high);
    case "vague term":
      return vague(quantity.term, scheme);
    case "about":
    case "nearly":
      return supplied(around(quantity.kind, quantity.n), scheme);
  }
}

/** "± half of the place value of the last non-zero digit"; nearly: "the same lower bound, below n; at least one below". */
function around(kind: "about" | "nearly", n: number): readonly [number, number] {
  const half = Math.floor(lastDigitUnit(n) / 2);
  return kind === "about" ? [n - half, n + half] : [Math.min(n - half, n - 1), n - 1];
}

function vague(term: VagueTerm, scheme: SchemeId): Bounds {
  const floor = scheme === "conservative-1" ? CONSERVATIVE[term] : undefined;
  const [low, high] = floor === undefined ? LITERAL[term] : [floor, OPEN];
  return { low, high, suppliedLow: true, suppliedHigh: true, edge: !NO_EDGE.includes(term) };
}

/** "“About n” and “nearly n” become [lower bound of literal-1, ∞)" in `conservative-1`. */
function supplied([low, high]: readonly [number, number], scheme: SchemeId): Bounds {
  const top = scheme === "conservative-1" ? OPEN : high;
  return { low, high: top, suppliedLow: true, suppliedHigh: true, edge: true };
}

export function printed(low: number, high: number): Bounds {
  return { low, high, suppliedLow: false, suppliedHigh: false, edge: true };
}

/** The place value of the last non-zero digit: 10 for 1,250, 1,000 for 2,000, 1 for 13. Nought has none: 1. */
export function lastDigitUnit(n: number): number {
  let unit = 1;
  while (n > 0 && n % (unit * 10) === 0) unit *= 10;
  return unit;
}
