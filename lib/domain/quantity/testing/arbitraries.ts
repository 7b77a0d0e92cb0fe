import fc from "fast-check";
import { quantityFault } from "../assert-quantity";
import { type Quantity, VAGUE_TERMS } from "../quantity";

/** Counts as reports have them: small ones, round ones, and anything up to the largest safe number. */
export const anyCount: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, zeros]) => n * 10 ** zeros),
  fc.maxSafeNat(),
);

const hedged = fc.record({
  kind: fc.constantFrom("exact", "at least", "more than", "at most", "fewer than", "about", "nearly"),
  n: anyCount,
});

const between = fc.tuple(anyCount, anyCount).map(([n, m]) => ({
  kind: "between" as const,
  low: Math.min(n, m),
  high: Math.max(n, m),
}));

/** Any sound quantity. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc
  .oneof<fc.Arbitrary<Quantity>[]>(
    hedged,
    between,
    fc.record({ kind: fc.constant("vague term"), term: fc.constantFrom(...VAGUE_TERMS) }),
    fc.constant({ kind: "no figure given" }),
  )
  .filter((quantity) => quantityFault(quantity) === null);
