import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberSet } from "./number-set";

describe("A set of numbers", () => {
  it("finds the next member from any number on", () => {
    const set = new NumberSet(100_000);
    for (const n of [0, 31, 32, 99_999]) set.add(n);
    expect([0, 1, 31, 32, 33, 99_999].map((n) => set.nextFrom(n))).toEqual([0, 31, 31, 32, 99_999, 99_999]);
    set.delete(99_999);
    expect(set.nextFrom(33)).toBe(-1);
    expect(new NumberSet(0).nextFrom(0)).toBe(-1);
  });

  it("agrees with a plain set, whatever is added and taken away", () => {
    const anyStep = fc.tuple(fc.constantFrom("add", "delete"), fc.nat({ max: 2999 }));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60, size: "max" }), fc.nat({ max: 3100 }), (steps, from) => {
        const [set, plain] = [new NumberSet(3000), new Set<number>()];
        for (const [what, n] of steps) {
          set[what === "add" ? "add" : "delete"](n);
          plain[what === "add" ? "add" : "delete"](n);
        }
        const later = [...plain].filter((n) => n >= from);
        expect(set.nextFrom(from)).toBe(later.length > 0 ? Math.min(...later) : -1);
      }),
      { numRuns: 500 },
    );
  });
});
