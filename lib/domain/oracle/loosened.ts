import type { OwnClaim } from "./own-claims";
import { lastDigitUnit } from "./own-quantities";
import { numberPrinted } from "./own-wordings";

/**
 * "In sums and differences of one origin's numbers a hedged or round one may stand for one unit more or less of its last
 * non-zero digit, where that unit is at most a tenth of it, as where two numbers are one in other words" (methodology
 * page); a hedged one of another size stands for its number at least.
 */
export function loosened({ figures: [figure], bounds }: OwnClaim): {
  readonly low: number;
  readonly high: number;
} {
  const n = figure ? numberPrinted(figure.quantity) : null;
  if (figure === undefined || n === null) return bounds;
  const unit = lastDigitUnit(n);
  if (figure.quantity.kind === "exact" && unit < 10) return bounds;
  const spread = unit * 10 <= n ? unit : 0;
  return { low: Math.max(0, Math.min(bounds.low, n) - spread), high: Math.max(bounds.high, n) + spread };
}
