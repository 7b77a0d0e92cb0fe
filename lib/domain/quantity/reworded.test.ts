import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeQuantity } from "./code-quantity";
import type { Quantity } from "./quantity";
import { isReworded, loosened } from "./reworded";
import { anyQuantity } from "./testing/arbitraries";

type Counted = Extract<Quantity, { n: number }>;
const q = (kind: Counted["kind"], n: number): Quantity => ({ kind, n });

describe("one number in other words", () => {
  it.each<[string, Quantity, Quantity]>([
    ["equal, one of them hedged", q("exact", 2_677), q("more than", 2_677)],
    ["equal, both round", q("exact", 100), q("exact", 100)],
    ["equal, one of them hedged, no digit at all", q("exact", 0), q("at most", 0)],
    ["78 apart, a unit of 100 is under a tenth of 4,500", q("exact", 4_578), q("exact", 4_500)],
    ["22 apart, a unit of 100 is under a tenth of 4,600", q("exact", 4_578), q("about", 4_600)],
    ["4 apart, a unit of 10 is under a tenth of 160", q("at least", 164), q("more than", 160)],
    ["one unit of 10 apart", q("exact", 110), q("exact", 120)],
  ])("%s: %o and %o", (_why, a, b) => expect(isReworded(a, b)).toBe(true));
});

describe("two numbers", () => {
  it.each<[string, Quantity, Quantity]>([
    ["a unit of 10 is more than a tenth of 10", q("exact", 10), q("exact", 12)],
    ["a unit of 1,000 is more than a tenth of 8,000", q("nearly", 8_000), q("exact", 7_939)],
    ["neither hedged nor round", q("exact", 7_939), q("exact", 7_989)],
    ["neither hedged nor round", q("exact", 265), q("exact", 226)],
    ["the same words", q("exact", 13), q("exact", 13)],
    ["101 apart, more than a unit of 100", q("exact", 4_500), q("exact", 4_601)],
    ["a range has no one printed number", q("about", 10), { kind: "between", low: 10, high: 10 }],
    ["a vague term has none", q("exact", 12), { kind: "vague term", term: "dozens" }],
    ["no figure has none", q("exact", 12), { kind: "no figure given" }],
  ])("%s: %o and %o", (_why, a, b) => expect(isReworded(a, b)).toBe(false));
});

it("does not depend on which of the two is named first", () => {
  const nearby = fc
    .tuple(anyQuantity, anyQuantity, fc.integer({ min: -200, max: 200 }))
    .map(([a, b, step]): [Quantity, Quantity] => {
      if (!("n" in a && "n" in b)) return [a, b];
      const n = a.n + step;
      return Number.isSafeInteger(n) && n >= 1 ? [a, { ...b, n }] : [a, b];
    });
  fc.assert(
    fc.property(nearby, ([a, b]) => {
      expect(isReworded(a, b)).toBe(isReworded(b, a));
    }),
  );
});

describe("an interval with all that it may stand for in other words", () => {
  const of = (quantity: Quantity) => {
    const interval = codeQuantity(quantity, "literal-1");
    return interval && loosened(quantity, interval);
  };

  it.each<[string, Quantity, number, number]>([
    ["a round number reaches one unit to either side", q("exact", 4_500), 4_400, 4_600],
    ["any other is itself", q("exact", 4_353), 4_353, 4_353],
    ["a hedged one reaches what is printed, and one unit", q("more than", 164), 163, Infinity],
    ["a hedged one reaches what is printed", q("more than", 10), 10, Infinity],
    ["a unit of 10 is more than a tenth of 10", q("exact", 10), 10, 10],
    ["a range has no one printed number", { kind: "between", low: 1, high: 2 }, 1, 2],
  ])("%s: %o", (_why, quantity, low, high) => expect(of(quantity)).toEqual({ low, high }));

  it("meets that of every number that it is reworded as", () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const [x, y] = [of(a), of(b)];
        if (x !== null && y !== null && isReworded(a, b))
          expect(x.low <= y.high && y.low <= x.high).toBe(true);
      }),
    );
  });
});
