import { aboutMargin, isRound } from "./place-value";
import type { Interval, Quantity } from "./quantity";

/**
 * The interval of a quantity with all that a printed number may have been rounded from: a round one (domain page,
 * section 5) as far as "about" it would reach (section 3). Bounds that are printed as bounds are not rounded, and an
 * editor's reading is not where it is another.
 *
 * exact 1,000, [1000, 1000] → [500, 1500]; exact 3,393 → as it is; "at least 1,000", [1000, ∞) → as it is
 */
export function roundedFrom(quantity: Quantity, { low, high }: Interval): Interval {
  if (quantity.kind !== "exact" || !isRound(quantity.n)) return { low, high };
  const { n } = quantity;
  const margin = aboutMargin(n);
  return { low: low === n ? n - margin : low, high: high === n ? n + margin : high };
}
