import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeQuantity, SCHEMES } from "./code-quantity";
import type { Quantity, VagueTerm } from "./quantity";
import { SCHEME_IDS } from "./quantity";
import { sayQuantity } from "./say";
import { anyQuantity } from "./testing/arbitraries";

const quantity = (
  kind: Exclude<Quantity, { kind: "between" | "vague term" | "no figure given" }>["kind"],
  n: number,
): Quantity => ({ kind, n });
const vague = (term: VagueTerm): Quantity => ({ kind: "vague term", term });
const bounds = (q: Quantity, scheme: (typeof SCHEME_IDS)[number]) => {
  const coded = codeQuantity(q, scheme);
  return coded === null ? null : [coded.low, coded.high];
};

describe("literal-1", () => {
  it.each<[Quantity, number, number]>([
    [quantity("exact", 13), 13, 13],
    [quantity("exact", 0), 0, 0],
    [quantity("at least", 10), 10, Infinity],
    [quantity("more than", 1_000), 1_001, Infinity],
    [quantity("more than", 300), 301, Infinity],
    [quantity("at most", 50), 0, 50],
    [quantity("fewer than", 50), 0, 49],
    [quantity("fewer than", 1), 0, 0],
    [quantity("about", 2_000), 1_500, 2_500],
    [quantity("about", 1_250), 1_245, 1_255],
    [quantity("about", 13), 13, 13],
    [quantity("about", 10), 5, 15],
    [quantity("about", 0), 0, 0],
    [quantity("nearly", 400), 350, 399],
    [quantity("nearly", 13), 12, 12],
    [quantity("nearly", 1), 0, 0],
    [quantity("nearly", 8_000), 7_500, 7_999],
    [{ kind: "between", low: 10, high: 15 }, 10, 15],
    [vague("dozens"), 24, 99],
    [vague("tens"), 20, 99],
    [vague("hundreds"), 200, 999],
    [vague("thousands"), 2_000, 9_999],
    [vague("hundreds or thousands"), 200, 9_999],
    [vague("tens of thousands"), 20_000, 99_999],
    [vague("several"), 3, 9],
    [vague("a few"), 3, 9],
    [vague("a number of"), 2, Infinity],
    [vague("many"), 2, Infinity],
    [vague("bare plural"), 2, Infinity],
  ])("%o is %d to %d", (q, low, high) => expect(bounds(q, "literal-1")).toEqual([low, high]));
});

describe("conservative-1", () => {
  it.each<[Quantity, number]>([
    [vague("tens"), 10],
    [vague("dozens"), 12],
    [vague("hundreds"), 100],
    [vague("thousands"), 1_000],
    [vague("several"), 3],
    [vague("a few"), 3],
    [vague("hundreds or thousands"), 100],
    [vague("tens of thousands"), 10_000],
    [quantity("about", 2_000), 1_500],
    [quantity("nearly", 400), 350],
  ])("%o is %d or more", (q, low) => expect(bounds(q, "conservative-1")).toEqual([low, Infinity]));

  it("leaves every quantity that is neither vague nor about nor nearly as literal-1 has it", () => {
    fc.assert(
      fc.property(anyQuantity, (q) => {
        fc.pre(!["vague term", "about", "nearly"].includes(q.kind));
        expect(codeQuantity(q, "conservative-1")).toEqual(codeQuantity(q, "literal-1"));
      }),
    );
  });
});

describe("what a verdict must know about the bounds", () => {
  const conventions = (q: Quantity, scheme: (typeof SCHEME_IDS)[number]) => {
    const coded = codeQuantity(q, scheme);
    return [coded?.conventionalLow, coded?.conventionalHigh];
  };

  it("printed numbers are not conventional", () => {
    expect(conventions(quantity("exact", 13), "literal-1")).toEqual([false, false]);
    expect(conventions(quantity("more than", 300), "literal-1")).toEqual([false, false]);
    expect(conventions(quantity("fewer than", 50), "literal-1")).toEqual([false, false]);
  });

  it("both bounds of a vague word, of 'about' and of 'nearly' are", () => {
    expect(conventions(vague("dozens"), "literal-1")).toEqual([true, true]);
    expect(conventions(quantity("about", 2_000), "literal-1")).toEqual([true, true]);
    expect(conventions(quantity("about", 13), "literal-1")).toEqual([true, true]);
    expect(conventions(quantity("nearly", 400), "literal-1")).toEqual([true, true]);
  });

  it("an open side is no bound at all", () => {
    expect(conventions(vague("many"), "literal-1")).toEqual([true, false]);
    expect(conventions(vague("dozens"), "conservative-1")).toEqual([true, false]);
    expect(conventions(quantity("about", 2_000), "conservative-1")).toEqual([true, false]);
  });

  it.each(SCHEME_IDS)("under %s only a number of, many and a bare plural set no edge", (scheme) => {
    for (const term of ["a number of", "many", "bare plural"] as const) {
      expect(codeQuantity(vague(term), scheme)?.setsEdge).toBe(false);
    }
    expect(codeQuantity(vague("several"), scheme)?.setsEdge).toBe(true);
    expect(codeQuantity(quantity("at least", 10), scheme)?.setsEdge).toBe(true);
  });
});

describe("the schemes", () => {
  it("are listed once each, under their ids, the default first", () => {
    expect(SCHEMES.map((scheme) => scheme.id)).toEqual([...SCHEME_IDS]);
  });

  it("cannot be edited in place", () => {
    expect(Object.isFrozen(SCHEMES)).toBe(true);
    for (const scheme of SCHEMES) expect(Object.isFrozen(scheme)).toBe(true);
  });

  it("refuse an unsound quantity by name", () => {
    expect(() => codeQuantity(quantity("nearly", 0), "literal-1")).toThrow('"nearly 0"');
  });

  it("give no interval to no figure, and to nothing else", () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...SCHEME_IDS), (q, scheme) => {
        expect(codeQuantity(q, scheme) === null).toBe(q.kind === "no figure given");
      }),
    );
  });

  it("give whole bounds with 0 ≤ low ≤ high", () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom(...SCHEME_IDS), (q, scheme) => {
        const coded = codeQuantity(q, scheme);
        if (coded === null) return;
        expect(Number.isSafeInteger(coded.low), sayQuantity(q)).toBe(true);
        expect(coded.low).toBeGreaterThanOrEqual(0);
        expect(coded.high).toBeGreaterThanOrEqual(coded.low);
        expect(coded.high === Infinity || Number.isSafeInteger(coded.high)).toBe(true);
      }),
    );
  });

  it("never read more caution into literal-1 than into conservative-1", () => {
    fc.assert(
      fc.property(anyQuantity, (q) => {
        const literal = codeQuantity(q, "literal-1");
        const conservative = codeQuantity(q, "conservative-1");
        if (literal === null || conservative === null) return;
        expect(conservative.low).toBeLessThanOrEqual(literal.low);
        expect(conservative.high).toBeGreaterThanOrEqual(literal.high);
      }),
    );
  });
});
