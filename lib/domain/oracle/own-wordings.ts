import type { Quantity } from "../quantity/quantity";
import { lastDigitUnit } from "./own-quantities";

/** The one number that a wording prints, or null. */
export function numberPrinted(quantity: Quantity): number | null {
  return quantity.kind === "between" || quantity.kind === "vague term" || quantity.kind === "no figure given"
    ? null
    : quantity.n;
}

/**
 * "At least one of the two quantities is hedged or round (last non-zero digit at tens or higher)" and "the printed
 * numbers are equal, or differ by at most one unit of the coarser one's last non-zero digit and that unit is at most
 * a tenth of it" (domain page, section 5).
 */
export function sameNumberInOtherWords(a: Quantity, b: Quantity): boolean {
  const [m, n] = [numberPrinted(a), numberPrinted(b)];
  if (m === null || n === null) return false;
  if (!hedgedOrRound(a, m) && !hedgedOrRound(b, n)) return false;
  if (m === n) return true;
  return [m, n].some((coarser) => {
    const unit = lastDigitUnit(coarser);
    const isCoarser = unit >= lastDigitUnit(m) && unit >= lastDigitUnit(n);
    return isCoarser && Math.abs(m - n) <= unit && unit * 10 <= coarser;
  });
}

function hedgedOrRound(quantity: Quantity, n: number): boolean {
  return quantity.kind !== "exact" || lastDigitUnit(n) >= 10;
}

/**
 * "Numbers of three or more digits that differ by one replaced digit, two neighbours swapped, or a factor of ten." Two
 * bare numbers: a hedge is chosen, not mistyped.
 */
export function looksLikeSlip(a: Quantity, b: Quantity): boolean {
  if (a.kind !== "exact" || b.kind !== "exact") return false;
  const [m, n] = [a.n, b.n];
  if (m === n || m < 100 || n < 100) return false;
  return m === n * 10 || n === m * 10 || slipsOf(String(m)).has(String(n));
}

/** Every text that one replaced digit or one swap of neighbours makes of the digits. */
function slipsOf(digits: string): ReadonlySet<string> {
  const slips = new Set<string>();
  for (let at = 0; at < digits.length; at += 1) {
    const [before, here, next, after] = [
      digits.slice(0, at),
      digits.charAt(at),
      digits.charAt(at + 1),
      at + 2,
    ];
    for (const digit of "0123456789") slips.add(`${before}${digit}${digits.slice(at + 1)}`);
    slips.add(`${before}${next}${here}${digits.slice(after)}`);
  }
  return slips;
}
