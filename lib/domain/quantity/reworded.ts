import { isRound, placeValue } from "./place-value";
import { printedNumber, type Quantity } from "./quantity";

function isHedgedOrRound(quantity: Quantity, n: number): boolean {
  return quantity.kind !== "exact" || isRound(n);
}

/**
 * Whether two quantities are one number in other words: the number part of "Reworded is not contradicted" (domain
 * page, section 5). The caller adds the rest: one origin, overlapping windows.
 *
 * At least one is hedged or round, and the printed numbers are equal, or differ by at most one unit of the coarser
 * one's last non-zero digit where that unit is at most a tenth of it.
 *
 * 2,677 and "more than 2,677" → true; 4,578 and 4,500 → true; 10 and 12 → false (a unit of 10 is no tenth of 10);
 * 7,939 and 7,989 → false (neither hedged nor round); 13 and 13 → false (the same words, nothing was reworded).
 * A range, a vague term and a missing figure have no one printed number, so they are never reworded.
 */
export function isReworded(a: Quantity, b: Quantity): boolean {
  const n = printedNumber(a);
  const m = printedNumber(b);
  if (n === null || m === null) return false;
  if (!isHedgedOrRound(a, n) && !isHedgedOrRound(b, m)) return false;
  if (n === m) return true;
  const unit = Math.max(placeValue(n), placeValue(m));
  const coarser = placeValue(n) === unit ? n : m;
  return Math.abs(n - m) <= unit && unit * 10 <= coarser;
}
