import { isRound, placeValue } from "./place-value";
import { type Interval, printedNumber, type Quantity } from "./quantity";

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

/**
 * The interval of a quantity with all that it may stand for in other words, for sums and differences of numbers of one
 * origin: a hedged or round number reaches its printed number and, where a unit of its last non-zero digit is at most
 * a tenth of it, one unit further to either side, though never below nought. Any other keeps its interval.
 *
 * exact 4,500, [4500, 4500] → [4400, 4600]; exact 4,353 → as it is; "more than 10", [11, ∞) → [10, ∞);
 * exact 10, [10, 10] → as it is (a unit of 10 is no tenth of 10)
 */
export function loosened(quantity: Quantity, { low, high }: Interval): Interval {
  const n = printedNumber(quantity);
  if (n === null || !isHedgedOrRound(quantity, n)) return { low, high };
  const leeway = placeValue(n) * 10 <= n ? placeValue(n) : 0;
  return { low: Math.max(0, Math.min(low, n) - leeway), high: Math.max(high, n) + leeway };
}
