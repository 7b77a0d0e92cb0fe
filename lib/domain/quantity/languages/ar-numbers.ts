import { even, evenWords } from "./ar-letters";

/** A word form and its number. */
type Form = readonly [form: string, value: number];

function forms(list: Readonly<Record<number, string>>): readonly Form[] {
  return Object.entries(list).flatMap(([value, text]) =>
    evenWords(text).map((form) => [form, Number(value)] as const),
  );
}

/** Every form of one with every form of the other, joined by a text; the numbers are added. */
function joined(left: readonly Form[], by: string, right: readonly Form[]): readonly Form[] {
  return left.flatMap(([a, low]) => right.map(([b, high]) => [a + by + b, low + high] as const));
}

/** 3 to 9, with masculine and with feminine nouns. */
const UNITS = forms({
  3: "ثلاثة ثلاث",
  4: "أربعة أربع",
  5: "خمسة خمس",
  6: "ستة ست",
  7: "سبعة سبع",
  8: "ثمانية ثماني ثمان",
  9: "تسعة تسع",
});

const ONE_AND_TWO = forms({ 1: "واحد واحدا واحدة أحد إحدى", 2: "اثنان اثنين اثنتان اثنتين" });

const TEN = forms({ 10: "عشرة عشر" });

/** The first words of 11 and 12. "واحد عشر" is a misspelling of 11, and "وأحد عشر" in an even spelling. */
const BEFORE_TEN = forms({ 1: "أحد إحدى واحد", 2: "اثنا اثني اثنتا اثنتي" });

const TENS = forms({
  20: "عشرون عشرين",
  30: "ثلاثون ثلاثين",
  40: "أربعون أربعين",
  50: "خمسون خمسين",
  60: "ستون ستين",
  70: "سبعون سبعين",
  80: "ثمانون ثمانين",
  90: "تسعون تسعين",
});

/** "ثلاثمئة" in one word; in two words the scale word multiplies. */
const HUNDREDS: readonly Form[] = UNITS.flatMap(([unit, value]) =>
  evenWords("مئة مائة").map((hundred) => [unit + hundred, value * 100] as const),
);

/**
 * Two of a scale in one word, in all cases, before a noun and without one. "ألفا" and "مليونا" are left out: they are
 * two before a noun ("ألفا شخص") and one in the accusative ("عشرون ألفا").
 */
const DUAL_SCALES = forms({
  200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
  2000: "ألفان ألفين ألفي",
  2000000: "مليونان مليونين مليوني",
  2000000000: "ملياران مليارين ملياري",
});

/** Number words of Arabic that are no scale words. Units come before tens: "خمسة وعشرون" is 25. */
export const ARABIC_CARDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ["صفر", 0],
  ...ONE_AND_TWO,
  ...UNITS,
  ...TEN,
  ...joined([...BEFORE_TEN, ...UNITS], " ", TEN),
  ...TENS,
  ...joined([...ONE_AND_TWO, ...UNITS], " و ", TENS),
  ...HUNDREDS,
  ...DUAL_SCALES,
  [even("نصف مليون"), 500_000],
  [even("نصف دزينة"), 6],
]);

/** Scale words in all their forms. */
export const ARABIC_SCALES: Readonly<Record<string, number>> = Object.fromEntries(
  forms({
    12: "دزينة دزينات",
    100: "مئة مائة",
    1000: "ألف ألفا آلاف ألوف",
    1000000: "مليون مليونا ملايين",
    1000000000: "مليار مليارا مليارات بليون بليونا",
  }),
);

/** "بضعة" is 3 to 9: "بضعة عشر" is 13 to 19, "بضع وعشرون" 23 to 29. */
export const ARABIC_SPANS: Readonly<Record<string, readonly [low: number, high: number]>> =
  Object.fromEntries(
    [...joined(forms({ 0: "بضعة بضع" }), " ", TEN), ...joined(forms({ 0: "بضعة بضع" }), " و ", TENS)].map(
      ([phrase, tens]) => [phrase, [tens + 3, tens + 9] as const] as const,
    ),
  );
