import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeSlip, slipsOf } from "./slip";
import { anyCount } from "./testing/arbitraries";

describe("a slip of the other number", () => {
  it.each([
    [7_939, 7_989, "one replaced digit"],
    [164, 165, "one replaced digit"],
    [100, 200, "one replaced digit"],
    [1_234, 1_324, "two neighbours swapped"],
    [265, 256, "two neighbours swapped"],
    [450, 4_500, "a factor of ten"],
    [100, 1_000, "a factor of ten"],
  ])("%d and %d: %s", (n, m) => expect(looksLikeSlip(n, m)).toBe(true));
});

describe("no slip", () => {
  it.each([
    [353, 353, "the same number"],
    [12, 13, "fewer than three digits"],
    [45, 450, "one of them has two digits"],
    [99, 199, "one of them has two digits"],
    [265, 226, "two digits replaced"],
    [1_234, 4_231, "digits swapped that are no neighbours"],
    [123, 1_234, "a digit added that is not a zero"],
    [100, 10_000, "a factor of a hundred"],
  ])("%d and %d: %s", (n, m) => expect(looksLikeSlip(n, m)).toBe(false));
});

it.each([-1, 2.5, Number.NaN, Infinity])("refuses %d by name", (n) => {
  expect(() => looksLikeSlip(n, 100)).toThrow(`${n} is not a count`);
  expect(() => looksLikeSlip(100, n)).toThrow(RangeError);
});

it("does not depend on which of the two is named first", () => {
  const neighbours = fc.tuple(anyCount, fc.constantFrom(0, 1, 9, 10, 90, 100)).filter(([n]) => n < 10 ** 12);
  fc.assert(
    fc.property(neighbours, fc.constantFrom(1, 10), ([n, step], factor) => {
      const m = (n + step) * factor;
      expect(looksLikeSlip(n, m)).toBe(looksLikeSlip(m, n));
    }),
  );
});

it("finds every number with one digit replaced", () => {
  const replaced = fc.tuple(
    fc.integer({ min: 100, max: 99_999_999 }),
    fc.nat({ max: 7 }),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(replaced, ([n, at, step]) => {
      const digits = [...String(n)];
      const place = 1 + (at % (digits.length - 1));
      digits[place] = String((Number(digits[place]) + step) % 10);
      expect(looksLikeSlip(n, Number(digits.join("")))).toBe(true);
    }),
  );
});

describe("every slip of a number", () => {
  it("is listed once, in ten or so ways a digit", () => {
    expect(slipsOf(7_939)).toContain(7_989);
    expect(slipsOf(7_939)).toHaveLength(8 + 9 + 9 + 9 + 3 + 1);
    expect(slipsOf(4_500)).toContain(450);
    expect(slipsOf(99)).toEqual([]);
  });

  it("looks like one, and what looks like one is listed", () => {
    const near = fc.tuple(anyCount, fc.integer({ min: 0, max: 200 })).map(([n, pick]) => {
      const slips = slipsOf(n);
      return { n, m: slips[pick % Math.max(1, slips.length)] ?? pick };
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.record({ n: anyCount, m: anyCount })), ({ n, m }) => {
        expect(slipsOf(n).includes(m)).toBe(looksLikeSlip(n, m));
      }),
    );
  });
});
