import { assertQuantity } from "./assert-quantity";
import type { CodedInterval, Quantity, SchemeId } from "./quantity";
import { CONSERVATIVE_1 } from "./schemes/conservative-1";
import { LITERAL_1 } from "./schemes/literal-1";
import type { CodingScheme } from "./schemes/scheme";

const BY_ID: Readonly<Record<SchemeId, CodingScheme>> = Object.freeze({
  "literal-1": LITERAL_1,
  "conservative-1": CONSERVATIVE_1,
});

/** Every coding scheme, the default first. */
export const SCHEMES: readonly CodingScheme[] = Object.freeze([LITERAL_1, CONSERVATIVE_1]);

/**
 * The interval that a scheme gives to a quantity, or null for `no figure given`, the only quantity without one.
 *
 * codeQuantity({ kind: "at least", n: 10 }, "literal-1") → [10, ∞), both bounds printed
 * codeQuantity({ kind: "vague term", term: "dozens" }, "conservative-1") → [12, ∞), the low bound conventional
 *
 * @throws RangeError for a quantity that is not sound (see `assertQuantity`).
 */
export function codeQuantity(quantity: Quantity, scheme: SchemeId): CodedInterval | null {
  return BY_ID[scheme].code(assertQuantity(quantity));
}
