import { describe, expect, it } from "vitest";
import { assertQuantity } from "./assert-quantity";
import type { Quantity } from "./quantity";

const MAX = Number.MAX_SAFE_INTEGER;

describe("a sound quantity comes back as it went in", () => {
  it.each<Quantity>([
    { kind: "exact", n: 0 },
    { kind: "exact", n: MAX },
    { kind: "nearly", n: 1 },
    { kind: "fewer than", n: 1 },
    { kind: "about", n: 0 },
    { kind: "more than", n: MAX - 1 },
    { kind: "between", low: 10, high: 10 },
    { kind: "vague term", term: "dozens" },
    { kind: "no figure given" },
  ])("%o", (quantity) => expect(assertQuantity(quantity)).toBe(quantity));
});

describe("an unsound quantity is refused with the value named", () => {
  it.each<[Quantity, string]>([
    [{ kind: "exact", n: -1 }, "-1 is negative"],
    [{ kind: "exact", n: 2.5 }, "2.5 is not whole"],
    [{ kind: "exact", n: Number.NaN }, "NaN is not a number"],
    [{ kind: "at least", n: Infinity }, "Infinity is not a number"],
    [{ kind: "at most", n: MAX + 1 }, `${MAX + 1} is too large`],
    [{ kind: "nearly", n: 0 }, '"nearly 0" leaves no number'],
    [{ kind: "fewer than", n: 0 }, '"fewer than 0" leaves no number'],
    [{ kind: "more than", n: MAX }, `"more than ${MAX}" reaches beyond`],
    [{ kind: "about", n: 9_000_000_000_000_000 }, '"about 9000000000000000" reaches beyond'],
    [{ kind: "between", low: 60, high: 50 }, "60 to 50 is reversed"],
    [{ kind: "between", low: -1, high: 50 }, "-1 is negative"],
    [{ kind: "between", low: 1, high: 1.5 }, "1.5 is not whole"],
  ])("%o", (quantity, message) => {
    expect(() => assertQuantity(quantity)).toThrow(RangeError);
    expect(() => assertQuantity(quantity)).toThrow(message);
  });
});
