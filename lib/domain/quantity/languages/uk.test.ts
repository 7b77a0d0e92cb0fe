import { describe, expect, it } from "vitest";
import { parseQuantity } from "../parse";
import { from, type Spelling, spell } from "../testing/spell-slavic";

const TEEN_STEMS = ["оди", "два", "три", "чотир", "п'ят", "шіст", "сім", "вісім", "дев'ят"];
const TEENS = TEEN_STEMS.map((stem) => `${stem}надцят`);
const GENITIVE_UNITS = ["п'яти", "шести", "семи", "восьми", "дев'яти"];

const NOMINATIVE: Spelling = {
  zero: "нуль",
  small: [
    ...from(1, "один два три чотири п'ять шість сім вісім дев'ять десять"),
    ...TEENS.map((stem) => `${stem}ь`),
  ],
  tens: [
    ...from(2, "двадцять тридцять сорок"),
    ...["п'ят", "шіст", "сім", "вісім"].map((stem) => `${stem}десят`),
    "дев'яносто",
  ],
  hundreds: [
    ...from(1, "сто двісті триста чотириста"),
    ...["п'ят", "шіст", "сім", "вісім", "дев'ят"].map((stem) => `${stem}сот`),
  ],
  oneThousand: "тисяча",
  two: "дві",
  few: "тисячі",
  many: "тисяч",
};

const GENITIVE: Spelling = {
  zero: "нуля",
  small: [
    ...from(1, "одного двох трьох чотирьох"),
    ...GENITIVE_UNITS,
    "десяти",
    ...TEENS.map((stem) => `${stem}и`),
  ],
  tens: [
    ...from(2, "двадцяти тридцяти сорока"),
    ...["п'ят", "шіст", "сім", "вісім"].map((stem) => `${stem}десяти`),
    "дев'яноста",
  ],
  hundreds: [...from(1, "ста двохсот трьохсот чотирьохсот"), ...GENITIVE_UNITS.map((unit) => `${unit}сот`)],
  oneThousand: "тисячі",
  two: "двох",
  few: "тисяч",
  many: "тисяч",
};

const NUMBERS = Array.from({ length: 10_000 }, (_, n) => n);

describe("every number below ten thousand in Ukrainian words", () => {
  const unread = (spelled: (n: number) => string, kind: string) =>
    NUMBERS.filter((n) => {
      const read = parseQuantity(spelled(n), "uk");
      return read.outcome !== "read" || JSON.stringify(read.quantity) !== JSON.stringify({ kind, n });
    });

  it("is that number in the nominative, with a noun or without, whichever apostrophe is printed", () => {
    expect(unread((n) => spell(n, NOMINATIVE), "exact")).toEqual([]);
    expect(unread((n) => `${spell(n, NOMINATIVE).replaceAll("'", "’")} людей`, "exact")).toEqual([]);
  });

  it("is that number in the genitive after what governs it", () => {
    expect(unread((n) => `близько ${spell(n, GENITIVE)} людей`, "about")).toEqual([]);
    expect(unread((n) => `загибель ${spell(n, GENITIVE)} людей`, "exact")).toEqual([]);
  });
});
