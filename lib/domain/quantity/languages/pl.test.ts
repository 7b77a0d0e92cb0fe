import { describe, expect, it } from "vitest";
import { parseQuantity } from "../parse";
import { from, type Spelling, spell } from "../testing/spell-slavic";

const UNITS = ["pięć", "sześć", "siedem", "osiem", "dziewięć"];
const GENITIVE_UNITS = ["pięciu", "sześciu", "siedmiu", "ośmiu", "dziewięciu"];
const TEENS = ["jede", "dwa", "trzy", "czter", "pięt", "szes", "siedem", "osiem", "dziewięt"];

const NOMINATIVE: Spelling = {
  zero: "zero",
  small: [...from(1, "jeden dwa trzy cztery"), ...UNITS, "dziesięć", ...TEENS.map((stem) => `${stem}naście`)],
  tens: [...from(2, "dwadzieścia trzydzieści czterdzieści"), ...UNITS.map((unit) => `${unit}dziesiąt`)],
  hundreds: [...from(1, "sto dwieście trzysta czterysta"), ...UNITS.map((unit) => `${unit}set`)],
  oneThousand: "tysiąc",
  two: "dwa",
  few: "tysiące",
  many: "tysięcy",
};

const GENITIVE: Spelling = {
  zero: "zera",
  small: [
    ...from(1, "jednego dwóch trzech czterech"),
    ...GENITIVE_UNITS,
    "dziesięciu",
    ...TEENS.map((stem) => `${stem === "dwa" ? "dwu" : stem}nastu`),
  ],
  tens: [...from(2, "dwudziestu trzydziestu czterdziestu"), ...UNITS.map((unit) => `${unit}dziesięciu`)],
  hundreds: [...from(1, "stu dwustu trzystu czterystu"), ...GENITIVE_UNITS.map((unit) => `${unit}set`)],
  oneThousand: "tysiąca",
  two: "dwóch",
  few: "tysięcy",
  many: "tysięcy",
};

const NUMBERS = Array.from({ length: 10_000 }, (_, n) => n);

describe("every number below ten thousand in Polish words", () => {
  const unread = (spelled: (n: number) => string, kind: string) =>
    NUMBERS.filter((n) => {
      const read = parseQuantity(spelled(n), "pl");
      return read.outcome !== "read" || JSON.stringify(read.quantity) !== JSON.stringify({ kind, n });
    });

  it("is that number in the nominative, with a noun or without", () => {
    expect(unread((n) => spell(n, NOMINATIVE), "exact")).toEqual([]);
    expect(unread((n) => `${spell(n, NOMINATIVE)} osób`, "exact")).toEqual([]);
  });

  it("is that number in the genitive, the form for men, alone and after what governs it", () => {
    expect(unread((n) => `${spell(n, GENITIVE)} policjantów`, "exact")).toEqual([]);
    expect(unread((n) => `około ${spell(n, GENITIVE)} osób`, "about")).toEqual([]);
  });
});
