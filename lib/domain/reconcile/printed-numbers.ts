import type { DatedClaim } from "../provenance/claim";
import { printedNumber } from "../quantity/quantity";

/** Smaller numbers are equal too often by chance. */
const LEAST_TELLING = 10;

/** Claims with one printed number of ten or more, in ascending order of the numbers. */
export interface PrintedNumbers {
  readonly numbers: Float64Array;
  /** The claim of each number, in the order of the input where numbers are equal. */
  readonly claims: readonly DatedClaim[];
}

export function printedNumbers(all: readonly DatedClaim[]): PrintedNumbers {
  const printed: { readonly n: number; readonly claim: DatedClaim }[] = [];
  for (const claim of all) {
    const n = printedNumber(claim.quantity);
    if (n !== null && n >= LEAST_TELLING) printed.push({ n, claim });
  }
  printed.sort((a, b) => a.n - b.n);
  return { numbers: Float64Array.from(printed, ({ n }) => n), claims: printed.map(({ claim }) => claim) };
}

/**
 * The lowest number that a claim of each list prints, where the two pass a test. O(some × log others), since few numbers
 * are asked about many.
 * @returns that number, or null
 */
export function printedAlike(
  some: PrintedNumbers,
  others: PrintedNumbers,
  test: (a: DatedClaim, b: DatedClaim) => boolean,
): number | null {
  for (const [own, claim] of some.claims.entries()) {
    const n = some.numbers[own] ?? 0;
    if (isAlike(claim, n, others, placeOf(n, others.numbers), test)) return n;
  }
  return null;
}

/** The first place of a number in ascending ones, or that of the next higher one. */
function placeOf(n: number, numbers: Float64Array): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < n) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether a claim passes with one of those that print its number `n`, which begin at a place of the list. */
function isAlike(
  claim: DatedClaim,
  n: number,
  { numbers, claims }: PrintedNumbers,
  place: number,
  test: (a: DatedClaim, b: DatedClaim) => boolean,
): boolean {
  for (let at = place; numbers[at] === n; at++) {
    const other = claims[at];
    if (other && test(claim, other)) return true;
  }
  return false;
}
