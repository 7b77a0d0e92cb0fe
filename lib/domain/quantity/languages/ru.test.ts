import { describe, expect, it } from "vitest";
import { parseQuantity } from "../parse";
import { from, type Spelling, spell } from "../testing/spell-slavic";

const STEMS = ["пят", "шест", "сем", "восем", "девят"];
const OBLIQUE_STEMS = ["пят", "шест", "сем", "восьм", "девят"];
const TEENS = ["один", "две", "три", "четыр", ...STEMS].map((stem) => `${stem}надцат`);

const NOMINATIVE: Spelling = {
  zero: "ноль",
  small: [
    ...from(1, "один два три четыре"),
    ...STEMS.map((stem) => `${stem}ь`),
    "десять",
    ...TEENS.map((stem) => `${stem}ь`),
  ],
  tens: [
    ...from(2, "двадцать тридцать сорок"),
    ...STEMS.slice(0, 4).map((stem) => `${stem}ьдесят`),
    "девяносто",
  ],
  hundreds: [...from(1, "сто двести триста четыреста"), ...STEMS.map((stem) => `${stem}ьсот`)],
  oneThousand: "тысяча",
  two: "две",
  few: "тысячи",
  many: "тысяч",
};

const GENITIVE: Spelling = {
  zero: "нуля",
  small: [
    ...from(1, "одного двух трёх четырёх"),
    ...OBLIQUE_STEMS.map((stem) => `${stem}и`),
    "десяти",
    ...TEENS.map((stem) => `${stem}и`),
  ],
  tens: [
    ...from(2, "двадцати тридцати сорока"),
    ...OBLIQUE_STEMS.slice(0, 4).map((stem) => `${stem}идесяти`),
    "девяноста",
  ],
  hundreds: [...from(1, "ста двухсот трёхсот четырёхсот"), ...OBLIQUE_STEMS.map((stem) => `${stem}исот`)],
  oneThousand: "тысячи",
  two: "двух",
  few: "тысяч",
  many: "тысяч",
};

const INSTRUMENTAL: Spelling = {
  zero: "нулём",
  small: [
    ...from(1, "одним двумя тремя четырьмя"),
    ...STEMS.map((stem) => `${stem}ью`),
    "десятью",
    ...TEENS.map((stem) => `${stem}ью`),
  ],
  tens: [
    ...from(2, "двадцатью тридцатью сорока"),
    ...STEMS.slice(0, 4).map((stem) => `${stem}ьюдесятью`),
    "девяноста",
  ],
  hundreds: [...from(1, "ста двумястами тремястами четырьмястами"), ...STEMS.map((stem) => `${stem}ьюстами`)],
  oneThousand: "тысячей",
  two: "двумя",
  few: "тысячами",
  many: "тысячами",
};

const NUMBERS = Array.from({ length: 10_000 }, (_, n) => n);

describe("every number below ten thousand in Russian words", () => {
  const unread = (spelled: (n: number) => string, quantity: (n: number) => object) =>
    NUMBERS.filter((n) => {
      const read = parseQuantity(spelled(n), "ru");
      return read.outcome !== "read" || JSON.stringify(read.quantity) !== JSON.stringify(quantity(n));
    });

  it("is that number in the nominative, with a noun or without", () => {
    const exact = (n: number) => ({ kind: "exact", n });
    expect(unread((n) => spell(n, NOMINATIVE), exact)).toEqual([]);
    expect(unread((n) => `${spell(n, NOMINATIVE)} человек`, exact)).toEqual([]);
  });

  it("is that number in the genitive after what governs it", () => {
    expect(
      unread(
        (n) => `около ${spell(n, GENITIVE)} человек`,
        (n) => ({ kind: "about", n }),
      ),
    ).toEqual([]);
    expect(
      unread(
        (n) => `гибель ${spell(n, GENITIVE)} человек`,
        (n) => ({ kind: "exact", n }),
      ),
    ).toEqual([]);
  });

  it("is that number in the instrumental, unless a seven there may be a family", () => {
    const ambiguous = NUMBERS.filter((n) => spell(n, INSTRUMENTAL).split(" ").includes("семью"));
    expect(
      unread(
        (n) => spell(n, INSTRUMENTAL),
        (n) => ({ kind: "exact", n }),
      ),
    ).toEqual(ambiguous);
  });

  it("is the lower end of a range to the number above it", () => {
    const range = (n: number) => `от ${spell(n, GENITIVE)} до ${spell(n + 1, GENITIVE)}`;
    const wrong = unread(range, (n) => ({ kind: "between", low: n, high: n + 1 }));
    expect(wrong.filter((n) => n < 9_999)).toEqual([]);
  });
});
