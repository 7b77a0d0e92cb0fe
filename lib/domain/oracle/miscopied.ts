import type { Vocabulary } from "../vocabulary";
import { windowsMeet } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { looksLikeSlip, numberPrinted, sameNumberInOtherWords } from "./own-wordings";

/**
 * "Two numbers that look like a slip of one another … A number and its rounding do not; two that differ in their last
 * digit only do where both are of one origin and of times that overlap" (methodology page).
 */
export function looksMiscopied(a: OwnClaim, b: OwnClaim, lists: Vocabulary): boolean {
  const mayBeCopies = oneOrigin(a.origin, b.origin, lists) && windowsMeet(a, b);
  return a.figures.some(({ quantity }) =>
    b.figures.some((other) => {
      if (!looksLikeSlip(quantity, other.quantity)) return false;
      if (sameNumberInOtherWords(quantity, other.quantity)) return false;
      const [m, n] = [numberPrinted(quantity), numberPrinted(other.quantity)].map(String);
      return mayBeCopies || m?.slice(0, -1) !== n?.slice(0, -1);
    }),
  );
}
