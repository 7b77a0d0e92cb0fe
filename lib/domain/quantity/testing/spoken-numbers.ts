import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hedge } from "../languages/language-table";
import { parseQuantity } from "../parse";
import { quantityKey } from "../quantity";

/** How a language spells and prints numbers, written down apart from its table. */
export interface SpokenNumbers {
  readonly language: string;
  /** Every spelling of a whole number below a thousand million. */
  readonly spellings: (n: number) => readonly string[];
  /** Wordings around a number, in digits or words, by what they say. */
  readonly hedged: Readonly<Record<Hedge, readonly ((number: string) => string)[]>>;
  readonly ranges: readonly ((low: string, high: string) => string)[];
  /** What groups the digits of thousands. */
  readonly separators: readonly string[];
  /** Words for a thousand after a numeral. */
  readonly thousands: readonly string[];
  /** What may follow a number and is no part of it. */
  readonly trailing: readonly string[];
  /** A numeral as an ordinal, and as the day of a month. */
  readonly ordinals: readonly ((n: number) => string)[];
  readonly dates: readonly ((day: number) => string)[];
}

/** The digits of a number in groups of three: grouped(1234567, ".") → "1.234.567". */
function grouped(n: number, separator: string): string {
  const digits = String(n);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}

const exactly = (n: number): string => quantityKey({ kind: "exact", n });

/** Properties that hold for every number in a language. */
export function describeNumbers(name: string, spoken: SpokenNumbers): void {
  const read = (wording: string): string => {
    const result = parseQuantity(wording, spoken.language);
    return result.outcome === "read" ? quantityKey(result.quantity) : `${result.code}: ${result.reason}`;
  };
  const below = (limit: number) =>
    fc.oneof(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: limit }));
  const spellingsAndDigits = (n: number): readonly string[] => [
    ...spoken.spellings(n),
    String(n),
    ...spoken.separators.map((separator) => grouped(n, separator)),
  ];
  const written = (limit: number) =>
    below(limit).chain((n) => fc.constantFrom(...spellingsAndDigits(n)).map((number) => ({ n, number })));

  describe(`numbers in ${name}`, () => {
    it("in words are read as what they spell, every one below ten thousand", () => {
      const misread: string[] = [];
      for (let n = 0; n < 10_000; n += 1) {
        for (const wording of spoken.spellings(n)) {
          if (read(wording) !== exactly(n)) misread.push(`${n}, "${wording}": ${read(wording)}`);
        }
      }
      expect(misread).toEqual([]);
    });

    it("are read in words and in digits, whatever follows them", () => {
      fc.assert(
        fc.property(
          written(999_999_999),
          fc.constantFrom("", ...spoken.trailing),
          ({ n, number }, trailing) => {
            expect(read(`${number} ${trailing}`)).toBe(exactly(n));
          },
        ),
        { numRuns: 500 },
      );
    });

    it.each(Object.entries(spoken.hedged))("are hedged: %s", (kind, wordings) => {
      fc.assert(
        fc.property(written(99_999), fc.constantFrom(...wordings), ({ n, number }, wording) => {
          expect(read(wording(number))).toBe(`${kind} ${n}`);
        }),
        { numRuns: 300 },
      );
    });

    it("make ranges", () => {
      const low = written(9_999);
      fc.assert(
        fc.property(low, written(9_999), fc.constantFrom(...spoken.ranges), (a, b, wording) => {
          // Of "two to two thousand" it is unclear whether the two are thousands, and "treinta y dos mil" is 32,000.
          const mayRunOn = a.n % 10 === 0 && !/[0-9]/.test(a.number);
          fc.pre(a.n < b.n && b.n % 100 !== 0 && !mayRunOn);
          expect(read(wording(a.number, b.number))).toBe(`between ${a.n} and ${b.n}`);
        }),
        { numRuns: 300 },
      );
    });

    it("are read where digits and words are mixed", () => {
      const digit = fc.integer({ min: 1, max: 9 });
      fc.assert(
        fc.property(digit, digit, fc.constantFrom(...spoken.thousands), (a, b, thousand) => {
          expect(read(`${a} ${thousand}`)).toBe(exactly(a * 1_000));
          expect(read(`${a},${b} ${thousand}`)).toBe(exactly(a * 1_000 + b * 100));
          expect(read(`${a} ${thousand} ${b}00`)).toBe(exactly(a * 1_000 + b * 100));
        }),
      );
    });

    it("in digits are never read as what their digits don't spell", () => {
      fc.assert(
        fc.property(fc.stringMatching(/^[0-9][0-9,. ]{0,12}[0-9]$/), (wording) => {
          const result = parseQuantity(wording, spoken.language);
          if (result.outcome !== "read" || result.quantity.kind !== "exact") return;
          expect(String(result.quantity.n)).toBe(wording.replace(/[. ]/g, ""));
        }),
        { numRuns: 1_000 },
      );
    });

    it("are refused as ordinals and days of a month", () => {
      for (let n = 1; n <= 31; n += 1) {
        for (const ordinal of spoken.ordinals)
          expect([n, read(ordinal(n))]).toEqual([n, expect.stringMatching(/^ordinal/)]);
        for (const date of spoken.dates)
          expect([n, read(date(n))]).toEqual([n, expect.stringMatching(/^date/)]);
      }
    });
  });
}
