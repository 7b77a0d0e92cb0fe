import { describe, expect, it } from "vitest";
import { parseQuantity } from "../parse";

/** How one writer spells: the gender of the noun, the case, and two habits of spelling. */
interface Hand {
  readonly feminine: boolean;
  readonly oblique: boolean;
  readonly hundred: "مئة" | "مائة";
  readonly apart: boolean;
}

const STEMS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

const unit = (n: number, { feminine, oblique }: Hand): string => {
  if (n === 1) return feminine ? "واحدة" : "واحد";
  if (n === 2) return (feminine ? "اثنت" : "اثن") + (oblique ? "ين" : "ان");
  return (STEMS[n] ?? "") + (feminine ? "" : "ة");
};

const teen = (n: number, hand: Hand): string => {
  const ten = hand.feminine ? "عشرة" : "عشر";
  if (n === 11) return `${hand.feminine ? "إحدى" : "أحد"} ${ten}`;
  if (n === 12) return `${hand.feminine ? "اثنت" : "اثن"}${hand.oblique ? "ي" : "ا"} ${ten}`;
  return `${unit(n - 10, hand)} ${ten}`;
};

const belowHundred = (n: number, hand: Hand): string[] => {
  if (n === 0) return [];
  if (n < 10) return [unit(n, hand)];
  if (n === 10) return [hand.feminine ? "عشر" : "عشرة"];
  if (n < 20) return [teen(n, hand)];
  const tens = (TENS[Math.floor(n / 10)] ?? "") + (hand.oblique ? "ين" : "ون");
  return n % 10 === 0 ? [tens] : [unit(n % 10, hand), tens];
};

const hundreds = (n: number, { oblique, hundred, apart }: Hand): string[] => {
  if (n === 0) return [];
  if (n === 1) return [hundred];
  if (n === 2) return [hundred.replace("ة", oblique ? "تين" : "تان")];
  const stem = !apart && n === 8 ? "ثمان" : STEMS[n];
  return [`${stem}${apart ? " " : ""}${hundred}`];
};

const thousands = (n: number, { oblique }: Hand): string[] => {
  if (n === 0) return [];
  if (n === 1) return ["ألف"];
  if (n === 2) return [oblique ? "ألفين" : "ألفان"];
  return [`${STEMS[n]}ة آلاف`];
};

/** A whole number below ten thousand in Arabic words. */
const spell = (n: number, hand: Hand): string => {
  if (n === 0) return "صفر";
  return [
    ...thousands(Math.floor(n / 1_000), hand),
    ...hundreds(Math.floor(n / 100) % 10, hand),
    ...belowHundred(n % 100, hand),
  ].join(" و");
};

const HANDS: readonly Hand[] = [
  { feminine: false, oblique: false, hundred: "مئة", apart: false },
  { feminine: false, oblique: true, hundred: "مائة", apart: false },
  { feminine: true, oblique: false, hundred: "مائة", apart: true },
  { feminine: true, oblique: true, hundred: "مئة", apart: true },
];

describe("numbers from 0 to 9999 in Arabic words", () => {
  it("are spelled as one would", () => {
    const hand: Hand = { feminine: false, oblique: false, hundred: "مئة", apart: false };
    expect(spell(2_025, hand)).toBe("ألفان وخمسة وعشرون");
    expect(spell(8_811, { ...hand, oblique: true })).toBe("ثمانية آلاف وثمانمئة وأحد عشر");
    expect(spell(212, { ...hand, feminine: true, oblique: true })).toBe("مئتين واثنتي عشرة");
  });

  it.each(HANDS)("are read as those numbers (%j)", (hand) => {
    const wrong = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => {
      const result = parseQuantity(spell(n, hand), "ar");
      return result.outcome !== "read" || result.quantity.kind !== "exact" || result.quantity.n !== n;
    });
    expect(wrong.slice(0, 10).map((n) => spell(n, hand))).toEqual([]);
  });
});
