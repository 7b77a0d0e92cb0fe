import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascending } from "./ascending";

const sorted = (values: readonly number[]) => [...ascending(Float64Array.from(values))];

describe("The ascending order", () => {
  it("gives the places from the least value to the greatest", () => {
    expect(sorted([30, 10, 20])).toEqual([1, 2, 0]);
    expect(sorted([])).toEqual([]);
  });

  it("leaves equal values as they stand", () => {
    expect(sorted([5, 1, 5, 1])).toEqual([1, 3, 0, 2]);
  });

  it("agrees with a sort by comparing, whatever the size and sign of the values", () => {
    const anyValue = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger().map((n) => Math.floor(n / 4)),
      fc.nat({ max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 60 }), (values) => {
        const byComparing = values.map((_, place) => place);
        byComparing.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        expect(sorted(values)).toEqual(byComparing);
      }),
      { numRuns: 1000 },
    );
  });
});
