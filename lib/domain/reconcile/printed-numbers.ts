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
  const claims = all
    .filter(({ quantity }) => (printedNumber(quantity) ?? 0) >= LEAST_TELLING)
    .sort((a, b) => numberOf(a) - numberOf(b));
  return { numbers: Float64Array.from(claims, numberOf), claims };
}

/**
 * The lowest number that a claim of each list prints, where the two pass a test.
 * @returns that number, or null
 */
export function printedAlike(
  some: PrintedNumbers,
  others: PrintedNumbers,
  test: (a: DatedClaim, b: DatedClaim) => boolean,
): number | null {
  let [own, other] = [0, 0];
  while (own < some.claims.length && other < others.claims.length) {
    const [n = 0, m = 0] = [some.numbers[own], others.numbers[other]];
    if (n > m) other++;
    else if (n < m || !isAlike(some.claims[own], n, others, other, test)) own++;
    else return n;
  }
  return null;
}

/** Whether a claim passes with one of those that print its number `n`, which begin at a place of the list. */
function isAlike(
  claim: DatedClaim | undefined,
  n: number,
  { numbers, claims }: PrintedNumbers,
  place: number,
  test: (a: DatedClaim, b: DatedClaim) => boolean,
): boolean {
  for (let at = place; numbers[at] === n; at++) {
    const other = claims[at];
    if (claim && other && test(claim, other)) return true;
  }
  return false;
}

function numberOf({ quantity }: DatedClaim): number {
  return printedNumber(quantity) ?? 0;
}
