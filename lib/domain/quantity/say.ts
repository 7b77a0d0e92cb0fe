import type { Interval, Quantity } from "./quantity";

const GROUPED = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A whole number as readers see it: sayNumber(1001) → "1,001". */
export function sayNumber(n: number): string {
  return GROUPED.format(n);
}

/**
 * A quantity in English words.
 *
 * sayQuantity of exact 13 → "13"; at least 10 → "at least 10"; about 2000 → "about 2,000"; between 10 and 15 →
 * "between 10 and 15"; dozens → "dozens"; a bare plural → "a plural without a number"
 */
export function sayQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return sayNumber(quantity.n);
    case "between":
      return `between ${sayNumber(quantity.low)} and ${sayNumber(quantity.high)}`;
    case "vague term":
      return quantity.term === "bare plural" ? "a plural without a number" : quantity.term;
    case "no figure given":
      return quantity.kind;
    default:
      return `${quantity.kind} ${sayNumber(quantity.n)}`;
  }
}

/**
 * An interval in English words (domain page, section 7).
 *
 * sayInterval of [12, 13] → "12 to 13"; [13, 13] → "13"; [1001, ∞) → "1,001 or more"; [0, 50] → "0 to 50"
 *
 * @throws RangeError for a reversed interval or an open lower side.
 */
export function sayInterval(interval: Interval): string {
  const { low, high } = interval;
  if (!Number.isFinite(low) || !(low <= high)) {
    throw new RangeError(`[${low}, ${high}] is not an interval. Give the lower bound first.`);
  }
  if (high === Infinity) return `${sayNumber(low)} or more`;
  return low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`;
}
