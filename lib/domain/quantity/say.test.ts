import { describe, expect, it } from "vitest";
import type { Quantity } from "./quantity";
import { sayInterval, sayQuantity } from "./say";

describe("a quantity in words", () => {
  it.each<[Quantity, string]>([
    [{ kind: "exact", n: 13 }, "13"],
    [{ kind: "exact", n: 0 }, "0"],
    [{ kind: "at least", n: 10 }, "at least 10"],
    [{ kind: "more than", n: 1_000 }, "more than 1,000"],
    [{ kind: "at most", n: 50 }, "at most 50"],
    [{ kind: "fewer than", n: 50 }, "fewer than 50"],
    [{ kind: "about", n: 2_000 }, "about 2,000"],
    [{ kind: "nearly", n: 400 }, "nearly 400"],
    [{ kind: "between", low: 1_000, high: 1_500 }, "between 1,000 and 1,500"],
    [{ kind: "vague term", term: "dozens" }, "dozens"],
    [{ kind: "vague term", term: "bare plural" }, "a plural without a number"],
    [{ kind: "no figure given" }, "no figure given"],
  ])("%o is said as %s", (quantity, words) => expect(sayQuantity(quantity)).toBe(words));
});

describe("an interval in words", () => {
  it.each([
    [12, 13, "12 to 13"],
    [13, 13, "13"],
    [13, Infinity, "13 or more"],
    [1_001, Infinity, "1,001 or more"],
    [24, 99, "24 to 99"],
    [0, 50, "0 to 50"],
    [0, 0, "0"],
    [1_000_000, 9_007_199_254_740_991, "1,000,000 to 9,007,199,254,740,991"],
  ])("[%d, %d] is said as %s", (low, high, words) => expect(sayInterval({ low, high })).toBe(words));

  it.each([
    [13, 12],
    [Infinity, Infinity],
    [Number.NaN, 3],
  ])("[%d, %d] is refused by name", (low, high) => {
    expect(() => sayInterval({ low, high })).toThrow(`[${low}, ${high}] is not an interval`);
  });
});
